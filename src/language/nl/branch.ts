/** The Dutch texts of a plan that branches off another one. */
export const branch = {
  'branch.here': 'Tak hier af',
  'branch.here.at': 'Tak hier af: bewaar dit plan en ga vanaf {month} met een ander plan verder',
  'branch.change': 'Aftakking in {month}',
  'branch.note': 'Afgetakt in {month}. Het andere plan is bewaard als “{name}”.',
  'branch.compare': 'Vergelijk de twee',
};
