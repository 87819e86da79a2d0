/** The Dutch texts of the command line: help, progress, tables, and what can be wrong with what was typed. */
export const cli = {
  'cli.intro': 'Doorstroom: simulatie van sociale huurwoningen en wie erop wacht.',
  'cli.heading.usage': 'Gebruik',
  'cli.heading.commands': 'Opdrachten',
  'cli.heading.options': 'Opties',
  'cli.heading.scenarios': 'Meegeleverde scenario’s',
  'cli.heading.example': 'Voorbeeld',
  'cli.help.more': 'Meer over één opdracht: doorstroom OPDRACHT --help',
  'cli.help.scenario': 'SCENARIO is het pad van een JSON-bestand of de naam van een meegeleverd scenario.',
  'cli.help.exit':
    'Uitgang: 0 als alles goed ging, 1 als een berekening stopte, 2 als er iets mis was met wat is opgegeven; dan is er niets geschreven.',

  'cli.command.simulate': 'Rekent een scenario door en geeft alle indicatoren per jaar als CSV.',
  'cli.command.simulate.more':
    'Elke regel is één getal: model,scenario,region,variable,unit,period,statistic,value,seed. Bij meer herhalingen komen er regels bij voor het gemiddelde, de mediaan en het eerste en negende tiende deel (mean, median, p10, p90). De voortgang staat op stderr.',
  'cli.command.compare': 'Rekent scenario’s door met dezelfde mensen en vergelijkt ze met het eerste, als CSV.',
  'cli.command.compare.more':
    'Elke regel is één getal: model,scenario,region,variable,unit,period,statistic,value,seed. Cijfers over de toekomsten van elk scenario, over het verschil met het eerste, toekomst voor toekomst (difference-…), hoe vaak eisen gehaald worden, groepen en kosten. Daarboven staan naam en link van elk scenario, toevalsgetallen en kenmerk. Het kenmerk, ook op stderr, is dat van de pagina bij dezelfde plannen, toevalsgetallen en aantallen. Is --out een map die bestaat, of een naam die eindigt op /, dan komt daarin alles wat de pagina geeft: comparison.json, comparison.csv, comparison-excel.csv (puntkomma en decimale komma) en chart-….svg voor elke indicator met een grafiek. Een eerdere vergelijking daarin wordt vervangen; andere bestanden blijven zoals ze zijn.',
  'cli.command.hash': 'Rekent een scenario door en geeft de vingerafdruk van de uitkomst als één regel JSON.',
  'cli.command.hash.more':
    'Dezelfde vingerafdruk betekent: dezelfde uitkomst, tot op het laatste bit, op elke computer en in elke browser.',
  'cli.command.fluid':
    'Geeft de jaartabel van de vloeiende tweeling als CSV: het model zonder toeval en zonder personen.',
  'cli.command.fluid.more':
    'Elke regel geeft standen op 1 januari en stromen van het jaar ervoor. De tweeling beschrijft de regio Demo vanaf 1 januari 2025. Wat zij niet kent, wordt op stderr genoemd.',
  'cli.command.validate': 'Controleert scenario’s en noemt alles wat er mis is, met wat wel mag.',
  'cli.command.validate.more': 'Controleert elk bestand, ook als een eerder bestand niet klopt.',
  'cli.command.catalogue': 'Geeft de lijst van knoppen, parameters, indicatoren of bronnen.',
  'cli.command.catalogue.more': 'Kies uit: levers, parameters, indicators, sources.',
  'cli.command.explain':
    'Legt één knop uit: wat hij doet, waarom dit bereik, bron, wanneer je het merkt, bijwerkingen.',
  'cli.command.explain.more': 'LEVER is de naam van een knop uit: doorstroom catalogue levers.',

  'cli.option.seed': 'toevalsgetal: dezelfde tekst geeft dezelfde uitkomst (anders: {usual})',
  'cli.option.replicates': 'aantal herhalingen met elk een eigen toevalsgetal, 1 tot en met {max, number} (anders: 1)',
  'cli.option.until': 'rekent tot deze dag, als 2030-12-31 (anders: de horizon van het scenario)',
  'cli.option.workers': 'aantal werkers, 1 tot en met {max, number} (anders: zoveel als er kernen zijn)',
  'cli.option.out': 'schrijft naar dit bestand, pas als alles klaar is (anders: stdout)',
  'cli.option.sample-beliefs': 'trekt onzekere aannames opnieuw voor elke herhaling, dezelfde voor elk scenario',
  'cli.option.json': 'als JSON, met de teksten in beide talen',
  'cli.option.lang': 'taal: nl of en (anders: die van de omgeving)',
  'cli.option.help': 'deze hulp',

  'cli.progress.hash': 'kenmerk van deze cijfers: {hash}',
  'cli.problem.compareFew': 'Om te vergelijken zijn minstens {min, number} scenario’s nodig; gegeven: {given, number}.',
  'cli.problem.compareTwice': 'Het scenario “{given}” staat er meer dan eens. Geef elk scenario een eigen id.',
  'cli.problem.compareOther':
    'Het scenario “{given}” heeft een andere regio of kalender dan “{first}”; ze zijn niet te vergelijken.',
  'cli.problem.noCommand': 'Er is geen opdracht gegeven. Kies uit: {allowed}.',
  'cli.problem.unknownCommand':
    'De opdracht “{given}” bestaat niet.{suggestion, select, none {} other { Bedoelt u “{suggestion}”?}} Kies uit: {allowed}.',
  'cli.problem.unknownOption':
    'De optie {given} bestaat niet bij {command}.{suggestion, select, none {} other { Bedoelt u --{suggestion}?}} Toegestaan: {allowed}.',
  'cli.problem.missingValue':
    'Achter {option} ontbreekt een waarde. Verwacht: {expected, select, count {een geheel getal} date {een datum als 2030-12-31} file {een bestand} language {nl of en} other {een tekst}}.',
  'cli.problem.noValue': '{option} heeft geen waarde. Schrijf alleen {option}.',
  'cli.problem.twice': '{option} staat er meer dan één keer. Geef hem één keer.',
  'cli.problem.count':
    '“{given}” is geen aantal voor {option}. Toegestaan: een geheel getal van {min, number} tot en met {max, number}.',
  'cli.problem.language': '“{given}” is geen taal voor {option}. Toegestaan: nl of en.',
  'cli.problem.seed': 'De tekst achter {option} telt {given, number} tekens. Toegestaan: 1 tot en met {max, number}.',
  'cli.problem.date': '“{given}” is geen datum voor {option}. Schrijf jaar, maand en dag als 2030-12-31.',
  'cli.problem.until': '{given} ligt buiten het scenario. Toegestaan bij {option}: {min} tot en met {max}.',
  'cli.problem.missingArgument': 'Bij {command} ontbreekt {name}. Gebruik: {usage}',
  'cli.problem.extraArgument': '“{given}” is te veel bij {command}. Gebruik: {usage}',
  'cli.problem.unknownCatalogue':
    '“{given}” is geen lijst.{suggestion, select, none {} other { Bedoelt u “{suggestion}”?}} Kies uit: {allowed}.',
  'cli.problem.unknownLever':
    'De knop “{given}” bestaat niet.{suggestion, select, none {} other { Bedoelt u “{suggestion}”?}} Kies uit: {allowed}.',
  'cli.problem.outFolder': 'De map {folder} bestaat niet. {option} schrijft alleen in een map die bestaat.',
  'cli.problem.outNotWritable': 'In {folder} kan niet worden geschreven ({reason}).',
  'cli.problem.outIsFolder': '{file} is een map. Geef bij {option} een bestand op.',

  'cli.failure.run': 'De berekening is gestopt ({reason}). Er is niets geschreven.',
  'cli.failure.write': 'Het bestand {file} kon niet worden geschreven ({reason}).',
  'cli.failure.other': 'Er ging iets mis in het programma: {reason}.',

  'cli.progress.begin':
    '{scenario}: {replicates, plural, =1 {één berekening} other {{replicates, number} berekeningen}} van {from} tot {until}, {workers, plural, =1 {één werker} other {{workers, number} werkers}}',
  'cli.progress.done': '{done, number} van {total, number} klaar (toevalsgetal {seed})',
  'cli.progress.written': '{rows, plural, =1 {één regel} other {{rows, number} regels}} geschreven naar {file}',

  'cli.validate.good':
    '{file}: goed. {id}, {homes, number} woningen in {region}, {measures, plural, =0 {geen maatregelen} =1 {één maatregel} other {{measures, number} maatregelen}}, {start} tot {horizon}.',

  'cli.twin.lever': 'De tweeling kent de knop {lever} niet; de maatregel in {path} doet daar niets.',
  'cli.twin.parameter': 'De tweeling kent de parameter {parameter} niet; zijn waarde doet daar niets.',
  'cli.twin.shocks': 'De tweeling kent geen schokken; die van dit scenario doen daar niets.',
  'cli.twin.region': 'De tweeling beschrijft de regio Demo met 60.000 woningen, niet de regio {region}.',
  'cli.twin.start': 'De tweeling begint op 1 januari 2025, niet op {start}.',
  'cli.twin.length': 'De tweeling rekent hoogstens elf jaar; de tabel stopt daar.',

  'cli.column.id': 'naam',
  'cli.column.code': 'rij',
  'cli.column.title': 'wat',
  'cli.column.default': 'nu',
  'cli.column.range': 'bereik',
  'cli.column.unit': 'eenheid',
  'cli.column.grade': 'graad',
  'cli.column.source': 'bron',
  'cli.column.kind': 'soort',
  'cli.column.status': 'stand',
  'cli.column.theme': 'thema',
  'cli.column.owner': 'wie',
  'cli.column.publisher': 'van wie',
  'cli.column.year': 'jaar',
  'cli.number': '{value, number, ::.########}',
  'cli.range': '{min} tot en met {max}',

  'cli.explain.mechanism': 'Wat het doet',
  'cli.explain.value': 'Waarde',
  'cli.explain.valueText': 'nu {now}; van {min} tot en met {max}, in stappen van {step}',
  'cli.explain.range': 'Waarom dit bereik',
  'cli.explain.source': 'Bron',
  'cli.explain.sourceText': '{note} ({publisher}, {year}; graad {grade})',
  'cli.explain.lag': 'Wanneer je het merkt',
  'cli.explain.sideEffects': 'Bijwerking',
  'cli.explain.status': 'Modeleffect of aanname',
  'cli.explain.theme': 'Thema',
  'cli.explain.owners': 'Wie kan dit',
  'cli.explain.row': 'Rij in het modeldocument',
} as const;
