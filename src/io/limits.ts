/** What a scenario may be at most; every limit is named in the message that refuses more. */
export const LIMITS = {
  /** @unit bytes */
  scenarioBytes: 5 * 1024 * 1024,
  jsonDepth: 32,
  /** Values in one file; of more the schema could not list the problems. */
  values: 50_000,
  /** Problems listed before the rest is only counted. */
  problems: 1000,
  identifierLength: 64,
  textLength: 500,
  seedLength: 64,
  measures: 500,
  shocks: 100,
  /** Days fit in 16 bits of an event. @unit days */
  horizonDays: 65_535,
  /** @unit weeks */
  rampWeeks: 520,
  shockFactor: 10,
  /** The place of a municipality is stored in 8 bits. */
  municipalities: 255,
  neighbourhoods: 1_000,
  /** Counts of a neighbourhood are stored in 16 bits; room is left for building. */
  homesPerNeighbourhood: 50_000,
  homes: 2_500_000,
  inhabitants: 20_000_000,
  scale: 40,
  outlineNumbers: 2_000,
  /** Sum of the shares with priority, model document G21. */
  priorityShares: 0.6,
  firstDate: '2000-01-01',
  lastDate: '2299-12-31',
  /** Compressed content of a link. @unit bytes */
  linkBytes: 0xffff,
  /** Content of a link. @unit bytes */
  linkTextBytes: 1024 * 1024,
  /** A bundle of saved runs. @unit bytes */
  bundleBytes: 20 * 1024 * 1024,
  /** All that is unpacked of a bundle. @unit bytes */
  bundleUnpackedBytes: 20 * 1024 * 1024,
  /** One saved run in a bundle, and its manifest. @unit bytes */
  recordBytes: 2 * 1024 * 1024,
  /** Files in a bundle, those that are not unpacked included. */
  bundleFiles: 5_000,
  recordNameLength: 120,
  recordNoteLength: 2_000,
  recordTags: 12,
  recordTagLength: 40,
  /** Years of a run, and with that checkpoints. */
  recordYears: 200,
  /** Points of the line of a saved run. */
  recordLine: 3_000,
} as const;
