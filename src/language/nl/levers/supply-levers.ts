/** The Dutch texts of the levers of more homes. */
export const supplyLevers = {
  'lever.socialFloor.name': 'Minstens 30% sociale huur',
  'lever.socialFloor.short': 'Hoe goed gemeenten zich houden aan 30% sociale huur in nieuwbouw',
  'lever.socialFloor.mechanism':
    'Gemeenten moeten van nieuwe woningen 30% sociaal bouwen. Nu is dat ongeveer 20%. Op 60% wordt zes tiende van dat verschil goedgemaakt. Er wordt dan iets minder gebouwd, omdat sociale woningen minder opbrengen.',
  'lever.socialFloor.range':
    'Van 0% (geen regel, zoals nu) tot 100% (elke gemeente haalt 30%). Met een verplichting is 60% te verwachten, een aanname.',
  'lever.socialFloor.source':
    'Het advies wil dat gemeenten verplicht een aandeel sociaal bouwen, met 30% als ondergrens.',
  'lever.socialFloor.lag': 'Pas na jaren: de middelste woning is na ruim vijf jaar klaar.',
  'lever.socialFloor.sideEffects': 'Er worden in totaal iets minder woningen gebouwd, en grond brengt minder op.',
  'lever.socialFloor.status':
    'Aanname: hoe goed gemeenten zich eraan houden en hoeveel er minder wordt gebouwd is geschat.',
  'lever.socialFloor.words': 'bouwen, sociale huur, 30 procent, gemeente, verplicht, nieuwbouw',

  'lever.midSegmentHomes.name': 'Middenhuur in kwetsbare wijken',
  'lever.midSegmentHomes.short': 'Woningen in het middensegment in wijken waar de veerkracht onder druk staat',
  'lever.midSegmentHomes.mechanism':
    'In het vijfde deel van de wijken met de hoogste belasting komt dit aantal woningen voor middeninkomens. Er wonen dan meer mensen die steun kunnen geven, en het aandeel sociale huur daalt er.',
  'lever.midSegmentHomes.range':
    'Van 0 (zoals nu) tot 400 woningen in deze regio. Meer past niet op de plekken in die wijken; dat is een aanname.',
  'lever.midSegmentHomes.source':
    'Het advies vraagt om een goede mix in zulke wijken, met middensegment van corporaties en de markt.',
  'lever.midSegmentHomes.lag': 'Na ongeveer vijf jaar.',
  'lever.midSegmentHomes.sideEffects': 'Het model telt niet wat er anders op die plek had kunnen komen.',
  'lever.midSegmentHomes.status': 'Modeleffect: woningen en de belasting van elke wijk worden nagespeeld.',
  'lever.midSegmentHomes.words': 'wijk, middenhuur, gemengd, veerkracht, bouwen',

  'lever.cheapestHomesShare.name': 'Goedkoopste woningen',
  'lever.cheapestHomesShare.short': 'Deel van de nieuwe sociale woningen met de laagste huur',
  'lever.cheapestHomesShare.mechanism':
    'Dit deel van de nieuwe woningen krijgt een huur onder de kwaliteitskortingsgrens. Mensen met het laagste inkomen kunnen er wonen. Op elke woning wordt twee keer zoveel toegelegd, dus met hetzelfde geld komen er minder.',
  'lever.cheapestHomesShare.range': 'Van 0% tot 50%. Nu is ongeveer 12% van de woningen zo goedkoop.',
  'lever.cheapestHomesShare.source':
    'Het advies vraagt om genoeg woningen onder die grens en zegt dat het tekort erop dubbel zo groot is.',
  'lever.cheapestHomesShare.lag': 'Na ongeveer vijf jaar.',
  'lever.cheapestHomesShare.sideEffects': 'Corporaties kunnen met hetzelfde geld minder woningen bouwen.',
  'lever.cheapestHomesShare.status': 'Modeleffect: huur, inkomen en bouwgeld worden per woning gerekend.',
  'lever.cheapestHomesShare.words': 'bouwen, lage huur, goedkoop, kwaliteitskorting, jongeren, alleenstaand',

  'lever.employerHousing.name': 'Bedden van werkgevers en onderwijs',
  'lever.employerHousing.short': 'Extra plekken voor arbeidsmigranten en studenten volgens afspraken',
  'lever.employerHousing.mechanism':
    'Gemeenten spreken met werkgevers en onderwijs af wie voor huisvesting zorgt. Er komen dit aantal plekken. Minder mensen raken dan hun kamer kwijt, en er zoeken minder mensen een flexwoning of gedeelde woning.',
  'lever.employerHousing.range':
    'Van 0 (zoals nu) tot 1.500 plekken. Het tekort voor beide groepen samen is in deze regio ongeveer 4.800 plekken.',
  'lever.employerHousing.source':
    'Het advies wil afspraken met werkgevers van arbeidsmigranten en met onderwijs over buitenlandse studenten.',
  'lever.employerHousing.lag': 'Na ongeveer anderhalf jaar.',
  'lever.employerHousing.sideEffects': 'Wie via de werkgever woont, kan met het werk ook de woning verliezen.',
  'lever.employerHousing.status': 'Aanname: hoeveel mensen daardoor hun kamer houden is geschat.',
  'lever.employerHousing.words': 'arbeidsmigranten, studenten, werkgever, onderwijs, bedden',

  'lever.businessSiteHousing.name': 'Huisvesting bij nieuwe bedrijven',
  'lever.businessSiteHousing.short': 'Deel van de nieuwe arbeidsmigranten voor wie het bedrijf een plek regelt',
  'lever.businessSiteHousing.mechanism':
    'Bij nieuwe bedrijven wordt vooraf bedacht waar mensen gaan wonen. Van de mensen die hier door migratie dakloos worden, gebeurt dat bij dit deel dan niet.',
  'lever.businessSiteHousing.range': 'Van 0% (zoals nu) tot 30%, een aanname.',
  'lever.businessSiteHousing.source':
    'Het advies vraagt gemeenten om bij nieuwe bedrijven rekening te houden met huisvesting en voorzieningen.',
  'lever.businessSiteHousing.lag': 'Na ongeveer twee jaar.',
  'lever.businessSiteHousing.sideEffects':
    'Sommige bedrijven kiezen dan een andere gemeente. Dat rekent het model niet mee.',
  'lever.businessSiteHousing.status':
    'Deels gemodelleerd: alleen de mensen die anders dakloos worden. Waar bedrijven komen en hoeveel werk er is, rekent het model niet.',
  'lever.businessSiteHousing.words': 'arbeidsmigranten, bedrijventerrein, werkgever, migratie',

  'lever.statePropertyHomes.name': 'Gebouwen en grond van het Rijk',
  'lever.statePropertyHomes.short': 'Woningen per jaar in gebouwen en op grond van het Rijk',
  'lever.statePropertyHomes.mechanism':
    'Het Rijksvastgoedbedrijf stelt gebouwen en grond beschikbaar. Zo komen er dit aantal sociale woningen per jaar bij, eerst door ombouw en later door nieuwbouw.',
  'lever.statePropertyHomes.range': 'Van 0 (zoals nu) tot 60 per jaar in deze regio, een aanname.',
  'lever.statePropertyHomes.source':
    'Het advies wil dat het Rijksvastgoedbedrijf werkt aan hoge maatschappelijke opbrengst voor aandachtsgroepen.',
  'lever.statePropertyHomes.lag': 'Na ruim een jaar bij ombouw, na vijf jaar op lege grond.',
  'lever.statePropertyHomes.sideEffects': 'Het Rijk krijgt minder geld voor gebouwen en grond.',
  'lever.statePropertyHomes.status':
    'Deels gemodelleerd: alleen de woningen. Andere regels en een andere organisatie van het Rijksvastgoedbedrijf zijn geen getallen.',
  'lever.statePropertyHomes.words': 'rijk, vastgoed, grond, ombouw, transformatie, bouwen',

  'lever.institutionShare.name': 'Aandeel voor mensen uit een instelling',
  'lever.institutionShare.short': 'Deel van de woningen dat rechtstreeks gaat naar wie een instelling verlaat',
  'lever.institutionShare.mechanism':
    'Van alle vrije woningen gaat dit deel via bemiddeling naar mensen die klaar zijn om een instelling te verlaten. Past de woning bij niemand van hen, dan schuift het recht door.',
  'lever.institutionShare.range':
    'Van 0% tot 15%. Nu is het ongeveer 4,7%. Alle groepen met voorrang samen krijgen hoogstens 60%.',
  'lever.institutionShare.source':
    'Het advies wil de Huisvestingswet benutten om groepen voorrang te geven. Het deel van nu is een aanname van dit model.',
  'lever.institutionShare.lag': 'Binnen een maand.',
  'lever.institutionShare.sideEffects':
    'Er komt geen woning bij: anderen krijgen er bijna evenveel minder. Dakloze mensen kunnen daarbij verliezen.',
  'lever.institutionShare.status': 'Modeleffect: elke woning en elk huishouden wordt nagespeeld.',
  'lever.institutionShare.words': 'uitstroom, voorrang, ggz, beschermd wonen, gevangenis, jeugdzorg, instelling, zorg',

  'lever.homelessShare.name': 'Aandeel voor dakloze mensen',
  'lever.homelessShare.short': 'Deel van de woningen dat rechtstreeks naar dakloze mensen gaat',
  'lever.homelessShare.mechanism':
    'Van alle vrije woningen gaat dit deel via bemiddeling naar mensen zonder thuis, ongeveer de helft naar wie het langst dakloos is. Past de woning bij niemand van hen, dan schuift het recht door.',
  'lever.homelessShare.range':
    'Van 0% tot 15%. Nu is het ongeveer 3,5%. Alle groepen met voorrang samen krijgen hoogstens 60%.',
  'lever.homelessShare.source':
    'Het advies wil de Huisvestingswet benutten om groepen voorrang te geven. Het deel van nu is een aanname van dit model.',
  'lever.homelessShare.lag': 'Binnen een maand.',
  'lever.homelessShare.sideEffects': 'Er komt geen woning bij: anderen krijgen er bijna evenveel minder.',
  'lever.homelessShare.status': 'Modeleffect: elke woning en elk huishouden wordt nagespeeld.',
  'lever.homelessShare.words': 'dakloos, thuisloos, voorrang, opvang, maatschappelijke opvang',

  'lever.urgentShare.name': 'Aandeel voor urgentie',
  'lever.urgentShare.short': 'Deel van de woningen dat naar huishoudens met urgentie gaat',
  'lever.urgentShare.mechanism':
    'Van alle vrije woningen gaat dit deel naar huishoudens met urgentie, zoals na een scheiding met kinderen of om medische redenen. Wie te lang wacht verliest de urgentie.',
  'lever.urgentShare.range':
    'Van 0% tot 20%. Nu is het ongeveer 7%. Alle groepen met voorrang samen krijgen hoogstens 60%.',
  'lever.urgentShare.source':
    'Het advies wil de Huisvestingswet benutten om groepen voorrang te geven. Het deel van nu is een aanname van dit model.',
  'lever.urgentShare.lag': 'Binnen een maand.',
  'lever.urgentShare.sideEffects':
    'De rij met urgentie is nu kort: een groter deel blijft dan over, een kleiner deel laat de rij groeien. Er komt geen woning bij.',
  'lever.urgentShare.status': 'Modeleffect: elke woning en elk huishouden wordt nagespeeld.',
  'lever.urgentShare.words': 'urgentie, voorrang, scheiding, medisch, gezin',

  'lever.middleIncomeMoves.name': 'Doorstroming middeninkomens',
  'lever.middleIncomeMoves.short': 'Hoeveel vaker huurders met een middeninkomen de sociale huur verlaten',
  'lever.middleIncomeMoves.mechanism':
    'Huurders die meer zijn gaan verdienen verhuizen zoveel vaker naar middenhuur of koop. Daar moet wel een woning voor zijn. Elke verhuizing maakt een sociale woning vrij.',
  'lever.middleIncomeMoves.range':
    'Van 0% (zoals nu) tot +200%, dus drie keer zo vaak. Ongeveer 9% van de huurders heeft een middeninkomen.',
  'lever.middleIncomeMoves.source': 'Het advies wil sturen op de doorstroming van middeninkomens.',
  'lever.middleIncomeMoves.lag': 'Meteen als er middenhuur staat; anders na jaren.',
  'lever.middleIncomeMoves.sideEffects': 'De rij voor middenhuur wordt langer.',
  'lever.middleIncomeMoves.status': 'Aanname: hoeveel vaker mensen verhuizen is geschat.',
  'lever.middleIncomeMoves.words': 'middeninkomen, scheefwonen, doorstroming, middenhuur, koop',

  'lever.flexHomes.name': 'Flexwoningen',
  'lever.flexHomes.short': 'Tijdelijke, verplaatsbare woningen die er per jaar bij komen',
  'lever.flexHomes.mechanism':
    'Er komen dit aantal flexwoningen per jaar, met een eigen lijst voor mensen met spoed. Elke woning staat 10, 15 of 30 jaar. Daarna verhuist zij naar een andere plek of verdwijnt zij.',
  'lever.flexHomes.range': 'Van 0 tot 600 per jaar in deze regio. Nu zijn het er ongeveer 115.',
  'lever.flexHomes.source':
    'Het advies wil een flexibele schil voor spoedzoekers, op locaties die gemeenten beschikbaar stellen.',
  'lever.flexHomes.lag': 'Na ongeveer tien maanden: vier voor de vergunning, zes voor de bouw.',
  'lever.flexHomes.sideEffects':
    'Contracten lopen af. Dan moeten mensen opnieuw zoeken, en een deel van de woningen gaat bij verhuizing verloren.',
  'lever.flexHomes.status': 'Modeleffect: elke woning, elk contract en elk einde wordt nagespeeld.',
  'lever.flexHomes.words': 'flex, tijdelijk, spoedzoekers, snel bouwen, dakloos, scheiding',

  'lever.transitionalPlaces.name': 'Tussenvoorziening',
  'lever.transitionalPlaces.short': 'Plekken met beheer en begeleiding tussen opvang en een eigen woning',
  'lever.transitionalPlaces.mechanism':
    'Er komen dit aantal plekken waar mensen na de opvang wonen tot zij een eigen woning hebben, gemiddeld negen maanden. Zo komen bedden in de opvang vrij.',
  'lever.transitionalPlaces.range': 'Van 0 (zoals nu) tot 200 plekken in deze regio, een aanname.',
  'lever.transitionalPlaces.source':
    'Het advies vraagt om nieuwe woonvormen, zoals tussenvoorzieningen met beheer en begeleiding.',
  'lever.transitionalPlaces.lag': 'Na ongeveer een jaar.',
  'lever.transitionalPlaces.sideEffects':
    'Zonder afspraken over uitstroom loopt de tussenvoorziening vol: dan wachten mensen daar.',
  'lever.transitionalPlaces.status': 'Modeleffect: elke plek en elk verblijf wordt nagespeeld.',
  'lever.transitionalPlaces.words': 'tussenvoorziening, opvang, dakloos, begeleiding, woonvorm',

  'lever.transitionalOutflowAgreement.name': 'Afspraak over uitstroom uit de tussenvoorziening',
  'lever.transitionalOutflowAgreement.short':
    'Wie in een tussenvoorziening woont, krijgt binnen negen maanden een woning',
  'lever.transitionalOutflowAgreement.mechanism':
    'Gemeenten, corporaties en zorg spreken af dat elke plek in de tussenvoorziening een vervolg heeft. Iedereen is er binnen negen maanden klaar voor een woning. Er gaan zoveel extra woningen naar mensen uit instelling en opvang als er plekken vrij moeten komen, en wie in de tussenvoorziening klaar is gaat daarbij voor.',
  'lever.transitionalOutflowAgreement.range': 'Uit of aan. Zonder tussenvoorzieningen doet deze knop niets.',
  'lever.transitionalOutflowAgreement.source':
    'Het advies wil duurzame afspraken tussen gemeenten, corporaties en zorg over instroom, doorstroom en uitstroom.',
  'lever.transitionalOutflowAgreement.lag':
    'Van wie er daarna komt wonen is het verblijf korter. De extra woningen komen er meteen.',
  'lever.transitionalOutflowAgreement.sideEffects': 'De woningen gaan van het deel voor gewone woningzoekenden af.',
  'lever.transitionalOutflowAgreement.status':
    'Modeleffect: elk verblijf en elke woning wordt nagespeeld. Dat iedereen binnen negen maanden klaar is, is een aanname.',
  'lever.transitionalOutflowAgreement.words': 'tussenvoorziening, uitstroom, afspraken, dakloos, opvang',
} as const;
