/** Texts for two pictures side by side. */
export const stages = {
  'stages.open': 'Two pictures',
  'stages.baseline': 'How things go now',
  'stages.plan': 'Your plan',
  'stages.homeless': '{number} people without a home',
  'stages.compared': '({difference} compared with how things go now)',
  'stages.same': 'No measures yet: the same as beside it.',
} as const;
