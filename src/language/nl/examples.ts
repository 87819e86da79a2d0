/** The Dutch texts of the plans that ship. */
export const examples = {
  'examples.open': 'Voorbeelden',
  'examples.title': 'Voorbeelden',
  'examples.lead':
    'Plannen om mee te beginnen, elk met de vraag die het beantwoordt. Openen is één stap, en terug kan altijd.',
  'examples.size': '{count, plural, =0 {geen maatregelen} one {1 maatregel} other {{count, number} maatregelen}}',
} as const;
