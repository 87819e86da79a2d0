/**
 * What a keyed draw is for. A purpose has its own key, so that no two decisions share a draw. The order is part of the
 * model: append, never insert.
 */
export const PURPOSES = [
  'risk-death',
  'risk-nursing',
  'risk-purchase',
  'risk-private-rent',
  'risk-leaves-region',
  'risk-search',
  'risk-senior-search',
  'risk-eviction',
  'risk-home-lost',
  'risk-separation',
  'risk-gives-up',
  'risk-own-arrangement',
  'trait-household',
  'trait-age',
  'trait-income-need',
  'trait-place',
  'trait-elapsed',
  'outcome-eviction',
  'outcome-separation',
  'outcome-refusal',
  'vacancy-works',
  'vacancy-advance',
  'offer',
  'lottery-bucket',
  'lottery-rank',
  'stream-gap',
  'stream-thinning',
  'project-size',
  'project-plan',
  'project-build',
  'project-cancel',
  'project-site',
  'renewal',
  'dwelling-traits',
  'offer-heard',
  'project-yield',
  'flex-life',
  'flex-relocation',
  'outcome-flex',
  'shared-stay',
  'shared-interest',
  'shared-place',
  'pitch-freed',
] as const;
/** A purpose of keyed draws. */
export type Purpose = (typeof PURPOSES)[number];

/** Index of a purpose. */
export const PURPOSE = Object.fromEntries(PURPOSES.map((purpose, index) => [purpose, index])) as Readonly<
  Record<Purpose, number>
>;
