import type { Calendar } from '../contract/calendar';
import type { Region } from '../contract/region';
import type { Measure, Scenario } from '../contract/scenario';
import { DEFAULT_CALENDAR } from './check-calendar';
import type { RegionRegistry } from './parse-region';

/** Whether two regions are the same, whichever object holds them. */
function sameRegion(a: Region, b: Region): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function regionName(region: Region, regions: RegionRegistry): string | undefined {
  for (const [name, known] of regions) if (sameRegion(known, region)) return name;
  return undefined;
}

function differingDates(calendar: Calendar): Partial<Calendar> {
  const names = ['start', 'now', 'target', 'horizon'] as const;
  const differing = names.filter((name) => calendar[name] !== DEFAULT_CALENDAR[name]);
  return Object.fromEntries(differing.map((name) => [name, calendar[name]]));
}

/** A measure without what goes without saying. */
export function briefMeasure({ rampWeeks, ...measure }: Measure): Omit<Measure, 'rampWeeks'> & { rampWeeks?: number } {
  return rampWeeks === 0 ? measure : { ...measure, rampWeeks };
}

/** The scenario as a file: only what differs from the defaults, a region that ships by its name. */
export function printScenario(scenario: Scenario, regions: RegionRegistry): string {
  const { schemaVersion, id, title, question, region, calendar, parameters, measures, shocks } = scenario;
  const dates = differingDates(calendar);
  const file = {
    schemaVersion,
    id,
    title,
    question,
    region: regionName(region, regions) ?? region,
    ...(Object.keys(dates).length > 0 ? { calendar: dates } : {}),
    ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
    ...(measures.length > 0 ? { measures: measures.map(briefMeasure) } : {}),
    ...(shocks.length > 0 ? { shocks } : {}),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
