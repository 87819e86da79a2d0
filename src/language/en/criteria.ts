/** The English texts of the criteria of the target, explained. */
export const criteria = {
  'criteria.open': 'The eleven criteria explained',
  'criteria.title': 'When does everyone have a home?',
  'criteria.now': 'now',
  'criteria.baseline': 'As things go now: {words}.',
  'criteria.lead':
    'The first seven criteria say whether everyone has a home; all seven must be met. The other four say whether others pay the price. They are never added up to one score.',
  'criteria.binding':
    'Furthest away is “{name}”: of the first seven, the criterion that lies most above its wide norm in proportion{times, plural, =0 {} one {} other {, {times, number} times as much}}.',
  'criteria.noneBinding': 'All seven criteria for a home are met.',
  'criteria.value': 'measured',
  'criteria.strict': 'norm',
  'criteria.functional': 'wide norm',
  'criteria.distance': 'still to go',
  'criteria.verdict': 'verdict',
  'criteria.verdict.passes': 'met',
  'criteria.verdict.functional': 'wide norm only',
  'criteria.verdict.fails': 'not met',
  'criteria.verdict.notYet': 'cannot be said',
  'criteria.home': 'A home',
  'criteria.source':
    'The norms are choices of this model, no law. Source: {publisher}, {title}, {year}, section H.1. {grade}.',
  'criteria.C1.norm': 'Norm: nobody. Wide: 1 in 10,000 inhabitants. Children and who sleeps on a couch count.',
  'criteria.C2.norm': 'Norm: nobody. Wide: 2 in 100,000 inhabitants.',
  'criteria.C3.norm':
    'Norm: nine in ten gone within 92 days. Wide: within 183 days. Who is still there counts for as long as they are.',
  'criteria.C4.norm':
    'Norm: nobody waits more than 92 days. Wide: one in ten of those who are ready at most, and 2% of the beds taken by who could leave.',
  'criteria.C5.norm': 'Norm: nobody. Wide: 2% of those who leave, in the first thirty days after it.',
  'criteria.C6.norm':
    'Norm: nobody waits too long. Wide: 5% of the people who got a home in half a year; the task itself is not measured per region yet.',
  'criteria.C7.norm': 'Norm: nobody. Wide: 2% of all permit holders in reception.',
  'criteria.C8.norm':
    'Norm: nothing less, in homes and in chance. Wide: in no year more than 10% less. Compared with the same people without the plan.',
  'criteria.C9.norm':
    'Norm: 10% lose the home at most. Wide: 15%. It is about those who got a home two years before the target year.',
  'criteria.C10.norm':
    'Norm: not one neighbourhood, and no closer together than at the start. Wide: no more overloaded neighbourhoods than at the start, and 5% closer together at most. The worse of the two counts.',
  'criteria.C11.norm':
    'Norm: the list is shorter than three years of pitches. Wide: half the list at the start. This criterion can fail here, but not pass.',
};
