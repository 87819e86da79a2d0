/** The English texts of the assumptions about the world. */
export const beliefs = {
  'beliefs.title': 'Assumptions about the world',
  'beliefs.open': 'Assumptions about the world',
  'beliefs.lead':
    'These are no policies but numbers that are not certain. Change one and how things go now changes with it: an assumption is never mistaken for policy.',
  'beliefs.search': 'Search an assumption',
  'beliefs.searchHint': 'search, for instance death or T31',
  'beliefs.found': '{count, plural, one {1 found} other {{count, number} found}}',
  'beliefs.changed': 'Other than usual',
  'beliefs.field': '{name}, {unit}',
  'beliefs.range': 'From {min} to {max}.',
  'beliefs.back': 'back to {value}',
  'beliefs.change': '{name}: {value}',
  'beliefs.kind.belief': 'Assumption.',
  'beliefs.kind.outside-world': 'Fact from outside the model.',
  'beliefs.chapter.churn': 'Tenants, homes and seekers',
  'beliefs.chapter.institutions': 'Institutions and reception of permit holders',
  'beliefs.chapter.homelessness': 'People without a home',
  'beliefs.chapter.supply': 'Building and demolition',
  'beliefs.chapter.neighbourhoods': 'Neighbourhoods',
  'beliefs.chapter.allocation': 'Allocation',
  'beliefs.chapter.municipalities': 'Municipalities',
} as const;
