/** The English texts of the levers of prevention. */
export const preventionLevers = {
  'lever.midRentPriority.name': 'Priority for mid-rent when leaving a social home',
  'lever.midRentPriority.short': 'How much more often older tenants move to a mid-rent home',
  'lever.midRentPriority.mechanism':
    'Older tenants who leave a social home behind go first for a mid-rent home. They then move so much more often, until the mid-rent homes run out. Every move sets a social home free for a new tenant.',
  'lever.midRentPriority.range':
    'From 0% (as now) to +300%, so four times as often. Now few of the older people who want to move do so.',
  'lever.midRentPriority.source':
    'The advice names an investor who gives older people priority for mid-rent when they leave a social home.',
  'lever.midRentPriority.lag': 'At once where mid-rent homes stand; otherwise only after five years.',
  'lever.midRentPriority.sideEffects': 'People with a middle income get fewer mid-rent homes.',
  'lever.midRentPriority.status': 'Modelled effect: every move and the chain after it is played out.',
  'lever.midRentPriority.words': 'seniors, older people, mid-rent, moving on, priority',

  'lever.seniorMoves.name': 'From large to better, from high to low',
  'lever.seniorMoves.short': 'How much more often older tenants move within social housing',
  'lever.seniorMoves.mechanism':
    'Older tenants go first for a suitable home of the same corporation and may keep their rent. They then move so much more often. Large homes and homes with stairs come free, but no home is added.',
  'lever.seniorMoves.range': 'From 0% (as now) to +300%, so four times as often.',
  'lever.seniorMoves.source':
    'The advice names schemes for older tenants such as From High to Low and From Large to Better.',
  'lever.seniorMoves.lag': 'After about three months.',
  'lever.seniorMoves.sideEffects':
    'Every move uses one home and frees one. Families gain; regular seekers sometimes get fewer.',
  'lever.seniorMoves.status':
    'Modelled effect: every move is played out. The total of homes for new tenants hardly changes.',
  'lever.seniorMoves.words': 'seniors, older people, moving on, large home, family',

  'lever.movingCoach.name': 'Moving coach and rent retention',
  'lever.movingCoach.short': 'Share of the older tenants who get help with moving',
  'lever.movingCoach.mechanism':
    'This share of the tenants of 65 and over gets a coach, help with moving and a rent that rises slowly. When they are offered another social home, they say yes more often. It does not make them search more often.',
  'lever.movingCoach.range': 'From 0% (as now) to 100%.',
  'lever.movingCoach.source':
    'The advice wants seniors to move on through affordable, suitable homes in their own neighbourhood.',
  'lever.movingCoach.lag': 'After about three months.',
  'lever.movingCoach.sideEffects':
    'Every move with help costs the corporation 4,350 euros, and 25 hours of work that are not computed. Who says yes takes a home that would have gone to somebody else, and leaves one behind.',
  'lever.movingCoach.status':
    'Assumption: how much more often people say yes is estimated. In large cities it is 70 to 260 moves a year.',
  'lever.movingCoach.words': 'seniors, older people, moving, coach',

  'lever.evictionPrevention.name': 'Fewer evictions',
  'lever.evictionPrevention.short': 'Share of the evictions from social homes that is prevented',
  'lever.evictionPrevention.mechanism':
    'This share of the evictions does not go ahead, because renting stays affordable and debts are settled in time. Of the people who are evicted about 60% become homeless now.',
  'lever.evictionPrevention.range':
    'From 0% (as now) to 60%. The rest cannot be prevented by money or help; that is an assumption.',
  'lever.evictionPrevention.source':
    'The advice asks for affordable living and security of tenure, so that people do not lose their home.',
  'lever.evictionPrevention.lag': 'After about half a year.',
  'lever.evictionPrevention.sideEffects':
    'Slightly fewer homes come free: with half the evictions 0.4% fewer lettings.',
  'lever.evictionPrevention.status':
    'Assumption: that evictions can be prevented this way is an assumption of size. What follows is played out.',
  'lever.evictionPrevention.words': 'prevention, eviction, debts, arrears, affordable',

  'lever.privateRentProtection.name': 'Security in private renting',
  'lever.privateRentProtection.short': 'Share of the people who lose a private rented home and are helped this way',
  'lever.privateRentProtection.mechanism':
    'About a third of the people who become homeless had a private rented home or room. This share of them keeps it or finds another in time.',
  'lever.privateRentProtection.range': 'From 0% (as now) to 60%, an assumption.',
  'lever.privateRentProtection.source':
    'The advice asks for affordability and security of tenure, also for those who do not rent from a corporation.',
  'lever.privateRentProtection.lag': 'After about half a year.',
  'lever.privateRentProtection.sideEffects':
    'Landlords have less freedom. Some will sell; that stands with another lever.',
  'lever.privateRentProtection.status': 'Assumption: how many people keep their home this way is estimated.',
  'lever.privateRentProtection.words': 'prevention, private, rent, security, affordable',

  'lever.earlyArrearsSignals.name': 'Early signals of debts',
  'lever.earlyArrearsSignals.short': 'How many more households in arrears get help early',
  'lever.earlyArrearsSignals.mechanism':
    'The municipality offers help as soon as somebody misses the rent a few times. About one in three people accepts. So fewer people are evicted.',
  'lever.earlyArrearsSignals.range': 'From 0% (as now) to +100%, so twice as much as now.',
  'lever.earlyArrearsSignals.source': 'The advice asks for preventive support; early signals are its best known form.',
  'lever.earlyArrearsSignals.lag': 'After about three months.',
  'lever.earlyArrearsSignals.sideEffects': 'Debt advice and guidance get more work.',
  'lever.earlyArrearsSignals.status':
    'Assumption: how many evictions this prevents is estimated. It overlaps with fewer evictions.',
  'lever.earlyArrearsSignals.words': 'prevention, debts, arrears, early signals, municipality',

  'lever.preventiveCare.name': 'Pilot light in the neighbourhood',
  'lever.preventiveCare.short': 'Share of the people who keep in touch with the neighbourhood after guidance',
  'lever.preventiveCare.mechanism':
    'After guidance a line stays open: somebody who calls and drops in. When things go wrong guidance is back within two weeks. At 100% these people lose their home 10% less often.',
  'lever.preventiveCare.range': 'From 0% (as now) to 100% of the people who had guidance.',
  'lever.preventiveCare.source':
    'The advice names preventive care under all care laws, with a pilot-light function in the neighbourhood.',
  'lever.preventiveCare.lag': 'After about half a year.',
  'lever.preventiveCare.sideEffects': 'It takes guidance slots.',
  'lever.preventiveCare.status':
    'Assumption: the effect of 10% is uncertain, between 0 and 30%. A Dutch trial found no difference in days housed.',
  'lever.preventiveCare.words': 'prevention, care, neighbourhood team, pilot light, guidance, mental health',
} as const;
