import type { TwinFlows } from './twin-flows';
import { readyPeople } from './twin-state';
import type { TwinState } from './twin-state';
import { WEEKS_PER_TWIN_YEAR } from './twin-year';

/** One value a week, index 0 the first week: stocks at its end, flows of that week as a yearly rate. */
export interface TwinSeries {
  /** Social homes. @unit homes */
  readonly stock: Float64Array;
  /** Homes from notice to moving in. @unit homes */
  readonly vacant: Float64Array;
  /** Homes let. @unit homes per year */
  readonly lettingsPerYear: Float64Array;
  /** Homes let to others than tenants of a social home. @unit homes per year */
  readonly outsiderLettingsPerYear: Float64Array;
  /** Homes let to regular seekers from outside. @unit homes per year */
  readonly regularLettingsPerYear: Float64Array;
  /** Visible entry to homelessness. @unit persons per year */
  readonly homelessInflowPerYear: Float64Array;
  /** @unit households */
  readonly permitHoldersWaiting: Float64Array;
  /** @unit households */
  readonly urgentWaiting: Float64Array;
  /** Ready to leave an institution, care for young people or prison. @unit persons */
  readonly institutionReady: Float64Array;
  /** @unit persons */
  readonly protectedLivingReady: Float64Array;
  /** @unit persons */
  readonly protectedLivingWaiting: Float64Array;
  /** @unit persons */
  readonly forensicClinicWaiting: Float64Array;
  /** Visible homeless adults. @unit persons */
  readonly homeless: Float64Array;
  /** Of these, the long-term class. @unit persons */
  readonly longTermHomeless: Float64Array;
  /** Placed vulnerable households. @unit households */
  readonly placed: Float64Array;
  /** Active outsider seekers; observed only. @unit households */
  readonly activeSeekers: Float64Array;
  /** Registration of regular seekers who get a home, first come, first served; observed only. @unit years */
  readonly registrationYearsAtLetting: Float64Array;
}

/** Name of a weekly series. */
export type TwinSeriesName = keyof TwinSeries;

/** Empty series for a number of weeks. */
export function createTwinSeries(weeks: number): TwinSeries {
  return {
    stock: new Float64Array(weeks),
    vacant: new Float64Array(weeks),
    lettingsPerYear: new Float64Array(weeks),
    outsiderLettingsPerYear: new Float64Array(weeks),
    regularLettingsPerYear: new Float64Array(weeks),
    homelessInflowPerYear: new Float64Array(weeks),
    permitHoldersWaiting: new Float64Array(weeks),
    urgentWaiting: new Float64Array(weeks),
    institutionReady: new Float64Array(weeks),
    protectedLivingReady: new Float64Array(weeks),
    protectedLivingWaiting: new Float64Array(weeks),
    forensicClinicWaiting: new Float64Array(weeks),
    homeless: new Float64Array(weeks),
    longTermHomeless: new Float64Array(weeks),
    placed: new Float64Array(weeks),
    activeSeekers: new Float64Array(weeks),
    registrationYearsAtLetting: new Float64Array(weeks),
  };
}

/** Writes one week. */
export function recordWeek(series: TwinSeries, week: number, state: TwinState, flows: TwinFlows): void {
  const [protectedLiving, , , forensicClinic] = state.institutions;
  series.stock[week] = state.homes;
  series.vacant[week] = state.vacant;
  series.lettingsPerYear[week] = flows.lettings * WEEKS_PER_TWIN_YEAR;
  series.outsiderLettingsPerYear[week] = (flows.lettings - flows.internalMoves) * WEEKS_PER_TWIN_YEAR;
  series.regularLettingsPerYear[week] = flows.regularLettings * WEEKS_PER_TWIN_YEAR;
  series.homelessInflowPerYear[week] = flows.homelessInflow * WEEKS_PER_TWIN_YEAR;
  series.permitHoldersWaiting[week] = state.permitHolders;
  series.urgentWaiting[week] = state.urgentCases;
  series.institutionReady[week] = readyPeople(state);
  series.protectedLivingReady[week] = protectedLiving.ready;
  series.protectedLivingWaiting[week] = protectedLiving.waiting;
  series.forensicClinicWaiting[week] = forensicClinic.waiting;
  series.homeless[week] = state.otherHomeless + state.longTermHomeless;
  series.longTermHomeless[week] = state.longTermHomeless;
  series.placed[week] = state.placed;
  series.activeSeekers[week] = state.seekers;
  series.registrationYearsAtLetting[week] = state.registrationYears;
}
