import type { Outcome } from '../contract/outcome';
import { failure, success } from '../contract/outcome';
import type { Region } from '../contract/region';
import { checkRegion } from './check-region';
import { createReport } from './problem-report';
import type { Report } from './problem-report';
import { regionSchema } from './region-schema';
import { tooManyValues } from './read-json';
import { reportIssues } from './report-issues';
import type { ValuePath } from './value-path';

/** Regions that ship, by name. */
export type RegionRegistry = ReadonlyMap<string, Region>;

/** Reads a region found at a path; every problem is reported there. */
export function readRegion(input: unknown, path: ValuePath, report: Report): Region | undefined {
  const parsed = regionSchema.safeParse(input);
  const at: Report = (below, code, values) => {
    report([...path, ...below], code, values);
  };
  if (!parsed.success) reportIssues(parsed.error.issues, { input, schemaPath: ['region'], report: at });
  checkRegion(input, path, report);
  return parsed.data as Region | undefined;
}

/** Reads a region; all problems at once. */
export function parseRegion(input: unknown): Outcome<Region> {
  const refused = tooManyValues(input);
  if (refused !== undefined) return refused;
  const { problems, report } = createReport();
  const region = readRegion(input, [], report);
  return region === undefined || problems.length > 0 ? failure(problems) : success(region);
}
