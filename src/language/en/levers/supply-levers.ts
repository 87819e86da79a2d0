/** The English texts of the levers of more homes. */
export const supplyLevers = {
  'lever.socialFloor.name': 'A floor of 30% social homes',
  'lever.socialFloor.short': 'How well municipalities keep to 30% social homes in new building',
  'lever.socialFloor.mechanism':
    'Municipalities must make 30% of new homes social. Now that is about 20%. At 60% six tenths of the difference is made up. Slightly less is then built, because social homes yield less.',
  'lever.socialFloor.range':
    'From 0% (no rule, as now) to 100% (every municipality reaches 30%). With a duty 60% may be expected, an assumption.',
  'lever.socialFloor.source':
    'The advice wants municipalities to be obliged to build a social share, with 30% as the floor.',
  'lever.socialFloor.lag': 'Only after years: the median home is finished after more than five years.',
  'lever.socialFloor.sideEffects': 'Slightly fewer homes are built in total, and land yields less.',
  'lever.socialFloor.status': 'Assumption: how well municipalities comply and how much less is built is estimated.',
  'lever.socialFloor.words': 'building, social homes, 30 per cent, municipality, duty',

  'lever.midSegmentHomes.name': 'Mid-rent homes in weak neighbourhoods',
  'lever.midSegmentHomes.short': 'Homes for middle incomes in neighbourhoods whose resilience is under pressure',
  'lever.midSegmentHomes.mechanism':
    'In the fifth of the neighbourhoods with the highest load this number of homes for middle incomes is built. More people who can give support then live there, and the social share falls.',
  'lever.midSegmentHomes.range':
    'From 0 (as now) to 400 homes in this region. More does not fit in those neighbourhoods; that is an assumption.',
  'lever.midSegmentHomes.source':
    'The advice asks for a good mix in such neighbourhoods, with mid-segment homes by corporations and the market.',
  'lever.midSegmentHomes.lag': 'After about five years.',
  'lever.midSegmentHomes.sideEffects': 'The model does not count what else could have been built there.',
  'lever.midSegmentHomes.status': 'Modelled effect: homes and the load of every neighbourhood are played out.',
  'lever.midSegmentHomes.words': 'neighbourhood, mid-rent, mixed, resilience, building',

  'lever.cheapestHomesShare.name': 'Cheapest homes',
  'lever.cheapestHomesShare.short': 'Share of the new social homes with the lowest rent',
  'lever.cheapestHomesShare.mechanism':
    'This share of the new homes gets a rent below the quality-discount limit. People with the lowest incomes can live there. The loss on each is twice as large, so the same money makes fewer.',
  'lever.cheapestHomesShare.range': 'From 0% to 50%. Now about 12% of the homes are this cheap.',
  'lever.cheapestHomesShare.source':
    'The advice asks for enough homes below that limit and says the loss on them is twice as large.',
  'lever.cheapestHomesShare.lag': 'After about five years.',
  'lever.cheapestHomesShare.sideEffects': 'Corporations can build fewer homes with the same money.',
  'lever.cheapestHomesShare.status': 'Modelled effect: rent, income and money for building are computed per home.',
  'lever.cheapestHomesShare.words': 'building, low rent, cheap, young people, single',

  'lever.employerHousing.name': 'Beds by employers and universities',
  'lever.employerHousing.short': 'Extra places for labour migrants and students by agreement',
  'lever.employerHousing.mechanism':
    'Municipalities agree with employers and universities on who houses whom. This number of places is added. Fewer people then lose their room, and fewer look for a flex home or a shared one.',
  'lever.employerHousing.range':
    'From 0 (as now) to 1,500 places. The shortage for both groups together is about 4,800 places in this region.',
  'lever.employerHousing.source':
    'The advice wants agreements with employers of labour migrants and with universities on foreign students.',
  'lever.employerHousing.lag': 'After about a year and a half.',
  'lever.employerHousing.sideEffects': 'Who lives with the employer can lose the home together with the job.',
  'lever.employerHousing.status': 'Assumption: how many people keep their room because of it is estimated.',
  'lever.employerHousing.words': 'labour migrants, students, employer, university, beds',

  'lever.businessSiteHousing.name': 'Housing with new businesses',
  'lever.businessSiteHousing.short': 'Share of the new labour migrants for whom the business arranges a place',
  'lever.businessSiteHousing.mechanism':
    'With new businesses it is settled beforehand where people will live. Of the people who become homeless here through migration this share then does not.',
  'lever.businessSiteHousing.range': 'From 0% (as now) to 30%, an assumption.',
  'lever.businessSiteHousing.source':
    'The advice asks municipalities to reckon with housing and services when they welcome new businesses.',
  'lever.businessSiteHousing.lag': 'After about two years.',
  'lever.businessSiteHousing.sideEffects':
    'Some businesses then choose another municipality. The model does not count that.',
  'lever.businessSiteHousing.status':
    'Partly modelled: only the people who would otherwise become homeless. Where businesses go and how much work there is, is not computed.',
  'lever.businessSiteHousing.words': 'labour migrants, business sites, employer, migration',

  'lever.statePropertyHomes.name': 'Buildings and land of the state',
  'lever.statePropertyHomes.short': 'Homes a year in buildings and on land of the state',
  'lever.statePropertyHomes.mechanism':
    'The state property agency makes buildings and land available. So this number of social homes a year is added, first by conversion and later by new building.',
  'lever.statePropertyHomes.range': 'From 0 (as now) to 60 a year in this region, an assumption.',
  'lever.statePropertyHomes.source':
    'The advice wants the state property agency to work for a high social yield for attention groups.',
  'lever.statePropertyHomes.lag': 'After more than a year by conversion, after five years on empty land.',
  'lever.statePropertyHomes.sideEffects': 'The state gets less money for buildings and land.',
  'lever.statePropertyHomes.status':
    'Partly modelled: only the homes. Other rules and another organisation of the agency are not numbers.',
  'lever.statePropertyHomes.words': 'state, property, land, conversion, building',

  'lever.institutionShare.name': 'Share for people leaving institutions',
  'lever.institutionShare.short': 'Share of the homes that goes directly to those who leave an institution',
  'lever.institutionShare.mechanism':
    'Of all free homes this share goes, by mediation, to people who are ready to leave an institution. If the home suits none of them, the claim moves on.',
  'lever.institutionShare.range':
    'From 0% to 15%. Now it is about 4.7%. All groups with priority together get at most 60%.',
  'lever.institutionShare.source':
    'The advice wants the housing law used to give groups priority. The present share is an assumption of this model.',
  'lever.institutionShare.lag': 'Within a month.',
  'lever.institutionShare.sideEffects':
    'No home is added: others get almost as many fewer. Homeless people may be among the losers.',
  'lever.institutionShare.status': 'Modelled effect: every home and every household is played out.',
  'lever.institutionShare.words':
    'outflow, priority, mental health, protected living, prison, youth care, institution, care',

  'lever.homelessShare.name': 'Share for homeless people',
  'lever.homelessShare.short': 'Share of the homes that goes directly to homeless people',
  'lever.homelessShare.mechanism':
    'Of all free homes this share goes, by mediation, to people without a home, about half to those homeless longest. If the home suits none of them, the claim moves on.',
  'lever.homelessShare.range':
    'From 0% to 15%. Now it is about 3.5%. All groups with priority together get at most 60%.',
  'lever.homelessShare.source':
    'The advice wants the housing law used to give groups priority. The present share is an assumption of this model.',
  'lever.homelessShare.lag': 'Within a month.',
  'lever.homelessShare.sideEffects': 'No home is added: others get almost as many fewer.',
  'lever.homelessShare.status': 'Modelled effect: every home and every household is played out.',
  'lever.homelessShare.words': 'homeless, priority, shelter',

  'lever.urgentShare.name': 'Share for urgency',
  'lever.urgentShare.short': 'Share of the homes that goes to households with urgency',
  'lever.urgentShare.mechanism':
    'Of all free homes this share goes to households with urgency, as after a separation with children or for medical reasons. Who waits too long loses the urgency.',
  'lever.urgentShare.range': 'From 0% to 20%. Now it is about 7%. All groups with priority together get at most 60%.',
  'lever.urgentShare.source':
    'The advice wants the housing law used to give groups priority. The present share is an assumption of this model.',
  'lever.urgentShare.lag': 'Within a month.',
  'lever.urgentShare.sideEffects':
    'The urgent queue is short as things go now: a larger share then stays unused, a smaller one makes it grow. No home is added.',
  'lever.urgentShare.status': 'Modelled effect: every home and every household is played out.',
  'lever.urgentShare.words': 'urgency, priority, separation, medical, family',

  'lever.middleIncomeMoves.name': 'Moving on of middle incomes',
  'lever.middleIncomeMoves.short': 'How much more often tenants with a middle income leave social housing',
  'lever.middleIncomeMoves.mechanism':
    'Tenants who have come to earn more move so much more often to mid-rent or a bought home. There must be a home for them. Every move sets a social home free.',
  'lever.middleIncomeMoves.range':
    'From 0% (as now) to +200%, so three times as often. About 9% of tenants have a middle income.',
  'lever.middleIncomeMoves.source': 'The advice wants to steer on the moving on of middle incomes.',
  'lever.middleIncomeMoves.lag': 'At once where mid-rent homes stand; otherwise after years.',
  'lever.middleIncomeMoves.sideEffects': 'The queue for mid-rent grows longer.',
  'lever.middleIncomeMoves.status': 'Assumption: how much more often people move is estimated.',
  'lever.middleIncomeMoves.words': 'middle income, moving on, mid-rent, buying',

  'lever.flexHomes.name': 'Flex homes',
  'lever.flexHomes.short': 'Temporary, movable homes added each year',
  'lever.flexHomes.mechanism':
    'This number of flex homes is added each year, with a list of their own for people in a hurry. Each stands for 10, 15 or 30 years. Then it moves to another site or is lost.',
  'lever.flexHomes.range': 'From 0 to 600 a year in this region. Now it is about 115.',
  'lever.flexHomes.source':
    'The advice wants a flexible shell for urgent seekers, on sites that municipalities make available.',
  'lever.flexHomes.lag': 'After about ten months: four for the permit, six for building.',
  'lever.flexHomes.sideEffects':
    'Contracts end. People must then search again, and some homes are lost when they are moved.',
  'lever.flexHomes.status': 'Modelled effect: every home, every contract and every end is played out.',
  'lever.flexHomes.words': 'flex, temporary, urgent, fast building, homeless, separation',

  'lever.transitionalPlaces.name': 'Transitional places',
  'lever.transitionalPlaces.short': 'Places with management and guidance between shelter and a home of one’s own',
  'lever.transitionalPlaces.mechanism':
    'This number of places is added where people live after shelter until they have a home of their own, nine months on average. So beds in the shelter come free.',
  'lever.transitionalPlaces.range': 'From 0 (as now) to 200 places in this region, an assumption.',
  'lever.transitionalPlaces.source':
    'The advice asks for new forms of living, such as transitional places with management and guidance.',
  'lever.transitionalPlaces.lag': 'After about a year.',
  'lever.transitionalPlaces.sideEffects': 'Without agreements on leaving the places fill up: then people wait there.',
  'lever.transitionalPlaces.status': 'Modelled effect: every place and every stay is played out.',
  'lever.transitionalPlaces.words': 'transitional, shelter, homeless, guidance, form of living',

  'lever.transitionalOutflowAgreement.name': 'Agreement on leaving transitional places',
  'lever.transitionalOutflowAgreement.short': 'Who lives in a transitional place gets a home within nine months',
  'lever.transitionalOutflowAgreement.mechanism':
    'Municipalities, corporations and care agree that every transitional place leads on. Everybody there is ready for a home within nine months. As many extra homes go to people from institutions and shelter as places must come free, and who is ready in a transitional place goes first.',
  'lever.transitionalOutflowAgreement.range': 'Off or on. Without transitional places this lever does nothing.',
  'lever.transitionalOutflowAgreement.source':
    'The advice wants durable agreements between municipalities, corporations and care on inflow, through-flow and outflow.',
  'lever.transitionalOutflowAgreement.lag':
    'The stay of who comes to live there after that is shorter. The extra homes are there at once.',
  'lever.transitionalOutflowAgreement.sideEffects': 'The homes are taken from the share of regular seekers.',
  'lever.transitionalOutflowAgreement.status':
    'Modelled effect: every stay and every home is played out. That everybody is ready within nine months is an assumption.',
  'lever.transitionalOutflowAgreement.words': 'transitional, outflow, agreements, homeless, shelter',
} as const;
