/** The Dutch texts of the levers of people leaving institutions. */
export const outflowLevers = {
  'lever.modestHomes.name': 'Kleine woning met begeleiding',
  'lever.modestHomes.short': 'Deel van de woningen voor mensen uit een instelling dat klein is',
  'lever.modestHomes.mechanism':
    'De woningen die mensen uit een instelling nu krijgen, zijn het uitgangspunt. Gaat het deel omhoog, dan krijgen mensen die alleen of met z’n tweeën zijn minder grote woningen aangeboden, op 100% alleen nog kleine met hoogstens twee kamers. Gaat het omlaag, dan juist minder kleine. Wie begeleiding nodig heeft, krijgt de woning pas als er ook een begeleidingsplek vrij is.',
  'lever.modestHomes.range':
    'Van 0% tot 100%. 60% staat voor de verdeling van nu, een aanname; in het model zelf is nu iets minder dan de helft van deze woningen klein.',
  'lever.modestHomes.source':
    'Het advies vraagt om woningen van bescheiden omvang met zorg en begeleiding, en om goed te kijken voor wie dat past.',
  'lever.modestHomes.lag': 'Binnen een half jaar, zodra er kleine woningen vrijkomen.',
  'lever.modestHomes.sideEffects':
    'Kleine woningen zijn ook gewild bij starters. Zij krijgen er dan minder, en juist meer grotere woningen. Het aantal woningen voor mensen uit een instelling blijft gelijk.',
  'lever.modestHomes.status':
    'Modeleffect: elke woning en elke begeleidingsplek wordt nagespeeld. Het deel van nu is een aanname.',
  'lever.modestHomes.words': 'uitstroom, klein, begeleiding, ggz, zorg, beschermd wonen, instelling',

  'lever.flexHomesForOutflow.name': 'Flexwoningen voor uitstroom',
  'lever.flexHomesForOutflow.short': 'Deel van de flexwoningen voor mensen uit een instelling of zonder thuis',
  'lever.flexHomesForOutflow.mechanism':
    'Dit deel van de tijdelijke woningen gaat naar mensen die een instelling verlaten of dakloos zijn. Het contract loopt twee jaar; een half jaar voor het einde krijgt de bewoner voorrang op een gewone woning.',
  'lever.flexHomesForOutflow.range': 'Van 0% (zoals nu) tot 50%. Boven de helft is een flexcomplex geen mengvorm meer.',
  'lever.flexHomesForOutflow.source':
    'Het advies noemt tijdelijke en flexibele woningen als een van de woonvormen voor mensen die een instelling verlaten.',
  'lever.flexHomesForOutflow.lag': 'Na ongeveer tien maanden, als de eerste flexwoningen er staan.',
  'lever.flexHomesForOutflow.sideEffects':
    'Aan het einde van het contract is opnieuw een woning nodig. Andere spoedzoekers krijgen minder flexwoningen.',
  'lever.flexHomesForOutflow.status':
    'Modeleffect: elk tijdelijk contract en elk einde ervan wordt nagespeeld. Wie dan geen woning vindt, telt weer als zonder thuis.',
  'lever.flexHomesForOutflow.words': 'flex, tijdelijk, uitstroom, dakloos, spoed',

  'lever.nonStandardPlaces.name': 'Plekken voor marginaal wonen',
  'lever.nonStandardPlaces.short': 'Legale plekken buiten de gewone woningbouw, met begeleiding',
  'lever.nonStandardPlaces.mechanism':
    'Er komen legale plekken bij die geen gewone woning zijn, zoals een huisje op een terrein met beheer. Mensen die al lang dakloos zijn en buiten de opvang leven, komen er wonen als er ook begeleiding voor hen is. Zij zwerven niet meer, vragen geen bed in de opvang en blijven in de rij voor een woning. In de strenge telling van het doel telt zo’n plek niet als thuis, in de ruime wel.',
  'lever.nonStandardPlaces.range':
    'Van 0 tot 60 plekken in deze regio. Meer terreinen met beheer zijn hier moeilijk voor te stellen; dat is een aanname.',
  'lever.nonStandardPlaces.source':
    'Het advies noemt marginaal wonen als woonvorm, met de vraag voor welk deel van de mensen dit past.',
  'lever.nonStandardPlaces.lag': 'Ongeveer een jaar: zo lang duurt het om een terrein te vinden en in te richten.',
  'lever.nonStandardPlaces.sideEffects':
    'De kwaliteit ligt onder die van een gewone woning. De begeleiding is er niet meer voor anderen: zijn alle plekken bezet, dan krijgen minder mensen een gewone woning met begeleiding.',
  'lever.nonStandardPlaces.status':
    'Aanname: de plekken en de begeleiding worden nagespeeld. Dat iedereen aan de beurt ja zegt, is een aanname. Wat het inrichten van een terrein kost rekent het model niet.',
  'lever.nonStandardPlaces.words': 'uitstroom, dakloos, tiny house, skaeve huse, terrein, plekken',

  'lever.mixedComplexes.name': 'Eigen woning in een gemengd complex',
  'lever.mixedComplexes.short':
    'Deel van de woningen voor mensen uit instelling of opvang dat in een gemengd complex ligt',
  'lever.mixedComplexes.mechanism':
    'Bewoners die steun kunnen geven en bewoners die steun vragen wonen hier door elkaar, met beheer in het gebouw. Dit deel van de woningen voor mensen uit instelling of opvang ligt in zo’n complex. De kans dat iemand de woning weer verliest is er 10% kleiner.',
  'lever.mixedComplexes.range':
    'Van 0% (zoals nu) tot 10%. Meer is in een paar jaar niet te maken, omdat elk complex beheer en genoeg dragende bewoners nodig heeft.',
  'lever.mixedComplexes.source':
    'Het advies noemt een zelfstandige woning in een gemengd wooncomplex als woonvorm voor wie een instelling verlaat.',
  'lever.mixedComplexes.lag': 'Na een half jaar in bestaande gebouwen, na twee jaar in nieuwe.',
  'lever.mixedComplexes.sideEffects': 'Er zijn beheerders nodig en die kosten geld.',
  'lever.mixedComplexes.status': 'Aanname: het effect van 10% is geschat; er is geen goede meting van.',
  'lever.mixedComplexes.words': 'gemengd wonen, complex, magic mix, uitstroom, dakloos, begeleiding',

  'lever.electronicDetention.name': 'Elektronische detentie',
  'lever.electronicDetention.short': 'Deel van de korte straffen dat iemand thuis uitzit met een enkelband',
  'lever.electronicDetention.mechanism':
    'Dit deel van de mensen met een straf van twee weken tot een half jaar blijft thuis, met een enkelband. Zij raken hun woning niet kwijt en komen iets minder vaak opnieuw vast te zitten. Wie geen woning heeft, kan niet meedoen.',
  'lever.electronicDetention.range':
    'Van 0% (zoals nu) tot 60%. De rest heeft geen woning, of de rechter vindt thuis uitzitten niet passend; de grens is een aanname.',
  'lever.electronicDetention.source':
    'Het advies ziet in elektronische detentie bij straffen tot een half jaar een middel om werk en woning te behouden.',
  'lever.electronicDetention.lag': 'Na ongeveer een jaar, want er is een wet voor nodig.',
  'lever.electronicDetention.sideEffects':
    'Misschien krijgen ook mensen een enkelband die nu geen straf in de gevangenis krijgen. Voor huisgenoten kan het zwaar zijn.',
  'lever.electronicDetention.status':
    'Deels gemodelleerd: alleen wat het met de woning doet. Wat de rechter beslist en wie volgens het delict in aanmerking komt, rekent het model niet.',
  'lever.electronicDetention.words': 'gevangenis, detentie, enkelband, straf, justitie, uitstroom',

  'lever.arrangeBeforeRelease.name': 'Alles geregeld vóór vertrek',
  'lever.arrangeBeforeRelease.short':
    'Deel van de mensen in een instelling voor wie wonen en hulp op tijd wordt geregeld',
  'lever.arrangeBeforeRelease.mechanism':
    'Voor dit deel van de mensen in gevangenis, kliniek, beschermd wonen en jeugdzorg begint het zoeken al tijdens het verblijf. Zij staan eerder in de rij en raken minder vaak uit beeld bij vertrek. Er komt geen woning bij.',
  'lever.arrangeBeforeRelease.range': 'Van 0% tot 100%. Nu is het 30%, een aanname.',
  'lever.arrangeBeforeRelease.source':
    'Het advies vraagt om al tijdens het verblijf te werken aan de juiste voorzieningen na vertrek.',
  'lever.arrangeBeforeRelease.lag': 'Na drie tot zes maanden, als de eerste mensen zo zijn voorbereid.',
  'lever.arrangeBeforeRelease.sideEffects':
    'Zolang er te weinig woningen zijn, verandert vooral de volgorde: wie voorbereid is gaat voor.',
  'lever.arrangeBeforeRelease.status':
    'Modeleffect: elke voorbereiding en elke plek in de rij wordt nagespeeld. Hoeveel uitval het scheelt is een aanname.',
  'lever.arrangeBeforeRelease.words':
    'gevangenis, ggz, nazorg, voorbereiding, warme overdracht, uitstroom, beschermd wonen',

  'lever.fastReadmission.name': 'Snel terug in de zorg als het misgaat',
  'lever.fastReadmission.short': 'Deel van de bedden dat vrij blijft voor een time-out',
  'lever.fastReadmission.mechanism':
    'Dit deel van de bedden in kliniek, beschermd wonen en forensisch wonen blijft vrij. Gaat het even niet, dan kan iemand binnen twee weken terug. De eigen woning blijft hoogstens een half jaar bewaard.',
  'lever.fastReadmission.range':
    'Van 0% tot 8% van de bedden. Meer bedden leeg houden kost te veel gewone plekken; dat is een aanname.',
  'lever.fastReadmission.source':
    'Het advies vraagt om snelle mogelijkheden om opnieuw zorg te krijgen als het tijdelijk niet goed gaat.',
  'lever.fastReadmission.lag': 'Na ongeveer drie maanden.',
  'lever.fastReadmission.sideEffects':
    'Er zijn minder gewone bedden, dus de rij ervoor groeit. Een leeg bed kost ook geld.',
  'lever.fastReadmission.status': 'Aanname: dat zes van de tien mensen met een terugval zo geholpen zijn, is geschat.',
  'lever.fastReadmission.words': 'time-out, heropname, ggz, kliniek, bedden, terugval',

  'lever.youthAftercare.name': 'Nazorg en langere jeugdzorg',
  'lever.youthAftercare.short': 'Deel van de jongeren dat na 18 jaar hulp en een plek houdt',
  'lever.youthAftercare.mechanism':
    'Dit deel van de jongeren in jeugdzorg hoeft met 18 jaar niet weg, maar kan tot 21 jaar blijven. Wie toch gaat krijgt nazorg en wordt minder vaak dakloos: op 100% ongeveer 5 op de 100 in plaats van 12.',
  'lever.youthAftercare.range': 'Van 0% (zoals nu) tot 100% van de jongeren die 18 worden.',
  'lever.youthAftercare.source':
    'Het advies legt nadruk op nazorg en doorlopende hulp bij de overgang van 18- naar 18+.',
  'lever.youthAftercare.lag': 'Na ongeveer drie maanden, bij de jongeren die dan 18 worden.',
  'lever.youthAftercare.sideEffects': 'Plekken in de jeugdzorg blijven langer bezet.',
  'lever.youthAftercare.status': 'Aanname: er is geen Nederlandse meting van hoeveel dit scheelt.',
  'lever.youthAftercare.words': 'jeugd, jongeren, jeugdzorg, nazorg, 18, zwerfjongeren',

  'lever.youthIncome.name': 'Inkomen voor jongvolwassenen zonder ouders',
  'lever.youthIncome.short': 'Deel van de jongeren uit de jeugdzorg dat genoeg inkomen krijgt',
  'lever.youthIncome.mechanism':
    'Dit deel van de jongeren die op hun 18e de jeugdzorg verlaten, krijgt een inkomen dat hoog genoeg en vast is. Zij mogen dan ook een woning huren die iets duurder is, en raken een woning 20% minder vaak kwijt. Anderen zonder steun van ouders zijn in het model niet te herkennen.',
  'lever.youthIncome.range': 'Van 0% (zoals nu) tot 100% van de jongeren die 18 worden.',
  'lever.youthIncome.source':
    'Het advies wil dat jongvolwassenen zonder ouders of verzorgers genoeg inkomen hebben om zelfstandig te leven.',
  'lever.youthIncome.lag': 'Na ongeveer een half jaar.',
  'lever.youthIncome.sideEffects':
    'Het kost uitkeringen of toeslagen; die rekent het model niet. Deze jongeren wachten korter in de jeugdzorg, anderen die klaar zijn voor een woning iets langer. Het aantal mensen zonder thuis verandert bijna niet.',
  'lever.youthIncome.status':
    'Aanname: dat er 20% minder woningen verloren gaan is geschat, met 0% tot 50% als grenzen.',
  'lever.youthIncome.words': 'jeugd, jongeren, inkomen, uitkering, schulden, bijstand',

  'lever.continuousSupport.name': 'Begeleiding die blijft',
  'lever.continuousSupport.short': 'Deel van de mensen met een licht verstandelijke beperking dat begeleiding houdt',
  'lever.continuousSupport.mechanism':
    'Bij dit deel van de mensen met een licht verstandelijke beperking stopt de begeleiding thuis niet na een vaste tijd. Stopt die wel, dan raken zij ruim anderhalf keer zo vaak hun woning kwijt als anderen zonder begeleiding. Hun begeleidingsplekken blijven bezet.',
  'lever.continuousSupport.range': 'Van 0% (zoals nu) tot 100% van deze mensen.',
  'lever.continuousSupport.source':
    'Het advies noemt het noodzakelijk om begeleiding te blijven geven bij een licht verstandelijke beperking.',
  'lever.continuousSupport.lag': 'Meteen bij iedereen van wie de begeleiding anders zou stoppen.',
  'lever.continuousSupport.sideEffects':
    'Begeleidingsplekken komen minder vaak vrij. Zijn ze allemaal bezet, dan krijgen minder mensen uit een instelling of opvang een woning.',
  'lever.continuousSupport.status': 'Aanname: hoeveel vaker iemand zonder begeleiding de woning verliest is geschat.',
  'lever.continuousSupport.words': 'lvb, beperking, begeleiding, zorg, wmo',

  'lever.outflowTask.name': 'Taakstelling voor uitstroom',
  'lever.outflowTask.short': 'Elke gemeente moet een vast aantal mensen uit instellingen huisvesten',
  'lever.outflowTask.mechanism':
    'Elke gemeente krijgt een taak naar haar aantal inwoners, zoals nu al bestaat voor statushouders. Het hangt dan niet meer af van hoe graag een gemeente wil.',
  'lever.outflowTask.range': 'Uit of aan. Een halve verplichting bestaat niet.',
  'lever.outflowTask.source':
    'Het advies ziet dat zonder verplichte taakstelling veel afhangt van de wil van gemeenten om mee te werken.',
  'lever.outflowTask.lag': 'Na een half jaar tot een jaar.',
  'lever.outflowTask.sideEffects': 'In kleine gemeenten blijft een kleiner deel over voor gewone woningzoekenden.',
  'lever.outflowTask.status': 'Modeleffect: taak, achterstand en verhuring worden per gemeente nagespeeld.',
  'lever.outflowTask.words': 'uitstroom, verplicht, gemeente, quotum, taak, beschermd wonen',

  'lever.originRule.name': 'Duidelijk woonplaatsbeginsel',
  'lever.originRule.short': 'De gemeente van herkomst is verantwoordelijk',
  'lever.originRule.mechanism':
    'Met deze regel huisvest en betaalt de gemeente waar iemand vandaan komt. Zonder regel is dat de gemeente waar iemand zich meldt, en zeven op de tien mensen melden zich in de centrumgemeente.',
  'lever.originRule.range': 'Uit of aan.',
  'lever.originRule.source':
    'Het advies noemt onduidelijkheid over het woonplaatsbeginsel als een oorzaak van het probleem.',
  'lever.originRule.lag': 'Na ongeveer een jaar.',
  'lever.originRule.sideEffects':
    'Mensen zijn gebonden aan een plaats waar zij soms juist weg wilden. Er wordt ongeveer 20% minder tussen regio’s verhuisd.',
  'lever.originRule.status':
    'Modeleffect: wie verantwoordelijk is, wordt per mens nagespeeld. Het deel dat zich in de stad meldt is een aanname.',
  'lever.originRule.words': 'woonplaatsbeginsel, herkomst, gemeente, regio, wmo',

  'lever.monitoring.name': 'Deel dat buiten beeld is',
  'lever.monitoring.short': 'Deel van de dakloze mensen dat gemeenten niet zien',
  'lever.monitoring.mechanism':
    'Gemeenten tellen en helpen wie zij zien. Hoe kleiner het deel buiten beeld, hoe meer mensen de registers tellen, en hoe meer mensen zonder plek in de opvang een woning aangeboden kunnen krijgen. Het beeld van nu is het uitgangspunt: bij 0% is een kwart meer mensen in beeld, bij 40% een kwart minder.',
  'lever.monitoring.range': 'Van 0% (iedereen in beeld) tot 40%. Nu rekent het model met 20%, een aanname.',
  'lever.monitoring.source':
    'Het advies vraagt om goede monitoring voor een scherper beeld van de omvang en van prognoses.',
  'lever.monitoring.lag':
    'De telling verandert meteen. Een aanbod bereikt alleen wie daarna dakloos wordt; dat werkt in ongeveer een jaar door.',
  'lever.monitoring.sideEffects':
    'Eerst lijkt het probleem groter: er komen mensen in beeld die er al waren. Er komt geen woning bij, dus wie in beeld is staat in dezelfde rij.',
  'lever.monitoring.status':
    'Deels gemodelleerd: alleen hoeveel dakloze mensen worden geteld en door een aanbod worden bereikt. Hoe laat cijfers komen, en wat beter weten verder waard is, rekent het model niet.',
  'lever.monitoring.words': 'monitoring, cijfers, beeld, prognose, registratie',

  'lever.guidanceSlots.name': 'Begeleidingsplekken',
  'lever.guidanceSlots.short': 'Hoeveel mensen tegelijk thuis begeleiding kunnen krijgen',
  'lever.guidanceSlots.mechanism':
    'Wie begeleiding nodig heeft, krijgt alleen een woning als er ook een plek bij een begeleider is. Is die er niet, dan gaat de woning naar de volgende. Meer plekken halen die rem weg.',
  'lever.guidanceSlots.range': 'Van 1.000 tot 2.600. Nu rekent het model met 1.300; de bovengrens is twee keer zoveel.',
  'lever.guidanceSlots.source':
    'Het advies vraagt om meer en passende vormen van begeleiding thuis, zodat mensen een instelling kunnen verlaten.',
  'lever.guidanceSlots.lag': 'Na ongeveer negen maanden: zo lang duurt het om mensen aan te nemen en in te werken.',
  'lever.guidanceSlots.sideEffects': 'Begeleiders zijn schaars. Elders in de zorg kan een tekort ontstaan.',
  'lever.guidanceSlots.status':
    'Modeleffect: elke plek en elke woning die erop wacht wordt nagespeeld. Het aantal van nu is een aanname.',
  'lever.guidanceSlots.words': 'begeleiding, ambulant, ggz, zorg, wmo, personeel',

  'lever.protectedForensicPlaces.name': 'Plekken forensisch beschermd wonen',
  'lever.protectedForensicPlaces.short': 'Plekken voor mensen die uit een tbs-kliniek of forensische zorg komen',
  'lever.protectedForensicPlaces.mechanism':
    'Wie klaar is in een forensische kliniek, wacht vaak op een beschermde plek. Met meer plekken komen bedden in de kliniek vrij, en daardoor ook cellen waar mensen op een bed wachten.',
  'lever.protectedForensicPlaces.range':
    'Van 40 tot 120. Nu zijn het er 58, het landelijke aantal omgerekend naar deze regio.',
  'lever.protectedForensicPlaces.source':
    'Het advies ziet een ernstig tekort aan deze plekken, waardoor mensen de kliniek niet kunnen verlaten.',
  'lever.protectedForensicPlaces.lag': 'Na ongeveer anderhalf jaar.',
  'lever.protectedForensicPlaces.sideEffects':
    'Voor elke locatie is steun in de buurt nodig. Een plek kost meer dan gewoon beschermd wonen.',
  'lever.protectedForensicPlaces.status': 'Modeleffect: elk bed en elke plek wordt nagespeeld.',
  'lever.protectedForensicPlaces.words': 'forensisch, tbs, kliniek, beschermd wonen, justitie, zorg',
} as const;
