/** The Dutch sentences of what can be wrong with a saved plan that is read. */
export const runProblems = {
  'problem.record.empty': 'Het bestand is leeg. Verwacht: een bewaard plan, zoals “Als bestand” het maakt.',
  'problem.record.otherProduct':
    'Dit is geen bewaard plan van Doorstroom. Kies een bestand dat met “Als bestand” is gemaakt.',
  'problem.record.otherKind':
    'Dit bestand is wel van Doorstroom, maar geen bewaard plan: er staat “{given}” in. Kies een bestand dat met “Als bestand” is gemaakt.',
  'problem.record.scenario':
    'Dit is een scenario en geen bewaard plan: er staan geen uitkomsten in. Een scenario rekent u door met de opdrachtregel.',
  'problem.record.hash':
    'De inhoud past niet bij het controlegetal: dit bestand is na het bewaren veranderd of beschadigd. Haal het opnieuw op, of maak het plan op de pagina en bewaar het.',
  'problem.record.hashForm': '“{given}” is geen controlegetal. Verwacht: 16 tekens, cijfers en a tot en met f.',
  'problem.record.moment': '“{given}” is geen tijdstip. Verwacht: datum en tijd in UTC, als 2027-01-04T09:30:00.000Z.',
  'problem.record.unknownScenario':
    'Het plan hoort bij het scenario “{given}”, dat hier niet bestaat. Wel bestaan: {allowed}.',

  'problem.bundle.tooLarge':
    'Het bestand is {megabytes, number, ::.0} MB groot. Een bundel mag hoogstens {limit, number, ::.} MB zijn: deel hem op.',
  'problem.bundle.damaged':
    'Het ZIP-bestand is afgebroken of beschadigd en kan niet worden uitgepakt. Haal het opnieuw op.',
  'problem.bundle.bomb':
    'Uitgepakt wordt dit ZIP-bestand veel te groot; het is daarom niet uitgepakt. Toegestaan: hoogstens {max, number, ::.} MB samen en {one, number, ::.} MB per bestand.',
  'problem.bundle.files':
    'In dit ZIP-bestand zitten meer dan {max, number} bestanden; het is daarom niet uitgepakt. Deel de bundel op.',
  'problem.bundle.noManifest':
    'In dit ZIP-bestand zit geen manifest.json: het is geen bundel van Doorstroom. Kies een bestand dat met “Als bundel” is gemaakt.',
  'problem.bundle.nothing': 'De bundel noemt geen enkel bewaard plan.',
  'problem.bundle.missing': 'De bundel noemt {file}, maar dat zit er niet in. Haal de bundel opnieuw op.',
} as const;
