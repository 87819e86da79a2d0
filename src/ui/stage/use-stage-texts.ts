import { useMemo } from 'react';
import type { StageTexts } from '../../stage/stage-texts';
import { useTexts } from '../language/use-texts';

/** The words of the picture in the language that was chosen. */
export function useStageTexts(): StageTexts {
  const texts = useTexts();
  return useMemo(
    () => ({ text: (key, values) => texts.text(key, values), number: (value) => texts.number(value) }),
    [texts],
  );
}
