/** The Dutch texts of the saved runs, which people meet as saved plans. */
export const runs = {
  'runs.title': 'Bewaarde plannen',
  'runs.save': 'Bewaren',
  'runs.saveThis': 'Dit plan bewaren',
  'runs.saved': 'Bewaard: {name}.',
  'runs.savedAlready': 'Dit plan is al bewaard: {name}.',
  'runs.savedNot': 'Alleen in dit venster bewaard: {name}.',
  'runs.saving': 'Wordt bewaard zodra het berekend is.',
  'runs.change.open': '“{name}” geopend',

  'runs.more': 'nog {count, number}',
  'runs.lead':
    '{count, plural, =0 {Nog geen plan bewaard.} one {1 plan} other {{count, number} plannen}}{count, plural, =0 {} other { op dit apparaat, {size}. Het getal: mensen zonder thuis eind {year}, tegen zo gaat het nu.}}',
  'runs.kilobytes': '{count} kB',
  'runs.megabytes': '{count} MB',
  'runs.empty.title': 'Bewaar een plan, dan staat het hier met zijn uitkomst.',
  'runs.empty.how':
    'Schuif een knop en kies “Bewaren”, of haal een bestand op. Wat u bewaart blijft op dit apparaat; er gaat niets naar buiten.',
  'runs.fromFile': 'Uit een bestand',
  'runs.dropHere': 'Laat los om de plannen uit dit bestand erbij te zetten.',
  'runs.allToFile': 'Alles als bundel',
  'runs.taken':
    '{count, plural, =0 {Er kwam niets bij: alles uit dit bestand staat er al.} one {1 plan uit het bestand staat erbij.} other {{count, number} plannen uit het bestand staan erbij.}}',
  'runs.refused': 'Uit “{file}” is niets overgenomen.',
  'runs.deleted': '“{name}” is weggegooid.',
  'runs.deletedMore': '“{name}” en nog {count, number} zijn weggegooid.',
  'runs.restore': 'Terugzetten',
  'runs.restored': 'Teruggezet: {name}.',

  'runs.option.persons':
    'Eind {year} {persons} mensen zonder thuis, {direction, select, fewer {{difference} minder dan zo gaat het nu} more {{difference} meer dan zo gaat het nu} other {net zo veel als zo gaat het nu}}',
  'runs.option.key': 'toets {digit}',
  'runs.option.version': 'versie {version}',
  'runs.option.notKept': 'niet op dit apparaat',
  'runs.option.shown': 'dit ziet u nu',
  'runs.unreadable': 'Eén bewaard plan kan niet worden gelezen. Het blijft op dit apparaat staan.',
  'runs.discard': 'Weggooien',

  'runs.detail': 'Over dit plan',
  'runs.detail.none': 'Kies een plan om het te lezen, te openen of een naam te geven.',
  'runs.name': 'Naam',
  'runs.note': 'Notitie',
  'runs.noteHint': 'waarom, voor wie, wat viel op',
  'runs.tags': 'Trefwoorden',
  'runs.tagsHint': 'met komma’s ertussen',
  'runs.open': 'Openen',
  'runs.isOpen': 'Staat open',
  'runs.duplicate': 'Dupliceren',
  'runs.copyOf': '{name} (kopie)',
  'runs.toFile': 'Als bestand',
  'runs.toBundle': 'Als bundel',
  'runs.remove': 'Weggooien',
  'runs.savedAt': 'Bewaard',
  'runs.scenario': 'Begint bij',
  'runs.measures': 'Maatregelen',
  'runs.measure': '{name} vanaf {month}',
  'runs.measureOff': '{name} vanaf {month}, telt niet mee',
  'runs.measures.none': 'geen',
  'runs.version': 'Modelversie, toevalsgetal',
  'runs.versionSeed': '{version}, {seed}',
  'runs.picture':
    'Mensen zonder thuis van {from} tot {to}; gestreept zo gaat het nu, de staande lijn is de streefdatum',

  'runs.check.other':
    'Berekend met modelversie {saved}; deze pagina rekent met {present}. Open het plan: dan wordt het opnieuw berekend en staat hier welke cijfers verschoven.',
  'runs.check.computing': 'Wordt opnieuw berekend…',
  'runs.check.same': 'Opnieuw berekend: precies dezelfde toekomst als toen.',
  'runs.check.sameNumbers':
    'Bewaard met modelversie {saved} en opnieuw berekend met {present}: in {year} is geen enkel cijfer verschoven.',
  'runs.check.moved':
    'Bewaard met modelversie {saved} en opnieuw berekend met {present}: in {year} {count, plural, one {is 1 cijfer} other {zijn {count, number} cijfers}} verschoven.',
  'runs.check.broken':
    'De bewaarde uitkomst hoort niet bij dit plan: met dezelfde modelversie komt er iets anders uit, vóór {date}. Beide staan hieronder; ga uit van wat nu berekend is.',
  'runs.check.table': 'Verschoven cijfers',
  'runs.check.indicator': 'cijfer',
  'runs.check.then': 'toen',
  'runs.check.now': 'nu',

  'runs.trouble.blocked':
    'Deze browser bewaart hier niets, bijvoorbeeld omdat dit een privévenster is. Uw plannen staan alleen in dit venster: neem ze mee als bundel.',
  'runs.trouble.full':
    'De opslag van deze browser is vol. Wat er al stond is er nog; wat u nu bewaart staat alleen in dit venster. Gooi iets weg, of neem alles mee als bundel.',
  'runs.trouble.cleared':
    'De opslag van deze browser is gewist terwijl deze pagina open was. Uw plannen staan nog in dit venster: bewaar ze opnieuw, of neem ze mee als bundel.',
  'runs.trouble.newer':
    'Een ander tabblad draait een nieuwere uitgave van Doorstroom. Uw plannen zijn veilig; laad deze pagina opnieuw om verder te bewaren.',
  'runs.tryAgain': 'Opnieuw bewaren',
} as const;
