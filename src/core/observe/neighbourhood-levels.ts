import { NEIGHBOURHOOD_MEASURES, WEEKLY_COLUMN, type NeighbourhoodMeasure } from '../../contract/counts';
import { N, NR } from '../entities/neighbourhoods';
import { capacityOf, loadOf, ratioOf } from '../processes/neighbourhood-load';
import { incidentRate } from '../processes/neighbourhoods';
import type { World } from '../world';

const WIDTH = NEIGHBOURHOOD_MEASURES.length;
const MEASURE = Object.fromEntries(NEIGHBOURHOOD_MEASURES.map((measure, index) => [measure, index])) as Readonly<
  Record<NeighbourhoodMeasure, number>
>;
/** Ratios and shares are whole thousandths in the weekly counts. */
const THOUSANDTHS = 1000;

/** Sets what is asked of the neighbourhoods and what they carry, at the end of a week (I20). */
export function setNeighbourhoodLevels(world: World): void {
  const { neighbourhoods, parameters, tally } = world;
  let overloaded = 0;
  let support = 0;
  let worstLoad = 0;
  let worstCapacity = 0;
  for (let hood = 0; hood < neighbourhoods.count; hood++) {
    const load = loadOf(world, hood);
    const capacity = capacityOf(world, hood);
    const others = neighbourhoods.real(hood, NR.others);
    const at = hood * WIDTH;
    tally.measures[at + MEASURE.households] = neighbourhoods.households(hood);
    tally.measures[at + MEASURE.asking] = neighbourhoods.integer(hood, N.asking) + parameters.otherTenureNeed * others;
    tally.measures[at + MEASURE.load] = load;
    tally.measures[at + MEASURE.capacity] = capacity;
    tally.measures[at + MEASURE.loadRatio] = ratioOf(load, capacity);
    tally.measures[at + MEASURE.liveability] = neighbourhoods.real(hood, NR.liveability);
    tally.measures[at + MEASURE.incidents] = incidentRate(world, hood);
    tally.measures[at + MEASURE.support] = neighbourhoods.real(hood, NR.support);
    support += neighbourhoods.real(hood, NR.support);
    if (load > capacity) overloaded++;
    if (!neighbourhoods.isWorst(hood)) continue;
    worstLoad += load;
    worstCapacity += capacity;
  }
  const { week } = tally;
  week[WEEKLY_COLUMN.overloadedLevel] = overloaded;
  week[WEEKLY_COLUMN.worstLoadRatioLevel] = Math.round(ratioOf(worstLoad, worstCapacity) * THOUSANDTHS);
  week[WEEKLY_COLUMN.supportLevel] =
    neighbourhoods.count > 0 ? Math.round((support / neighbourhoods.count) * THOUSANDTHS) : 0;
}
