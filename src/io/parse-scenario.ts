import type { Outcome } from '../contract/outcome';
import { failure, success } from '../contract/outcome';
import { PARAMETER_ENTRIES } from '../contract/parameters';
import type { Region } from '../contract/region';
import type { Measure, Scenario } from '../contract/scenario';
import { SCHEMA_VERSION } from '../contract/versions';
import { checkCalendar, DEFAULT_CALENDAR } from './check-calendar';
import { checkMeasures } from './check-measures';
import { checkShares } from './check-shares';
import { checkShocks } from './check-shocks';
import { closest, listed } from './closest';
import { readRegion } from './parse-region';
import type { RegionRegistry } from './parse-region';
import { createReport, shown } from './problem-report';
import type { Report } from './problem-report';
import { asList, asObject, field } from './raw-value';
import { readJson, tooManyValues } from './read-json';
import { reportIssues } from './report-issues';
import { scenarioSchema } from './scenario-schema';

/** Problem of a version this program does not read; a newer file is not judged any further. */
function versionProblems(input: unknown): Outcome<never> | undefined {
  const given = field(input, 'schemaVersion');
  if (typeof given !== 'number' || !Number.isFinite(given) || given === SCHEMA_VERSION) return undefined;
  const code = given > SCHEMA_VERSION ? 'problem.version.newer' : 'problem.version.older';
  return failure([{ path: 'schemaVersion', code, values: { given, supported: SCHEMA_VERSION } }]);
}

function regionOf(input: unknown, regions: RegionRegistry, report: Report): Region | undefined {
  const given = field(input, 'region');
  if (asObject(given) !== undefined) return readRegion(given, ['region'], report);
  if (typeof given !== 'string') return undefined;
  const known = [...regions.keys()];
  const values = { given: shown(given), suggestion: closest(given, known), allowed: listed(given, known) };
  if (!regions.has(given)) report(['region'], 'problem.region.unknown', values);
  return regions.get(given);
}

/** Checks what one value alone cannot say, on all that could be read. */
function checkTogether(input: unknown, report: Report): void {
  const calendar = checkCalendar(field(input, 'calendar'), report);
  const measures = asList(field(input, 'measures'));
  const parameters = field(input, 'parameters');
  checkMeasures(measures, { path: ['measures'], calendar, report });
  checkShocks(asList(field(input, 'shocks')), { parameters, calendar, report });
  checkShares(parameters, { measures, measuresPath: ['measures'], parametersPath: ['parameters'], report });
}

/** A measure as it is written: without weeks it acts at once. */
export type WrittenMeasure = Omit<Measure, 'rampWeeks'> & { readonly rampWeeks?: number };

/** A measure as the contract has it: without a ramp it acts at once. */
export function completeMeasure({ rampWeeks, ...measure }: WrittenMeasure): Measure {
  return { ...measure, rampWeeks: rampWeeks ?? 0 };
}

/** Parameters that differ from the catalogue, in its order. */
export function differingParameters(given: Scenario['parameters']): Scenario['parameters'] {
  return Object.fromEntries(
    PARAMETER_ENTRIES.flatMap(([id, parameter]) => {
      const value = given[id];
      return value === undefined || value === parameter.default ? [] : [[id, value]];
    }),
  );
}

function parseValue(input: unknown, regions: RegionRegistry): Outcome<Scenario> {
  const refused = versionProblems(input) ?? tooManyValues(input);
  if (refused !== undefined) return refused;
  const { problems, report } = createReport();
  const region = regionOf(input, regions, report);
  // A region given in full was read above, under its own path.
  const withoutRegion =
    asObject(field(input, 'region')) === undefined ? input : { ...asObject(input), region: 'given' };
  const parsed = scenarioSchema.safeParse(withoutRegion);
  if (!parsed.success) reportIssues(parsed.error.issues, { input: withoutRegion, schemaPath: [], report });
  if (asObject(input) !== undefined) checkTogether(input, report);
  if (!parsed.success || region === undefined || problems.length > 0) return failure(problems);
  const { $schema: _forEditors, region: _name, calendar, parameters, measures, shocks, ...rest } = parsed.data;
  const complete = (measures ?? []) as (Omit<Measure, 'rampWeeks'> & { rampWeeks?: number })[];
  return success({
    ...rest,
    region,
    calendar: { ...DEFAULT_CALENDAR, ...(calendar as Partial<Scenario['calendar']>) },
    parameters: differingParameters((parameters ?? {}) as Scenario['parameters']),
    measures: complete.map(completeMeasure),
    shocks: shocks ?? [],
  });
}

/**
 * Reads a scenario, as text or as a value already read from JSON. Nothing is repaired: every problem is listed with
 * its path and what would be accepted. A region given by name is looked up among those that ship.
 */
export function parseScenario(input: unknown, regions: RegionRegistry): Outcome<Scenario> {
  if (typeof input !== 'string') return parseValue(input, regions);
  const json = readJson(input);
  return json.ok ? parseValue(json.value, regions) : json;
}
