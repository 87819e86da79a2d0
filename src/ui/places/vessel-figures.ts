import { placeFlows, type PlaceFlows } from '../../analysis/place-flows';
import { readySince } from '../../analysis/ready-since';
import { levelOfColumn, stockOfSetting } from '../../analysis/weekly-sums';
import { DAYS_PER_WEEK } from '../../contract/calendar';
import type { WeeklyColumn } from '../../contract/counts';
import { SETTING_INDEX } from '../../contract/settings';
import type { Setting } from '../../contract/settings';
import { capacityRule } from '../../stage/place-capacity';
import { personsAt, vesselLevel } from '../../stage/vessel-levels';
import type { Capacities, VesselPlan } from '../../stage/vessels';
import type { RunView } from '../session/session-view';
import { quarterBefore, type PlaceMoment } from './place-moment';
import { stateAt } from './state-at';
import { QUEUES } from './vessel-plan';

/** Places the model counts week by week. */
const COUNTED_PLACES: Readonly<Partial<Record<Setting, WeeklyColumn>>> = {
  flex: 'flexPlacesLevel',
  sharedHome: 'sharedPlacesLevel',
  pitch: 'pitchesLevel',
};

/** What there is to say of a place where people are. */
export interface VesselFigures {
  /** Persons, as on the picture, in the order of the settings of the place. */
  readonly people: readonly number[];
  readonly households: number;
  /** Undefined where the model sets no limit. */
  readonly places: number | undefined;
  /** Below zero where there are too few. */
  readonly free: number | undefined;
  readonly ready: number;
  /** How long they have been ready, mean of those of whom the log says it. @unit weeks */
  readonly readyWeeks: number | undefined;
  /** @unit EUR a day */
  readonly readyEurPerDay: number;
  readonly flows: PlaceFlows;
  /** Households that wait for a bed here, by the list they stand on. */
  readonly queues: readonly { readonly setting: Setting; readonly households: number }[];
}

function countedPlaces({ counts }: RunView, settings: readonly Setting[], week: number): number | undefined {
  const columns = settings.flatMap((setting) => COUNTED_PLACES[setting] ?? []);
  if (columns.length === 0) return undefined;
  return columns.reduce((sum, column) => sum + levelOfColumn(counts, column, week), 0);
}

function setPlaces(capacities: Capacities, settings: readonly Setting[]): number | undefined {
  const known = settings.flatMap((setting) => capacities[setting as keyof Capacities] ?? []);
  return known.length === 0 ? undefined : known.reduce((sum, each) => sum + each, 0);
}

/** What there is to say of a place in a run, at the end of a day; streams are means of the quarter before. */
export function vesselFigures(run: RunView, plan: VesselPlan, moment: PlaceMoment): VesselFigures {
  const { counts, events, history, spec } = run;
  const { settings, group, ready } = plan;
  const state = stateAt(history, moment.day);
  const capacities = capacityRule(spec.scenario)(moment.day);
  const level = vesselLevel(plan, { state, counts }, capacities);
  const week = moment.toWeek - 1;
  const counted = countedPlaces(run, settings, week);
  const households = settings.reduce((sum, setting) => sum + (state.stock[SETTING_INDEX[setting]] ?? 0), 0);
  const places = counted ?? setPlaces(capacities, settings);
  const since =
    ready.length === 0
      ? undefined
      : readySince(
          events,
          settings.map((setting) => SETTING_INDEX[setting]),
          moment.day,
        );
  return {
    people: settings.map((setting) => personsAt(state, setting, group)),
    households,
    places,
    free: counted === undefined ? level.free : counted - households,
    ready: level.ready,
    readyWeeks: since === undefined || since.people === 0 ? undefined : since.meanDays / DAYS_PER_WEEK,
    readyEurPerDay: level.readyEurPerDay,
    flows: placeFlows(counts, settings, quarterBefore(moment)),
    queues: settings.flatMap((setting) => {
      const queue = QUEUES[setting];
      return queue === undefined || settings.includes(queue)
        ? []
        : [{ setting: queue, households: stockOfSetting(counts, queue, week) }];
    }),
  };
}
