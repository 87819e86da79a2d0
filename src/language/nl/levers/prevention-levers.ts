/** The Dutch texts of the levers of prevention. */
export const preventionLevers = {
  'lever.midRentPriority.name': 'Voorrang bij middenhuur voor wie een sociale woning achterlaat',
  'lever.midRentPriority.short': 'Hoeveel vaker oudere huurders naar een middenhuurwoning gaan',
  'lever.midRentPriority.mechanism':
    'Oudere huurders die een sociale woning achterlaten gaan voor bij een middenhuurwoning. Zij verhuizen dan zoveel vaker, tot de middenhuurwoningen op zijn. Elke verhuizing maakt een sociale woning vrij voor een nieuwe huurder.',
  'lever.midRentPriority.range':
    'Van 0% (zoals nu) tot +300%, dus vier keer zo vaak. Nu verhuist een klein deel van de ouderen die dat willen.',
  'lever.midRentPriority.source':
    'Het advies noemt een belegger die ouderen voorrang bij middenhuur geeft als zij een sociale woning achterlaten.',
  'lever.midRentPriority.lag': 'Meteen als er middenhuur staat; anders pas na vijf jaar.',
  'lever.midRentPriority.sideEffects': 'Mensen met een middeninkomen krijgen minder middenhuurwoningen.',
  'lever.midRentPriority.status': 'Modeleffect: elke verhuizing en de keten erna wordt nagespeeld.',
  'lever.midRentPriority.words': 'senioren, ouderen, middenhuur, doorstroming, voorrang',

  'lever.seniorMoves.name': 'Van Groot naar Beter, Van Hoog naar Laag',
  'lever.seniorMoves.short': 'Hoeveel vaker oudere huurders binnen de sociale huur verhuizen',
  'lever.seniorMoves.mechanism':
    'Oudere huurders gaan voor bij een passende woning van dezelfde corporatie en mogen hun huur meenemen. Zij verhuizen dan zoveel vaker. Er komen grote woningen en woningen met trap vrij, maar er komt geen woning bij.',
  'lever.seniorMoves.range': 'Van 0% (zoals nu) tot +300%, dus vier keer zo vaak.',
  'lever.seniorMoves.source':
    'Het advies noemt regelingen als Van Hoog naar Laag en Van Groot naar Beter voor oudere huurders.',
  'lever.seniorMoves.lag': 'Na ongeveer drie maanden.',
  'lever.seniorMoves.sideEffects':
    'Elke verhuizing gebruikt een woning en maakt er één vrij. Gezinnen winnen; gewone woningzoekenden krijgen soms minder.',
  'lever.seniorMoves.status':
    'Modeleffect: elke verhuizing wordt nagespeeld. Het totaal aan woningen voor nieuwe huurders verandert bijna niet.',
  'lever.seniorMoves.words': 'senioren, ouderen, doorstroming, grote woning, gezin',

  'lever.movingCoach.name': 'Verhuiscoach en huurgewenning',
  'lever.movingCoach.short': 'Deel van de oudere huurders dat hulp bij verhuizen krijgt',
  'lever.movingCoach.mechanism':
    'Dit deel van de huurders van 65 jaar en ouder krijgt een coach, hulp bij de verhuizing en een huur die langzaam stijgt. Krijgen zij een andere sociale woning aangeboden, dan zeggen zij vaker ja. Zij gaan er niet vaker door zoeken.',
  'lever.movingCoach.range': 'Van 0% (zoals nu) tot 100%.',
  'lever.movingCoach.source':
    'Het advies wil senioren laten doorstromen met betaalbare, passende woningen in de eigen wijk.',
  'lever.movingCoach.lag': 'Na ongeveer drie maanden.',
  'lever.movingCoach.sideEffects':
    'Elke verhuizing met hulp kost de corporatie 4.350 euro, en 25 uur werk die het model niet rekent. Wie ja zegt, neemt een woning die anders naar een ander ging, en laat er zelf één achter.',
  'lever.movingCoach.status':
    'Aanname: hoeveel vaker mensen ja zeggen is geschat. In grote steden gaat het om 70 tot 260 verhuizingen per jaar.',
  'lever.movingCoach.words': 'senioren, ouderen, verhuizen, coach, doorstroming',

  'lever.evictionPrevention.name': 'Minder huisuitzettingen',
  'lever.evictionPrevention.short': 'Deel van de huisuitzettingen uit sociale huur dat wordt voorkomen',
  'lever.evictionPrevention.mechanism':
    'Dit deel van de huisuitzettingen gaat niet door, omdat huren betaalbaar blijft en schulden op tijd worden geregeld. Van de mensen die worden uitgezet, raakt nu ongeveer 60% dakloos.',
  'lever.evictionPrevention.range':
    'Van 0% (zoals nu) tot 60%. De rest is niet met geld of hulp te voorkomen; dat is een aanname.',
  'lever.evictionPrevention.source':
    'Het advies vraagt om betaalbaar wonen en woonzekerheid, om te voorkomen dat mensen hun thuis verliezen.',
  'lever.evictionPrevention.lag': 'Na ongeveer een half jaar.',
  'lever.evictionPrevention.sideEffects':
    'Er komen iets minder woningen vrij: bij de helft minder uitzettingen 0,4% minder verhuringen.',
  'lever.evictionPrevention.status':
    'Aanname: dat uitzettingen zo te voorkomen zijn is een aanname over de omvang. De gevolgen worden nagespeeld.',
  'lever.evictionPrevention.words': 'preventie, uitzetting, schulden, huurachterstand, betaalbaar',

  'lever.privateRentProtection.name': 'Woonzekerheid bij particuliere huur',
  'lever.privateRentProtection.short': 'Deel van de mensen dat particuliere huur kwijtraakt en zo wordt geholpen',
  'lever.privateRentProtection.mechanism':
    'Ongeveer een derde van de mensen die dakloos worden, had een particuliere huurwoning of kamer. Dit deel van hen houdt die woning of vindt op tijd een andere.',
  'lever.privateRentProtection.range': 'Van 0% (zoals nu) tot 60%, een aanname.',
  'lever.privateRentProtection.source':
    'Het advies vraagt om betaalbaarheid en woonzekerheid, ook voor wie niet bij een corporatie huurt.',
  'lever.privateRentProtection.lag': 'Na ongeveer een half jaar.',
  'lever.privateRentProtection.sideEffects':
    'Verhuurders houden minder vrijheid. Sommige zullen verkopen; dat staat bij een andere knop.',
  'lever.privateRentProtection.status': 'Aanname: hoeveel mensen zo hun woning houden is geschat.',
  'lever.privateRentProtection.words': 'preventie, particulier, huur, woonzekerheid, betaalbaar',

  'lever.earlyArrearsSignals.name': 'Vroegsignalering van schulden',
  'lever.earlyArrearsSignals.short': 'Hoeveel meer huishoudens met een huurachterstand vroeg hulp krijgen',
  'lever.earlyArrearsSignals.mechanism':
    'De gemeente biedt hulp aan zodra iemand de huur een paar keer niet betaalt. Ongeveer één op de drie mensen neemt die hulp aan. Zo worden er minder mensen uitgezet.',
  'lever.earlyArrearsSignals.range': 'Van 0% (zoals nu) tot +100%, dus twee keer zoveel als nu.',
  'lever.earlyArrearsSignals.source':
    'Het advies vraagt om preventieve steun; vroegsignalering is daarvan de bekendste vorm.',
  'lever.earlyArrearsSignals.lag': 'Na ongeveer drie maanden.',
  'lever.earlyArrearsSignals.sideEffects': 'Schuldhulp en begeleiding krijgen meer werk.',
  'lever.earlyArrearsSignals.status':
    'Aanname: hoeveel uitzettingen dit voorkomt is geschat. Het overlapt met minder huisuitzettingen.',
  'lever.earlyArrearsSignals.words': 'preventie, schulden, huurachterstand, vroegsignalering, gemeente',

  'lever.preventiveCare.name': 'Waakvlam in de wijk',
  'lever.preventiveCare.short': 'Deel van de mensen dat na begeleiding contact houdt met de wijk',
  'lever.preventiveCare.mechanism':
    'Na de begeleiding blijft er een lijntje: iemand die belt en langskomt. Gaat het mis, dan is er binnen twee weken weer begeleiding. Op 100% raken deze mensen 10% minder vaak hun woning kwijt.',
  'lever.preventiveCare.range': 'Van 0% (zoals nu) tot 100% van de mensen die begeleiding hadden.',
  'lever.preventiveCare.source':
    'Het advies noemt preventieve zorg uit alle zorgwetten, met een waakvlamfunctie in de wijk.',
  'lever.preventiveCare.lag': 'Na ongeveer een half jaar.',
  'lever.preventiveCare.sideEffects': 'Het kost begeleidingsplekken.',
  'lever.preventiveCare.status':
    'Aanname: het effect van 10% is onzeker, tussen 0 en 30%. Een Nederlandse proef vond geen verschil in dagen met een woning.',
  'lever.preventiveCare.words': 'preventie, zorg, wijkteam, waakvlam, begeleiding, ggz',
} as const;
