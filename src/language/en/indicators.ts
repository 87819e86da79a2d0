/** The English texts of every indicator: its name, what it is, and a sentence; `value` is the bare number, `period` a text. */
export const indicators = {
  'indicator.homeless.name': 'People without a home',
  'indicator.homeless.definition':
    'Everyone who sleeps on someone’s couch, in a car or a shed, on the street or in a shelter, children included. Also who has been ready to leave an institution for more than three months and has no home. Permit holders in reception are counted apart.',
  'indicator.homeless.sentence': 'In {period} {value, number, ::.} people were without a home on average.',

  'indicator.registrationTime.name': 'Registration time at letting',
  'indicator.registrationTime.definition':
    'How long households that got a home from the waiting list, in order of registration or by lottery, had been registered on average. Those who had a social home already do not count.',
  'indicator.registrationTime.sentence':
    'Those who got a home from the waiting list in {period} had been registered for {value, number, ::.0} years on average.',

  'indicator.lettings.name': 'Lettings',
  'indicator.lettings.definition': 'All social homes that got a new tenant, counted on the day of moving in.',
  'indicator.lettings.sentence': 'In {period} {value, number, ::.} homes got a new tenant.',

  'indicator.outsiderLettings.name': 'Lettings to outsiders',
  'indicator.outsiderLettings.definition':
    'Lettings to households that had no social home in this region yet. Those who move within the social stock do not count, for they leave a home behind.',
  'indicator.outsiderLettings.sentence':
    'In {period} {value, number, ::.} homes went to households that had no social home yet.',

  'indicator.emptyHomes.name': 'Empty homes',
  'indicator.emptyHomes.definition':
    'Social homes without an occupant: under repair, advertised, or waiting for the new tenant.',
  'indicator.emptyHomes.sentence': 'In {period} {value, number, ::.} homes stood empty on average.',

  'indicator.seekers.name': 'Seekers',
  'indicator.seekers.definition':
    'Households without a social home that search actively and answer adverts. Being registered alone does not count.',
  'indicator.seekers.sentence':
    'In {period} {value, number, ::.} households were looking for a social home on average.',

  'indicator.registeredHomeless.name': 'Homeless by the register',
  'indicator.registeredHomeless.definition':
    'As many adults of 18 to 64 as the official count would find. Who sleeps on someone’s couch is often not seen.',
  'indicator.registeredHomeless.sentence':
    'In {period} the register would count {value, number, ::.} homeless people on average.',

  'indicator.readyWaiting.name': 'Ready, but no place',
  'indicator.readyWaiting.definition':
    'People who are ready to leave an institution or a transitional home and have nowhere to go yet.',
  'indicator.readyWaiting.sentence':
    'In {period} {value, number, ::.} people were ready to leave without a place on average.',

  'indicator.permitWaiting.name': 'Permit holders in reception',
  'indicator.permitWaiting.definition':
    'People with a residence permit in an asylum centre, emergency reception or a bridging location.',
  'indicator.permitWaiting.sentence': 'In {period} {value, number, ::.} permit holders waited in reception on average.',

  'indicator.stock.name': 'Social homes',
  'indicator.stock.definition': 'All self-contained social homes in the region, occupied or empty.',
  'indicator.stock.sentence': 'In {period} there were {value, number, ::.} homes in the social stock on average.',

  'indicator.delivered.name': 'New homes delivered',
  'indicator.delivered.definition': 'New social homes that were finished.',
  'indicator.delivered.sentence': 'In {period} {value, number, ::.} homes were finished.',

  'indicator.lettingsSTA.name': 'Lettings to permit holders',
  'indicator.lettingsSTA.definition': 'Homes that went, by mediation, to permit holders in reception.',
  'indicator.lettingsSTA.sentence': 'In {period} {value, number, ::.} homes went to permit holders.',

  'indicator.lettingsUIT.name': 'Lettings to people leaving institutions',
  'indicator.lettingsUIT.definition': 'Homes that went, by mediation, to people who leave an institution.',
  'indicator.lettingsUIT.sentence': 'In {period} {value, number, ::.} homes went to people leaving institutions.',

  'indicator.lettingsDAK.name': 'Lettings to homeless people',
  'indicator.lettingsDAK.definition': 'Homes that went, by mediation, to homeless people.',
  'indicator.lettingsDAK.sentence': 'In {period} {value, number, ::.} homes went to homeless people.',

  'indicator.lettingsURG.name': 'Lettings with urgency',
  'indicator.lettingsURG.definition': 'Homes that went to households with a declaration of urgency.',
  'indicator.lettingsURG.sentence': 'In {period} {value, number, ::.} homes went to households with urgency.',

  'indicator.lettingsREN.name': 'Lettings to tenants of homes to be demolished',
  'indicator.lettingsREN.definition': 'Homes that went to tenants whose home is to be demolished.',
  'indicator.lettingsREN.sentence':
    'In {period} {value, number, ::.} homes went to tenants whose home is to be demolished.',

  'indicator.lettingsSEN.name': 'Lettings with a senior label',
  'indicator.lettingsSEN.definition': 'Homes let under a label for older people.',
  'indicator.lettingsSEN.sentence': 'In {period} {value, number, ::.} homes were let under a senior label.',

  'indicator.lettingsLOT.name': 'Lettings by lottery',
  'indicator.lettingsLOT.definition': 'Homes drawn by lot among those who answered.',
  'indicator.lettingsLOT.sentence': 'In {period} {value, number, ::.} homes were let by lottery.',

  'indicator.lettingsREG.name': 'Lettings by registration time',
  'indicator.lettingsREG.definition': 'Homes that went to whoever had been registered longest and answered.',
  'indicator.lettingsREG.sentence': 'In {period} {value, number, ::.} homes were let in order of registration.',

  'indicator.chance.name': 'Chance of a home',
  'indicator.chance.definition':
    'The share of active seekers that gets a home from the waiting list in a year, in order of registration or by lottery.',
  'indicator.chance.sentence':
    'Whoever searched all through {period} had a chance of {value, number, ::percent .0} of getting a home.',

  'indicator.offersPerLetting.name': 'Offers per letting',
  'indicator.offersPerLetting.definition':
    'To how many candidates a home is offered on average until somebody says yes, when let by registration time or by lottery.',
  'indicator.offersPerLetting.sentence': 'In {period} it took {value, number, ::.0} offers on average to let a home.',

  'indicator.emptyDays.name': 'Days empty between two tenants',
  'indicator.emptyDays.definition':
    'How long a home stands empty on average before the new tenant moves in, after the last one left. A new or bought home counts from the day it was added.',
  'indicator.emptyDays.sentence':
    'In {period} a home stood empty for {value, number, ::.} days on average between two tenants.',

  'indicator.chainLength.name': 'Length of the vacancy chain',
  'indicator.chainLength.definition':
    'How many lettings follow on average from one home that comes free by departure, death or new building.',
  'indicator.chainLength.sentence': 'In {period} a free home led to {value, number, ::.0} lettings on average.',

  'indicator.overloadedNeighbourhoods.name': 'Overloaded neighbourhoods',
  'indicator.overloadedNeighbourhoods.definition':
    'Neighbourhoods that are asked for more support than they can carry, by the assumptions of this model.',
  'indicator.overloadedNeighbourhoods.sentence':
    'In {period} {value, plural, one {1 neighbourhood was} other {{value, number, ::.} neighbourhoods were}} asked for more support than it can carry.',

  'indicator.worstFifthShare.name': 'Lettings in the most loaded fifth',
  'indicator.worstFifthShare.definition':
    'Of the homes let to households that ask for support: the share in the fifth of the neighbourhoods with the highest load.',
  'indicator.worstFifthShare.sentence':
    'In {period} {value, number, ::percent .} of the homes for households that ask for support lay in the most loaded fifth of the neighbourhoods.',

  'indicator.unusedQuota.name': 'Unused quota',
  'indicator.unusedQuota.definition':
    'Homes meant for a group with priority, for which nobody in that group suited. They went to other seekers.',
  'indicator.unusedQuota.sentence':
    'In {period} {value, number, ::.} homes with priority found no candidate in the group they were meant for.',

  'indicator.permitBacklog.name': 'Backlog of the task for permit holders',
  'indicator.permitBacklog.definition':
    'Permit holders municipalities should have housed in earlier half-years, summed over those that are behind. Who is ahead is not set off.',
  'indicator.permitBacklog.sentence':
    'In {period} municipalities together were {value, number, ::.} permit holders behind on their task.',

  'indicator.lettingsElsewhere.name': 'Lettings with priority to people from elsewhere',
  'indicator.lettingsElsewhere.definition':
    'Homes with priority for somebody for whom another municipality is responsible.',
  'indicator.lettingsElsewhere.sentence':
    'In {period} {value, number, ::.} homes with priority went to somebody from another municipality.',

  'indicator.exchanged.name': 'Exchanged households',
  'indicator.exchanged.definition':
    'Households with priority for whom another municipality took over the responsibility, a year.',
  'indicator.exchanged.sentence':
    'In {period} municipalities took over {value, number, ::.} households from each other.',
} as const;
