/** The Dutch texts of the report of a comparison. */
export const comparisonReport = {
  'comparisonReport.open': 'Verslag om af te drukken',
  'comparisonReport.title': 'Verslag van de vergelijking',
  'comparisonReport.kicker': '{plans, number} plannen vergeleken. Regio: {region}. Doorstroom {version}.',
  'comparisonReport.question':
    'Met welk van deze plannen hebben eind {year} de meeste mensen een thuis, wie wacht er langer voor, en wie betaalt dat?',
  'comparisonReport.how':
    'Elk plan is berekend in {futures, plural, one {1 mogelijke toekomst} other {{futures, number} mogelijke toekomsten}}, met bij elk plan dezelfde mensen en dezelfde loting. Wat dan verschilt, komt door het plan. “Vergeleken met” is steeds: met plan {number}, {reference}.',
  'comparisonReport.plans': 'De plannen',
  'comparisonReport.plans.none': 'Er verandert niets: dit is hoe het nu gaat.',
  'comparisonReport.plans.shock': 'Van buitenaf',
  'comparisonReport.chart': 'Van jaar tot jaar',
  'comparisonReport.chart.note':
    '{name}; {unit}. Lijnen: de middelste toekomst van elk plan. Vlak: 8 van de 10 toekomsten van plan {number}, {focus}. Gestreept: waarmee is vergeleken.',
  'comparisonReport.assumptions.some': 'Deze aannames zijn in een of meer plannen anders gezet dan het model ze heeft.',
  'comparisonReport.again.how':
    'Open de link: de hele vergelijking staat er dan precies zo. Zelfde model, zelfde lotingen: zelfde getallen, en hetzelfde kenmerk.',
  'comparisonReport.again.link': 'Link naar de vergelijking',
  'comparisonReport.again.seeds': 'Lotingen',
  'comparisonReport.again.hash': 'Kenmerk van alle getallen',
};
