/** The English texts of the levers of caravan dwellers. */
export const caravanLevers = {
  'lever.pitchSubsidy.name': 'Subsidy for pitches',
  'lever.pitchSubsidy.short': 'Share of the loss on a new pitch that the state pays',
  'lever.pitchSubsidy.mechanism':
    'Every new pitch is built at a loss. The state pays this share of it, so that more pitches are started with the same money.',
  'lever.pitchSubsidy.range': 'From 0% (as now) to 100% of the loss.',
  'lever.pitchSubsidy.source':
    'The advice names a state subsidy for the unprofitable top as the first knob for caravan dwellers.',
  'lever.pitchSubsidy.lag': 'Only after about six years: five years of planning, then one of building.',
  'lever.pitchSubsidy.sideEffects': 'Pitches take much land. No other home can come there.',
  'lever.pitchSubsidy.status':
    'Modelled effect: every pitch passes through planning and building. The size of the loss is an assumption.',
  'lever.pitchSubsidy.words': 'caravan, pitch, subsidy, state, money',

  'lever.regionalPitchList.name': 'One regional list for pitches',
  'lever.regionalPitchList.short': 'Municipalities join their waiting lists and sites',
  'lever.regionalPitchList.mechanism':
    'Who looks for a pitch stands on one list for the whole region and is eligible for every free pitch. The number of pitches stays the same.',
  'lever.regionalPitchList.range': 'Off or on.',
  'lever.regionalPitchList.source':
    'The advice finds a regional approach desirable: numbers are small and the task is complex.',
  'lever.regionalPitchList.lag': 'After about a year.',
  'lever.regionalPitchList.sideEffects': 'Nothing changes in total: it is about who comes first.',
  'lever.regionalPitchList.status':
    'Not modelled, because the model has one list for the whole region already. How well municipalities work together is not a number.',
  'lever.regionalPitchList.words': 'caravan, pitch, region, waiting list, cooperation',

  'lever.pitchRegistration.name': 'Waiting list with family ties',
  'lever.pitchRegistration.short': 'An orderly waiting list for pitches on which family can live together',
  'lever.pitchRegistration.mechanism':
    'Interest is registered well. The list becomes one and a half times as long, because those not yet counted come into sight. There are no more pitches: they still go to who is on the list longest.',
  'lever.pitchRegistration.range': 'Off or on.',
  'lever.pitchRegistration.source':
    'The advice asks for better registration, waiting list and letting, with room for living as a family.',
  'lever.pitchRegistration.lag': 'After about half a year.',
  'lever.pitchRegistration.sideEffects': 'The measured shortage rises, because it is now counted.',
  'lever.pitchRegistration.status':
    'Assumption: how many people are not yet counted. The rule for family and faster letting are not in the model.',
  'lever.pitchRegistration.words': 'caravan, pitch, family, waiting list, registration',

  'lever.rentalCaravanShare.name': 'Rental caravans',
  'lever.rentalCaravanShare.short': 'Share of the pitches with a caravan to rent',
  'lever.rentalCaravanShare.mechanism':
    'On this share of the pitches stands a caravan for rent, with rent allowance. How pitches are let now is the yardstick: they go to who is on the list longest. Of every pitch added with a rental caravan the first turn goes to the lowest income. Where rental caravans disappear, that turn goes to who can buy a caravan.',
  'lever.rentalCaravanShare.range': 'From 0% to 100%. Now it is 30%, an assumption.',
  'lever.rentalCaravanShare.source': 'The advice asks for another rent policy for a pitch with a rental caravan.',
  'lever.rentalCaravanShare.lag': 'Only as pitches come free: two to three a year in this region.',
  'lever.rentalCaravanShare.sideEffects':
    'Corporation or municipality must buy caravans, and the state pays more rent allowance. Those costs are not computed. Who earns more waits longer; no pitch is added.',
  'lever.rentalCaravanShare.status':
    'Assumption: who cannot pay for a pitch now was not measured. Only whose turn it is is computed.',
  'lever.rentalCaravanShare.words': 'caravan, pitch, rent, allowance',

  'lever.newPitches.name': 'New pitches',
  'lever.newPitches.short': 'New pitches a year for which plans are made',
  'lever.newPitches.mechanism':
    'From its date on, plans start for this number of pitches a year. Every plan takes about five years, building one year.',
  'lever.newPitches.range':
    'From 0 to 15 a year. Now it is less than one a year; 15 a year would empty the present list in five years.',
  'lever.newPitches.source':
    'The advice sees that municipalities have to add pitches and that large sites need management.',
  'lever.newPitches.lag': 'Only after about six years.',
  'lever.newPitches.sideEffects': 'One pitch takes as much land as about two and a half homes.',
  'lever.newPitches.status':
    'Modelled effect: every pitch passes through planning and building. Whether there is land the model does not say.',
  'lever.newPitches.words': 'caravan, pitch, building, site',

  'lever.municipalRealisation.name': 'Plans that municipalities carry out',
  'lever.municipalRealisation.short': 'Share of the agreed building that municipalities make possible',
  'lever.municipalRealisation.mechanism':
    'Municipalities carry out this share of what they agreed to build, with land and permits. More direction by state and province may raise it. How, the model does not compute: you set the number.',
  'lever.municipalRealisation.range': 'From 0% to 100%. The model now takes 80%, an assumption.',
  'lever.municipalRealisation.source':
    'The advice wants state and province to stand next to municipalities, and the province to take the lead.',
  'lever.municipalRealisation.lag': 'After about a year more plans start; the homes come years later.',
  'lever.municipalRealisation.sideEffects': 'More pressure may meet resistance. The model does not count that.',
  'lever.municipalRealisation.status':
    'Partly modelled: only the number you choose. What direction does to municipalities is behaviour and cannot be computed.',
  'lever.municipalRealisation.words': 'direction, province, state, municipality, agreements, enforcement',

  'lever.taskEnforcement.name': 'Supervision of the task',
  'lever.taskEnforcement.short': 'How strictly the task for permit holders is supervised',
  'lever.taskEnforcement.mechanism':
    'At 0% permit holders get the share of homes that is reached in practice now. At 100% every municipality does exactly its task, with its backlog. In between in proportion.',
  'lever.taskEnforcement.range': 'From 0% (as now) to 100% (every municipality meets its task).',
  'lever.taskEnforcement.source':
    'The advice asks for clear policy on enforcement and for direction by state and province.',
  'lever.taskEnforcement.lag': 'After about a year, with the next half-yearly task.',
  'lever.taskEnforcement.sideEffects': 'No home is added: other seekers get fewer.',
  'lever.taskEnforcement.status':
    'Partly modelled: only the number you choose. Whether municipalities respond to supervision this way is behaviour and cannot be computed.',
  'lever.taskEnforcement.words': 'permit holders, supervision, enforcement, province, state, task',
} as const;
