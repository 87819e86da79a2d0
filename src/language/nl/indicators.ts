/** The Dutch texts of every indicator: its name, what it is, and a sentence; `value` is the bare number, `period` a text. */
export const indicators = {
  'indicator.homeless.name': 'Mensen zonder thuis',
  'indicator.homeless.definition':
    'Iedereen die bij anderen op de bank slaapt, in een auto of schuur, op straat of in de opvang, kinderen meegeteld. Ook wie langer dan drie maanden klaar is om een instelling te verlaten en geen thuis heeft. Statushouders in de asielopvang tellen apart.',
  'indicator.homeless.sentence': 'In {period} hadden gemiddeld {value, number, ::.} mensen geen thuis.',

  'indicator.registrationTime.name': 'Inschrijfduur bij verhuring',
  'indicator.registrationTime.definition':
    'Hoe lang huishoudens die van de wachtlijst een woning kregen, gemiddeld stonden ingeschreven. Het gaat om woningen op volgorde van inschrijving en om loting. Wie al een sociale huurwoning had, telt niet mee.',
  'indicator.registrationTime.sentence':
    'Wie in {period} van de wachtlijst een woning kreeg, stond gemiddeld {value, number, ::.0} jaar ingeschreven.',

  'indicator.lettings.name': 'Verhuringen',
  'indicator.lettings.definition':
    'Alle sociale huurwoningen die een nieuwe huurder kregen, op de dag van intrek geteld.',
  'indicator.lettings.sentence': 'In {period} kregen {value, number, ::.} woningen een nieuwe huurder.',

  'indicator.outsiderLettings.name': 'Verhuringen aan nieuwkomers',
  'indicator.outsiderLettings.definition':
    'Verhuringen aan huishoudens die nog geen sociale huurwoning in deze regio hadden. Wie binnen de sociale huur verhuist telt niet mee, want die laat een woning achter.',
  'indicator.outsiderLettings.sentence':
    'In {period} gingen {value, number, ::.} woningen naar huishoudens die nog geen sociale huurwoning hadden.',

  'indicator.emptyHomes.name': 'Leegstaande woningen',
  'indicator.emptyHomes.definition':
    'Sociale huurwoningen zonder bewoner: in de opknapbeurt, in de advertentie of in afwachting van de nieuwe huurder.',
  'indicator.emptyHomes.sentence': 'In {period} stonden gemiddeld {value, number, ::.} woningen leeg.',

  'indicator.seekers.name': 'Woningzoekenden',
  'indicator.seekers.definition':
    'Huishoudens zonder sociale huurwoning die actief zoeken en reageren op advertenties. Wie alleen ingeschreven staat telt niet mee.',
  'indicator.seekers.sentence':
    'In {period} zochten gemiddeld {value, number, ::.} huishoudens een sociale huurwoning.',

  'indicator.registeredHomeless.name': 'Dakloos volgens het register',
  'indicator.registeredHomeless.definition':
    'Zo veel volwassenen van 18 tot 65 jaar als de officiële telling zou vinden. Wie bij anderen op de bank slaapt, wordt vaak niet gezien.',
  'indicator.registeredHomeless.sentence':
    'In {period} zou het register gemiddeld {value, number, ::.} dakloze mensen tellen.',

  'indicator.readyWaiting.name': 'Klaar, maar geen plek',
  'indicator.readyWaiting.definition':
    'Mensen die klaar zijn om een instelling of tussenwoning te verlaten, en nog nergens heen kunnen.',
  'indicator.readyWaiting.sentence':
    'In {period} waren gemiddeld {value, number, ::.} mensen klaar om te vertrekken, zonder plek.',

  'indicator.permitWaiting.name': 'Statushouders in de opvang',
  'indicator.permitWaiting.definition':
    'Mensen met een verblijfsvergunning in een azc, noodopvang of doorstroomlocatie.',
  'indicator.permitWaiting.sentence': 'In {period} wachtten gemiddeld {value, number, ::.} statushouders in de opvang.',

  'indicator.stock.name': 'Sociale huurwoningen',
  'indicator.stock.definition': 'Alle zelfstandige sociale huurwoningen in de regio, bewoond of leeg.',
  'indicator.stock.sentence': 'In {period} stonden er gemiddeld {value, number, ::.} woningen in de sociale huur.',

  'indicator.delivered.name': 'Opgeleverde nieuwe woningen',
  'indicator.delivered.definition': 'Nieuwe sociale huurwoningen die klaarkwamen.',
  'indicator.delivered.sentence': 'In {period} kwamen {value, number, ::.} woningen klaar.',

  'indicator.lettingsSTA.name': 'Verhuringen aan statushouders',
  'indicator.lettingsSTA.definition': 'Woningen die via bemiddeling naar statushouders uit de opvang gingen.',
  'indicator.lettingsSTA.sentence': 'In {period} gingen {value, number, ::.} woningen naar statushouders.',

  'indicator.lettingsUIT.name': 'Verhuringen aan mensen uit een instelling',
  'indicator.lettingsUIT.definition': 'Woningen die via bemiddeling gingen naar mensen die een instelling verlaten.',
  'indicator.lettingsUIT.sentence': 'In {period} gingen {value, number, ::.} woningen naar mensen uit een instelling.',

  'indicator.lettingsDAK.name': 'Verhuringen aan dakloze mensen',
  'indicator.lettingsDAK.definition': 'Woningen die via bemiddeling naar dakloze mensen gingen.',
  'indicator.lettingsDAK.sentence': 'In {period} gingen {value, number, ::.} woningen naar dakloze mensen.',

  'indicator.lettingsURG.name': 'Verhuringen met urgentie',
  'indicator.lettingsURG.definition': 'Woningen die gingen naar huishoudens met een urgentieverklaring.',
  'indicator.lettingsURG.sentence': 'In {period} gingen {value, number, ::.} woningen naar huishoudens met urgentie.',

  'indicator.lettingsREN.name': 'Verhuringen aan huurders van sloopwoningen',
  'indicator.lettingsREN.definition': 'Woningen die gingen naar huurders van wie de woning gesloopt wordt.',
  'indicator.lettingsREN.sentence':
    'In {period} gingen {value, number, ::.} woningen naar huurders van wie de woning gesloopt wordt.',

  'indicator.lettingsSEN.name': 'Verhuringen met voorrang voor senioren',
  'indicator.lettingsSEN.definition': 'Woningen die met een seniorenlabel zijn verhuurd.',
  'indicator.lettingsSEN.sentence': 'In {period} zijn {value, number, ::.} woningen met een seniorenlabel verhuurd.',

  'indicator.lettingsLOT.name': 'Verhuringen via loting',
  'indicator.lettingsLOT.definition': 'Woningen die zijn verloot onder wie reageerde.',
  'indicator.lettingsLOT.sentence': 'In {period} zijn {value, number, ::.} woningen verloot.',

  'indicator.lettingsREG.name': 'Verhuringen op inschrijfduur',
  'indicator.lettingsREG.definition': 'Woningen die gingen naar wie het langst stond ingeschreven en reageerde.',
  'indicator.lettingsREG.sentence':
    'In {period} zijn {value, number, ::.} woningen verhuurd op volgorde van inschrijving.',

  'indicator.chance.name': 'Slaagkans',
  'indicator.chance.definition':
    'Het deel van de actieve woningzoekenden dat in een jaar van de wachtlijst een woning krijgt, op volgorde van inschrijving of door loting.',
  'indicator.chance.sentence':
    'Wie in {period} het hele jaar zocht, had een kans van {value, number, ::percent .0} op een woning.',

  'indicator.offersPerLetting.name': 'Aanbiedingen per verhuring',
  'indicator.offersPerLetting.definition':
    'Aan hoeveel kandidaten een woning gemiddeld wordt aangeboden tot iemand ja zegt, bij verhuring op inschrijfduur of via loting.',
  'indicator.offersPerLetting.sentence':
    'In {period} waren gemiddeld {value, number, ::.0} aanbiedingen nodig om een woning te verhuren.',

  'indicator.emptyDays.name': 'Dagen leeg tussen twee huurders',
  'indicator.emptyDays.definition':
    'Hoe lang een woning gemiddeld leegstaat voordat de nieuwe huurder erin trekt, na vertrek van de vorige. Bij een nieuwe of gekochte woning telt de tijd vanaf de dag dat zij erbij kwam.',
  'indicator.emptyDays.sentence':
    'Een woning stond in {period} gemiddeld {value, number, ::.} dagen leeg tussen twee huurders.',

  'indicator.chainLength.name': 'Lengte van de verhuisketen',
  'indicator.chainLength.definition':
    'Hoeveel verhuringen er gemiddeld volgen op één woning die door vertrek, overlijden of nieuwbouw vrijkomt.',
  'indicator.chainLength.sentence':
    'Een vrije woning leidde in {period} gemiddeld tot {value, number, ::.0} verhuringen.',

  'indicator.overloadedNeighbourhoods.name': 'Overbelaste buurten',
  'indicator.overloadedNeighbourhoods.definition':
    'Buurten die meer steun vragen dan zij kunnen dragen, volgens de aannames van dit model.',
  'indicator.overloadedNeighbourhoods.sentence':
    'In {period} {value, plural, one {vroeg 1 buurt} other {vroegen {value, number, ::.} buurten}} meer steun dan er te dragen is.',

  'indicator.worstFifthShare.name': 'Verhuur in het zwaarst belaste vijfde deel',
  'indicator.worstFifthShare.definition':
    'Van de woningen voor huishoudens die steun vragen: het deel in het vijfde van de buurten met de hoogste belasting.',
  'indicator.worstFifthShare.sentence':
    'In {period} lag {value, number, ::percent .} van de woningen voor huishoudens die steun vragen in het zwaarst belaste vijfde deel van de buurten.',

  'indicator.unusedQuota.name': 'Onbenut recht op woningen',
  'indicator.unusedQuota.definition':
    'Woningen die voor een groep met voorrang waren bedoeld, maar waarvoor in die groep niemand was voor wie de woning paste. Zij gingen naar andere woningzoekenden.',
  'indicator.unusedQuota.sentence':
    'In {period} vonden {value, number, ::.} woningen met voorrang geen kandidaat in de groep waarvoor zij bedoeld waren.',

  'indicator.permitBacklog.name': 'Achterstand op de taakstelling',
  'indicator.permitBacklog.definition':
    'Statushouders die gemeenten in eerdere halve jaren hadden moeten huisvesten, opgeteld over gemeenten die achterlopen. Wie voorloopt telt niet mee.',
  'indicator.permitBacklog.sentence':
    'In {period} liepen gemeenten samen {value, number, ::.} statushouders achter op hun taak.',

  'indicator.lettingsElsewhere.name': 'Verhuringen met voorrang aan mensen van elders',
  'indicator.lettingsElsewhere.definition':
    'Woningen met voorrang voor iemand voor wie een andere gemeente verantwoordelijk is.',
  'indicator.lettingsElsewhere.sentence':
    'In {period} gingen {value, number, ::.} woningen met voorrang naar iemand uit een andere gemeente.',

  'indicator.exchanged.name': 'Uitgeruilde huishoudens',
  'indicator.exchanged.definition':
    'Huishoudens met voorrang voor wie een andere gemeente de verantwoordelijkheid overnam, per jaar.',
  'indicator.exchanged.sentence': 'In {period} namen gemeenten {value, number, ::.} huishoudens van elkaar over.',
} as const;
