/** The English texts of the levers of people leaving institutions. */
export const outflowLevers = {
  'lever.modestHomes.name': 'Modest home with guidance',
  'lever.modestHomes.short': 'Share of the homes for people leaving an institution that is small',
  'lever.modestHomes.mechanism':
    'The homes that people leaving an institution get now are the yardstick. A larger share offers fewer of the larger homes to people who are alone or two, at 100% only small ones of at most two rooms. A smaller share offers fewer of the small ones. Who needs guidance gets the home only when a guidance slot is free as well.',
  'lever.modestHomes.range':
    'From 0% to 100%. 60% stands for the mix of now, an assumption; in the model itself a little under half of these homes is small now.',
  'lever.modestHomes.source':
    'The advice asks for modest dwellings with care and guidance, and to look closely whom they fit.',
  'lever.modestHomes.lag': 'Within half a year, as soon as small homes come free.',
  'lever.modestHomes.sideEffects':
    'Small homes are wanted by starters too. They then get fewer of these and more of the larger ones. The number of homes for people leaving an institution stays the same.',
  'lever.modestHomes.status':
    'Modelled effect: every home and every guidance slot is played out. The present share is an assumption.',
  'lever.modestHomes.words': 'outflow, small, guidance, mental health, care, protected living, institution',

  'lever.flexHomesForOutflow.name': 'Flex homes for people leaving institutions',
  'lever.flexHomesForOutflow.short': 'Share of the flex homes for people leaving an institution or without a home',
  'lever.flexHomesForOutflow.mechanism':
    'This share of the temporary homes goes to people who leave an institution or are homeless. The contract lasts two years; half a year before its end the tenant gets priority for a regular home.',
  'lever.flexHomesForOutflow.range': 'From 0% (as now) to 50%. Above half, a flex block is no longer mixed.',
  'lever.flexHomesForOutflow.source':
    'The advice names temporary and flexible homes as one of the forms for people leaving an institution.',
  'lever.flexHomesForOutflow.lag': 'After about ten months, when the first flex homes stand.',
  'lever.flexHomesForOutflow.sideEffects':
    'At the end of the contract another home is needed. Other urgent seekers get fewer flex homes.',
  'lever.flexHomesForOutflow.status':
    'Modelled effect: every temporary contract and its end is played out. Who finds no home then counts as without a home again.',
  'lever.flexHomesForOutflow.words': 'flex, temporary, outflow, homeless, urgent',

  'lever.nonStandardPlaces.name': 'Non-standard places',
  'lever.nonStandardPlaces.short': 'Legal places outside regular building, with guidance',
  'lever.nonStandardPlaces.mechanism':
    'Legal places are added that are not regular homes, such as a cabin on a managed site. People who have long been homeless and live outside shelter come to live there when there is guidance for them too. They no longer roam, do not ask for a bed in the shelter and stay in the queue for a home. In the strict reading of the target such a place is not a home, in the functional reading it is.',
  'lever.nonStandardPlaces.range':
    'From 0 to 60 places in this region. More managed sites are hard to imagine here; that is an assumption.',
  'lever.nonStandardPlaces.source':
    'The advice names marginal forms of living, and asks which part of the people they fit.',
  'lever.nonStandardPlaces.lag': 'About a year: that is how long it takes to find and fit out a site.',
  'lever.nonStandardPlaces.sideEffects':
    'Quality is below that of a regular home. The guidance is no longer there for others: where all slots are taken, fewer people get a regular home with guidance.',
  'lever.nonStandardPlaces.status':
    'Assumption: the places and the guidance are played out. That everybody whose turn it is says yes is assumed. What fitting out a site costs is not computed.',
  'lever.nonStandardPlaces.words': 'outflow, homeless, tiny house, site, places',

  'lever.mixedComplexes.name': 'Home of one’s own in a mixed complex',
  'lever.mixedComplexes.short':
    'Share of the homes for people from institution or shelter that lies in a mixed complex',
  'lever.mixedComplexes.mechanism':
    'Tenants who can give support and tenants who ask for it live side by side here, with managers in the building. This share of the homes for people from institution or shelter lies in such a complex. The chance of losing the home again is 10% smaller there.',
  'lever.mixedComplexes.range':
    'From 0% (as now) to 10%. More cannot be made in a few years, because every complex needs managers and enough supporting tenants.',
  'lever.mixedComplexes.source':
    'The advice names an independent home in a mixed complex as a form for people leaving an institution.',
  'lever.mixedComplexes.lag': 'After half a year in existing buildings, after two years in new ones.',
  'lever.mixedComplexes.sideEffects': 'Managers are needed and cost money.',
  'lever.mixedComplexes.status': 'Assumption: the effect of 10% is estimated; there is no good measurement of it.',
  'lever.mixedComplexes.words': 'mixed living, complex, outflow, homeless, guidance',

  'lever.electronicDetention.name': 'Electronic detention',
  'lever.electronicDetention.short': 'Share of the short sentences served at home with an ankle tag',
  'lever.electronicDetention.mechanism':
    'This share of the people with a sentence of two weeks to half a year stays at home with an ankle tag. They do not lose their home and are imprisoned again a little less often. Who has no home cannot take part.',
  'lever.electronicDetention.range':
    'From 0% (as now) to 60%. The others have no home, or the judge finds it unsuitable; the limit is an assumption.',
  'lever.electronicDetention.source':
    'The advice sees electronic detention for sentences up to half a year as a way to keep work and home.',
  'lever.electronicDetention.lag': 'After about a year, because it takes a law.',
  'lever.electronicDetention.sideEffects':
    'People who now get no prison sentence may get a tag as well. It can be hard on those they live with.',
  'lever.electronicDetention.status':
    'Partly modelled: only what it does to the home. What judges decide and who is eligible by offence is not computed.',
  'lever.electronicDetention.words': 'prison, detention, ankle tag, sentence, justice, outflow',

  'lever.arrangeBeforeRelease.name': 'Everything arranged before leaving',
  'lever.arrangeBeforeRelease.short':
    'Share of the people in an institution for whom housing and support are arranged in time',
  'lever.arrangeBeforeRelease.mechanism':
    'For this share of the people in prison, clinic, protected living and youth care the search begins during the stay. They stand in the queue earlier and drop out of sight less often when they leave. No home is added.',
  'lever.arrangeBeforeRelease.range': 'From 0% to 100%. Now it is 30%, an assumption.',
  'lever.arrangeBeforeRelease.source':
    'The advice asks to work on the right provisions after leaving while people still stay in the institution.',
  'lever.arrangeBeforeRelease.lag': 'After three to six months, when the first people have been prepared this way.',
  'lever.arrangeBeforeRelease.sideEffects':
    'As long as homes are short it mainly changes the order: who is prepared goes first.',
  'lever.arrangeBeforeRelease.status':
    'Modelled effect: every preparation and every place in the queue is played out. How much drop-out it saves is an assumption.',
  'lever.arrangeBeforeRelease.words':
    'prison, mental health, aftercare, preparation, warm hand-over, outflow, protected living',

  'lever.fastReadmission.name': 'Quickly back into care when things go wrong',
  'lever.fastReadmission.short': 'Share of the beds kept free for a time-out',
  'lever.fastReadmission.mechanism':
    'This share of the beds in clinic, protected living and forensic living is kept free. When things go wrong for a while, somebody can go back within two weeks. The own home is kept for at most half a year.',
  'lever.fastReadmission.range':
    'From 0% to 8% of the beds. Keeping more beds empty costs too many regular places; that is an assumption.',
  'lever.fastReadmission.source':
    'The advice asks for quick ways back into care when things temporarily do not go well.',
  'lever.fastReadmission.lag': 'After about three months.',
  'lever.fastReadmission.sideEffects':
    'There are fewer regular beds, so the queue for them grows. An empty bed also costs money.',
  'lever.fastReadmission.status': 'Assumption: that six in ten people with a relapse are helped this way is estimated.',
  'lever.fastReadmission.words': 'time-out, readmission, mental health, clinic, beds, relapse',

  'lever.youthAftercare.name': 'Aftercare and longer youth care',
  'lever.youthAftercare.short': 'Share of the young people who keep support and a place after 18',
  'lever.youthAftercare.mechanism':
    'This share of the young people in youth care need not leave at 18 but can stay until 21. Who leaves gets aftercare and becomes homeless less often: at 100% about 5 in 100 instead of 12.',
  'lever.youthAftercare.range': 'From 0% (as now) to 100% of the young people who turn 18.',
  'lever.youthAftercare.source':
    'The advice puts the emphasis on aftercare and continuous support at the step from under to over 18.',
  'lever.youthAftercare.lag': 'After about three months, for the young people who turn 18 then.',
  'lever.youthAftercare.sideEffects': 'Places in youth care stay occupied longer.',
  'lever.youthAftercare.status': 'Assumption: there is no Dutch measurement of how much this saves.',
  'lever.youthAftercare.words': 'youth, young people, youth care, aftercare, 18',

  'lever.youthIncome.name': 'Income for young adults without parents',
  'lever.youthIncome.short': 'Share of the young people leaving youth care who get enough income',
  'lever.youthIncome.mechanism':
    'This share of the young people who leave youth care at eighteen gets an income that is high enough and lasts. They may then rent a home that costs a little more too, and lose a home 20% less often. Others without support from parents cannot be told apart in the model.',
  'lever.youthIncome.range': 'From 0% (as now) to 100% of the young people who turn eighteen.',
  'lever.youthIncome.source':
    'The advice wants young adults without parents or carers to have enough income to live on their own.',
  'lever.youthIncome.lag': 'After about half a year.',
  'lever.youthIncome.sideEffects':
    'It costs benefits or allowances, which are not computed. These young people wait less long in youth care, others who are ready for a home a little longer. The number of people without a home hardly changes.',
  'lever.youthIncome.status': 'Assumption: that 20% fewer homes are lost is estimated, within 0% and 50%.',
  'lever.youthIncome.words': 'youth, young people, income, benefit, debts',

  'lever.continuousSupport.name': 'Support that does not stop',
  'lever.continuousSupport.short': 'Share of the people with a mild intellectual disability who keep their guidance',
  'lever.continuousSupport.mechanism':
    'For this share of the people with a mild intellectual disability guidance at home does not stop after a fixed time. Where it does stop, they lose their home more than one and a half times as often as others without guidance. Their guidance slots stay occupied.',
  'lever.continuousSupport.range': 'From 0% (as now) to 100% of these people.',
  'lever.continuousSupport.source':
    'The advice calls it necessary to keep up guidance for people with a mild intellectual disability.',
  'lever.continuousSupport.lag': 'At once, for everybody whose guidance would otherwise stop.',
  'lever.continuousSupport.sideEffects':
    'Guidance slots come free less often. Where all are taken, fewer people from an institution or shelter get a home.',
  'lever.continuousSupport.status':
    'Assumption: how much more often somebody without guidance loses the home is estimated.',
  'lever.continuousSupport.words': 'disability, guidance, care, support',

  'lever.outflowTask.name': 'Task for people leaving institutions',
  'lever.outflowTask.short': 'Every municipality must house a fixed number of people leaving institutions',
  'lever.outflowTask.mechanism':
    'Every municipality gets a task in proportion to its inhabitants, as exists for permit holders. It then no longer depends on how willing a municipality is.',
  'lever.outflowTask.range': 'Off or on. Half a duty does not exist.',
  'lever.outflowTask.source':
    'The advice sees that without a compulsory task much depends on the will of municipalities to take part.',
  'lever.outflowTask.lag': 'After half a year to a year.',
  'lever.outflowTask.sideEffects': 'In small municipalities a smaller part remains for regular seekers.',
  'lever.outflowTask.status': 'Modelled effect: task, backlog and lettings are played out per municipality.',
  'lever.outflowTask.words': 'outflow, compulsory, municipality, quota, task, protected living',

  'lever.originRule.name': 'Clear rule on the place of origin',
  'lever.originRule.short': 'The municipality of origin is responsible',
  'lever.originRule.mechanism':
    'With this rule the municipality somebody comes from houses and pays. Without it, that is the municipality where somebody asks for help, and seven in ten people do so in the centre municipality.',
  'lever.originRule.range': 'Off or on.',
  'lever.originRule.source': 'The advice names unclarity about the rule of origin as one cause of the problem.',
  'lever.originRule.lag': 'After about a year.',
  'lever.originRule.sideEffects':
    'People are tied to a place they sometimes wanted to leave. About 20% fewer move between regions.',
  'lever.originRule.status':
    'Modelled effect: who is responsible is played out per person. The share who present in the city is an assumption.',
  'lever.originRule.words': 'origin, municipality, region, responsibility',

  'lever.monitoring.name': 'Share that is out of sight',
  'lever.monitoring.short': 'Share of the homeless people whom municipalities do not see',
  'lever.monitoring.mechanism':
    'Municipalities count and help whom they see. The smaller the share out of sight, the more people the registers count, and the more people outside shelter can be offered a home. What is seen now is the yardstick: at 0% a quarter more people are in view, at 40% a quarter fewer.',
  'lever.monitoring.range': 'From 0% (everybody seen) to 40%. The model now takes 20%, an assumption.',
  'lever.monitoring.source': 'The advice asks for good monitoring, for a sharper picture of numbers and forecasts.',
  'lever.monitoring.lag':
    'The count changes at once. An offer reaches only who becomes homeless after that; this works through in about a year.',
  'lever.monitoring.sideEffects':
    'At first the problem looks larger: people come into sight who were already there. No home is added, so who is in view stands in the same queue.',
  'lever.monitoring.status':
    'Partly modelled: only how many homeless people are counted and reached by an offer. How late figures come, and what knowing better is worth besides, is not computed.',
  'lever.monitoring.words': 'monitoring, figures, forecast, registration',

  'lever.guidanceSlots.name': 'Guidance slots',
  'lever.guidanceSlots.short': 'How many people can get guidance at home at the same time',
  'lever.guidanceSlots.mechanism':
    'Who needs guidance gets a home only when there is a slot with a guide as well. If there is none, the home goes to the next. More slots take that brake away.',
  'lever.guidanceSlots.range': 'From 1,000 to 2,600. The model now takes 1,300; the upper end is twice as many.',
  'lever.guidanceSlots.source':
    'The advice asks for more and suitable guidance at home, so that people can leave an institution.',
  'lever.guidanceSlots.lag': 'After about nine months: that is how long it takes to hire and train people.',
  'lever.guidanceSlots.sideEffects': 'Guides are scarce. A shortage may arise elsewhere in care.',
  'lever.guidanceSlots.status':
    'Modelled effect: every slot and every home waiting for one is played out. The present number is an assumption.',
  'lever.guidanceSlots.words': 'guidance, ambulatory, mental health, care, staff',

  'lever.protectedForensicPlaces.name': 'Places in forensic protected living',
  'lever.protectedForensicPlaces.short': 'Places for people who come from a forensic clinic or forensic care',
  'lever.protectedForensicPlaces.mechanism':
    'Who is ready in a forensic clinic often waits for a protected place. With more places beds in the clinic come free, and so do cells where people wait for a bed.',
  'lever.protectedForensicPlaces.range': 'From 40 to 120. Now there are 58, the national number scaled to this region.',
  'lever.protectedForensicPlaces.source':
    'The advice sees a serious shortage of these places, which keeps people from leaving the clinic.',
  'lever.protectedForensicPlaces.lag': 'After about a year and a half.',
  'lever.protectedForensicPlaces.sideEffects':
    'Every site needs support in the neighbourhood. A place costs more than regular protected living.',
  'lever.protectedForensicPlaces.status': 'Modelled effect: every bed and every place is played out.',
  'lever.protectedForensicPlaces.words': 'forensic, clinic, protected living, justice, care',
} as const;
