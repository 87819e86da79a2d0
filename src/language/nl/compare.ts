/** The Dutch texts of the comparison of runs. */
export const compare = {
  'compare.open': 'Plannen vergelijken',
  'app.keys.compare': 'plannen vergelijken',

  'compare.lead':
    'Alles vergeleken met plan {number}, {reference}: dezelfde mensen, dezelfde loting, {futures, plural, =0 {nog geen toekomst} =1 {1 toekomst} other {{futures, number} toekomsten}} per plan{sampled, select, true {, elk met andere aannames} other {}}.',
  'compare.asNow': 'zoals het nu gaat',
  'compare.alone': 'Kies een plan om mee te vergelijken.',
  'compare.verdict.early':
    '{pairs, plural, =0 {De eerste toekomsten worden berekend.} =1 {Dit is één toekomst: of het meer is dan toeval, blijkt na drie.} other {Dit zijn {pairs, number} toekomsten: of het meer is dan toeval, blijkt na drie.}}',
  'compare.verdict.one': '{name} helpt {count, number} huishoudens meer aan een woning dan {reference}.',
  'compare.verdict.most': '{name} helpt de meeste mensen: {count, number} huishoudens meer aan een woning.',
  'compare.verdict.fewer': '{name} helpt {count, number} huishoudens minder aan een woning dan {reference}.',
  'compare.verdict.none': 'Geen verschil in woningen is meer dan toeval.',
  'compare.verdict.longer':
    'Wie gewoon zoekt, wacht er {count, plural, one {1 maand} other {{count, number} maanden}} langer voor.',
  'compare.verdict.shorter':
    'Wie gewoon zoekt, wacht ook {count, plural, one {1 maand} other {{count, number} maanden}} korter.',
  'compare.verdict.loser': '{group} krijgen er {count, number} minder.',
  'compare.verdict.noLoser': 'Geen groep verliest meer dan toeval.',

  'compare.world': 'Uw aannames, zonder maatregelen',
  'compare.runs': 'Plannen die u vergelijkt',
  'compare.run': 'Plan {number}: {name}',
  'compare.run.prefix': 'Plan',
  'compare.run.reference': 'hiermee vergeleken',
  'compare.run.asReference': 'Vergelijk met dit plan',
  'compare.run.focus': 'Laat dit plan het sterkst zien',
  'compare.run.remove': 'Haal weg',
  'compare.add': 'Plan erbij',
  'compare.add.own': 'Van u',
  'compare.add.given': 'Met de link gekomen',
  'compare.add.saved': 'Bewaarde plannen',
  'compare.add.shipped': 'Meegeleverde plannen',
  'compare.full': 'Er passen zes plannen naast elkaar.',
  'compare.options': 'Hoe er gerekend wordt',
  'compare.futures': 'Toekomsten per plan',
  'compare.sampled': 'ook onzekere aannames',
  'compare.sampled.hint':
    'In elke toekomst zijn ook {count, number} aannames anders, voor elk plan dezelfde. De band toont dan ook wat we niet weten.',
  'compare.progress': '{done, number} van {wanted, number} toekomsten',
  'compare.failed': 'Het rekenen is gestopt.',
  'compare.stop': 'Stop',
  'compare.goOn': 'Ga verder',
  'compare.told': 'Klaar met {futures, number} toekomsten per plan. {sentence}',
  'compare.asTable': 'alles als tabel',

  'compare.mode': 'Hoe de lijnen staan',
  'compare.mode.together': 'samen',
  'compare.mode.difference': 'verschil',
  'compare.mode.apart': 'naast elkaar',
  'compare.band': 'Hoe de toekomsten te zien zijn',
  'compare.band.half': 'helft',
  'compare.band.eight': '8 van de 10',
  'compare.band.most': '19 van de 20',
  'compare.band.lines': 'elke lijn',
  'compare.band.note':
    '{band, select, half {band: helft van de toekomsten} eight {band: 8 van de 10 toekomsten} most {band: 19 van de 20 toekomsten} other {elke lijn is een toekomst}}{number, select, 0 {} other { van plan {number}}}; lijn: de middelste',
  'compare.chart':
    '{name} van {count, number} plannen over alle jaren{isDifference, select, true {, als verschil met {reference}} other {}}; dezelfde cijfers staan in de tabel',
  'compare.difference.unit': 'verschil met plan {number}, {reference}; {unit}',
  'compare.same': 'gelijk',

  'compare.squares': 'Hoe vaak gehaald?',
  'compare.squares.choose': 'Eis: {name}',
  'compare.squares.list': 'Welke eis',
  'compare.squares.of': '{workable, number} van {judged, number}',
  'compare.squares.open': 'niet te meten',
  'compare.squares.run':
    '{name}: in {judged, number} toekomsten {passing, number} keer streng gehaald, {workable, number} keer streng of werkbaar',
  'compare.home': 'Iedereen een thuis: alle zeven eisen',
  'compare.verdict.passes': 'streng gehaald',
  'compare.verdict.functional': 'werkbaar',
  'compare.verdict.fails': 'niet gehaald',
  'compare.verdict.notYet': 'niet te meten',

  'compare.strips': 'Verschil met plan {number} op {date}',
  'compare.strips.note': 'vlak: helft van de toekomsten, lijn: 8 van de 10',
  'compare.strips.chance': 'niet meer dan toeval',
  'compare.strips.flips':
    '{flips, plural, =0 {in geen toekomst andersom} other {in {flips, number} van {pairs, number} andersom}}',
  'compare.strips.same': 'in alle toekomsten gelijk',
  'compare.strips.run':
    '{name}: verschil {mean}, in de helft van de toekomsten tussen {from} en {to}; {flips}; {chance}',
  'compare.strips.moreThanChance': 'meer dan toeval',

  'compare.ledger': 'Wie wint, wie wacht',
  'compare.ledger.note':
    'huishoudens met een woning tot eind {year}, meer (vol) of minder (gestreept) dan bij plan {number}; ernaast jaren in een eigen woning, samen. ≈ is niet meer dan toeval',
  'compare.ledger.years': '{count} jr',
  'compare.ledger.all': 'Alle groepen',

  'compare.criteria': 'Eisen voor “iedereen een thuis”',
  'compare.criteria.note': 'wat in de meeste toekomsten geldt; ernaast in hoeveel van {futures, number} gehaald',
  'compare.criteria.cell':
    '{verdict}; streng in {passing, number}, streng of werkbaar in {workable, number} van {judged, number} toekomsten',

  'compare.differs': 'Wat verschilt',
  'compare.differs.nothing': 'Deze plannen zijn gelijk.',
  'compare.differs.from': '{value} vanaf {month}',
  'compare.differs.until': '{value} van {from} tot {to}',
  'compare.differs.usual': 'zoals nu ({value})',
  'compare.differs.belief': 'Aanname',
  'compare.differs.shock': 'Schok van buiten',
  'compare.differs.factor': '× {factor} van {from} tot {to}',
  'compare.differs.none': 'geen',

  'compare.costs': 'Wat het meer kost, en wie betaalt',
  'compare.costs.note':
    'miljoen euro meer (+) of minder (−) dan plan {number}, {from} tot en met {to}; gemiddeld over de toekomsten',
  'compare.costs.each': 'per stuk',
  'compare.costs.saves': 'kost niets extra',
  'compare.costs.wrongPocket': 'Verkeerde portemonnee',
  'compare.costs.wrongPocket.definition':
    'Deel van wat bespaard wordt dat bij een ander valt dan wie voor het plan betaalt.',
  'compare.costs.euros': '€ {euros, number}',

  'compare.table.target': 'Cijfers op {date}',
  'compare.table.note':
    'standen op die dag, stromen en tijden over dat jaar; verschillen met plan {number}, {reference}, toekomst voor toekomst',
  'compare.table.year': 'Per jaar: {name}',
  'compare.table.run': 'plan',
  'compare.table.mean': 'gemiddeld',
  'compare.table.range': '8 van de 10',
  'compare.table.difference': 'verschil',
  'compare.table.interval': '95%-interval',
  'compare.table.flips': 'andersom in',
  'compare.table.words': 'in woorden',
  'compare.table.between': '{low} tot {high}',
  'compare.table.passing': 'streng',
  'compare.table.workable': 'streng of werkbaar',
  'compare.table.tally': '{passing, number} / {workable, number} van {judged, number}',
  'compare.progress.short': '{done, number} van {wanted, number}',
  'compare.table.hash': 'Kenmerk van deze cijfers: {hash}. Wie dit narekent, vindt hetzelfde kenmerk.',
} as const;
