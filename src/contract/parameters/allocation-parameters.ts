import type { Parameter } from './parameter';

/** Structural options of allocation: another rule instead of the usual one (C.4, C.6). */
export const ALLOCATION_PARAMETERS = {
  seekersFeedback: {
    default: 0,
    min: 0,
    max: 1,
    unit: 'share',
    code: 'C.6',
    kind: 'belief',
    source: 'model-document',
    grade: 'C',
    meaning: 'Seekers who answer more or fewer adverts as their chance rises or falls; 0 is off',
  },
  feedbackStrength: {
    default: 1,
    min: 0,
    max: 2,
    unit: 'factor',
    code: 'C.6',
    kind: 'belief',
    source: 'model-document',
    grade: 'C',
    meaning: 'Answers of a seeker who reacts, at a chance of .10 a year, against now',
  },
  deficitRule: {
    default: 0,
    min: 0,
    max: 1,
    unit: 'switch',
    code: 'C.4',
    kind: 'belief',
    source: 'model-document',
    grade: 'C',
    meaning: 'Homes go to the channel furthest behind its target of the half-year; 0 off, 1 on',
  },
} as const satisfies Record<string, Parameter>;
