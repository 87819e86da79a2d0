import type { Counts } from '../contract/counts';
import { FLOWS, type Setting } from '../contract/settings';
import { sumOfFlow, type WeekSpan } from './weekly-sums';

/** Households that go one way, a week. */
export interface PlaceFlow {
  readonly setting: Setting;
  readonly perWeek: number;
}

/** Who comes to a place, from where, and who leaves it, whereto. */
export interface PlaceFlows {
  readonly in: readonly PlaceFlow[];
  readonly out: readonly PlaceFlow[];
}

interface Way {
  readonly setting: Setting;
  readonly flow: number;
}

/** Every way into some settings, or out of them; moves among them are none. */
function waysOf(settings: readonly Setting[], side: 'in' | 'out'): readonly Way[] {
  return FLOWS.flatMap(({ from, to, split }, flow): Way[] => {
    const [within, beyond] = side === 'in' ? [to, from] : [from, to];
    if (!settings.includes(within) || settings.includes(beyond)) return [];
    // Who splits off a household that stays does not leave its place.
    return side === 'out' && split === true ? [] : [{ setting: beyond, flow }];
  });
}

function flowsOf(counts: Counts, ways: readonly Way[], span: WeekSpan): readonly PlaceFlow[] {
  const weeks = span.toWeek - span.fromWeek;
  const settings = [...new Set(ways.map(({ setting }) => setting))];
  return settings.map((setting) => ({
    setting,
    perWeek: ways
      .filter((way) => way.setting === setting)
      .reduce((sum, { flow }) => sum + sumOfFlow(counts, flow, span) / weeks, 0),
  }));
}

/** The flows into and out of some settings taken together, per week over some weeks; every way there is, also unused. */
export function placeFlows(counts: Counts, settings: readonly Setting[], span: WeekSpan): PlaceFlows {
  return {
    in: flowsOf(counts, waysOf(settings, 'in'), span),
    out: flowsOf(counts, waysOf(settings, 'out'), span),
  };
}
