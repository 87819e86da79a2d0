/** What moved in one week, in homes, households or persons; one object is written anew every week. */
export interface TwinFlows {
  /** Homes let (`let`). */
  lettings: number;
  /** Moves from one social home to another (`internal`). */
  internalMoves: number;
  /** Evictions (`ev`). */
  evictions: number;
  /** Tenancies that ended, evictions included (`out`). */
  tenanciesEnded: number;
  /** Lettings for permit holders (`sta`). */
  lettingsToPermitHolders: number;
  /** Lettings for urgent cases (`urg`). */
  lettingsToUrgentCases: number;
  /** Lettings for people ready to leave an institution (`uit`). */
  lettingsToReady: number;
  /** Lettings for homeless people (`dak`). */
  lettingsToHomeless: number;
  /** Lettings left for regular seekers from outside (`reg`). */
  regularLettings: number;
  /** Share of the ready people who leave, by a letting or their own solution (`o[i] / U[i]`). */
  readyLeavingShare: number;
  /** Drop-out from care to homelessness (`leak`). */
  careDropOut: number;
  /** Placed vulnerable households that lost their home (`lost`). */
  placedLost: number;
  /** Visible entry to homelessness (`hin`). */
  homelessInflow: number;
}

/** A week in which nothing moved. */
export function createTwinFlows(): TwinFlows {
  return {
    lettings: 0,
    internalMoves: 0,
    evictions: 0,
    tenanciesEnded: 0,
    lettingsToPermitHolders: 0,
    lettingsToUrgentCases: 0,
    lettingsToReady: 0,
    lettingsToHomeless: 0,
    regularLettings: 0,
    readyLeavingShare: 0,
    careDropOut: 0,
    placedLost: 0,
    homelessInflow: 0,
  };
}
