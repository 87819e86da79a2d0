/** The Dutch texts of the report of a comparison. */
export const comparisonReport = {
  'comparisonReport.open': 'Verslag om af te drukken',
  'comparisonReport.title': 'Verslag van de vergelijking',
  'comparisonReport.kicker': '{plans, number} plannen vergeleken. Regio: {region}. Doorstroom {version}.',
  'comparisonReport.question':
    'Met welk van deze plannen hebben eind {year} de meeste mensen een thuis, wie wacht er langer voor, en wie betaalt dat?',
  'comparisonReport.how':
    'Elk plan is berekend in {futures, plural, one {1 mogelijke toekomst} other {{futures, number} mogelijke toekomsten}}, met bij elk plan dezelfde mensen en dezelfde loting. Wat dan verschilt, komt door het plan. “Vergeleken met” is steeds: met plan {number}, {reference}.',
  'comparisonReport.chanceOnly':
    'De marges tonen alleen toeval en niet wat we niet weten: de aannames zijn in elke toekomst gelijk.',
  'comparisonReport.short': 'Kort gezegd',
  'comparisonReport.short.caption':
    'Gemiddelde van {futures, plural, one {1 toekomst} other {{futures, number} toekomsten}}, vergeleken met plan {number}; eronder waar het gemiddelde met 95% zekerheid tussen ligt. Met ≈: niet meer dan toeval.',
  'comparisonReport.short.homeless': 'mensen zonder thuis, eind {year}',
  'comparisonReport.short.difference': 'verschil',
  'comparisonReport.short.housed': 'huishoudens meer aan een sociale huurwoning, tot dan',
  'comparisonReport.short.costs': 'meer (+) of minder (−) kosten, miljoen euro, contante waarde',
  'comparisonReport.short.home': 'iedereen een thuis, streng of werkbaar, in toekomsten',
  'comparisonReport.plans': 'De plannen',
  'comparisonReport.plans.none': 'Er verandert niets: dit is hoe het nu gaat.',
  'comparisonReport.chart': 'Van jaar tot jaar',
  'comparisonReport.chart.note':
    '{name}; {unit}. Lijnen: de middelste toekomst van elk plan. Vlak: 8 van de 10 toekomsten van plan {number}, {focus}.',
  'comparisonReport.numbers.note':
    'standen op die dag, stromen en tijden over dat jaar, gemiddeld over de toekomsten; eronder het verschil met plan {number} en waar het gemiddelde daarvan met 95% zekerheid tussen ligt',
  'comparisonReport.assumptions.some': 'Deze aannames zijn in een of meer plannen anders gezet dan het model ze heeft.',
  'comparisonReport.again.how':
    'Open de link: de hele vergelijking staat er dan precies zo. Zelfde model, zelfde lotingen: zelfde getallen, en hetzelfde kenmerk.',
  'comparisonReport.again.link': 'Link naar de vergelijking',
  'comparisonReport.again.seeds': 'Lotingen',
  'comparisonReport.again.seedsBetween': '{first} tot en met {last}, {count, number} bij elkaar',
  'comparisonReport.again.hash': 'Kenmerk van alle getallen',
  'comparisonReport.again.states': 'Kenmerk van de laatste dag, loting {seed}',
  'comparisonReport.again.state': 'plan\u00a0{number}:\u00a0{hash}',
};
