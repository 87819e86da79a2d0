import { describe, expect, it } from 'vitest';
import { LANGUAGES, MESSAGES } from '../../src/language/messages';
import { STAGE_TEXT_KEYS } from '../../src/stage/stage-texts';

describe.each(LANGUAGES)('the words of the stage in %s', (language) => {
  it('are all there, and no others', () => {
    const keys = Object.keys(MESSAGES[language]).filter((key) => key.startsWith('stage.'));
    expect(keys.sort()).toEqual([...STAGE_TEXT_KEYS].sort());
  });
});
