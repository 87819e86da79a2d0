/** Width of a bin of registration days: half a year. @unit days */
export const WAITING_BIN_DAYS = 182.625;

/** Bins before the first day of the run: forty years; who registered earlier is in the first bin. */
const WAITING_BINS_BEFORE = 80;

/** All bins: forty years before the run and the longest run there can be. */
export const WAITING_BINS = WAITING_BINS_BEFORE + Math.ceil(0x1_0000 / WAITING_BIN_DAYS);

/** Bin of a household by its day of registration. */
export function waitingBin(registrationDay: number): number {
  const bin = Math.floor(registrationDay / WAITING_BIN_DAYS) + WAITING_BINS_BEFORE;
  return Math.min(Math.max(bin, 0), WAITING_BINS - 1);
}

/** First day of registration of a bin; the registration time of its households on day d is d minus about this. @unit days */
export function waitingBinStart(bin: number): number {
  return (bin - WAITING_BINS_BEFORE) * WAITING_BIN_DAYS;
}
