/** Names that say nothing about gender or descent, so that nobody is recognised by one. */
const GIVEN_NAMES = [
  'Sam',
  'Robin',
  'Noa',
  'Bo',
  'Alex',
  'Jip',
  'Mika',
  'Luca',
  'Charlie',
  'Sasha',
  'Kim',
  'Chris',
  'Jamie',
  'Eli',
  'Remy',
  'Dani',
  'Jo',
  'Lou',
  'Max',
  'Ari',
  'Senna',
  'Indy',
  'Quinn',
  'Puck',
  'Nicky',
  'Rowan',
  'Sem',
  'Toni',
  'Micha',
] as const;

/** Spreads neighbouring keys over the names. */
const SPREAD = 0x9e3779b1;

/** The invented first name of a household: the same one in every run. */
export function givenName(household: number): string {
  return GIVEN_NAMES[(Math.imul(household, SPREAD) >>> 8) % GIVEN_NAMES.length] ?? 'Sam';
}
