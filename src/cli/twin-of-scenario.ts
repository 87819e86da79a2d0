import type { Problem } from '../contract/outcome';
import { epochDay, requireIsoDate } from '../contract/calendar';
import { leverById } from '../contract/levers';
import { PARAMETERS } from '../contract/parameters';
import type { ParameterId } from '../contract/parameters';
import type { Scenario } from '../contract/scenario';
import { createDeliveryShares, LONGEST_TWIN_RUN, measuresQuestion, WEEKS_PER_TWIN_YEAR } from '../fluid';
import type { TwinParameterName, TwinParameters, TwinQuestion } from '../fluid';

/** Numbers of the twin that are one parameter of the agent model. */
const SAME: Readonly<Partial<Record<ParameterId, TwinParameterName>>> = {
  internalMoves: 'internalMoveRatePerYear',
  eviction: 'evictionRatePerYear',
  evictedHomeless: 'evictionHomelessShare',
  homeLost: 'homeLostRatePerYear',
  searchGivenUp: 'seekerLeavingRatePerYear',
  newSeekers: 'seekersPerYear',
  seekersAtStart: 'seekersAtStart',
  registrationCutOff: 'registrationYearsAtStart',
  newUrgent: 'urgentCasesPerYear',
  urgentAtStart: 'urgentCasesAtStart',
  permitHouseholds: 'permitHoldersPerYear',
  permitAtStart: 'permitHoldersAtStart',
  permitOwnArrangement: 'permitHolderOwnSolutionRatePerYear',
  youthLeavingCare: 'youthLeavingCarePerYear',
  youthNeedHome: 'youthReadyShare',
  youthHomeless: 'youthHomelessShare',
  readyYouthCareAtStart: 'youthReadyAtStart',
  readyDetaineesAtStart: 'releaseReadyAtStart',
  listWithdrawal: 'listWithdrawalRatePerYear',
  protectedLivingPlaces: 'protectedLivingPlaces',
  protectedLivingYears: 'protectedLivingStayYears',
  protectedLivingToHome: 'protectedLivingShareToHousing',
  clinicPlaces: 'mentalHealthClinicPlaces',
  clinicYears: 'mentalHealthClinicStayYears',
  clinicToHome: 'mentalHealthClinicShareToHousing',
  forensicLivingYears: 'forensicLivingStayYears',
  forensicLivingToHome: 'forensicLivingShareToHousing',
  forensicClinicPlaces: 'forensicClinicPlaces',
  forensicClinicYears: 'forensicClinicStayYears',
  exitLongTerm: 'longTermExitRatePerYear',
  longTermLettingShare: 'longTermLettingShare',
  placedAtStart: 'placedAtStart',
  placedFade: 'placedFadeRatePerYear',
  ownSolution: 'readyOwnSolutionRatePerYear',
  shareREN: 'renewalShare',
  deliveredPerYear: 'newHomesPerYear',
  demolishedPerYear: 'demolitionsPerYear',
};

/** Parameters of the agent model that the twin takes together with others. */
const TAKEN_TOGETHER: readonly ParameterId[] = [
  'salesPerYear',
  'acquisitionsPerYear',
  'reclassifiedPerYear',
  'planYears',
  'buildMonths',
  'buildSigma',
];

const FIRST_YEAR = 2025;

/**
 * Week of the twin in which a date falls: its years have 52 steps whatever the calendar says, so every 1 January is
 * the beginning of one of its years.
 */
function twinWeekOf(date: string): number {
  const year = Number(date.slice(0, 4));
  const newYear = epochDay({ year, month: 1, day: 1 });
  const length = epochDay({ year: year + 1, month: 1, day: 1 }) - newYear;
  return (year - FIRST_YEAR + (requireIsoDate(date) - newYear) / length) * WEEKS_PER_TWIN_YEAR;
}

function parametersOf(value: (id: ParameterId) => number, given: Scenario['parameters']): Partial<TwinParameters> {
  const same = Object.entries(SAME).flatMap(([id, name]) =>
    given[id as ParameterId] === undefined ? [] : [[name, value(id as ParameterId)] as const],
  );
  const netSalesPerYear = value('salesPerYear') + value('reclassifiedPerYear') - value('acquisitionsPerYear');
  return { ...Object.fromEntries(same), netSalesPerYear };
}

/** What the twin does not know of a scenario. */
function unknownTo({ measures, parameters, shocks, region, calendar }: Scenario): readonly Problem[] {
  const say = (code: string, values: Problem['values'] = {}): Problem => ({
    path: '',
    code: `cli.twin.${code}`,
    values,
  });
  return [
    ...(calendar.start.startsWith(String(FIRST_YEAR)) ? [] : [say('start', { start: calendar.start })]),
    ...(region.id === 'demo' ? [] : [say('region', { region: region.name })]),
    ...measures.flatMap(({ lever, off }, index) =>
      leverById(lever).twin === 'none' && off !== true
        ? [say('lever', { lever, path: `measures[${String(index)}]` })]
        : [],
    ),
    ...(Object.keys(parameters) as ParameterId[]).flatMap((parameter) =>
      SAME[parameter] === undefined && !TAKEN_TOGETHER.includes(parameter) ? [say('parameter', { parameter })] : [],
    ),
    ...(shocks.length > 0 ? [say('shocks')] : []),
    ...(twinWeekOf(calendar.horizon) > LONGEST_TWIN_RUN + 1 ? [say('length')] : []),
  ];
}

/** What the twin is asked about a scenario, and what of it the twin does not know. */
export function twinOfScenario(scenario: Scenario): {
  readonly question: TwinQuestion;
  readonly unknown: readonly Problem[];
} {
  const { calendar, measures, parameters: given } = scenario;
  const value = (id: ParameterId): number => given[id] ?? PARAMETERS[id].default;
  const weeks = Math.min(Math.max(Math.round(twinWeekOf(calendar.horizon)), 0), LONGEST_TWIN_RUN);
  const parameters = parametersOf(value, given);
  const law = { planYears: value('planYears'), buildMonths: value('buildMonths'), buildSigma: value('buildSigma') };
  const question = {
    weeks,
    parameters,
    ...measuresQuestion(measures, { weekOf: twinWeekOf, parameters, salesPerYear: value('salesPerYear') }),
    deliveryShares: createDeliveryShares(law, LONGEST_TWIN_RUN),
  };
  return { question, unknown: unknownTo(scenario) };
}
