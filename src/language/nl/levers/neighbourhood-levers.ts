/** The Dutch texts of the levers of the resilient neighbourhood. */
export const neighbourhoodLevers = {
  'lever.mixedBuilding.name': 'Gemengd bouwen',
  'lever.mixedBuilding.short': 'Hoe sterk nieuwe sociale woningen naar draagkrachtige wijken gaan',
  'lever.mixedBuilding.mechanism':
    'Op 0% komen nieuwe sociale woningen waar zij nu ook komen. Op 100% komen zij in wijken die nog veel kunnen dragen, en bouwt de markt evenveel woningen op de plek waar zij anders waren gekomen.',
  'lever.mixedBuilding.range': 'Van 0% (zoals nu) tot 100%.',
  'lever.mixedBuilding.source':
    'Het advies wil overal goedkoop, midden en duur door elkaar, met corporaties ook in populaire gebieden.',
  'lever.mixedBuilding.lag': 'Na ongeveer vijf jaar.',
  'lever.mixedBuilding.sideEffects': 'Grond in populaire wijken is ongeveer 10% duurder, een aanname.',
  'lever.mixedBuilding.status': 'Modeleffect: de plaats van elke nieuwe woning wordt nagespeeld.',
  'lever.mixedBuilding.words': 'gemengd, wijk, spreiding, bouwen, populair',

  'lever.smartAllocation.name': 'Slim toewijzen',
  'lever.smartAllocation.short': 'Hoe zwaar een buurt belast mag zijn voor er een grens geldt',
  'lever.smartAllocation.mechanism':
    'Een buurt heeft draagkracht: mensen die steun kunnen geven. Wonen er te veel mensen die steun vragen, dan wacht iemand met voorrang die steun vraagt op een woning in een andere buurt. De knop zegt bij welke verhouding dat begint. De grens vervalt weer als de verhouding 0,05 lager is.',
  'lever.smartAllocation.range':
    'Van 0,8 (strenge grens) tot 1,25. Op 1,25 geldt geen grens, zoals nu. Bij 1 vraagt een buurt precies zoveel als zij kan dragen.',
  'lever.smartAllocation.source':
    'Het advies wil slim toewijzen mogelijk maken waar de grens is bereikt, per wijk, straat of portiek.',
  'lever.smartAllocation.lag': 'Meteen, bij de eerstvolgende woning.',
  'lever.smartAllocation.sideEffects':
    'Wie steun vraagt, wacht langer. Iemand uit dezelfde rij die geen steun vraagt, neemt de woning.',
  'lever.smartAllocation.status':
    'Modeleffect: de regel wordt bij elke woning nagespeeld. Waar de grens ligt is een keuze van u.',
  'lever.smartAllocation.words': 'wijk, buurt, spreiding, toewijzen, draagkracht, veerkracht, grens',

  'lever.residentMix.name': 'Dragende en vragende bewoners mengen',
  'lever.residentMix.short':
    'Gewenst aantal dragende bewoners bij elke bewoner die steun vraagt, waar de belasting hoog is',
  'lever.residentMix.mechanism':
    'In de zwaarder belaste buurten van elke gemeente blijven vrije woningen van de gewone lijst bewaard voor mensen die steun kunnen geven. Dat duurt tot er zoveel van hen zijn op elke huurder die steun vraagt. Wie een instelling verlaat en steun vraagt, gaat naar de andere buurten.',
  'lever.residentMix.range': 'Van 0 (geen regel, zoals nu) tot 4. Gebruikelijk is ongeveer 3.',
  'lever.residentMix.source':
    'Het advies wil dragende en vragende bewoners mengen, overal in Nederland, met voorrang in draagkrachtige wijken.',
  'lever.residentMix.lag': 'Meteen, bij de eerstvolgende woning.',
  'lever.residentMix.sideEffects':
    'Gewone woningzoekenden die steun vragen, krijgen minder woningen in de buurten met de meeste sociale huur. Bij 4 zijn die bijna dicht voor hen.',
  'lever.residentMix.status':
    'Aanname: complexen worden niet nagespeeld, buurten wel. Het model neemt aan dat bekend is wie steun kan geven.',
  'lever.residentMix.words': 'mengen, gemengd wonen, complex, draagkracht, wijk, magic mix',

  'lever.selectiveAccess.name': 'Wet bijzondere maatregelen in buurten',
  'lever.selectiveAccess.short': 'Aantal buurten waar nieuwe huurders aan extra eisen moeten voldoen',
  'lever.selectiveAccess.mechanism':
    'In dit aantal buurten met de zwaarste belasting geldt een extra toets: de helft van de nieuwkomers met het laagste inkomen mag er niet wonen. Zij moeten elders zoeken.',
  'lever.selectiveAccess.range':
    'Van 0 (zoals nu) tot 3 buurten. De wet is bedoeld voor een enkele buurt en toetst dat streng.',
  'lever.selectiveAccess.source': 'Het advies noemt deze wet als mogelijkheid, alleen als het nodig is.',
  'lever.selectiveAccess.lag': 'Na ongeveer een jaar.',
  'lever.selectiveAccess.sideEffects':
    'De toets sluit vooral mensen uit die het moeilijk hebben. Andere buurten krijgen meer van hen.',
  'lever.selectiveAccess.status':
    'Deels gemodelleerd: alleen waar mensen dan wel terechtkomen. Of de buurt er beter van wordt is omstreden en staat op nul.',
  'lever.selectiveAccess.words': 'wet, rotterdamwet, buurt, wijk, inkomenstoets',

  'lever.neighbourhoodTeams.name': 'Wijkteams en lokale aanpak',
  'lever.neighbourhoodTeams.short': 'Hoe ver wijkteams en beheer in de buurt worden uitgebouwd',
  'lever.neighbourhoodTeams.mechanism':
    'Gemeente, corporatie, zorg en politie werken samen in een team per wijk. In het model stijgt daardoor het beheer, en kan de buurt meer dragen. Dit werkt alleen als buurten terugwerken.',
  'lever.neighbourhoodTeams.range': 'Van 0% (zoals nu) tot 100%.',
  'lever.neighbourhoodTeams.source':
    'Het advies wil een lokale aanpak met wijkteams die samen mogen beslissen over toewijzing.',
  'lever.neighbourhoodTeams.lag': 'Na ongeveer een half jaar.',
  'lever.neighbourhoodTeams.sideEffects': 'Het kost uren van mensen die elders ook nodig zijn.',
  'lever.neighbourhoodTeams.status':
    'Deels gemodelleerd: alleen dat een buurt meer kan dragen. Hoe goed een team is, is geen getal.',
  'lever.neighbourhoodTeams.words': 'wijkteam, wijk, beheer, lokaal, samenwerken, zorg',

  'lever.regionalExchange.name': 'Uitruil tussen gemeenten',
  'lever.regionalExchange.short': 'Deel van de taak dat gemeenten onderling mogen ruilen',
  'lever.regionalExchange.mechanism':
    'Gemeenten waar veel mensen met voorrang wachten mogen dit deel overdragen aan gemeenten die er meer woningen voor verhuren. Zij betalen daarvoor, en hoogstens drie jaar begeleiding. Van de mensen uit instellingen en zonder huis gaat hoogstens 30% mee.',
  'lever.regionalExchange.range': 'Van 0% (zoals nu) tot 50% van de taak.',
  'lever.regionalExchange.source':
    'Het advies wil uitruil tussen gemeenten mogelijk maken en stimuleren, met oog voor elke regio.',
  'lever.regionalExchange.lag': 'Na ongeveer een half jaar, bij de volgende verdeling.',
  'lever.regionalExchange.sideEffects': 'Mensen wonen verder van familie en bekenden.',
  'lever.regionalExchange.status':
    'Modeleffect: taken, verhuringen en verhuizingen worden per gemeente nagespeeld. De prijs is een aanname, en hoe vol buurten zijn telt nog niet mee.',
  'lever.regionalExchange.words': 'uitruil, gemeente, regio, taak, spreiding',

  'lever.residentSupport.name': 'Draagvlak bij omwonenden',
  'lever.residentSupport.short': 'Hoe ver omwonenden vroeg worden betrokken en het tempo past bij de buurt',
  'lever.residentSupport.mechanism':
    'Praten gemeenten vroeg met omwonenden en gaat het in een tempo dat de buurt aankan, dan groeit de steun. Waar weinig steun is, lopen plannen dan minder vertraging op en vallen zij minder vaak af. Dit werkt alleen als buurten terugwerken.',
  'lever.residentSupport.range': 'Van 0% (zoals nu) tot 100%.',
  'lever.residentSupport.source': 'Het advies noemt draagvlak bij omwonenden en gemeenten als iets dat nodig is.',
  'lever.residentSupport.lag': 'Na ongeveer een half jaar.',
  'lever.residentSupport.sideEffects': 'Praten kost tijd, en een rustiger tempo ook.',
  'lever.residentSupport.status':
    'Aanname: hoeveel sneller plannen gaan is geschat. In deze regio is de steun zelden zo laag dat plannen erop wachten.',
  'lever.residentSupport.words': 'draagvlak, omwonenden, buurt, inspraak, participatie',
} as const;
