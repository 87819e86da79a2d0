import type { Outcome } from '../contract/outcome';
import { failure, success } from '../contract/outcome';
import type { RunRecord } from '../contract/run-record';
import type { Measure, Scenario } from '../contract/scenario';
import { checkMeasures } from './check-measures';
import { checkShares } from './check-shares';
import { closest, listed } from './closest';
import { migrateRecord } from './migrate-record';
import { completeMeasure, differingParameters } from './parse-scenario';
import { createReport, shown } from './problem-report';
import type { Report } from './problem-report';
import { asList, asObject, field } from './raw-value';
import { readJson, tooManyValues } from './read-json';
import { reportIssues } from './report-issues';
import { recordHash } from './run-record-file';
import { PRODUCT, RECORD_KIND, runRecordJsonSchema, runRecordSchema } from './run-record-schema';

/** Scenarios that ship, by id. */
export type ScenarioRegistry = ReadonlyMap<string, Scenario>;

function one(path: string, code: string, values: Readonly<Record<string, string | number>> = {}): Outcome<never> {
  return failure([{ path, code, values }]);
}

/** The problem of a value that is no saved run of ours, or undefined. */
export function foreignValue(input: unknown, kind: string): Outcome<never> | undefined {
  if (asObject(input) === undefined) return one('', 'problem.record.otherProduct');
  if (field(input, 'product') === PRODUCT && field(input, 'kind') === kind) return undefined;
  const isScenario = field(input, 'schemaVersion') !== undefined && field(input, 'region') !== undefined;
  if (isScenario) return one('', 'problem.record.scenario');
  if (field(input, 'product') !== PRODUCT) return one('product', 'problem.record.otherProduct');
  return one('kind', 'problem.record.otherKind', { given: shown(String(field(input, 'kind'))) });
}

/** Checks what one value alone cannot say: that the scenario ships, and that its measures fit in it and together. */
function checkPlan(plan: unknown, scenarios: ScenarioRegistry, report: Report): void {
  const scenarioId = field(plan, 'scenarioId');
  const scenario = typeof scenarioId === 'string' ? scenarios.get(scenarioId) : undefined;
  if (typeof scenarioId === 'string' && scenario === undefined) {
    const known = [...scenarios.keys()];
    const values = {
      given: shown(scenarioId),
      suggestion: closest(scenarioId, known),
      allowed: listed(scenarioId, known),
    };
    report(['plan', 'scenarioId'], 'problem.record.unknownScenario', values);
  }
  const measures = asList(field(plan, 'measures'));
  const calendar = scenario?.calendar ?? { now: undefined, horizon: undefined };
  const measuresPath = ['plan', 'measures'];
  checkMeasures(measures, { path: measuresPath, calendar, report });
  checkShares(field(plan, 'parameters'), { measures, measuresPath, parametersPath: ['plan', 'parameters'], report });
}

/** Reads a saved run from a value; all problems at once, those of a newer version or another product alone. */
export function readRunRecord(input: unknown, scenarios: ScenarioRegistry): Outcome<RunRecord> {
  const refused = foreignValue(input, RECORD_KIND) ?? tooManyValues(input);
  if (refused !== undefined) return refused;
  const migrated = migrateRecord(asObject(input) ?? {});
  if (!migrated.ok) return migrated;
  const { problems, report } = createReport();
  const given = field(input, 'hash');
  if (typeof given === 'string' && given !== recordHash(input)) report(['hash'], 'problem.record.hash');
  const parsed = runRecordSchema.safeParse(migrated.value);
  if (!parsed.success) {
    const source = { input: migrated.value, schemaPath: [], schema: runRecordJsonSchema(), report };
    reportIssues(parsed.error.issues, source);
  }
  checkPlan(field(migrated.value, 'plan'), scenarios, report);
  if (!parsed.success || problems.length > 0) return failure(problems);
  const {
    $schema: _forEditors,
    link: _forPeople,
    product: _product,
    kind: _kind,
    hash: _hash,
    ...record
  } = parsed.data;
  const { plan, results, ...rest } = record;
  const measures = plan.measures as (Omit<Measure, 'rampWeeks'> & { rampWeeks?: number })[];
  const parameters = differingParameters(plan.parameters as Scenario['parameters']);
  return success({
    ...rest,
    plan: { ...plan, measures: measures.map(completeMeasure), parameters },
    results,
  });
}

/** Reads a saved run from the text of a file. */
export function parseRunRecord(text: string, scenarios: ScenarioRegistry): Outcome<RunRecord> {
  if (text.trim() === '') return one('', 'problem.record.empty');
  const json = readJson(text);
  return json.ok ? readRunRecord(json.value, scenarios) : json;
}
