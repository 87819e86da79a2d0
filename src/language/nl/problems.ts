/** The Dutch sentences of everything that can be wrong with what is given: what was wrong, and what would be accepted. */
export const problems = {
  'problem.file.missing': 'Er is geen bestand {file}.',
  'problem.file.unreadable': 'Het bestand {file} kan niet worden gelezen ({reason}).',
  'problem.file.directory': '{file} is een map. Geef een bestand op.',
  'problem.file.tooLarge':
    'Het bestand is {megabytes, number, ::.0} MB groot. Een scenario mag hoogstens {limit, number, ::.} MB zijn.',
  'problem.file.notUtf8': 'Het bestand is geen tekst in UTF-8. Sla het opnieuw op als UTF-8.',
  'problem.file.unknownScenario':
    '“{given}” is geen bestand en geen meegeleverd scenario.{suggestion, select, none {} other { Bedoelt u “{suggestion}”?}} Geef een pad naar een JSON-bestand of een van: {known}.',

  'problem.more': 'En nog {count, plural, =1 {één probleem} other {{count, number} problemen}} meer.',

  'problem.json.empty': 'De tekst is leeg. Verwacht: een scenario in JSON.',
  'problem.json.truncated':
    'De tekst breekt af op regel {line, number, ::group-off}, kolom {column, number, ::group-off}: {expected, select, value {hier hoort nog een waarde} key {hier hoort nog een naam tussen dubbele aanhalingstekens} colon {hier hoort nog een dubbele punt} string {deze tekst is niet afgesloten met een dubbel aanhalingsteken} object {dit object is niet afgesloten} list {deze lijst is niet afgesloten} other {het einde ontbreekt}}. Is het bestand helemaal opgeslagen?',
  'problem.json.unexpected':
    'Geen geldige JSON op regel {line, number, ::group-off}, kolom {column, number, ::group-off}: {found} staat waar {expected, select, value {een waarde} key {een naam tussen dubbele aanhalingstekens} colon {een dubbele punt} string {een gewoon teken of het sluitende aanhalingsteken} escape {een geldig teken na de schuine streep} object {een komma of het einde van het object} list {een komma of het einde van de lijst} end {het einde van de tekst} other {iets anders}} hoort.',
  'problem.json.duplicateKey':
    'De naam “{key}” staat hier twee keer (de tweede op regel {line, number, ::group-off}, kolom {column, number, ::group-off}). Elke naam mag één keer voorkomen.',
  'problem.json.tooDeep':
    'De JSON is meer dan {limit, number} niveaus diep genest. Een scenario heeft er hoogstens zes.',

  'problem.value.type':
    'Hier staat {found, select, missing {niets} null {null} object {een object} list {een lijst} text {een tekst} number {een getal} boolean {true of false} other {iets anders}}. Verwacht: {expected, select, object {een object} list {een lijst} text {een tekst tussen aanhalingstekens} number {een getal zonder aanhalingstekens} whole {een geheel getal} boolean {true of false} region {de naam van een regio of een object} other {iets anders}}.',
  'problem.value.missing':
    'Dit ontbreekt. Verwacht: {expected, select, object {een object} list {een lijst} text {een tekst tussen aanhalingstekens} number {een getal} whole {een geheel getal} boolean {true of false} region {de naam van een regio of een object} other {een waarde}}.',
  'problem.value.unknownKey':
    'De naam “{key}” bestaat hier niet.{suggestion, select, none {} other { Bedoelt u “{suggestion}”?}} Toegestaan: {allowed}.',
  'problem.value.unknownChoice':
    '“{given}” bestaat niet.{suggestion, select, none {} other { Bedoelt u “{suggestion}”?}} Kies uit: {allowed}.',
  'problem.value.range':
    '{given, number, ::.########} valt buiten het bereik. Toegestaan: {min, number, ::.########} tot en met {max, number, ::.########}{unit, select, none {} share { (een aandeel van 0 tot 1)} perYear { per jaar} homesPerYear { woningen per jaar} householdsPerYear { huishoudens per jaar} homes { woningen} households { huishoudens} persons { personen} years { jaar} months { maanden} weeks { weken} days { dagen} pitchesPerYear { standplaatsen per jaar} places { plekken} slots { begeleidingsplekken} neighbourhoods { buurten} millionEurPerYear { miljoen euro per jaar} thousandEur { duizend euro} increase { (een toename: 1 is twee keer zoveel)} switch { (0 is uit, 1 is aan)} other {}}.',
  'problem.value.percentage':
    '{given, number, ::.########} lijkt een percentage. Schrijf een aandeel van 0 tot 1, dus {share, number, ::.########}. Toegestaan: {min, number, ::.########} tot en met {max, number, ::.########}.',
  'problem.value.numberAsText':
    '“{given}” staat tussen aanhalingstekens of heeft een eenheid. Schrijf alleen het getal{unit, select, none {} share {, als aandeel van 0 tot 1} perYear {, per jaar} homesPerYear {, in woningen per jaar} householdsPerYear {, in huishoudens per jaar} homes {, in woningen} households {, in huishoudens} persons {, in personen} years {, in jaren} months {, in maanden} weeks {, in weken} days {, in dagen} pitchesPerYear {, in standplaatsen per jaar} places {, in plekken} slots {, in begeleidingsplekken} neighbourhoods {, in buurten} millionEurPerYear {, in miljoenen euro per jaar} thousandEur {, in duizenden euro} increase {, als toename: 1 is twee keer zoveel} switch {: 0 is uit, 1 is aan} other {}}.',
  'problem.value.notFinite': 'Dit getal is te groot om mee te rekenen. Verwacht: een gewoon getal.',
  'problem.value.notWhole': '{given, number, ::.########} is geen geheel getal. Verwacht: een geheel getal.',
  'problem.value.textLength':
    'Deze tekst telt {given, number} tekens. Toegestaan: {min, number} tot en met {max, number} tekens.',
  'problem.value.identifier':
    '“{given}” kan geen naam zijn. Gebruik kleine letters, cijfers en streepjes ertussen, hoogstens {max, number} tekens.',
  'problem.value.tooMany': 'Hier staan meer dan {max, number} waarden. Een scenario mag er hoogstens zoveel hebben.',
  'problem.value.listLength':
    'Deze lijst telt {given, number} onderdelen. Toegestaan: {min, number} tot en met {max, number}.',

  'problem.id.duplicate': 'De naam “{id}” is al gebruikt bij {first}. Elke naam mag één keer voorkomen.',

  'problem.version.newer':
    'Dit bestand heeft versie {given, number, ::group-off}; dit programma kent versie {supported, number, ::group-off}. Het komt uit een nieuwere uitgave: werk Doorstroom bij.',
  'problem.version.older':
    'Dit bestand heeft versie {given, number, ::group-off}; die heeft nooit bestaan. De oudste versie is {supported, number, ::group-off}.',

  'problem.date.format': '“{given}” is geen datum. Schrijf jaar, maand en dag als 2027-01-04.',
  'problem.date.notExisting': 'De datum {given} bestaat niet.',
  'problem.date.range': 'De datum {given} valt buiten het bereik. Toegestaan: {min} tot en met {max}.',

  'problem.calendar.nowBeforeStart': '“now” ({given}) mag niet vóór “start” ({limit}) liggen.',
  'problem.calendar.nowAfterHorizon':
    '“now” ({given}) moet vóór “horizon” ({limit}) liggen: daarna wordt niets meer berekend.',
  'problem.calendar.targetBeforeNow': '“target” ({given}) mag niet vóór “now” ({limit}) liggen.',
  'problem.calendar.targetAfterHorizon': '“target” ({given}) mag niet na “horizon” ({limit}) liggen.',
  'problem.calendar.tooLong':
    '“horizon” ligt {given, number} dagen na “start”. Toegestaan: hoogstens {max, number} dagen, dus tot en met {limit}.',

  'problem.measure.beforeNow': 'De maatregel begint op {given}. Toegestaan: vanaf “now”, dat is {limit}.',
  'problem.measure.afterHorizon': 'De maatregel begint op {given}. Toegestaan: vóór “horizon”, dat is {limit}.',
  'problem.measure.untilNotAfterFrom': '“until” ({given}) moet later zijn dan “from” ({limit}).',
  'problem.measure.sameDay':
    'De knop {lever} krijgt op {given} ook al een waarde in {first}. Eén knop kan op één dag maar één waarde krijgen.',
  'problem.measure.idle': 'De knop {lever} doet niets in dit model: hij is niet gemodelleerd. Kies uit: {allowed}.',

  'problem.shock.beforeStart': 'De schok begint op {given}. Toegestaan: vanaf “start”, dat is {limit}.',
  'problem.shock.afterHorizon': 'De schok begint op {given}. Toegestaan: vóór “horizon”, dat is {limit}.',
  'problem.shock.notOutsideWorld':
    '{parameter} is een inschatting, geen feit van buiten. Een schok kan alleen werken op: {allowed}.',
  'problem.shock.value':
    'Met deze factor wordt {parameter} {given, number, ::.########}. Toegestaan: {min, number, ::.########} tot en met {max, number, ::.########}, dus een factor van {low, number, ::.###} tot en met {high, number, ::.###}.',

  'problem.region.unknown': 'De regio “{given}” bestaat niet. Kies uit: {allowed}, of beschrijf een regio als object.',
  'problem.region.noMunicipalities': 'De regio heeft geen gemeenten. Een regio heeft er minstens één.',
  'problem.region.noNeighbourhoods': 'De gemeente heeft geen buurten. Een gemeente heeft er minstens één.',
  'problem.region.tooManyNeighbourhoods':
    'De regio heeft {given, number} buurten. Toegestaan: hoogstens {max, number}.',
  'problem.region.tooManyHomes': 'Hier staan {given, number} woningen. Toegestaan: hoogstens {max, number}.',
  'problem.region.layoutCount':
    'Er zijn {given, number} omtrekken. Verwacht: {expected, number}, één per {kind, select, municipalities {gemeente} other {buurt}}, in dezelfde volgorde.',
  'problem.region.outline':
    'Deze omtrek telt {given, number} getallen. Verwacht: een even aantal van minstens zes (x en y om en om).',

  'problem.shares.priority':
    'De aandelen met voorrang zijn samen {given, number, ::percent .#}. Toegestaan: samen hoogstens {max, number, ::percent}.',
  'problem.shares.sum': '{names} zijn samen {given, number, ::.########}. Toegestaan: samen hoogstens 1.',

  'problem.link.empty': 'De link is leeg. Verwacht: wat de knop Delen geeft.',
  'problem.link.form':
    'De link begint niet zoals een link van Doorstroom. Verwacht: # en een versie, een punt en de inhoud.',
  'problem.link.newer':
    'De link heeft versie {given, number, ::group-off}; dit programma kent versie {supported, number, ::group-off}. Hij komt uit een nieuwere uitgave: werk Doorstroom bij.',
  'problem.link.character':
    'De link is beschadigd: op plek {position, number} staat {found}, dat hoort er niet in. Kopieer de link opnieuw.',
  'problem.link.truncated':
    'De link is afgebroken: {given, number} van {expected, number} tekens zijn er. Kopieer de hele link.',
  'problem.link.extra':
    'De link is te lang: {given, number} tekens in plaats van {expected, number}. Er is iets achter geplakt.',
  'problem.link.checksum': 'De link is beschadigd: minstens één teken klopt niet. Kopieer de link opnieuw.',
  'problem.link.content': 'De link is beschadigd: de inhoud kan niet worden uitgepakt.',
  'problem.link.unknownRun':
    'In de vergelijking staat {given}. Verwacht: baseline, plan, world, scenario: met een naam, of given: met het nummer van een plan in de link.',
  'problem.link.unknownScenario':
    'De link hoort bij het scenario “{given}”, dat hier niet bestaat. Wel bestaan: {allowed}.',

  'problem.query.unknown': 'De optie “{key}” in het adres bestaat niet en is overgeslagen. Wel bestaan: {allowed}.',
  'problem.query.value':
    '“{given}” is geen waarde voor de optie “{key}” en is overgeslagen. Toegestaan: {allowed, select, seed {1 tot en met 64 tekens} other {{allowed}}}.',
  'problem.query.twice': 'De optie “{key}” staat meer dan één keer in het adres; alleen de eerste telt.',
} as const;
