/** The English texts of the report of a comparison. */
export const comparisonReport = {
  'comparisonReport.open': 'Report to print',
  'comparisonReport.title': 'Report of the comparison',
  'comparisonReport.kicker': '{plans, number} plans compared. Region: {region}. Doorstroom {version}.',
  'comparisonReport.question':
    'With which of these plans do most people have a home at the end of {year}, who waits longer for it, and who pays?',
  'comparisonReport.how':
    'Every plan is computed {futures, plural, one {in 1 possible future} other {in {futures, number} possible futures}}, with the same people and the same draws in each plan. What differs then comes from the plan. “Compared with” always means: with plan {number}, {reference}.',
  'comparisonReport.plans': 'The plans',
  'comparisonReport.plans.none': 'Nothing changes: this is how things go now.',
  'comparisonReport.plans.shock': 'From outside',
  'comparisonReport.chart': 'Year by year',
  'comparisonReport.chart.note':
    '{name}; {unit}. Lines: the middle future of each plan. Area: 8 in 10 futures of plan {number}, {focus}. Dashed: what it is compared with.',
  'comparisonReport.assumptions.some':
    'These assumptions were set otherwise than the model has them in one plan or more.',
  'comparisonReport.again.how':
    'Open the link: the whole comparison stands there just like this. Same model, same seeds: same numbers, and the same mark.',
  'comparisonReport.again.link': 'Link to the comparison',
  'comparisonReport.again.seeds': 'Seeds',
  'comparisonReport.again.hash': 'Mark of all numbers',
};
