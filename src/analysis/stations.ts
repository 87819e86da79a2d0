import type { Setting } from '../contract/settings';

/** Settings taken together so that a year of streams can be read: where people come from, are, or go. */
export const STATIONS = [
  'elsewhere',
  'separation',
  'institution',
  'reception',
  'shelter',
  'noPlace',
  'list',
  'social',
  'otherHome',
  'ownHome',
  'ownWay',
  'stopped',
  'care',
] as const;
/** A group of settings as streams show it. */
export type Station = (typeof STATIONS)[number];

/** Under which station a setting falls. A household that splits off comes from `separation`: the home stays occupied. */
export const STATION_OF: Readonly<Record<Setting, Station>> = {
  outside: 'elsewhere',
  social: 'social',
  list: 'list',
  urgent: 'list',
  reception: 'reception',
  emergencyReception: 'reception',
  bridging: 'reception',
  prison: 'institution',
  homeDetention: 'institution',
  passants: 'institution',
  forensicClinic: 'institution',
  forensicLivingList: 'institution',
  forensicLiving: 'institution',
  clinicList: 'institution',
  clinic: 'institution',
  protectedLivingList: 'institution',
  protectedLiving: 'institution',
  youthCare: 'institution',
  nightShelter: 'shelter',
  shelter: 'shelter',
  transitional: 'shelter',
  couch: 'noPlace',
  unconventional: 'noPlace',
  street: 'noPlace',
  temporaryRoof: 'otherHome',
  flex: 'otherHome',
  sharedHome: 'otherHome',
  pitchList: 'list',
  pitch: 'otherHome',
  deceased: 'care',
  nursingHome: 'care',
  bought: 'ownHome',
  privateRent: 'ownHome',
  elsewhere: 'elsewhere',
  family: 'ownWay',
  stoppedSearching: 'stopped',
  ownArrangement: 'ownWay',
};

/** Stations where households are counted at the end of a week; the others are ways in and out. */
export const HELD_STATIONS = [
  'institution',
  'reception',
  'shelter',
  'noPlace',
  'list',
  'social',
  'otherHome',
] as const satisfies readonly Station[];
/** A station where households are counted. */
export type HeldStation = (typeof HELD_STATIONS)[number];
