import type { IndicatorId } from '../../contract/indicators';
import type { ParameterId } from '../../contract/parameters';

/** Figures that decide most of what each charted indicator becomes; all parameters stand in `docs/parameters.md`. */
export const WHAT_WENT_IN: Readonly<Partial<Record<IndicatorId, readonly ParameterId[]>>> = {
  homeless: [
    'visibleHomelessEntries',
    'hiddenHomelessEntries',
    'exitHidden',
    'exitShortTerm',
    'couchAtStart',
    'streetAtStart',
  ],
  registeredHomeless: ['visibleHomelessAtStart', 'visibleHomelessEntries', 'hiddenBecomesVisible', 'exitLongTerm'],
  readyWaiting: ['protectedLivingYears', 'protectedLivingToHome', 'ownSolution', 'releaseMediated', 'youthNeedHome'],
  permitWaiting: ['permitTermWeeks', 'regularReceptionPlaces', 'reunionShare'],
  registrationTime: ['newSeekers', 'seekersAtStart', 'searchGivenUp', 'registrationCutOff', 'respondersPerAdvert'],
  lettings: ['internalMoves', 'death75plus', 'purchase', 'deliveredPerYear', 'salesPerYear', 'demolishedPerYear'],
  outsiderLettings: [
    'death75plus',
    'purchase',
    'leavesRegion',
    'deliveredPerYear',
    'salesPerYear',
    'demolishedPerYear',
  ],
  emptyHomes: ['worksMedianDays', 'longWorksShare', 'advertDays', 'candidateDays', 'contractDays', 'advanceShare'],
  seekers: ['newSeekers', 'seekersAtStart', 'searchGivenUp', 'ownMunicipalityShare'],
};
