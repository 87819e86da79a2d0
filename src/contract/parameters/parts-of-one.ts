import type { ParameterId } from '../parameters';

/** Shares that are parts of one whole: together they may not exceed 1. */
export const PARTS_OF_ONE: readonly (readonly ParameterId[])[] = [
  ['evictedHomeless', 'evictedFamily'],
  ['separationPrivate', 'separationFamily', 'separationUrgent'],
  ['releaseUnregistered', 'releaseMediated', 'releaseToCare'],
  ['youthNeedHome', 'youthHomeless', 'youthToProtectedLiving'],
  ['causePrivateRent', 'causeBreakUp', 'causeMigration'],
  ['entryCouch', 'entryUnconventional', 'entryStreet'],
  ['shortTermShare', 'episodicShare'],
];
