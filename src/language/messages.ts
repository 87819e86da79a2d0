import { app as appEn } from './en/app';
import { beliefs as beliefsEn } from './en/beliefs';
import { cli as cliEn } from './en/cli';
import { flows as flowsEn } from './en/flows';
import { indicators as indicatorsEn } from './en/indicators';
import { levers as leversEn } from './en/levers';
import { parameters as parametersEn } from './en/parameters';
import { problems as problemsEn } from './en/problems';
import { runProblems as runProblemsEn } from './en/run-problems';
import { runs as runsEn } from './en/runs';
import { stage as stageEn } from './en/stage';
import { terms as termsEn } from './en/terms';
import { app as appNl } from './nl/app';
import { beliefs as beliefsNl } from './nl/beliefs';
import { cli as cliNl } from './nl/cli';
import { flows as flowsNl } from './nl/flows';
import { indicators as indicatorsNl } from './nl/indicators';
import { levers as leversNl } from './nl/levers';
import { parameters as parametersNl } from './nl/parameters';
import { problems as problemsNl } from './nl/problems';
import { runProblems as runProblemsNl } from './nl/run-problems';
import { runs as runsNl } from './nl/runs';
import { stage as stageNl } from './nl/stage';
import { terms as termsNl } from './nl/terms';

const NL = {
  ...appNl,
  ...beliefsNl,
  ...cliNl,
  ...flowsNl,
  ...indicatorsNl,
  ...leversNl,
  ...parametersNl,
  ...problemsNl,
  ...runProblemsNl,
  ...runsNl,
  ...stageNl,
  ...termsNl,
};

const EN = {
  ...appEn,
  ...beliefsEn,
  ...cliEn,
  ...flowsEn,
  ...indicatorsEn,
  ...leversEn,
  ...parametersEn,
  ...problemsEn,
  ...runProblemsEn,
  ...runsEn,
  ...stageEn,
  ...termsEn,
};

/** Languages the product speaks. */
export const LANGUAGES = ['nl', 'en'] as const;
/** A language. */
export type Language = (typeof LANGUAGES)[number];

/** Key of a text; one that misses in English does not compile, one that misses in Dutch fails a test. */
export type TextKey = keyof typeof NL;

/** Every text in every language, as ICU messages. */
export const MESSAGES: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { nl: NL, en: EN };
