/** The Dutch texts of the levers of money and rules. */
export const financeLevers = {
  'lever.careBudgetFollows.name': 'Wmo-geld volgt wonen met zorg',
  'lever.careBudgetFollows.short': 'Deel van de begeleiding dat de gemeente vergoed krijgt',
  'lever.careBudgetFollows.mechanism':
    'Huisvest een gemeente iemand die begeleiding nodig heeft, dan krijgt zij dit deel van de kosten terug. Haar tekort wordt kleiner, en zij doet weer graag mee. Het aantal begeleidingsplekken verandert hierdoor niet.',
  'lever.careBudgetFollows.range': 'Van 0% (zoals nu) tot 100% van de kosten van begeleiding.',
  'lever.careBudgetFollows.source':
    'Het advies wil Wmo-geld koppelen aan wonen met zorg voor aandachtsgroepen: goed gedrag moet lonen.',
  'lever.careBudgetFollows.lag': 'Na ongeveer een jaar.',
  'lever.careBudgetFollows.sideEffects': 'Het totale budget stijgt, of andere gemeenten krijgen minder.',
  'lever.careBudgetFollows.status':
    'Deels gemodelleerd: het geld wordt per gemeente gerekend. Hoe gemeenten op geld reageren is onbekend en een aanname.',
  'lever.careBudgetFollows.words': 'geld, wmo, budget, gemeente, zorg, begeleiding',

  'lever.budgetShift.name': 'Schuif tussen de zorgwetten',
  'lever.budgetShift.short': 'Geld dat meegaat als mensen van de ene zorgwet naar de andere gaan',
  'lever.budgetShift.mechanism':
    'Niets: in dit model verandert er niets aan wie waar woont. De tabel met kosten laat wel zien wie wat betaalt.',
  'lever.budgetShift.range': 'Er is geen bereik: deze knop heeft geen maat.',
  'lever.budgetShift.source':
    'Het advies wil een schuif tussen Wmo, Zvw en Wlz die meebeweegt als de toegang tot zorg verandert.',
  'lever.budgetShift.lag': 'Niet te zeggen.',
  'lever.budgetShift.sideEffects': 'Niet te zeggen.',
  'lever.budgetShift.status':
    'Niet gemodelleerd, want het gaat om geld tussen drie wetten. Hoe gemeenten en zorg daarop reageren is niet bekend.',
  'lever.budgetShift.words': 'geld, wmo, zvw, wlz, zorg, budget',

  'lever.personalCareBudget.name': 'Wmo-budget volgt de mens',
  'lever.personalCareBudget.short': 'Het geld voor begeleiding verhuist mee naar een andere gemeente',
  'lever.personalCareBudget.mechanism':
    'Verhuist iemand naar een andere gemeente, dan gaan de begeleiding en het geld mee. De helft in plaats van drie op de tien mensen met voorrang neemt dan een woning in een andere gemeente, en mensen van elders maken een gemeente niet minder bereid.',
  'lever.personalCareBudget.range': 'Uit of aan.',
  'lever.personalCareBudget.source': 'Het advies vraagt om een persoonsvolgend Wmo-budget.',
  'lever.personalCareBudget.lag': 'Na ongeveer een jaar.',
  'lever.personalCareBudget.sideEffects': 'Centrumgemeenten houden minder geld over voor vaste kosten.',
  'lever.personalCareBudget.status':
    'Aanname: hoeveel meer mensen een woning elders nemen is geschat. Vaste kosten van centrumgemeenten zijn niet gemodelleerd.',
  'lever.personalCareBudget.words': 'wmo, budget, persoonsvolgend, verhuizen, gemeente, zorg',

  'lever.meetingPlaces.name': 'Ontmoetingsplekken',
  'lever.meetingPlaces.short': 'Deel van de buurten met een plek om elkaar te ontmoeten',
  'lever.meetingPlaces.mechanism':
    'In dit deel van de buurten komt een plek waar mensen op pantoffels binnenlopen. De buurt kan daardoor iets meer dragen. Dit werkt alleen als buurten terugwerken.',
  'lever.meetingPlaces.range': 'Van 0% (zoals nu) tot 100% van de buurten.',
  'lever.meetingPlaces.source': 'Het advies wil een vaste regeling voor ontmoetingsruimtes, de pantoffelplekken.',
  'lever.meetingPlaces.lag': 'Na ongeveer een jaar.',
  'lever.meetingPlaces.sideEffects': 'Elke plek kost ongeveer 90.000 euro per jaar.',
  'lever.meetingPlaces.status': 'Aanname: dat een buurt meer kan dragen met een ontmoetingsplek is geschat.',
  'lever.meetingPlaces.words': 'buurt, ontmoeten, pantoffelplek, wijk, leefbaarheid',

  'lever.topSubsidy.name': 'Regeling voor de onrendabele top',
  'lever.topSubsidy.short': 'Deel van het tekort op woningen voor aandachtsgroepen dat het Rijk betaalt',
  'lever.topSubsidy.mechanism':
    'Op elke sociale woning legt de corporatie geld toe. Van woningen voor aandachtsgroepen betaalt het Rijk dit deel van dat tekort. De corporatie kan met hetzelfde geld meer bouwen.',
  'lever.topSubsidy.range': 'Van 0% (zoals nu) tot 100% van het tekort.',
  'lever.topSubsidy.source':
    'Het advies wil een structurele regeling voor de onrendabele top van woningen voor aandachtsgroepen.',
  'lever.topSubsidy.lag': 'Pas na jaren: de middelste woning is na ruim vijf jaar klaar.',
  'lever.topSubsidy.sideEffects': 'Als bouwplekken of vakmensen ontbreken, verdringt deze bouw andere bouw.',
  'lever.topSubsidy.status': 'Modeleffect: geld, bouwplekken en vakmensen bepalen samen hoeveel er wordt begonnen.',
  'lever.topSubsidy.words': 'geld, subsidie, onrendabele top, corporatie, bouwen, rijk',

  'lever.careHousingFinance.name': 'Geld voor bouwen met zorg',
  'lever.careHousingFinance.short': 'Deel van het tekort op woningen voor ouderen en met zorg dat wordt betaald',
  'lever.careHousingFinance.mechanism':
    'Van nieuwe woningen zonder trappen en clusterwoningen betaalt het Rijk dit deel van het tekort. Corporaties houden dat geld over voor andere woningen, en plannen meer van deze woningen: op 100% is 16% van de nieuwe woningen zonder trappen in plaats van 8%.',
  'lever.careHousingFinance.range': 'Van 0% (zoals nu) tot 100% van het tekort.',
  'lever.careHousingFinance.source': 'Het advies noemt twee keer een structurele financiering voor bouwen met zorg.',
  'lever.careHousingFinance.lag': 'Na drie tot vijf jaar.',
  'lever.careHousingFinance.sideEffects':
    'Het kost het Rijk geld. Meer woningen zonder trappen betekent minder andere. Plekken in een tussenvoorziening en gemengde complexen zijn eigen knoppen; hun tekort en hun beheer rekent het model niet.',
  'lever.careHousingFinance.status':
    'Modeleffect: elke woning zonder trappen wordt gebouwd en bewoond in het model. Hoeveel er bij komen door het geld is een aanname.',
  'lever.careHousingFinance.words': 'geld, zorg, clusterwonen, senioren, ouderen, bouwen, begeleiding',

  'lever.costSharingReform.name': 'Kostendelersnorm anders',
  'lever.costSharingReform.short': 'Hoe ver samenwonen niet meer op de uitkering wordt gekort',
  'lever.costSharingReform.mechanism':
    'Wie een woning deelt, verliest nu vaak een deel van de uitkering. Op 100% niet meer. Jongeren worden dan minder vaak door familie weggestuurd, en meer mensen delen een woning.',
  'lever.costSharingReform.range': 'Van 0% (zoals nu; sinds 2023 geldt de norm vanaf 27 jaar) tot 100%.',
  'lever.costSharingReform.source':
    'Het advies wil de kostendelersnorm anders vormgeven, zodat zij het delen van een woning minder in de weg staat.',
  'lever.costSharingReform.lag': 'Binnen een half jaar.',
  'lever.costSharingReform.sideEffects':
    'Het kost uitkeringen. Het gaat om weinig huishoudens: in 2021 ongeveer 12% van de mensen met bijstand.',
  'lever.costSharingReform.status': 'Aanname: hoeveel mensen daardoor bij familie blijven is geschat.',
  'lever.costSharingReform.words': 'bijstand, uitkering, woningdelen, jongeren, kostendelersnorm, inkomen',

  'lever.sharedRentAllowance.name': 'Huurtoeslag voor kamers',
  'lever.sharedRentAllowance.short': 'Ook wie een kamer of gedeelde woning huurt krijgt huurtoeslag',
  'lever.sharedRentAllowance.mechanism':
    'Wie een woning deelt, krijgt nu meestal geen huurtoeslag. Met deze knop wel. Meer mensen zeggen ja tegen een kamer, en meer grote woningen worden gesplitst.',
  'lever.sharedRentAllowance.range': 'Uit of aan.',
  'lever.sharedRentAllowance.source':
    'Het advies wil de huurtoeslag aanpassen, zodat wonen in een kamer niet langer wordt ontmoedigd.',
  'lever.sharedRentAllowance.lag': 'Na ongeveer een jaar.',
  'lever.sharedRentAllowance.sideEffects':
    'Verhuurders kunnen de huur verhogen, zodat een deel van de toeslag bij hen terechtkomt.',
  'lever.sharedRentAllowance.status': 'Aanname: hoeveel vaker mensen een kamer accepteren is geschat.',
  'lever.sharedRentAllowance.words': 'huurtoeslag, kamer, woningdelen, jongeren, studenten, inkomen',

  'lever.investmentRoom.name': 'Investeringsruimte van corporaties',
  'lever.investmentRoom.short': 'Extra geld per jaar om goedkope woningen te bouwen',
  'lever.investmentRoom.mechanism':
    'Corporaties krijgen dit bedrag per jaar erbij voor woningen met een lage huur. Of er meer gebouwd wordt, hangt af van bouwplekken: zolang die het knelpunt zijn, doet geld alleen weinig.',
  'lever.investmentRoom.range':
    'Van 0 (zoals nu) tot 60 miljoen euro per jaar in deze regio. Nu is er ongeveer 70 miljoen per jaar.',
  'lever.investmentRoom.source': 'Het advies vraagt om genoeg investeringsruimte voor woningen met een lage huur.',
  'lever.investmentRoom.lag': 'Pas na jaren: de middelste woning is na ruim vijf jaar klaar.',
  'lever.investmentRoom.sideEffects': 'Iemand moet dit betalen: het Rijk, de huurders of de corporatie.',
  'lever.investmentRoom.status': 'Modeleffect: geld, bouwplekken en vakmensen bepalen samen hoeveel er wordt begonnen.',
  'lever.investmentRoom.words': 'geld, corporatie, investeren, lage huur, bouwen',

  'lever.longTermContracts.name': 'Vaste huurcontracten',
  'lever.longTermContracts.short': 'Regels die lange huur bij particuliere verhuurders zeker maken',
  'lever.longTermContracts.mechanism':
    'Tijdelijke contracten verdwijnen bij particuliere verhuurders. Minder mensen raken hun huurwoning kwijt. Sommige verhuurders verkopen, dus er zijn iets minder huurwoningen.',
  'lever.longTermContracts.range': 'Uit of aan.',
  'lever.longTermContracts.source': 'Het advies vraagt om regels die lange huur en lange huurcontracten garanderen.',
  'lever.longTermContracts.lag': 'Na ongeveer een jaar.',
  'lever.longTermContracts.sideEffects': 'Verhuurders verkopen: het aanbod van particuliere huur daalt met 1 tot 5%.',
  'lever.longTermContracts.status':
    'Aanname: hoeveel mensen hun woning houden en hoeveel verhuurders verkopen is geschat.',
  'lever.longTermContracts.words': 'particulier, huur, contract, woonzekerheid, verhuurder',

  'lever.landlordLevy.name': 'Verhuurderheffing terug',
  'lever.landlordLevy.short': 'Wat als corporaties de heffing van vóór 2023 weer moesten betalen?',
  'lever.landlordLevy.mechanism':
    'De verhuurderheffing is sinds 2023 afgeschaft. Met deze knop komt zij terug: corporaties hebben dan 20% minder geld om te bouwen. Zo ziet u wat het afschaffen oplevert.',
  'lever.landlordLevy.range': 'Uit (zoals nu, afgeschaft) of aan (weer ingevoerd).',
  'lever.landlordLevy.source':
    'Het advies wilde de verhuurderheffing geheel of deels afschaffen. Dat is intussen gebeurd.',
  'lever.landlordLevy.lag': 'Pas na jaren: de middelste woning is na ruim vijf jaar klaar.',
  'lever.landlordLevy.sideEffects': 'Het Rijk krijgt geld, de corporatie bouwt minder.',
  'lever.landlordLevy.status': 'Modeleffect: geld, bouwplekken en vakmensen bepalen samen hoeveel er wordt begonnen.',
  'lever.landlordLevy.words': 'verhuurderheffing, geld, corporatie, belasting, bouwen',

  'lever.projectSubsidies.name': 'Subsidies voor nieuwe concepten',
  'lever.projectSubsidies.short': 'Deel van het tekort op flexwoningen en gesplitste woningen dat wordt betaald',
  'lever.projectSubsidies.mechanism':
    'Van nieuwe vormen zoals flexwoningen en gesplitste woningen wordt dit deel van het tekort betaald. Daardoor komen er meer van: op 100% twee keer zoveel per jaar.',
  'lever.projectSubsidies.range': 'Van 0% (zoals nu) tot 100% van het tekort.',
  'lever.projectSubsidies.source': 'Het advies wil meer projectsubsidies voor nieuwe concepten.',
  'lever.projectSubsidies.lag': 'Na één tot drie jaar.',
  'lever.projectSubsidies.sideEffects':
    'Het kost geld dat ook naar gewone woningen had kunnen gaan. Een flexwoning is tijdelijk: na het contract is opnieuw een woning nodig.',
  'lever.projectSubsidies.status':
    'Modeleffect: elke flexwoning en elk gesplitst huis wordt nagespeeld. Dat er twee keer zoveel komen is een aanname. Gemengde complexen zijn een eigen knop.',
  'lever.projectSubsidies.words': 'subsidie, geld, flex, kamers, gemengd wonen, concept',

  'lever.corporationAgreements.name': 'Afspraken met corporaties over aantallen',
  'lever.corporationAgreements.short': 'Deel van hun bouwplannen dat corporaties waarmaken',
  'lever.corporationAgreements.mechanism':
    'Corporaties maken nu ongeveer 75% van hun plannen op tijd waar. Met afspraken tussen Rijk en corporaties over aantallen wordt dat meer, en worden er meer woningen begonnen.',
  'lever.corporationAgreements.range': 'Van 50% tot 100%. Nu rekent het model met 75%, een aanname.',
  'lever.corporationAgreements.source':
    'Het advies wil prestatieafspraken tussen Rijk en corporaties over aantallen woningen.',
  'lever.corporationAgreements.lag': 'Pas na jaren: de middelste woning is na ruim vijf jaar klaar.',
  'lever.corporationAgreements.sideEffects': 'Als bouwplekken het knelpunt zijn, verandert er minder.',
  'lever.corporationAgreements.status':
    'Aanname: of afspraken dit deel verhogen is onzeker. Wat het deel daarna doet, wordt nagespeeld.',
  'lever.corporationAgreements.words': 'corporatie, afspraken, aantallen, rijk, bouwen',

  'lever.widerCorporationRole.name': 'Ruimere taak voor corporaties',
  'lever.widerCorporationRole.short': 'Corporaties mogen meer doen dan beheren',
  'lever.widerCorporationRole.mechanism':
    'Niets: wat corporaties dan precies meer doen, en wat dat verandert, staat niet vast.',
  'lever.widerCorporationRole.range': 'Er is geen bereik: deze knop heeft geen maat.',
  'lever.widerCorporationRole.source':
    'Het advies wil corporaties meer ruimte geven dan alleen de beheerrol, zonder dat zij taken van zorg en welzijn overnemen.',
  'lever.widerCorporationRole.lag': 'Niet te zeggen.',
  'lever.widerCorporationRole.sideEffects': 'Corporaties en zorg kunnen hetzelfde gaan doen.',
  'lever.widerCorporationRole.status':
    'Niet gemodelleerd, want er is geen maat en geen gemeten effect om mee te rekenen.',
  'lever.widerCorporationRole.words': 'corporatie, beheer, taak, leefbaarheid',

  'lever.marketTestDropped.name': 'Markttoets definitief weg',
  'lever.marketTestDropped.short': 'Corporaties mogen zonder toets middenhuur bouwen',
  'lever.marketTestDropped.mechanism':
    'Nu moet een corporatie eerst aan de markt vragen of een ander de middenhuur wil bouwen. Zonder toets zijn nieuwe plannen drie maanden eerder klaar.',
  'lever.marketTestDropped.range': 'Uit of aan.',
  'lever.marketTestDropped.source':
    'Het advies wil de markttoets definitief afschaffen, zodat corporaties plannen voor gemengd bouwen kunnen maken.',
  'lever.marketTestDropped.lag': 'Na ongeveer vier jaar.',
  'lever.marketTestDropped.sideEffects': 'Andere bouwers kunnen minder middenhuur bouwen.',
  'lever.marketTestDropped.status':
    'Aanname: elk nieuw sociaal plan telt als gemengd plan. Middenhuur die corporaties dan bouwen zit niet in het model.',
  'lever.marketTestDropped.words': 'markttoets, middenhuur, corporatie, gemengd, regels',
} as const;
