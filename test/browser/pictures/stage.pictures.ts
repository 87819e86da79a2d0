import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openStageCamera, STAGE_PICTURES } from './stage-pictures';

it('writes down what the stage looks like with time stopped', async () => {
  const camera = await openStageCamera();
  const grids: Record<string, string> = {};
  for (const picture of STAGE_PICTURES)
    grids[picture.name] = Buffer.from(await camera.take(picture)).toString('base64');
  await camera.close();
  const file = new URL('../../golden/stage-pictures.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(grids, null, 2)}\n`);
  expect(Object.keys(grids)).toHaveLength(STAGE_PICTURES.length);
});
