/** The Dutch texts of the levers of caravan dwellers. */
export const caravanLevers = {
  'lever.pitchSubsidy.name': 'Subsidie voor standplaatsen',
  'lever.pitchSubsidy.short': 'Deel van het tekort op een nieuwe standplaats dat het Rijk betaalt',
  'lever.pitchSubsidy.mechanism':
    'Op elke nieuwe standplaats wordt geld toegelegd. Het Rijk betaalt dit deel ervan, zodat met hetzelfde geld meer standplaatsen worden begonnen.',
  'lever.pitchSubsidy.range': 'Van 0% (zoals nu) tot 100% van het tekort.',
  'lever.pitchSubsidy.source':
    'Het advies noemt een rijkssubsidie voor de onrendabele top als eerste knop voor woonwagenbewoners.',
  'lever.pitchSubsidy.lag': 'Pas na ongeveer zes jaar: eerst vijf jaar plan, dan een jaar bouw.',
  'lever.pitchSubsidy.sideEffects': 'Standplaatsen vragen veel grond. Daar kan dan geen andere woning komen.',
  'lever.pitchSubsidy.status':
    'Modeleffect: elke standplaats gaat door plan en bouw. De hoogte van het tekort is een aanname.',
  'lever.pitchSubsidy.words': 'woonwagen, standplaats, subsidie, rijk, geld',

  'lever.regionalPitchList.name': 'Eén regionale lijst voor standplaatsen',
  'lever.regionalPitchList.short': 'Gemeenten voegen hun wachtlijsten en plekken samen',
  'lever.regionalPitchList.mechanism':
    'Wie een standplaats zoekt staat op één lijst voor de hele regio, en komt in aanmerking voor elke vrije plek. Het aantal plekken blijft gelijk.',
  'lever.regionalPitchList.range': 'Uit of aan.',
  'lever.regionalPitchList.source':
    'Het advies vindt een regionale aanpak wenselijk: het gaat om kleine aantallen en een ingewikkelde taak.',
  'lever.regionalPitchList.lag': 'Na ongeveer een jaar.',
  'lever.regionalPitchList.sideEffects': 'Op het totaal verandert niets: het gaat om wie eerst komt.',
  'lever.regionalPitchList.status':
    'Niet gemodelleerd, want het model heeft al één lijst voor de hele regio. Hoe goed gemeenten samenwerken is geen getal.',
  'lever.regionalPitchList.words': 'woonwagen, standplaats, regio, wachtlijst, samenwerken',

  'lever.pitchRegistration.name': 'Wachtlijst met familiebinding',
  'lever.pitchRegistration.short': 'Een nette wachtlijst voor standplaatsen, waarop familie bij elkaar kan wonen',
  'lever.pitchRegistration.mechanism':
    'Belangstelling wordt goed bijgehouden. De lijst wordt anderhalf keer zo lang, want wie nog niet geteld was komt in beeld. Plekken komen er niet bij: ze gaan nog steeds naar wie het langst op de lijst staat.',
  'lever.pitchRegistration.range': 'Uit of aan.',
  'lever.pitchRegistration.source':
    'Het advies vraagt om betere registratie, wachtlijst en verhuur, met ruimte voor leven in familieverband.',
  'lever.pitchRegistration.lag': 'Na ongeveer een half jaar.',
  'lever.pitchRegistration.sideEffects': 'Het gemeten tekort stijgt, omdat het nu wordt geteld.',
  'lever.pitchRegistration.status':
    'Aanname: hoeveel mensen nog niet zijn geteld. De regel voor familie en sneller verhuren zitten niet in het model.',
  'lever.pitchRegistration.words': 'woonwagen, standplaats, familie, wachtlijst, registratie',

  'lever.rentalCaravanShare.name': 'Huurwoonwagens',
  'lever.rentalCaravanShare.short': 'Deel van de standplaatsen met een woonwagen om te huren',
  'lever.rentalCaravanShare.mechanism':
    'Op dit deel van de standplaatsen staat een woonwagen die te huur is, met huurtoeslag. De verdeling van nu is het uitgangspunt: plekken gaan naar wie het langst op de lijst staat. Van elke plek die er met huurwoonwagen bij komt, gaat de eerste beurt naar het laagste inkomen. Verdwijnen er huurwoonwagens, dan gaat die beurt naar wie zelf een wagen kan kopen.',
  'lever.rentalCaravanShare.range': 'Van 0% tot 100%. Nu is het 30%, een aanname.',
  'lever.rentalCaravanShare.source':
    'Het advies vraagt om ander huurprijsbeleid voor een standplaats met huurwoonwagen.',
  'lever.rentalCaravanShare.lag': 'Pas als er plekken vrijkomen: in deze regio twee tot drie per jaar.',
  'lever.rentalCaravanShare.sideEffects':
    'Corporatie of gemeente moet woonwagens kopen, en het Rijk betaalt meer huurtoeslag. Die kosten rekent het model niet. Wie meer verdient, wacht langer; er komt geen plek bij.',
  'lever.rentalCaravanShare.status':
    'Aanname: wie nu een plek niet kan betalen is niet gemeten. Het model rekent alleen wie er aan de beurt komt.',
  'lever.rentalCaravanShare.words': 'woonwagen, standplaats, huur, huurtoeslag',

  'lever.newPitches.name': 'Nieuwe standplaatsen',
  'lever.newPitches.short': 'Nieuwe standplaatsen per jaar waarvoor plannen worden gemaakt',
  'lever.newPitches.mechanism':
    'Vanaf de ingangsdatum starten er plannen voor dit aantal standplaatsen per jaar. Elk plan duurt ongeveer vijf jaar, de bouw een jaar.',
  'lever.newPitches.range':
    'Van 0 tot 15 per jaar. Nu zijn het er minder dan één per jaar; 15 per jaar maakt de wachtlijst van nu in vijf jaar leeg.',
  'lever.newPitches.source':
    'Het advies ziet dat gemeenten het aantal standplaatsen moeten uitbreiden en dat grote locaties beheer vragen.',
  'lever.newPitches.lag': 'Pas na ongeveer zes jaar.',
  'lever.newPitches.sideEffects': 'Eén standplaats vraagt evenveel grond als ongeveer tweeënhalve woning.',
  'lever.newPitches.status':
    'Modeleffect: elke standplaats gaat door plan en bouw. Of er grond voor is, zegt het model niet.',
  'lever.newPitches.words': 'woonwagen, standplaats, bouwen, locatie',

  'lever.municipalRealisation.name': 'Plannen die gemeenten waarmaken',
  'lever.municipalRealisation.short': 'Deel van de afgesproken bouw dat gemeenten mogelijk maken',
  'lever.municipalRealisation.mechanism':
    'Gemeenten maken dit deel van hun afspraken over bouwen waar, met grond en vergunningen. Meer regie van Rijk en provincie kan dat deel verhogen. Hoe, rekent het model niet: u stelt het getal in.',
  'lever.municipalRealisation.range': 'Van 0% tot 100%. Nu rekent het model met 80%, een aanname.',
  'lever.municipalRealisation.source':
    'Het advies wil dat Rijk en provincie meer naast gemeenten gaan staan en dat de provincie regie neemt.',
  'lever.municipalRealisation.lag': 'Na ongeveer een jaar beginnen er meer plannen; de woningen komen jaren later.',
  'lever.municipalRealisation.sideEffects': 'Meer dwang kan weerstand geven. Dat rekent het model niet mee.',
  'lever.municipalRealisation.status':
    'Deels gemodelleerd: alleen het getal dat u kiest. Wat regie met gemeenten doet is gedrag en niet te berekenen.',
  'lever.municipalRealisation.words': 'regie, provincie, rijk, gemeente, bouwafspraken, handhaving',

  'lever.taskEnforcement.name': 'Toezicht op de taakstelling',
  'lever.taskEnforcement.short': 'Hoe streng wordt gelet op de taakstelling voor statushouders',
  'lever.taskEnforcement.mechanism':
    'Op 0% krijgen statushouders het deel van de woningen dat nu in de praktijk lukt. Op 100% krijgt elke gemeente precies haar taak, met wat zij nog achterloopt. Daartussen naar verhouding.',
  'lever.taskEnforcement.range': 'Van 0% (zoals nu) tot 100% (elke gemeente haalt haar taak).',
  'lever.taskEnforcement.source':
    'Het advies vraagt om helder beleid over handhaving en om regie van Rijk en provincie.',
  'lever.taskEnforcement.lag': 'Na ongeveer een jaar, bij de eerstvolgende halfjaarlijkse taak.',
  'lever.taskEnforcement.sideEffects': 'Er komt geen woning bij: andere woningzoekenden krijgen er minder.',
  'lever.taskEnforcement.status':
    'Deels gemodelleerd: alleen het getal dat u kiest. Of gemeenten zo reageren op toezicht is gedrag en niet te berekenen.',
  'lever.taskEnforcement.words': 'statushouders, toezicht, handhaving, provincie, rijk, taakstelling',
} as const;
