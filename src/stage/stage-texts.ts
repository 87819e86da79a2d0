/** Keys of the language catalogue that the stage shows. */
export const STAGE_TEXT_KEYS = [
  'stage.vessel.prison',
  'stage.vessel.forensic',
  'stage.vessel.clinic',
  'stage.vessel.protectedLiving',
  'stage.vessel.youthCare',
  'stage.vessel.urgent',
  'stage.vessel.reception',
  'stage.vessel.emergency',
  'stage.vessel.shelter',
  'stage.vessel.transitional',
  'stage.vessel.couch',
  'stage.vessel.unconventional',
  'stage.vessel.street',
  'stage.group.UIT',
  'stage.group.STA',
  'stage.group.DAK',
  'stage.group.REG',
  'stage.ready',
  'stage.costPerDay',
  'stage.gate.name',
  'stage.gate.perWeek',
  'stage.gate.insiders',
  'stage.list.name',
  'stage.list.note',
  'stage.list.flows',
  'stage.list.years',
  'stage.list.new',
  'stage.wayOut.bought',
  'stage.wayOut.privateRent',
  'stage.wayOut.deceased',
  'stage.wayOut.nursingHome',
  'stage.wayOut.elsewhere',
  'stage.wayOut.perWeek',
  'stage.planned',
  'stage.other.flex',
  'stage.other.sharedHome',
  'stage.load',
  'stage.legend.overload',
  'stage.load.pill',
  'stage.legend.vacant',
  'stage.legend.let',
  'stage.grain.people',
  'stage.grain.moves',
  'stage.grain.homes',
  'stage.grain.otherHomes',
  'stage.noWebgl',
] as const;

/** A key of the stage in the language catalogue. */
export type StageTextKey = (typeof STAGE_TEXT_KEYS)[number];

/** The texts of the stage in the language that is shown; the page makes it from the catalogue. */
export interface StageTexts {
  /** A text with its numbers filled in, written as the language does. */
  text(key: StageTextKey, values?: Readonly<Record<string, number>>): string;
  /** A whole number as the language writes it. */
  number(value: number): string;
}
