/** The English texts of the report of a comparison. */
export const comparisonReport = {
  'comparisonReport.open': 'Report to print',
  'comparisonReport.title': 'Report of the comparison',
  'comparisonReport.kicker': '{plans, number} plans compared. Region: {region}. Doorstroom {version}.',
  'comparisonReport.question':
    'With which of these plans do most people have a home at the end of {year}, who waits longer for it, and who pays?',
  'comparisonReport.how':
    'Every plan is computed {futures, plural, one {in 1 possible future} other {in {futures, number} possible futures}}, with the same people and the same draws in each plan. What differs then comes from the plan. “Compared with” always means: with plan {number}, {reference}.',
  'comparisonReport.chanceOnly':
    'The margins show chance only and not what we do not know: the assumptions are the same in every future.',
  'comparisonReport.short': 'In short',
  'comparisonReport.short.caption':
    'Mean of {futures, plural, one {1 future} other {{futures, number} futures}}, compared with plan {number}; below it between what the mean lies with 95% certainty. With ≈: no more than chance.',
  'comparisonReport.short.homeless': 'people without a home, end of {year}',
  'comparisonReport.short.difference': 'difference',
  'comparisonReport.short.housed': 'households more in a social home, up to then',
  'comparisonReport.short.costs': 'more (+) or less (−) cost, million euros, present value',
  'comparisonReport.short.home': 'everyone a home, strictly or workably, in futures',
  'comparisonReport.plans': 'The plans',
  'comparisonReport.plans.none': 'Nothing changes: this is how things go now.',
  'comparisonReport.chart': 'Year by year',
  'comparisonReport.chart.note':
    '{name}; {unit}. Lines: the middle future of each plan. Area: 8 in 10 futures of plan {number}, {focus}.',
  'comparisonReport.numbers.note':
    'levels on that day, flows and times over that year, mean of the futures; below it the difference with plan {number} and between what its mean lies with 95% certainty',
  'comparisonReport.assumptions.some':
    'These assumptions were set otherwise than the model has them in one plan or more.',
  'comparisonReport.again.how':
    'Open the link: the whole comparison stands there just like this. Same model, same seeds: same numbers, and the same mark.',
  'comparisonReport.again.link': 'Link to the comparison',
  'comparisonReport.again.seeds': 'Seeds',
  'comparisonReport.again.seedsBetween': '{first} up to and including {last}, {count, number} in all',
  'comparisonReport.again.hash': 'Mark of all numbers',
  'comparisonReport.again.states': 'Mark of the last day, seed {seed}',
  'comparisonReport.again.state': 'plan\u00a0{number}:\u00a0{hash}',
};
