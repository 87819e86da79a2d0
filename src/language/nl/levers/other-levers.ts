/** The Dutch texts of the levers of what the policy debate asks besides the report. */
export const otherLevers = {
  'lever.housingFirstShare.name': 'Housing First',
  'lever.housingFirstShare.short': 'Deel van de langdurig dakloze mensen dat meteen een eigen woning krijgt',
  'lever.housingFirstShare.mechanism':
    'Dit deel van de mensen die lang dakloos zijn gaat rechtstreeks naar een eigen woning, met intensieve begeleiding die blijft. Daarvoor zijn een woning en twee begeleidingsplekken nodig. Ruim 5 op de 100 mensen verliest per jaar de woning weer.',
  'lever.housingFirstShare.range': 'Van 0% tot 100%. Nu is het ongeveer 20%, een aanname.',
  'lever.housingFirstShare.source':
    'Niet uit de knoppen van het advies: toegevoegd omdat het in Nederland en elders goed is onderzocht.',
  'lever.housingFirstShare.lag': 'Binnen een maand, zolang er woningen en begeleidingsplekken zijn.',
  'lever.housingFirstShare.sideEffects': 'Twee begeleidingsplekken per mens: anderen wachten langer op begeleiding.',
  'lever.housingFirstShare.status':
    'Modeleffect: elke woning en begeleidingsplek wordt nagespeeld. Het behoud van de woning volgt Nederlands onderzoek.',
  'lever.housingFirstShare.words': 'dakloos, housing first, begeleiding, opvang, zorg',

  'lever.permitPriorityBan.name': 'Geen voorrang voor statushouders',
  'lever.permitPriorityBan.short': 'Statushouders krijgen geen woningen meer via voorrang',
  'lever.permitPriorityBan.mechanism':
    'Statushouders kunnen alleen nog een woning vinden via inschrijfduur, loting of zelf iets regelen. Zij wachten langer in de opvang.',
  'lever.permitPriorityBan.range': 'Uit of aan.',
  'lever.permitPriorityBan.source':
    'Niet uit de knoppen van het advies: toegevoegd omdat erover wordt gedebatteerd. In 2025 en 2026 was de wet omstreden.',
  'lever.permitPriorityBan.lag': 'Binnen een maand. De opvang raakt in de maanden daarna voller.',
  'lever.permitPriorityBan.sideEffects':
    'De opvang kost meer dan een woning. Andere groepen krijgen bijna evenveel woningen meer.',
  'lever.permitPriorityBan.status': 'Modeleffect: elke woning en elk huishouden wordt nagespeeld.',
  'lever.permitPriorityBan.words': 'statushouders, asiel, voorrang, azc, verbod',

  'lever.compulsoryUrgency.name': 'Verplichte urgentie',
  'lever.compulsoryUrgency.short': 'Meer groepen hebben volgens de wet recht op urgentie',
  'lever.compulsoryUrgency.mechanism':
    'Ook mensen die een instelling verlaten krijgen urgentie: woningen voor urgentie gaan dan ook naar hen. Het deel van de woningen voor urgentie groeit mee met wie er wacht, tot hoogstens 20%.',
  'lever.compulsoryUrgency.range': 'Uit of aan.',
  'lever.compulsoryUrgency.source':
    'Niet uit de knoppen van het advies: toegevoegd omdat de wet over regie op de volkshuisvesting dit regelt.',
  'lever.compulsoryUrgency.lag': 'Binnen een maand nadat de regel geldt.',
  'lever.compulsoryUrgency.sideEffects': 'Er komt geen woning bij: wie alleen inschrijfduur heeft, wacht langer.',
  'lever.compulsoryUrgency.status':
    'Aanname: mensen uit instellingen en medische urgentie doen mee. Hoeveel extra urgentie er voor mantelzorgers komt is niet bekend en telt niet mee.',
  'lever.compulsoryUrgency.words': 'urgentie, wet, regie, mantelzorg, medisch, uitstroom, voorrang',

  'lever.bridgingBeds.name': 'Doorstroomlocaties',
  'lever.bridgingBeds.short': 'Bedden voor statushouders tussen azc en eigen woning',
  'lever.bridgingBeds.mechanism':
    'Statushouders wonen in de gemeente waar zij later een woning krijgen, hoogstens enkele jaren. Zo komen plekken in het azc vrij. Een eigen woning is daarna nog steeds nodig.',
  'lever.bridgingBeds.range': 'Van 0 (zoals nu in dit model) tot 600 bedden in deze regio, een aanname.',
  'lever.bridgingBeds.source': 'Niet uit de knoppen van het advies: toegevoegd omdat gemeenten en Rijk dit nu doen.',
  'lever.bridgingBeds.lag': 'Na ongeveer een half jaar.',
  'lever.bridgingBeds.sideEffects': 'Wie er na twee jaar nog geen woning heeft, moet opnieuw weg.',
  'lever.bridgingBeds.status': 'Modeleffect: elk bed en elk verblijf wordt nagespeeld.',
  'lever.bridgingBeds.words': 'statushouders, doorstroomlocatie, azc, opvang, bedden',

  'lever.quotasOnOutsiderLettings.name': 'Aandelen tellen over nieuwe huurders',
  'lever.quotasOnOutsiderLettings.short':
    'Voorrang als deel van de woningen voor nieuwe huurders, niet van alle verhuringen',
  'lever.quotasOnOutsiderLettings.mechanism':
    'Nu is voorrang een deel van alle verhuringen, ook van verhuizingen binnen de sociale huur. Met deze knop alleen van woningen voor nieuwe huurders. Meer verhuizingen geven groepen met voorrang dan niet vanzelf meer woningen.',
  'lever.quotasOnOutsiderLettings.range': 'Uit of aan.',
  'lever.quotasOnOutsiderLettings.source':
    'Niet uit de knoppen van het advies: toegevoegd omdat het uitmaakt wie wint bij doorstroming.',
  'lever.quotasOnOutsiderLettings.lag': 'Binnen een maand.',
  'lever.quotasOnOutsiderLettings.sideEffects': 'Groepen met voorrang krijgen minder, gewone woningzoekenden meer.',
  'lever.quotasOnOutsiderLettings.status': 'Modeleffect: elke verhuring wordt geteld zoals de knop zegt.',
  'lever.quotasOnOutsiderLettings.words': 'voorrang, quotum, doorstroming, verhuringen, aandelen',
} as const;
