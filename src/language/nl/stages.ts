/** Texts for two pictures side by side. */
export const stages = {
  'stages.open': 'Twee beelden',
  'stages.baseline': 'Zo gaat het nu',
  'stages.plan': 'Uw plan',
  'stages.homeless': '{number} mensen zonder thuis',
  'stages.compared': '({difference} vergeleken met zo gaat het nu)',
  'stages.same': 'Nog zonder maatregelen: hetzelfde als hiernaast.',
} as const;
