/** Origin of a household, fixed for its life; the codes are those of the model document. */
export const HOUSEHOLD_GROUPS = [
  'ZIT',
  'REG',
  'SPO',
  'URG',
  'STA',
  'UIT',
  'DAK',
  'OUD',
  'WOW',
  'STU',
  'ARB',
  'MID',
] as const;
/** An origin of households. */
export type HouseholdGroup = (typeof HOUSEHOLD_GROUPS)[number];

/** The eight groups a person sees, each with a colour and a shape. */
export const DISPLAY_GROUPS = ['REG', 'STA', 'UIT', 'DAK', 'OUD', 'WOW', 'STU', 'ARB'] as const;
/** A group as it is shown. */
export type DisplayGroup = (typeof DISPLAY_GROUPS)[number];

/** Under which shown group a household of an origin is drawn. */
export const DISPLAY_GROUP_OF: Readonly<Record<HouseholdGroup, DisplayGroup>> = {
  ZIT: 'REG',
  REG: 'REG',
  SPO: 'REG',
  URG: 'REG',
  STA: 'STA',
  UIT: 'UIT',
  DAK: 'DAK',
  OUD: 'OUD',
  WOW: 'WOW',
  STU: 'STU',
  ARB: 'ARB',
  MID: 'REG',
};

/** Household types: single, couple, single parent, couple with children. */
export const HOUSEHOLD_TYPES = ['SGL', 'CPL', 'SPK', 'CPK'] as const;

/** Income classes: rent-allowance target group, up to the EU limit, middle, higher. */
export const INCOME_CLASSES = ['I1', 'I2', 'I3', 'I4'] as const;

/** Channels a home is let through, in the order in which equal deadlines are settled. */
export const CHANNELS = ['STA', 'UIT', 'DAK', 'URG', 'REN', 'SEN', 'LOT', 'REG'] as const;
/** A letting channel. */
export type Channel = (typeof CHANNELS)[number];

/** Under which shown group a letting through a channel is drawn. */
export const DISPLAY_GROUP_OF_CHANNEL: Readonly<Record<Channel, DisplayGroup>> = {
  STA: 'STA',
  UIT: 'UIT',
  DAK: 'DAK',
  URG: 'REG',
  REN: 'REG',
  SEN: 'OUD',
  LOT: 'REG',
  REG: 'REG',
};
