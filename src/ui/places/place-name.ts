import type { Region } from '../../contract/region';

/** Names of a neighbourhood and its municipality. */
export interface PlaceName {
  readonly name: string;
  readonly municipality: string;
  readonly municipalityIndex: number;
}

/** Names of a neighbourhood, counted over the region, and its municipality. */
export function placeName(region: Region, neighbourhood: number): PlaceName {
  const all = region.municipalities.flatMap((municipality, municipalityIndex) =>
    municipality.neighbourhoods.map(({ name }) => ({ name, municipality: municipality.name, municipalityIndex })),
  );
  return all[neighbourhood] ?? { name: '', municipality: '', municipalityIndex: 0 };
}
