import { app as appEn } from './en/app';
import { beliefs as beliefsEn } from './en/beliefs';
import { chain as chainEn } from './en/chain';
import { cli as cliEn } from './en/cli';
import { criteria as criteriaEn } from './en/criteria';
import { compare as compareEn } from './en/compare';
import { comparisonReport as comparisonReportEn } from './en/comparison-report';
import { comparePicture as comparePictureEn } from './en/compare-picture';
import { examples as examplesEn } from './en/examples';
import { flows as flowsEn } from './en/flows';
import { indicators as indicatorsEn } from './en/indicators';
import { ledger as ledgerEn } from './en/ledger';
import { levers as leversEn } from './en/levers';
import { outFolder as outFolderEn } from './en/out-folder';
import { parameters as parametersEn } from './en/parameters';
import { person as personEn } from './en/person';
import { places as placesEn } from './en/places';
import { problems as problemsEn } from './en/problems';
import { report as reportEn } from './en/report';
import { runProblems as runProblemsEn } from './en/run-problems';
import { runs as runsEn } from './en/runs';
import { stage as stageEn } from './en/stage';
import { stages as stagesEn } from './en/stages';
import { branch as branchEn } from './en/branch';
import { room as roomEn } from './en/room';
import { share as shareEn } from './en/share';
import { takeHome as takeHomeEn } from './en/take-home';
import { terms as termsEn } from './en/terms';
import { why as whyEn } from './en/why';
import { app as appNl } from './nl/app';
import { beliefs as beliefsNl } from './nl/beliefs';
import { chain as chainNl } from './nl/chain';
import { cli as cliNl } from './nl/cli';
import { criteria as criteriaNl } from './nl/criteria';
import { compare as compareNl } from './nl/compare';
import { comparisonReport as comparisonReportNl } from './nl/comparison-report';
import { comparePicture as comparePictureNl } from './nl/compare-picture';
import { examples as examplesNl } from './nl/examples';
import { flows as flowsNl } from './nl/flows';
import { indicators as indicatorsNl } from './nl/indicators';
import { ledger as ledgerNl } from './nl/ledger';
import { levers as leversNl } from './nl/levers';
import { outFolder as outFolderNl } from './nl/out-folder';
import { parameters as parametersNl } from './nl/parameters';
import { person as personNl } from './nl/person';
import { places as placesNl } from './nl/places';
import { problems as problemsNl } from './nl/problems';
import { report as reportNl } from './nl/report';
import { runProblems as runProblemsNl } from './nl/run-problems';
import { runs as runsNl } from './nl/runs';
import { stage as stageNl } from './nl/stage';
import { stages as stagesNl } from './nl/stages';
import { branch as branchNl } from './nl/branch';
import { room as roomNl } from './nl/room';
import { share as shareNl } from './nl/share';
import { takeHome as takeHomeNl } from './nl/take-home';
import { terms as termsNl } from './nl/terms';
import { why as whyNl } from './nl/why';

const NL = {
  ...appNl,
  ...beliefsNl,
  ...chainNl,
  ...cliNl,
  ...criteriaNl,
  ...compareNl,
  ...comparisonReportNl,
  ...comparePictureNl,
  ...examplesNl,
  ...flowsNl,
  ...indicatorsNl,
  ...ledgerNl,
  ...leversNl,
  ...outFolderNl,
  ...parametersNl,
  ...personNl,
  ...placesNl,
  ...problemsNl,
  ...reportNl,
  ...runProblemsNl,
  ...runsNl,
  ...stageNl,
  ...stagesNl,
  ...branchNl,
  ...roomNl,
  ...shareNl,
  ...takeHomeNl,
  ...termsNl,
  ...whyNl,
};

const EN = {
  ...appEn,
  ...beliefsEn,
  ...chainEn,
  ...cliEn,
  ...criteriaEn,
  ...compareEn,
  ...comparisonReportEn,
  ...comparePictureEn,
  ...examplesEn,
  ...flowsEn,
  ...indicatorsEn,
  ...ledgerEn,
  ...leversEn,
  ...outFolderEn,
  ...parametersEn,
  ...personEn,
  ...placesEn,
  ...problemsEn,
  ...reportEn,
  ...runProblemsEn,
  ...runsEn,
  ...stageEn,
  ...stagesEn,
  ...branchEn,
  ...roomEn,
  ...shareEn,
  ...takeHomeEn,
  ...termsEn,
  ...whyEn,
};

/** Languages the product speaks. */
export const LANGUAGES = ['nl', 'en'] as const;
/** A language. */
export type Language = (typeof LANGUAGES)[number];

/** Key of a text; one that misses in English does not compile, one that misses in Dutch fails a test. */
export type TextKey = keyof typeof NL;

/** Every text in every language, as ICU messages. */
export const MESSAGES: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { nl: NL, en: EN };
