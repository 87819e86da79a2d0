const MORE_LETTINGS =
  'Likely cause: quotas are shares of all lettings, of which there are a tenth more than in the twin, and the list for flexible homes takes people too.';
const BY_CONSTRUCTION =
  'The stocks of the start are not near equilibrium: the model document expects this list to grow.';
const FEWER_READY =
  'Likely cause: ready people also lose readiness (.10) and drop out (.03), which the twin leaves out, more lettings go to them, and who blocks a dearer bed comes first (C.4).';

/** Likely reason why a stock, flow or cost line leaves what is expected of it; by its id. */
export const CAUSES_OF_DRIFT: Readonly<Record<string, string>> = {
  urgent: `${MORE_LETTINGS} 330 arrive a year; .07 of the lettings alone are 320.`,
  reception: `${MORE_LETTINGS} A third of the flexible homes goes to permit holders.`,
  prison:
    'Likely cause: a stay by which a home is lost lasts 91 days or more (T07), some 300 in the mean, where T10 has 101 for everybody.',
  passants: 'Four or five people; imposed and admitted one by one.',
  forensicLivingList: BY_CONSTRUCTION,
  clinicList: BY_CONSTRUCTION,
  protectedLivingList:
    'Follows the ready people: fewer blocked beds, more admissions. It turns back towards the start within two years.',
  readyForensicClinic:
    'The order of C.4 serves the forensic clinic first, and only .25 of its ready people want a home (half of them in the twin).',
  readyForensicLiving: FEWER_READY,
  readyClinic: FEWER_READY,
  readyProtectedLiving: FEWER_READY,
  readyYouthCare: 'They have no bed that is dear, so that those in institutions are served first (C.4).',
  readyDetainees:
    'Arranging begins before the release (G03), so that people in prison count as ready; they have no bed that is dear and are served last (C.4).',
  street: 'Likely cause: the equilibrium of T24–T30 knew no flexible homes, whose list takes the short-term class.',
  couch:
    'Likely cause: who asks for a bed at once waits on a couch until there is one, and those who lose a placed home or come out of prison begin on a couch more often than T25 says.',
  unconventional:
    'Likely cause: entries by release, eviction and loss of a placed home never begin here, and flexible homes take the short-term class.',
  overdue: 'Follows the ready people in protected living, who wait a shorter time.',
  broad: 'Follows the overdue and the short-term class.',
  register: 'Follows the overdue, the street and the cars.',
  guidance:
    'Placed tenants of the start fill part of the slots; the rest fills with placements until lettings are stopped by care.',
  flex: 'By construction: 115 more are delivered a year and few sites end (P194).',
  lettings:
    'The number is the twin of 2025. Likely cause: homes of placed tenants and of permit holders come free on top of ordinary turnover (T22, T37), tenants of demolished homes move, and about 50 homes more a year come.',
  delivered: 'Includes about 40 homes a year from transformed buildings, which P190 leaves out.',
  turnedAway: 'Within a standard error.',
  'reception of permit holders': 'Follows the number of permit holders waiting.',
  tops: 'The top is taken on every home delivered, and about 40 a year from transformed buildings are among them; without them the line stands near 72.',
};
