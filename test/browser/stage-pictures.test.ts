import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { distance, openStageCamera, STAGE_PICTURES } from './pictures/stage-pictures';
import type { StageCamera } from './pictures/stage-pictures';

/** How far a picture may lie from the one written down: another machine draws edges and letters a little otherwise. */
const MEAN = 1.5;
const FURTHEST = 40;

const golden = JSON.parse(readFileSync(new URL('../golden/stage-pictures.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, string>
>;

function written(name: string): Uint8Array {
  return new Uint8Array(Buffer.from(golden[name] ?? '', 'base64'));
}

let camera: StageCamera;

beforeAll(async () => {
  camera = await openStageCamera();
});

afterAll(async () => {
  await camera.close();
});

it.each(STAGE_PICTURES)('looks as it was written down: $name', async (picture) => {
  const grid = await camera.take(picture);
  expect(grid).toHaveLength(written(picture.name).length);
  const { mean, furthest } = distance(grid, written(picture.name));
  expect(mean).toBeLessThan(MEAN);
  expect(furthest).toBeLessThan(FURTHEST);
});

it('tells another moment, another theme and another distance from the one written down', async () => {
  const [first] = STAGE_PICTURES;
  if (first === undefined) throw new Error('No pictures');
  const others = [
    { ...first, theme: 'dark' as const },
    { ...first, zoom: 2 },
    { ...first, day: 30 },
  ];
  for (const other of others) {
    const { mean, furthest } = distance(await camera.take(other), written(first.name));
    expect(mean > MEAN || furthest > FURTHEST).toBe(true);
  }
});
