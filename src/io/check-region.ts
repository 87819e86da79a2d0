import { DWELLING_TYPES } from '../contract/dwellings';
import { checkUnique } from './check-unique';
import { LIMITS } from './limits';
import type { Report } from './problem-report';
import { shown } from './problem-report';
import { asList, asNumber, asObject, field } from './raw-value';
import type { ValuePath } from './value-path';

interface Place {
  readonly raw: unknown;
  readonly path: ValuePath;
}

function places(raw: unknown, path: ValuePath): readonly Place[] {
  return asList(raw).map((place, index) => ({ raw: place, path: [...path, index] }));
}

function homesIn(neighbourhood: unknown): number {
  const homes = field(neighbourhood, 'homes');
  return DWELLING_TYPES.reduce((sum, type) => sum + Math.max(asNumber(field(homes, type)) ?? 0, 0), 0);
}

function checkHomes(neighbourhoods: readonly Place[], path: ValuePath, report: Report): void {
  let total = 0;
  for (const { raw, path: place } of neighbourhoods) {
    const given = homesIn(raw);
    total += given;
    const max = LIMITS.homesPerNeighbourhood;
    if (given > max) report([...place, 'homes'], 'problem.region.tooManyHomes', { given, max });
  }
  if (total > LIMITS.homes) report(path, 'problem.region.tooManyHomes', { given: total, max: LIMITS.homes });
}

function checkOutlines(raw: unknown, at: { path: ValuePath; expected: number; report: Report }): void {
  const { path, expected, report } = at;
  const kind = String(path.at(-1));
  if (!Array.isArray(raw)) return;
  if (raw.length !== expected) report(path, 'problem.region.layoutCount', { given: raw.length, expected, kind });
  raw.forEach((outline: unknown, index) => {
    if (!Array.isArray(outline) || (outline.length >= 6 && outline.length % 2 === 0)) return;
    report([...path, index], 'problem.region.outline', { given: outline.length });
  });
}

function checkEmpty(municipalities: readonly Place[], region: unknown, at: { path: ValuePath; report: Report }): void {
  const { path, report } = at;
  if (Array.isArray(field(region, 'municipalities')) && municipalities.length === 0)
    report([...path, 'municipalities'], 'problem.region.noMunicipalities');
  for (const { raw, path: place } of municipalities) {
    const list = field(raw, 'neighbourhoods');
    if (Array.isArray(list) && list.length === 0)
      report([...place, 'neighbourhoods'], 'problem.region.noNeighbourhoods');
  }
}

/** Checks what one value of a region alone cannot say: nothing empty, names once, what fits, outlines for all. */
export function checkRegion(region: unknown, path: ValuePath, report: Report): void {
  if (asObject(region) === undefined) return;
  const municipalities = places(field(region, 'municipalities'), [...path, 'municipalities']);
  const neighbourhoods = municipalities.flatMap(({ raw, path: place }) =>
    places(field(raw, 'neighbourhoods'), [...place, 'neighbourhoods']),
  );
  checkEmpty(municipalities, region, { path, report });
  for (const list of [municipalities, neighbourhoods]) {
    const ids = list.map(({ raw, path: place }) => {
      const id = field(raw, 'id');
      return { id: typeof id === 'string' ? shown(id) : undefined, path: [...place, 'id'] };
    });
    checkUnique(ids, report);
  }
  if (neighbourhoods.length > LIMITS.neighbourhoods) {
    const values = { given: neighbourhoods.length, max: LIMITS.neighbourhoods };
    report([...path, 'municipalities'], 'problem.region.tooManyNeighbourhoods', values);
  }
  checkHomes(neighbourhoods, path, report);
  const layout = field(region, 'layout');
  const layoutPath = [...path, 'layout'];
  const expected = { municipalities: municipalities.length, neighbourhoods: neighbourhoods.length };
  for (const kind of ['municipalities', 'neighbourhoods'] as const)
    checkOutlines(field(layout, kind), { path: [...layoutPath, kind], expected: expected[kind], report });
}
