/** The English texts of a plan that branches off another one. */
export const branch = {
  'branch.here': 'Branch here',
  'branch.here.at': 'Branch here: keep this plan and go on with another one from {month}',
  'branch.change': 'Branch in {month}',
  'branch.note': 'Branched off in {month}. The other plan is kept as “{name}”.',
  'branch.compare': 'Compare the two',
};
