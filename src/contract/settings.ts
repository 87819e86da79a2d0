/**
 * Where a household can be. The first are the places of this region; those after `deceased` are ways out, where nobody
 * is followed. `outside` is the way in. Every setting but `social` is one place whose number is its index here;
 * dwellings are numbered from `FIRST_DWELLING` on.
 */
export const SETTINGS = [
  'outside',
  'social',
  'list',
  'urgent',
  'reception',
  'institution',
  'homeless',
  'deceased',
  'nursingHome',
  'bought',
  'privateRent',
  'elsewhere',
  'family',
  'homeLost',
  'stoppedSearching',
  'ownArrangement',
] as const;
/** A setting. */
export type Setting = (typeof SETTINGS)[number];

/** Index of a setting in `SETTINGS`, which is also the number of its place. */
export const SETTING_INDEX = Object.fromEntries(SETTINGS.map((setting, index) => [setting, index])) as Readonly<
  Record<Setting, number>
>;

/** Number of the first dwelling in the one numbering of places. Room is left for facilities. */
export const FIRST_DWELLING = 256;

/** "No place" and "no household" in the log and the tables. */
export const NONE = 0xffffffff;

/** Setting of a place number: a dwelling is `social`. */
export function settingOfPlace(place: number): Setting {
  return place >= FIRST_DWELLING ? 'social' : (SETTINGS[place] ?? 'outside');
}

/** Waiting settings, whose households are looking for a home in this region. */
export const WAITING_SETTINGS = ['list', 'urgent', 'reception', 'institution', 'homeless'] as const satisfies Setting[];

/** A stream between two settings. `split` marks a new household formed from one that stays behind. */
export interface Flow {
  readonly from: Setting;
  readonly to: Setting;
  readonly split?: true;
}

/** Every stream that exists; the flow counts have one column each. */
export const FLOWS: readonly Flow[] = [
  { from: 'outside', to: 'list' },
  { from: 'outside', to: 'urgent' },
  { from: 'outside', to: 'reception' },
  { from: 'outside', to: 'institution' },
  { from: 'outside', to: 'homeless' },
  { from: 'list', to: 'social' },
  { from: 'urgent', to: 'social' },
  { from: 'reception', to: 'social' },
  { from: 'institution', to: 'social' },
  { from: 'homeless', to: 'social' },
  { from: 'social', to: 'social' },
  { from: 'list', to: 'stoppedSearching' },
  { from: 'urgent', to: 'stoppedSearching' },
  { from: 'reception', to: 'ownArrangement' },
  { from: 'reception', to: 'homeLost' },
  { from: 'reception', to: 'family' },
  { from: 'institution', to: 'ownArrangement' },
  { from: 'homeless', to: 'ownArrangement' },
  { from: 'social', to: 'deceased' },
  { from: 'social', to: 'nursingHome' },
  { from: 'social', to: 'bought' },
  { from: 'social', to: 'privateRent' },
  { from: 'social', to: 'elsewhere' },
  { from: 'social', to: 'family' },
  { from: 'social', to: 'homeLost' },
  { from: 'social', to: 'ownArrangement' },
  { from: 'social', to: 'urgent', split: true },
  { from: 'social', to: 'privateRent', split: true },
  { from: 'social', to: 'family', split: true },
  { from: 'social', to: 'homeLost', split: true },
];
