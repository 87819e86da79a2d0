/** The English texts of the plans that ship. */
export const examples = {
  'examples.open': 'Examples',
  'examples.title': 'Examples',
  'examples.lead':
    'Plans to begin with, each with the question it answers. Opening one is a single step, and you can always go back.',
  'examples.size': '{count, plural, =0 {no measures} one {1 measure} other {{count, number} measures}}',
} as const;
