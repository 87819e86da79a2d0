/** The Dutch texts of the assumptions about the world. */
export const beliefs = {
  'beliefs.title': 'Aannames over de wereld',
  'beliefs.open': 'Aannames over de wereld',
  'beliefs.lead':
    'Dit zijn geen maatregelen, maar getallen die niet zeker zijn. Verandert u er een, dan verandert ook zo gaat het nu: een aanname wordt nooit voor beleid aangezien.',
  'beliefs.search': 'Zoek een aanname',
  'beliefs.searchHint': 'zoek, bijvoorbeeld sterfte of T31',
  'beliefs.found': '{count, plural, one {1 gevonden} other {{count, number} gevonden}}',
  'beliefs.changed': 'Anders dan gewoonlijk',
  'beliefs.field': '{name}, {unit}',
  'beliefs.range': 'Van {min} tot {max}.',
  'beliefs.back': 'terug naar {value}',
  'beliefs.change': '{name}: {value}',
  'beliefs.kind.belief': 'Aanname.',
  'beliefs.kind.outside-world': 'Feit van buiten het model.',
  'beliefs.chapter.churn': 'Huurders, woningen en zoekers',
  'beliefs.chapter.institutions': 'Instellingen en opvang van statushouders',
  'beliefs.chapter.homelessness': 'Mensen zonder thuis',
  'beliefs.chapter.supply': 'Bouwen en slopen',
  'beliefs.chapter.neighbourhoods': 'Buurten',
  'beliefs.chapter.allocation': 'Toewijzen',
  'beliefs.chapter.municipalities': 'Gemeenten',
} as const;
