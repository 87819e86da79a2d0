import seedrandom from 'seedrandom';
import { DWELLING_TYPES, type DwellingType } from '../src/contract/dwellings';
import type { Municipality, Region } from '../src/contract/region';
import { apportion } from './apportion';
import { DEMO_HOMES, DEMO_MUNICIPALITIES, DEMO_TYPE_SHARES, type PlannedMunicipality } from './demo-region-plan';
import { fitTable } from './fit-table';
import { layOutRegion } from './lay-out-region';
import { drawBeta, drawNormal, drawShares, type Random } from './random-variates';

/** Sum of the parameters of the Dirichlet draw of types: the higher, the more alike the neighbourhoods. */
const TYPE_CONCENTRATION = 20;
const SHARE_RANGE = { min: 0.04, max: 0.85 };

interface DrawnNeighbourhood {
  readonly name: string;
  /** All homes of the neighbourhood, social or not, relative to each other. */
  readonly size: number;
  readonly socialShare: number;
  readonly noise: number;
  readonly typeShares: readonly number[];
}

function round4(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function clampShare(value: number): number {
  return Math.min(SHARE_RANGE.max, Math.max(SHARE_RANGE.min, value));
}

/** Factor by which raw shares must be multiplied so that their clamped, weighted mean is the one asked. */
function shareFactor(raw: readonly number[], sizes: readonly number[], mean: number): number {
  const total = sizes.reduce((a, b) => a + b, 0);
  const meanAt = (factor: number): number =>
    raw.reduce((sum, share, index) => sum + clampShare(share * factor) * (sizes[index] ?? 0), 0) / total;
  let low = 0;
  let high = 50;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (meanAt(middle) < mean) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function drawNeighbourhoods(random: Random, planned: PlannedMunicipality): DrawnNeighbourhood[] {
  const drawn = planned.neighbourhoods.map((name) => ({
    name,
    size: 0.7 + 0.6 * random(),
    raw: drawBeta(random, 1.6, 3.6),
    noise: 0.12 * drawNormal(random),
    typeShares: drawShares(
      random,
      DEMO_TYPE_SHARES.map((share) => share * TYPE_CONCENTRATION),
    ),
  }));
  const factor = shareFactor(
    drawn.map(({ raw }) => raw),
    drawn.map(({ size }) => size),
    planned.meanSocialShare,
  );
  return drawn.map(({ raw, ...rest }) => ({ ...rest, socialShare: round4(clampShare(raw * factor)) }));
}

function kebab(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** The demo region: 500,000 inhabitants, six municipalities, forty neighbourhoods, always the same. */
export function createDemoRegion(): Region {
  const random = seedrandom.alea('region demo');
  const drawn = DEMO_MUNICIPALITIES.map((planned) => drawNeighbourhoods(random, planned));
  const perMunicipality = apportion(
    DEMO_HOMES,
    DEMO_MUNICIPALITIES.map(({ inhabitants, meanSocialShare }) => inhabitants * meanSocialShare),
  );
  const homes = drawn.map((neighbourhoods, index) =>
    apportion(
      perMunicipality[index] ?? 0,
      neighbourhoods.map(({ size, socialShare }) => size * socialShare),
    ),
  );
  const flat = drawn.flat();
  const flatHomes = homes.flat();
  const types = fitTable(
    flat.map(({ typeShares }, index) => typeShares.map((share) => share * (flatHomes[index] ?? 0))),
    flatHomes,
    apportion(DEMO_HOMES, DEMO_TYPE_SHARES),
  );
  const raw = flat.map(({ socialShare, noise }) => 0.35 - 0.9 * socialShare + noise);
  const mean = raw.reduce((sum, value, index) => sum + value * (flatHomes[index] ?? 0), 0) / DEMO_HOMES;

  let row = 0;
  const municipalities = DEMO_MUNICIPALITIES.map(({ id, name, inhabitants }, index): Municipality => {
    const neighbourhoods = (drawn[index] ?? []).map((neighbourhood) => {
      const at = row++;
      return {
        id: `${id}-${kebab(neighbourhood.name)}`,
        name: neighbourhood.name,
        homes: Object.fromEntries(DWELLING_TYPES.map((type, column) => [type, types[at]?.[column] ?? 0])) as Record<
          DwellingType,
          number
        >,
        socialShare: neighbourhood.socialShare,
        liveability: round4((raw[at] ?? 0) - mean),
      };
    });
    return { id, name, inhabitants, neighbourhoods };
  });
  return { id: 'demo', name: 'Demo', scale: 1, municipalities, layout: layOutRegion('demo', homes) };
}
