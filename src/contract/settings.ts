/** What a setting is; decides how it is drawn and counted. */
export type SettingKind =
  'way-in' | 'housing' | 'list' | 'reception' | 'institution' | 'shelter' | 'no-place' | 'way-out';

/**
 * Where a household can be, and what that is (B.1). The first are the places of this region; those after `deceased` are
 * ways out, where nobody is followed. `outside` is the way in. Every setting but `social` is one place whose number is its
 * index here; dwellings are numbered from `FIRST_DWELLING` on.
 */
const SETTING_KINDS = {
  outside: 'way-in',
  social: 'housing',
  /** Active seekers who live elsewhere. */
  list: 'list',
  urgent: 'list',
  /** Regular reception of permit holders (AZR). */
  reception: 'reception',
  /** Emergency reception (AZN). */
  emergencyReception: 'reception',
  /** Bridging location (DST). */
  bridging: 'reception',
  /** Prison (PRI). */
  prison: 'institution',
  /** Electronic detention at home (EMD). */
  homeDetention: 'institution',
  /** In prison, waiting for a forensic clinic. */
  passants: 'institution',
  /** Forensic clinic (FPC). */
  forensicClinic: 'institution',
  forensicLivingList: 'list',
  /** Forensic protected living (FBW). */
  forensicLiving: 'institution',
  clinicList: 'list',
  /** Mental-health clinic (GGZ). */
  clinic: 'institution',
  protectedLivingList: 'list',
  /** Protected living (BWI). */
  protectedLiving: 'institution',
  /** Youth care, from the eighteenth birthday on (JZV). */
  youthCare: 'institution',
  /** Night and emergency shelter (NOP). */
  nightShelter: 'shelter',
  /** Shelter for day and night (MOC). */
  shelter: 'shelter',
  /** Managed transitional housing (TUS). */
  transitional: 'shelter',
  /** With others, not by choice (BNK). */
  couch: 'no-place',
  /** Car, garage, holiday park (NCV). */
  unconventional: 'no-place',
  /** Rough (STR). */
  street: 'no-place',
  /** A roof for a while: between two homeless spells, or after release until a home is found. */
  temporaryRoof: 'housing',
  /** Flexible home with an end date (FLX). */
  flex: 'housing',
  /** Part of a home that was split (SHR). */
  sharedHome: 'housing',
  pitchList: 'list',
  /** Caravan pitch (PIT). */
  pitch: 'housing',
  deceased: 'way-out',
  nursingHome: 'way-out',
  bought: 'way-out',
  privateRent: 'way-out',
  elsewhere: 'way-out',
  family: 'way-out',
  stoppedSearching: 'way-out',
  ownArrangement: 'way-out',
} as const satisfies Record<string, SettingKind>;

/** A setting. */
export type Setting = keyof typeof SETTING_KINDS;

/** Every setting, in the order of their places. */
export const SETTINGS = Object.keys(SETTING_KINDS) as readonly Setting[];

/** Kind of a setting. */
export function settingKind(setting: Setting): SettingKind {
  return SETTING_KINDS[setting];
}

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

/** Settings whose households are followed: all but the way in and the ways out. */
export const FOLLOWED_SETTINGS: readonly Setting[] = SETTINGS.filter(
  (setting) => settingKind(setting) !== 'way-in' && settingKind(setting) !== 'way-out',
);

/** Settings of people without a home of their own who are counted as homeless in the broad sense (B.1). */
export const HOMELESS_SETTINGS = [
  'couch',
  'unconventional',
  'street',
  'nightShelter',
  'shelter',
] as const satisfies readonly Setting[];

/** Places with walls: how many there are is a number of the model, who is ready to leave may block a bed. */
export const FACILITIES = [
  'prison',
  'passants',
  'forensicClinic',
  'forensicLiving',
  'clinic',
  'protectedLiving',
  'youthCare',
  'nightShelter',
  'shelter',
  'transitional',
] as const satisfies readonly Setting[];
/** A place with walls. */
export type Facility = (typeof FACILITIES)[number];

/** A stream between two settings. `split` marks a new household formed from one that stays behind. */
export interface Flow {
  readonly from: Setting;
  readonly to: Setting;
  readonly split?: true;
}

/** Where a household can go from a setting. */
const GOES_TO: Readonly<Partial<Record<Setting, readonly Setting[]>>> = {
  outside: [
    'list',
    'urgent',
    'reception',
    'emergencyReception',
    'prison',
    'homeDetention',
    'passants',
    'clinicList',
    'protectedLivingList',
    'forensicLivingList',
    'youthCare',
    'couch',
    'unconventional',
    'street',
    'pitchList',
  ],
  social: [
    'social',
    'deceased',
    'nursingHome',
    'bought',
    'privateRent',
    'elsewhere',
    'family',
    'ownArrangement',
    'couch',
    'street',
    'prison',
    'clinicList',
  ],
  list: ['social', 'flex', 'sharedHome', 'stoppedSearching'],
  urgent: ['social', 'flex', 'sharedHome', 'stoppedSearching'],
  reception: ['social', 'emergencyReception', 'bridging', 'flex', 'ownArrangement', 'couch', 'family'],
  emergencyReception: ['social', 'reception', 'bridging', 'flex', 'ownArrangement', 'couch', 'family'],
  bridging: ['social', 'flex', 'ownArrangement', 'couch', 'family'],
  prison: ['ownArrangement', 'family', 'couch', 'street', 'temporaryRoof', 'elsewhere', 'social', 'clinicList'],
  homeDetention: ['ownArrangement'],
  passants: ['forensicClinic'],
  forensicClinic: ['social', 'forensicLivingList', 'forensicLiving', 'elsewhere', 'ownArrangement', 'couch'],
  forensicLivingList: ['forensicLiving', 'elsewhere'],
  forensicLiving: ['social', 'protectedLivingList', 'clinicList', 'prison', 'family', 'ownArrangement', 'couch'],
  clinicList: ['clinic', 'elsewhere'],
  clinic: ['social', 'protectedLivingList', 'family', 'ownArrangement', 'couch'],
  protectedLivingList: ['protectedLiving', 'elsewhere'],
  protectedLiving: ['social', 'clinicList', 'nursingHome', 'family', 'ownArrangement', 'couch', 'deceased'],
  youthCare: ['social', 'protectedLivingList', 'family', 'ownArrangement', 'couch', 'street'],
  nightShelter: [
    'shelter',
    'social',
    'flex',
    'street',
    'couch',
    'clinicList',
    'temporaryRoof',
    'ownArrangement',
    'deceased',
    'prison',
  ],
  shelter: [
    'transitional',
    'social',
    'flex',
    'street',
    'couch',
    'clinicList',
    'temporaryRoof',
    'ownArrangement',
    'deceased',
    'prison',
  ],
  transitional: ['social', 'flex', 'street', 'couch', 'temporaryRoof', 'ownArrangement', 'deceased', 'prison'],
  couch: [
    'street',
    'nightShelter',
    'shelter',
    'social',
    'flex',
    'sharedHome',
    'temporaryRoof',
    'ownArrangement',
    'deceased',
    'prison',
    'unconventional',
  ],
  unconventional: [
    'street',
    'couch',
    'nightShelter',
    'shelter',
    'social',
    'flex',
    'sharedHome',
    'temporaryRoof',
    'ownArrangement',
    'deceased',
    'prison',
  ],
  street: [
    'couch',
    'nightShelter',
    'shelter',
    'social',
    'flex',
    'temporaryRoof',
    'ownArrangement',
    'deceased',
    'prison',
    'unconventional',
  ],
  temporaryRoof: ['social', 'flex', 'couch', 'unconventional', 'street', 'family', 'ownArrangement', 'prison'],
  flex: ['social', 'couch', 'family', 'ownArrangement', 'elsewhere', 'deceased'],
  sharedHome: ['social', 'couch', 'ownArrangement'],
  pitchList: ['pitch', 'ownArrangement'],
  pitch: ['deceased'],
};

/** Every stream that exists; the flow counts have one column each. */
export const FLOWS: readonly Flow[] = [
  ...SETTINGS.flatMap((from) => (GOES_TO[from] ?? []).map((to): Flow => ({ from, to }))),
  { from: 'social', to: 'urgent', split: true },
  { from: 'social', to: 'privateRent', split: true },
  { from: 'social', to: 'family', split: true },
  { from: 'social', to: 'couch', split: true },
  { from: 'social', to: 'list', split: true },
];
