import { threefry, threefryBlock } from './threefry';

/** Sources of root households; six bits of the key, top bit 0. The order is part of the model: append only. */
export const KEY_SOURCES = [
  'tenants-at-start',
  'seekers-at-start',
  'seekers',
  'urgent-at-start',
  'urgent',
  'permit-holders-at-start',
  'permit-holders',
  'prison',
  'passants',
  'clinic',
  'protected-living',
  'forensic-living',
  'youth-care',
  'homeless-visible',
  'homeless-hidden',
  'in-care-at-start',
  'homeless-at-start',
  'flex-at-start',
  'caravan-dwellers',
  'caravan-unlisted',
] as const;
/** A source of root households. */
export type KeySource = (typeof KEY_SOURCES)[number];

const ORDINAL_BITS = 25;

/** Key of the n-th household of a source: does not depend on the scenario. */
export function rootKey(source: KeySource, ordinal: number): number {
  return (KEY_SOURCES.indexOf(source) << ORDINAL_BITS) | ordinal;
}

/** Key of the n-th descendant of a household; top bit 1. */
export function descendantKey(parent: number, ordinal: number): number {
  threefry(0x646f6f72, 0x7374726d, parent, ordinal);
  return (threefryBlock[0] | 0x80000000) >>> 0;
}
