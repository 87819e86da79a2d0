/** The English texts of the levers of what the policy debate asks besides the report. */
export const otherLevers = {
  'lever.housingFirstShare.name': 'Housing First',
  'lever.housingFirstShare.short': 'Share of the long-term homeless people who get a home of their own at once',
  'lever.housingFirstShare.mechanism':
    'This share of the people who have long been homeless goes directly to a home of their own, with intensive guidance that stays. It takes a home and two guidance slots. A little over 5 in 100 people lose the home again each year.',
  'lever.housingFirstShare.range': 'From 0% to 100%. Now it is about 20%, an assumption.',
  'lever.housingFirstShare.source':
    'Not from the knobs of the advice: added because it is well studied in the Netherlands and elsewhere.',
  'lever.housingFirstShare.lag': 'Within a month, as long as there are homes and guidance slots.',
  'lever.housingFirstShare.sideEffects': 'Two guidance slots per person: others wait longer for guidance.',
  'lever.housingFirstShare.status':
    'Modelled effect: every home and guidance slot is played out. How many keep the home follows Dutch research.',
  'lever.housingFirstShare.words': 'homeless, housing first, guidance, shelter, care',

  'lever.permitPriorityBan.name': 'No priority for permit holders',
  'lever.permitPriorityBan.short': 'Permit holders no longer get homes by priority',
  'lever.permitPriorityBan.mechanism':
    'Permit holders can find a home only by registration time, by lottery or by their own arrangement. They wait longer in reception.',
  'lever.permitPriorityBan.range': 'Off or on.',
  'lever.permitPriorityBan.source':
    'Not from the knobs of the advice: added because it is debated. In 2025 and 2026 the law was contested.',
  'lever.permitPriorityBan.lag': 'Within a month. Reception grows fuller in the months after.',
  'lever.permitPriorityBan.sideEffects':
    'Reception costs more than a home. Other groups get almost as many homes more.',
  'lever.permitPriorityBan.status': 'Modelled effect: every home and every household is played out.',
  'lever.permitPriorityBan.words': 'permit holders, asylum, priority, reception, ban',

  'lever.compulsoryUrgency.name': 'Compulsory urgency',
  'lever.compulsoryUrgency.short': 'More groups have a right to urgency by law',
  'lever.compulsoryUrgency.mechanism':
    'People leaving an institution get urgency as well: homes for urgency then go to them too. The share of homes for urgency grows with who waits, up to 20%.',
  'lever.compulsoryUrgency.range': 'Off or on.',
  'lever.compulsoryUrgency.source':
    'Not from the knobs of the advice: added because the law on housing direction arranges it.',
  'lever.compulsoryUrgency.lag': 'Within a month of the rule taking force.',
  'lever.compulsoryUrgency.sideEffects': 'No home is added: those with registration time only wait longer.',
  'lever.compulsoryUrgency.status':
    'Assumption: people from institutions and medical urgency take part. How much more urgency there is for carers is unknown and not counted.',
  'lever.compulsoryUrgency.words': 'urgency, law, carers, medical, outflow, priority',

  'lever.bridgingBeds.name': 'Bridging locations',
  'lever.bridgingBeds.short': 'Beds for permit holders between reception and a home of their own',
  'lever.bridgingBeds.mechanism':
    'Permit holders live in the municipality where they will get a home later, for at most a few years. So places in reception come free. A home of their own is still needed after that.',
  'lever.bridgingBeds.range': 'From 0 (as now in this model) to 600 beds in this region, an assumption.',
  'lever.bridgingBeds.source':
    'Not from the knobs of the advice: added because municipalities and the state do this now.',
  'lever.bridgingBeds.lag': 'After about half a year.',
  'lever.bridgingBeds.sideEffects': 'Who has no home after two years must leave again.',
  'lever.bridgingBeds.status': 'Modelled effect: every bed and every stay is played out.',
  'lever.bridgingBeds.words': 'permit holders, bridging, reception, beds',

  'lever.quotasOnOutsiderLettings.name': 'Shares counted over new tenants',
  'lever.quotasOnOutsiderLettings.short': 'Priority as a share of the homes for new tenants, not of all lettings',
  'lever.quotasOnOutsiderLettings.mechanism':
    'Now priority is a share of all lettings, moves within social housing included. With this lever only of homes for new tenants. More moves then no longer give groups with priority more homes by themselves.',
  'lever.quotasOnOutsiderLettings.range': 'Off or on.',
  'lever.quotasOnOutsiderLettings.source':
    'Not from the knobs of the advice: added because it matters for who gains when people move on.',
  'lever.quotasOnOutsiderLettings.lag': 'Within a month.',
  'lever.quotasOnOutsiderLettings.sideEffects': 'Groups with priority get fewer, regular seekers more.',
  'lever.quotasOnOutsiderLettings.status': 'Modelled effect: every letting is counted as the lever says.',
  'lever.quotasOnOutsiderLettings.words': 'priority, quota, moving on, lettings, shares',
} as const;
