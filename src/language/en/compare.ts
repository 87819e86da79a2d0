/** The English texts of the comparison of runs. */
export const compare = {
  'compare.open': 'Compare plans',
  'app.keys.compare': 'compare plans',

  'compare.lead':
    'Everything compared with plan {number}, {reference}: the same people, the same draws, {futures, plural, =0 {no future yet} =1 {1 future} other {{futures, number} futures}} of each plan{sampled, select, true {, each with other assumptions} other {}}.',
  'compare.asNow': 'the way things go now',
  'compare.alone': 'Choose a plan to compare with.',
  'compare.verdict.early':
    '{pairs, plural, =0 {The first futures are being computed.} =1 {This is one future: whether it is more than chance shows after three.} other {These are {pairs, number} futures: whether it is more than chance shows after three.}}',
  'compare.verdict.one': '{name} helps {count, number} households more to a home than {reference}.',
  'compare.verdict.most': '{name} helps most people: {count, number} households more get a home.',
  'compare.verdict.fewer': '{name} helps {count, number} households fewer to a home than {reference}.',
  'compare.verdict.none': 'No difference in homes is more than chance.',
  'compare.verdict.longer':
    'Regular seekers wait {count, plural, one {1 month} other {{count, number} months}} longer for it.',
  'compare.verdict.shorter':
    'Regular seekers wait {count, plural, one {1 month} other {{count, number} months}} less, too.',
  'compare.verdict.loser': '{group}: {count, number} fewer.',
  'compare.verdict.noLoser': 'No group loses more than chance.',

  'compare.world': 'Your assumptions, without measures',
  'compare.runs': 'Plans you compare',
  'compare.run': 'Plan {number}: {name}',
  'compare.run.prefix': 'Plan',
  'compare.run.reference': 'compared with this',
  'compare.run.asReference': 'Compare with this plan',
  'compare.run.focus': 'Show this plan strongest',
  'compare.run.remove': 'Take away',
  'compare.add': 'Add a plan',
  'compare.add.own': 'Yours',
  'compare.add.given': 'Came with the link',
  'compare.add.saved': 'Saved plans',
  'compare.add.shipped': 'Plans that come with it',
  'compare.full': 'Six plans fit beside each other.',
  'compare.options': 'How it is computed',
  'compare.futures': 'Futures of each plan',
  'compare.sampled': 'uncertain assumptions too',
  'compare.sampled.hint':
    'In every future {count, number} assumptions are different as well, the same for every plan. The band then shows what we do not know, too.',
  'compare.progress': '{done, number} of {wanted, number} futures',
  'compare.failed': 'The computation stopped.',
  'compare.stop': 'Stop',
  'compare.goOn': 'Go on',
  'compare.told': 'Done with {futures, number} futures of each plan. {sentence}',
  'compare.asTable': 'all as tables',

  'compare.mode': 'How the lines stand',
  'compare.mode.together': 'together',
  'compare.mode.difference': 'difference',
  'compare.mode.apart': 'side by side',
  'compare.band': 'How the futures are shown',
  'compare.band.half': 'half',
  'compare.band.eight': '8 in 10',
  'compare.band.most': '19 in 20',
  'compare.band.lines': 'each line',
  'compare.band.note':
    '{band, select, half {band: half of the futures} eight {band: 8 in 10 futures} most {band: 19 in 20 futures} other {each line is a future}}{number, select, 0 {} other { of plan {number}}}; line: the middle one',
  'compare.chart':
    '{name} of {count, number} plans over all years{isDifference, select, true {, as difference with {reference}} other {}}; the same numbers stand in the table',
  'compare.difference.unit': 'difference with plan {number}, {reference}; {unit}',
  'compare.same': 'equal',

  'compare.squares': 'How often reached?',
  'compare.squares.choose': 'Criterion: {name}',
  'compare.squares.list': 'Which criterion',
  'compare.squares.of': '{workable, number} of {judged, number}',
  'compare.squares.open': 'cannot be measured',
  'compare.squares.run':
    '{name}: in {judged, number} futures reached strictly {passing, number} times, strictly or workably {workable, number} times',
  'compare.home': 'A home for everyone: all seven criteria',
  'compare.verdict.passes': 'strictly reached',
  'compare.verdict.functional': 'workable',
  'compare.verdict.fails': 'not reached',
  'compare.verdict.notYet': 'cannot be measured',

  'compare.strips': 'Difference with plan {number} on {date}',
  'compare.strips.note': 'bar: half of the futures, line: 8 in 10',
  'compare.strips.chance': 'no more than chance',
  'compare.strips.flips':
    '{flips, plural, =0 {in no future the other way} other {the other way in {flips, number} of {pairs, number}}}',
  'compare.strips.same': 'equal in all futures',
  'compare.strips.run': '{name}: difference {mean}, in half of the futures between {from} and {to}; {flips}; {chance}',
  'compare.strips.moreThanChance': 'more than chance',

  'compare.ledger': 'Who gains, who waits',
  'compare.ledger.note':
    'households that got a home until the end of {year}, more (solid) or fewer (hatched) than in plan {number}; beside it years in a home of one’s own, together. ≈ is no more than chance',
  'compare.ledger.years': '{count} y',
  'compare.ledger.all': 'All groups',

  'compare.criteria': 'Criteria for “a home for everyone”',
  'compare.criteria.note': 'what holds in most futures; beside it in how many of {futures, number} it is reached',
  'compare.criteria.cell':
    '{verdict}; strictly in {passing, number}, strictly or workably in {workable, number} of {judged, number} futures',

  'compare.differs': 'What differs',
  'compare.differs.nothing': 'These plans are the same.',
  'compare.differs.from': '{value} from {month}',
  'compare.differs.until': '{value} from {from} to {to}',
  'compare.differs.usual': 'as now ({value})',
  'compare.differs.belief': 'Assumption',
  'compare.differs.shock': 'Shock from outside',
  'compare.differs.factor': '× {factor} from {from} to {to}',
  'compare.differs.none': 'none',

  'compare.costs': 'What it costs more, and who pays',
  'compare.costs.note':
    'million euros more (+) or less (−) than plan {number}, {from} up to and including {to}; mean of the futures',
  'compare.costs.each': 'each',
  'compare.costs.saves': 'costs nothing extra',
  'compare.costs.wrongPocket': 'Wrong pocket',
  'compare.costs.wrongPocket.definition': 'Part of what is saved that falls to another than who pays for the plan.',
  'compare.costs.euros': '€ {euros, number}',

  'compare.table.target': 'Numbers on {date}',
  'compare.table.note':
    'levels on that day, flows and times over that year; differences with plan {number}, {reference}, future by future',
  'compare.table.year': 'By year: {name}',
  'compare.table.run': 'plan',
  'compare.table.mean': 'mean',
  'compare.table.range': '8 in 10',
  'compare.table.difference': 'difference',
  'compare.table.interval': '95% interval',
  'compare.table.flips': 'other way in',
  'compare.table.words': 'in words',
  'compare.table.between': '{low} to {high}',
  'compare.table.passing': 'strictly',
  'compare.table.workable': 'strictly or workably',
  'compare.table.tally': '{passing, number} / {workable, number} of {judged, number}',
  'compare.progress.short': '{done, number} of {wanted, number}',
  'compare.table.hash': 'Mark of these numbers: {hash}. Who computes this again finds the same mark.',
} as const;
