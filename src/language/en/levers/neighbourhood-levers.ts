/** The English texts of the levers of the resilient neighbourhood. */
export const neighbourhoodLevers = {
  'lever.mixedBuilding.name': 'Build mixed',
  'lever.mixedBuilding.short': 'How strongly new social homes go to neighbourhoods that can carry more',
  'lever.mixedBuilding.mechanism':
    'At 0% new social homes come where they come now. At 100% they come in neighbourhoods that can still carry much, and the market builds as many homes where the social homes would have come.',
  'lever.mixedBuilding.range': 'From 0% (as now) to 100%.',
  'lever.mixedBuilding.source':
    'The advice wants low, middle and high prices side by side everywhere, with corporations in popular areas too.',
  'lever.mixedBuilding.lag': 'After about five years.',
  'lever.mixedBuilding.sideEffects': 'Land in popular neighbourhoods is about 10% dearer, an assumption.',
  'lever.mixedBuilding.status': 'Modelled effect: the place of every new home is played out.',
  'lever.mixedBuilding.words': 'mixed, neighbourhood, spread, building, popular',

  'lever.smartAllocation.name': 'Smart allocation',
  'lever.smartAllocation.short': 'How heavily a neighbourhood may be loaded before a limit holds',
  'lever.smartAllocation.mechanism':
    'A neighbourhood has capacity: people who can give support. When too many people who ask for support live there, somebody with priority who asks for support waits for a home in another neighbourhood. The lever says at which ratio that begins; the limit is lifted when the ratio is 0.05 below it.',
  'lever.smartAllocation.range':
    'From 0.8 (strict limit) to 1.25. At 1.25 no limit holds, as now. At 1 a neighbourhood asks exactly what it can carry.',
  'lever.smartAllocation.source':
    'The advice wants smart allocation made possible where the limit is reached, per ward, street or entrance.',
  'lever.smartAllocation.lag': 'At once, with the next home.',
  'lever.smartAllocation.sideEffects':
    'Who asks for support waits longer. Somebody in the same queue who asks for none takes the home.',
  'lever.smartAllocation.status':
    'Modelled effect: the rule is played out for every home. Where the limit lies is for you to choose.',
  'lever.smartAllocation.words': 'neighbourhood, spread, allocation, capacity, resilience, limit',

  'lever.residentMix.name': 'Mix supporting and asking residents',
  'lever.residentMix.short':
    'Supporting residents wanted for each resident who asks for support, where the load is high',
  'lever.residentMix.mechanism':
    'In the more heavily loaded neighbourhoods of each municipality free homes of the regular list are kept for people who can give support. That lasts until there are this many of them for each tenant who asks for it. Who leaves an institution and asks for support goes to the other neighbourhoods.',
  'lever.residentMix.range': 'From 0 (no rule, as now) to 4. About 3 is usual.',
  'lever.residentMix.source':
    'The advice wants supporting and asking residents mixed, all over the country, with priority in strong neighbourhoods.',
  'lever.residentMix.lag': 'At once, with the next home.',
  'lever.residentMix.sideEffects':
    'Regular seekers who ask for support get fewer homes in the neighbourhoods with most social homes. At 4 those are nearly shut to them.',
  'lever.residentMix.status':
    'Assumption: complexes are not played out, neighbourhoods are. The model takes for granted that supporting residents are known.',
  'lever.residentMix.words': 'mixing, mixed living, complex, capacity, neighbourhood',

  'lever.selectiveAccess.name': 'Selective access act in neighbourhoods',
  'lever.selectiveAccess.short': 'Number of neighbourhoods where new tenants must meet extra conditions',
  'lever.selectiveAccess.mechanism':
    'In this number of most heavily loaded neighbourhoods an extra test holds: half of the newcomers with the lowest incomes may not live there. They must look elsewhere.',
  'lever.selectiveAccess.range':
    'From 0 (as now) to 3 neighbourhoods. The law is meant for a few neighbourhoods and tests that strictly.',
  'lever.selectiveAccess.source': 'The advice names this law as a possibility, only where needed.',
  'lever.selectiveAccess.lag': 'After about a year.',
  'lever.selectiveAccess.sideEffects':
    'The test mainly shuts out people who have a hard time. Other neighbourhoods get more of them.',
  'lever.selectiveAccess.status':
    'Partly modelled: only where people then end up. Whether the neighbourhood gains is contested and set to nil.',
  'lever.selectiveAccess.words': 'law, neighbourhood, income test, access',

  'lever.neighbourhoodTeams.name': 'Neighbourhood teams and local approach',
  'lever.neighbourhoodTeams.short': 'How far neighbourhood teams and management are built up',
  'lever.neighbourhoodTeams.mechanism':
    'Municipality, corporation, care and police work together in one team per neighbourhood. In the model management there rises because of it, and the neighbourhood can carry more. It only works when neighbourhoods act back.',
  'lever.neighbourhoodTeams.range': 'From 0% (as now) to 100%.',
  'lever.neighbourhoodTeams.source':
    'The advice wants a local approach with teams that may decide on allocation together.',
  'lever.neighbourhoodTeams.lag': 'After about half a year.',
  'lever.neighbourhoodTeams.sideEffects': 'It takes hours of people who are needed elsewhere too.',
  'lever.neighbourhoodTeams.status':
    'Partly modelled: only that a neighbourhood can carry more. How good a team is, is not a number.',
  'lever.neighbourhoodTeams.words': 'neighbourhood team, management, local, cooperation, care',

  'lever.regionalExchange.name': 'Exchange between municipalities',
  'lever.regionalExchange.short': 'Share of the task that municipalities may trade',
  'lever.regionalExchange.mechanism':
    'Municipalities where many people with priority wait may hand this share over to municipalities that let more homes to them. They pay for it, and for guidance of at most three years. Of people from institutions or without a home at most 30% go along.',
  'lever.regionalExchange.range': 'From 0% (as now) to 50% of the task.',
  'lever.regionalExchange.source':
    'The advice wants exchange between municipalities made possible and encouraged, with an eye for each region.',
  'lever.regionalExchange.lag': 'After about half a year, with the next division.',
  'lever.regionalExchange.sideEffects': 'People live farther from family and friends.',
  'lever.regionalExchange.status':
    'Modelled effect: tasks, lettings and moves are played out per municipality. The price is an assumption, and how full neighbourhoods are does not count yet.',
  'lever.regionalExchange.words': 'exchange, municipality, region, task, spread',

  'lever.residentSupport.name': 'Support among residents',
  'lever.residentSupport.short': 'How far neighbours are involved early and the pace suits the neighbourhood',
  'lever.residentSupport.mechanism':
    'When municipalities talk to neighbours early and keep a pace the neighbourhood can take, support grows. Where support is low, plans then meet less delay and are dropped less often. It only works when neighbourhoods act back.',
  'lever.residentSupport.range': 'From 0% (as now) to 100%.',
  'lever.residentSupport.source':
    'The advice names support among neighbours and municipalities as something that is needed.',
  'lever.residentSupport.lag': 'After about half a year.',
  'lever.residentSupport.sideEffects': 'Talking takes time, and so does a calmer pace.',
  'lever.residentSupport.status':
    'Assumption: how much faster plans go is estimated. In this region support is seldom so low that plans wait for it.',
  'lever.residentSupport.words': 'support, neighbours, neighbourhood, participation',
} as const;
