/** The English texts of the levers that were built first. */
export const firstLevers = {
  'lever.saleDemolitionStop.name': 'Stop on sale and demolition',
  'lever.saleDemolitionStop.short': 'Share of the sale and demolition of social homes that is called off',
  'lever.saleDemolitionStop.mechanism':
    'A home that comes free is not sold but let again. A home that would be demolished stays and is let. At 0% everything goes on as now: about 85 homes sold and 180 demolished a year. At 100% not one sale or demolition goes ahead.',
  'lever.saleDemolitionStop.range':
    'From 0% (as now) to 100% (nothing sold, nothing demolished). Stopping more than everything is not possible.',
  'lever.saleDemolitionStop.source':
    'Government figures to the House of Representatives on sales and demolitions by housing corporations (2022–2025), scaled to this region.',
  'lever.saleDemolitionStop.lag':
    'At once. A home whose tenant gives notice from that week on is let again; about two months later somebody lives there. Only a few sales and demolitions already under way go on.',
  'lever.saleDemolitionStop.sideEffects':
    'The corporation misses the proceeds of sales and can build or repair less. Poor homes stand longer. The model does not count these side effects yet. It does count that fewer tenants with priority come out of homes to be demolished.',
  'lever.saleDemolitionStop.status':
    'Modelled effect: every home that stays is really let in the model. How fast a corporation can stop is for you to choose.',
  'lever.saleDemolitionStop.words': 'sale, demolition, corporation, keep',

  'lever.newSocialHomes.name': 'New social homes',
  'lever.newSocialHomes.short': 'New social homes a year for which plans are made',
  'lever.newSocialHomes.mechanism':
    'From its date on, more or fewer plans are started. Every plan passes through the planning stage and then the building stage. Some drop out on the way; that is allowed for. The number is the homes a year that are finished in the end. Plans already under way go on.',
  'lever.newSocialHomes.range':
    'From 350 to 1,000 a year. Now it is about 500. The lower end lies a little under the worst recent year, the upper end is twice the present number.',
  'lever.newSocialHomes.source':
    'Government figures to the House of Representatives on building by corporations (2022–2025); building time from Statistics Netherlands, the time in planning is an assumption.',
  'lever.newSocialHomes.lag':
    'Only after years. Of the homes decided on in January 2027 about one in five is finished by the end of 2030. The median home is finished in June 2032.',
  'lever.newSocialHomes.sideEffects':
    'A new home starts a chain: whoever moves in often leaves a home empty in turn. Limits on sites, money and skilled workers are not counted here yet.',
  'lever.newSocialHomes.status':
    'Modelled effect: every home passes through plan, permit and building. Whether this number is within reach the model does not say.',
  'lever.newSocialHomes.words': 'building, new homes, social homes, agreements',

  'lever.lotteryShare.name': 'Share let by lottery',
  'lever.lotteryShare.short': 'Share of the homes without priority that is let by lottery',
  'lever.lotteryShare.mechanism':
    'Part of the homes goes to groups with priority. Of the rest, this share is drawn by lot among everyone who answers the advert and meets the conditions. The other homes go to whoever has been registered longest.',
  'lever.lotteryShare.range':
    'From 0% to 50% of the homes without priority. Now it is 10%. Above half, the lottery is no longer an addition but another system.',
  'lever.lotteryShare.source':
    'Assumption of this model. Regions that use a lottery do so for a small share of homes; no national figure was found.',
  'lever.lotteryShare.lag': 'Within a month: the next homes are drawn by lot.',
  'lever.lotteryShare.sideEffects':
    'Not one home is added. Those registered for a short time win, those who wait long lose as many homes. An offer won by lot is refused more often, so a home stands empty a little longer.',
  'lever.lotteryShare.status':
    'Modelled effect: every lot is really drawn. The model assumes that a lottery does not make more people start to search.',
  'lever.lotteryShare.words': 'lottery, registration time, starters, young people',

  'lever.fasterLetting.name': 'Faster letting',
  'lever.fasterLetting.short': 'How far the corporation goes in shortening the empty time between two tenants',
  'lever.fasterLetting.mechanism':
    'At 100% every home is offered as soon as the tenant gives notice, and works take 30% less time. At 0% things go as now: that happens with about half of the homes. In between in proportion.',
  'lever.fasterLetting.range':
    'From 0% (as now) to 100% (every home offered in advance, works in 70% of the time). A home cannot be empty for less time than the works take.',
  'lever.fasterLetting.source':
    'Assumption of this model. One corporation reported 16.7 empty days on average in 2023; in the model it is about 35 days now.',
  'lever.fasterLetting.lag': 'Within a month for homes given notice on after that.',
  'lever.fasterLetting.sideEffects':
    'The gain comes once: fewer homes stand empty from then on, and those are added to the lettings one time. After that no more homes come free per year than before.',
  'lever.fasterLetting.status':
    'Modelled effect: notice, works, offers and contract are played out per home. How long each step takes is an assumption.',
  'lever.fasterLetting.words': 'vacancy, letting, works, corporation',

  'lever.permitHolderShare.name': 'Share for permit holders',
  'lever.permitHolderShare.short': 'Share of the homes that goes directly to refugees with a residence permit',
  'lever.permitHolderShare.mechanism':
    'Of all free homes this share goes, by mediation, to permit holders who wait for a home in an asylum reception centre. If the home suits none of them, it goes to another seeker and the claim moves on to a next home.',
  'lever.permitHolderShare.range':
    'From 0% (no homes by priority) to 20%. Now it is 6%. The rules of this model know nothing above 20%.',
  'lever.permitHolderShare.source':
    'Half-yearly tasks set by the state and numbers in reception (COA, 2024–2025), scaled to this region.',
  'lever.permitHolderShare.lag': 'Within a month. The group in reception then shrinks or grows over months.',
  'lever.permitHolderShare.sideEffects':
    'Not one home is added. What one group gains another loses, almost one for one. When nobody waits, part of a higher share stays unused.',
  'lever.permitHolderShare.status':
    'Modelled effect: every home and every household is played out. How many permit holders will come is an assumption about the coming years.',
  'lever.permitHolderShare.words': 'permit holders, priority, reception, asylum, task',
} as const;
