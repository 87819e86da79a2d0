/** The Dutch texts of the levers that were built first. */
export const firstLevers = {
  'lever.saleDemolitionStop.name': 'Stop op verkoop en sloop',
  'lever.saleDemolitionStop.short': 'Deel van de verkoop en de sloop van sociale huurwoningen dat niet doorgaat',
  'lever.saleDemolitionStop.mechanism':
    'Een woning die vrijkomt wordt niet verkocht, maar weer verhuurd. Een woning die gesloopt zou worden blijft staan en wordt verhuurd. Op 0% gaat alles door zoals nu: per jaar ongeveer 85 woningen verkocht en 180 gesloopt. Op 100% gaat er geen enkele verkoop of sloop meer door.',
  'lever.saleDemolitionStop.range':
    'Van 0% (zoals nu) tot 100% (niets verkopen en niets slopen). Meer dan alles stoppen kan niet.',
  'lever.saleDemolitionStop.source':
    'Cijfers van het Rijk aan de Tweede Kamer over verkoop en sloop door corporaties (2022–2025), omgerekend naar deze regio.',
  'lever.saleDemolitionStop.lag':
    'Meteen. Een woning die vanaf die week wordt opgezegd, wordt weer verhuurd; ongeveer twee maanden later woont er iemand. Alleen een paar verkopen en slopen die al in gang zijn, gaan nog door.',
  'lever.saleDemolitionStop.sideEffects':
    'De corporatie mist opbrengst van verkoop en kan minder bouwen of opknappen. Slechte woningen blijven langer staan. Deze bijwerkingen rekent het model nog niet mee. Wel rekent het mee dat er minder huurders met voorrang uit sloopwoningen komen.',
  'lever.saleDemolitionStop.status':
    'Modeleffect: elke woning die blijft, wordt echt verhuurd in het model. Hoe snel een corporatie kan stoppen is een keuze van u.',
  'lever.saleDemolitionStop.words': 'verkoop, sloop, corporatie, behoud',

  'lever.newSocialHomes.name': 'Nieuwe sociale huurwoningen',
  'lever.newSocialHomes.short': 'Nieuwe sociale huurwoningen per jaar waarvoor plannen worden gemaakt',
  'lever.newSocialHomes.mechanism':
    'Vanaf de ingangsdatum gaan er meer of minder plannen van start. Elk plan doorloopt eerst de planfase en dan de bouw. Een deel valt onderweg af; daarmee is gerekend. Het getal is het aantal woningen per jaar dat uiteindelijk klaarkomt. Plannen die al liepen gaan door.',
  'lever.newSocialHomes.range':
    'Van 350 tot 1.000 per jaar. Nu zijn het er ongeveer 500. De ondergrens ligt iets onder het slechtste recente jaar, de bovengrens is twee keer zoveel als nu.',
  'lever.newSocialHomes.source':
    'Cijfers van het Rijk aan de Tweede Kamer over nieuwbouw door corporaties (2022–2025); bouwtijd volgens het CBS, tijd in de planfase is een aanname.',
  'lever.newSocialHomes.lag':
    'Pas na jaren. Van de woningen waartoe in januari 2027 wordt besloten, is eind 2030 ongeveer één op de vijf klaar. De middelste woning is klaar in juni 2032.',
  'lever.newSocialHomes.sideEffects':
    'Een nieuwe woning zet een keten in gang: wie er gaat wonen, laat vaak zelf een woning leeg achter. Grenzen aan bouwplekken, geld en vakmensen rekent het model hier nog niet mee.',
  'lever.newSocialHomes.status':
    'Modeleffect: elke woning gaat door plan, vergunning en bouw. Of dit aantal haalbaar is, zegt het model niet.',
  'lever.newSocialHomes.words': 'bouwen, nieuwbouw, sociale huur, prestatieafspraken',

  'lever.lotteryShare.name': 'Aandeel loting',
  'lever.lotteryShare.short': 'Deel van de woningen zonder voorrang dat wordt verloot',
  'lever.lotteryShare.mechanism':
    'Een deel van de woningen gaat naar groepen met voorrang. Van de rest wordt dit deel verloot onder iedereen die reageert en aan de eisen voldoet. De andere woningen gaan naar wie het langst ingeschreven staat.',
  'lever.lotteryShare.range':
    'Van 0% tot 50% van de woningen zonder voorrang. Nu is het 10%. Boven de helft is loting geen aanvulling meer, maar een ander systeem.',
  'lever.lotteryShare.source':
    'Aanname van dit model. Regio’s die loten doen dat met een klein deel van de woningen; een landelijk cijfer is niet gevonden.',
  'lever.lotteryShare.lag': 'Binnen een maand: de eerstvolgende woningen worden verloot.',
  'lever.lotteryShare.sideEffects':
    'Er komt geen woning bij. Wie kort staat ingeschreven wint, wie lang wacht verliest evenveel woningen. Bij loting wordt een aanbod vaker geweigerd, dus een woning staat iets langer leeg.',
  'lever.lotteryShare.status':
    'Modeleffect: elke loting wordt echt getrokken. Het model neemt aan dat er door loting niet meer mensen gaan zoeken.',
  'lever.lotteryShare.words': 'loting, inschrijfduur, starters, jongeren',

  'lever.fasterLetting.name': 'Sneller verhuren',
  'lever.fasterLetting.short': 'Hoe ver de corporatie gaat in het bekorten van leegstand tussen twee huurders',
  'lever.fasterLetting.mechanism':
    'Op 100% wordt elke woning al aangeboden zodra de huurder opzegt, en duurt het opknappen 30% korter. Op 0% gaat het zoals nu: dan gebeurt dat bij ongeveer de helft van de woningen. Daartussen naar verhouding.',
  'lever.fasterLetting.range':
    'Van 0% (zoals nu) tot 100% (elke woning vooraf aangeboden, opknappen in 70% van de tijd). Korter dan het opknappen zelf kan leegstand niet worden.',
  'lever.fasterLetting.source':
    'Aanname van dit model. Eén corporatie meldde in 2023 gemiddeld 16,7 dagen leegstand; in het model is het nu ongeveer 35 dagen.',
  'lever.fasterLetting.lag': 'Binnen een maand voor woningen die daarna worden opgezegd.',
  'lever.fasterLetting.sideEffects':
    'De winst is eenmalig: er staan voortaan minder woningen leeg, en die komen één keer bij de verhuringen. Daarna komen er per jaar niet meer woningen vrij dan eerst.',
  'lever.fasterLetting.status':
    'Modeleffect: opzegging, opknappen, aanbod en contract worden per woning nagespeeld. De duur van elke stap is een aanname.',
  'lever.fasterLetting.words': 'leegstand, verhuren, opknappen, corporatie',

  'lever.permitHolderShare.name': 'Aandeel voor statushouders',
  'lever.permitHolderShare.short': 'Deel van de woningen dat rechtstreeks naar statushouders gaat',
  'lever.permitHolderShare.mechanism':
    'Van alle vrije woningen gaat dit deel via bemiddeling naar statushouders die in een azc op een woning wachten. Is er niemand voor wie de woning past, dan gaat die woning naar een andere woningzoekende en schuift het recht door naar een volgende woning.',
  'lever.permitHolderShare.range':
    'Van 0% (geen woningen via voorrang) tot 20%. Nu is het 6%. Hoger dan 20% komt in de regels van dit model niet voor.',
  'lever.permitHolderShare.source':
    'Halfjaarlijkse taakstelling van het Rijk en aantallen in de opvang (COA, 2024–2025), omgerekend naar deze regio.',
  'lever.permitHolderShare.lag':
    'Binnen een maand. De groep die in de opvang wacht, wordt daarna in de loop van maanden kleiner of groter.',
  'lever.permitHolderShare.sideEffects':
    'Er komt geen woning bij. Wat de ene groep erbij krijgt, krijgt een andere minder, bijna één op één. Zonder wachtenden blijft een hoger aandeel deels ongebruikt.',
  'lever.permitHolderShare.status':
    'Modeleffect: elke woning en elk huishouden wordt nagespeeld. Hoeveel statushouders er komen, volgt uit een aanname over de komende jaren.',
  'lever.permitHolderShare.words': 'statushouders, voorrang, azc, asiel, taakstelling',
} as const;
