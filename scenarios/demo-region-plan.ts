/** What is laid down of a municipality of the demo region; the rest is drawn. */
export interface PlannedMunicipality {
  readonly id: string;
  readonly name: string;
  readonly inhabitants: number;
  /** Mean over its neighbourhoods of the share of homes that is social, 0..1. */
  readonly meanSocialShare: number;
  readonly neighbourhoods: readonly string[];
}

/** Municipalities of the demo region with invented names: model document 2.5. */
export const DEMO_MUNICIPALITIES: readonly PlannedMunicipality[] = [
  {
    id: 'havenrade',
    name: 'Havenrade',
    inhabitants: 200_000,
    meanSocialShare: 0.36,
    neighbourhoods: [
      'Oude Werf',
      'Touwslagersbuurt',
      'Zilvermeeuw',
      'Noorderkade',
      'Kaardebol',
      'Sluiskwartier',
      'Vlinderhof',
      'Molenveld',
      'Graanpakhuizen',
      'Bloemwaard',
      'Kastanjehof',
      'Spoorzicht',
      'Lantaarnbuurt',
      'Het Eiland',
      'Witte Toren',
      'Rietgors',
    ],
  },
  {
    id: 'kraaiwoud',
    name: 'Kraaiwoud',
    inhabitants: 110_000,
    meanSocialShare: 0.27,
    neighbourhoods: [
      'Kraaienhorst',
      'Beukenbrink',
      'Nieuwe Ring',
      'Sterrenveld',
      'De Houtzaag',
      'Wildakker',
      'Vossenbos',
      'Eikenrode',
      'Parkzoom',
    ],
  },
  {
    id: 'terplo',
    name: 'Terplo',
    inhabitants: 60_000,
    meanSocialShare: 0.22,
    neighbourhoods: ['Terpkwartier', 'Hoge Es', 'Lage Es', 'Vlasveld', 'Wierdezoom'],
  },
  {
    id: 'oudwaard',
    name: 'Oudwaard',
    inhabitants: 50_000,
    meanSocialShare: 0.22,
    neighbourhoods: ['Waardpoort', 'Dijkmagazijn', 'Boomgaarden', 'Uiterveld'],
  },
  {
    id: 'zuiderkoog',
    name: 'Zuiderkoog',
    inhabitants: 45_000,
    meanSocialShare: 0.2,
    neighbourhoods: ['Koogpolder', 'Ringvaartbuurt', 'Kievitsland'],
  },
  {
    id: 'lindmeer',
    name: 'Lindmeer',
    inhabitants: 35_000,
    meanSocialShare: 0.18,
    neighbourhoods: ['Lindehof', 'Meeroever', 'Zandpad'],
  },
];

/** Regulated self-contained homes in all. */
export const DEMO_HOMES = 60_000;

/** Share of each type in all homes, in the order of `DWELLING_TYPES`. */
export const DEMO_TYPE_SHARES = [0.3, 0.32, 0.3, 0.08] as const;
