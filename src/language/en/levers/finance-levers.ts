/** The English texts of the levers of money and rules. */
export const financeLevers = {
  'lever.careBudgetFollows.name': 'Care money follows housing with care',
  'lever.careBudgetFollows.short': 'Share of the guidance that the municipality gets back',
  'lever.careBudgetFollows.mechanism':
    'When a municipality houses somebody who needs guidance, it gets back this share of the cost. Its deficit shrinks, and it is willing again to take part. The number of guidance slots does not change by it.',
  'lever.careBudgetFollows.range': 'From 0% (as now) to 100% of the cost of guidance.',
  'lever.careBudgetFollows.source':
    'The advice wants municipal care money tied to housing with care for attention groups: good behaviour should pay.',
  'lever.careBudgetFollows.lag': 'After about a year.',
  'lever.careBudgetFollows.sideEffects': 'The total budget rises, or other municipalities get less.',
  'lever.careBudgetFollows.status':
    'Partly modelled: the money is computed per municipality. How municipalities respond to money is unknown and an assumption.',
  'lever.careBudgetFollows.words': 'money, budget, municipality, care, guidance',

  'lever.budgetShift.name': 'Sliding budget between care laws',
  'lever.budgetShift.short': 'Money that moves along when people move from one care law to another',
  'lever.budgetShift.mechanism':
    'Nothing: in this model nothing changes in who lives where. The table of costs does show who pays what.',
  'lever.budgetShift.range': 'There is no range: this lever has no measure.',
  'lever.budgetShift.source':
    'The advice wants a slide between the three care laws that moves along when access to care changes.',
  'lever.budgetShift.lag': 'Cannot be said.',
  'lever.budgetShift.sideEffects': 'Cannot be said.',
  'lever.budgetShift.status':
    'Not modelled, because it is about money between three laws. How municipalities and care respond to it is not known.',
  'lever.budgetShift.words': 'money, budget, care, laws',

  'lever.personalCareBudget.name': 'Care budget follows the person',
  'lever.personalCareBudget.short': 'The money for guidance moves along to another municipality',
  'lever.personalCareBudget.mechanism':
    'When somebody moves to another municipality, guidance and money go along. Half instead of three in ten people with priority then take a home in another municipality, and people from elsewhere no longer make a municipality less willing.',
  'lever.personalCareBudget.range': 'Off or on.',
  'lever.personalCareBudget.source': 'The advice asks for a care budget that follows the person.',
  'lever.personalCareBudget.lag': 'After about a year.',
  'lever.personalCareBudget.sideEffects': 'Centre municipalities keep less money for fixed costs.',
  'lever.personalCareBudget.status':
    'Assumption: how many more people take a home elsewhere is estimated. Fixed costs of centre municipalities are not modelled.',
  'lever.personalCareBudget.words': 'budget, person, moving, municipality, care',

  'lever.meetingPlaces.name': 'Meeting places',
  'lever.meetingPlaces.short': 'Share of the neighbourhoods with a place to meet',
  'lever.meetingPlaces.mechanism':
    'In this share of the neighbourhoods there is a place where people drop in. The neighbourhood can carry a little more because of it. It only works when neighbourhoods act back.',
  'lever.meetingPlaces.range': 'From 0% (as now) to 100% of the neighbourhoods.',
  'lever.meetingPlaces.source':
    'The advice wants a lasting scheme for meeting rooms, where people come in their slippers.',
  'lever.meetingPlaces.lag': 'After about a year.',
  'lever.meetingPlaces.sideEffects': 'Every place costs about 90,000 euros a year.',
  'lever.meetingPlaces.status': 'Assumption: that a neighbourhood can carry more with a meeting place is estimated.',
  'lever.meetingPlaces.words': 'neighbourhood, meeting, liveability',

  'lever.topSubsidy.name': 'Scheme for the unprofitable top',
  'lever.topSubsidy.short': 'Share of the loss on homes for attention groups that the state pays',
  'lever.topSubsidy.mechanism':
    'The corporation loses money on every social home. Of homes for attention groups the state pays this share of the loss. The corporation can build more with the same money.',
  'lever.topSubsidy.range': 'From 0% (as now) to 100% of the loss.',
  'lever.topSubsidy.source':
    'The advice wants a structural scheme for the unprofitable top of homes for attention groups.',
  'lever.topSubsidy.lag': 'Only after years: the median home is finished after more than five years.',
  'lever.topSubsidy.sideEffects': 'Where sites or skilled workers are short, this building displaces other building.',
  'lever.topSubsidy.status': 'Modelled effect: money, sites and skilled workers together decide how much is started.',
  'lever.topSubsidy.words': 'money, subsidy, unprofitable top, corporation, building, state',

  'lever.careHousingFinance.name': 'Money for building with care',
  'lever.careHousingFinance.short': 'Share of the loss on homes for older people and with care that is paid',
  'lever.careHousingFinance.mechanism':
    'Of new step-free and clustered homes the state pays this share of the loss. Corporations keep that money for other homes, and plan more of these: at 100%, 16% of the new homes is step-free instead of 8%.',
  'lever.careHousingFinance.range': 'From 0% (as now) to 100% of the loss.',
  'lever.careHousingFinance.source': 'The advice names structural finance for building with care twice.',
  'lever.careHousingFinance.lag': 'After three to five years.',
  'lever.careHousingFinance.sideEffects':
    'It costs the state money. More step-free homes means fewer others. Transitional places and mixed complexes have levers of their own; their loss and their management are not computed.',
  'lever.careHousingFinance.status':
    'Modelled effect: every step-free home is built and lived in in the model. How many are added for the money is an assumption.',
  'lever.careHousingFinance.words': 'money, care, clustered living, seniors, older people, building, guidance',

  'lever.costSharingReform.name': 'Another cost-sharing norm',
  'lever.costSharingReform.short': 'How far living together no longer lowers the benefit',
  'lever.costSharingReform.mechanism':
    'Who shares a home now often loses part of the benefit. At 100% no longer. Young people are then sent away by family less often, and more people share a home.',
  'lever.costSharingReform.range': 'From 0% (as now; since 2023 the norm holds from age 27) to 100%.',
  'lever.costSharingReform.source':
    'The advice wants the cost-sharing norm shaped otherwise, so that it stands less in the way of sharing a home.',
  'lever.costSharingReform.lag': 'Within half a year.',
  'lever.costSharingReform.sideEffects':
    'It costs benefits. It concerns few households: about 12% of people on benefit in 2021.',
  'lever.costSharingReform.status': 'Assumption: how many people stay with family because of it is estimated.',
  'lever.costSharingReform.words': 'benefit, sharing, young people, cost sharing, income',

  'lever.sharedRentAllowance.name': 'Rent allowance for rooms',
  'lever.sharedRentAllowance.short': 'Who rents a room or a shared home gets rent allowance too',
  'lever.sharedRentAllowance.mechanism':
    'Who shares a home usually gets no rent allowance now. With this lever they do. More people say yes to a room, and more large homes are split.',
  'lever.sharedRentAllowance.range': 'Off or on.',
  'lever.sharedRentAllowance.source':
    'The advice wants the rent allowance changed, so that living in a room is no longer discouraged.',
  'lever.sharedRentAllowance.lag': 'After about a year.',
  'lever.sharedRentAllowance.sideEffects':
    'Landlords can raise the rent, so that part of the allowance ends up with them.',
  'lever.sharedRentAllowance.status': 'Assumption: how much more often people accept a room is estimated.',
  'lever.sharedRentAllowance.words': 'rent allowance, room, sharing, young people, students, income',

  'lever.investmentRoom.name': 'Investment room of corporations',
  'lever.investmentRoom.short': 'Extra money a year to build cheap homes',
  'lever.investmentRoom.mechanism':
    'Corporations get this amount a year on top for homes with a low rent. Whether more is built depends on sites: as long as those bind, money alone does little.',
  'lever.investmentRoom.range':
    'From 0 (as now) to 60 million euros a year in this region. Now there is about 70 million a year.',
  'lever.investmentRoom.source': 'The advice asks for enough investment room for homes with a low rent.',
  'lever.investmentRoom.lag': 'Only after years: the median home is finished after more than five years.',
  'lever.investmentRoom.sideEffects': 'Somebody must pay: the state, the tenants or the corporation.',
  'lever.investmentRoom.status':
    'Modelled effect: money, sites and skilled workers together decide how much is started.',
  'lever.investmentRoom.words': 'money, corporation, investing, low rent, building',

  'lever.longTermContracts.name': 'Lasting rent contracts',
  'lever.longTermContracts.short': 'Rules that make long renting from private landlords certain',
  'lever.longTermContracts.mechanism':
    'Temporary contracts with private landlords end. Fewer people lose their rented home. Some landlords sell, so there are slightly fewer rented homes.',
  'lever.longTermContracts.range': 'Off or on.',
  'lever.longTermContracts.source': 'The advice asks for rules that guarantee long renting and long contracts.',
  'lever.longTermContracts.lag': 'After about a year.',
  'lever.longTermContracts.sideEffects': 'Landlords sell: the supply of private rent falls by 1 to 5%.',
  'lever.longTermContracts.status':
    'Assumption: how many people keep their home and how many landlords sell is estimated.',
  'lever.longTermContracts.words': 'private, rent, contract, security, landlord',

  'lever.landlordLevy.name': 'Landlord levy back',
  'lever.landlordLevy.short': 'What if corporations had to pay the levy of before 2023 again?',
  'lever.landlordLevy.mechanism':
    'The landlord levy was abolished in 2023. With this lever it comes back: corporations then have 20% less money to build. So you see what abolishing it brings.',
  'lever.landlordLevy.range': 'Off (as now, abolished) or on (back again).',
  'lever.landlordLevy.source':
    'The advice wanted the landlord levy abolished in whole or in part. That has happened since.',
  'lever.landlordLevy.lag': 'Only after years: the median home is finished after more than five years.',
  'lever.landlordLevy.sideEffects': 'The state gets money, the corporation builds less.',
  'lever.landlordLevy.status': 'Modelled effect: money, sites and skilled workers together decide how much is started.',
  'lever.landlordLevy.words': 'landlord levy, money, corporation, tax, building',

  'lever.projectSubsidies.name': 'Subsidies for new concepts',
  'lever.projectSubsidies.short': 'Share of the loss on flex homes and split homes that is paid',
  'lever.projectSubsidies.mechanism':
    'Of new forms such as flex homes and split homes this share of the loss is paid. So more of them are made: at 100% twice as many a year.',
  'lever.projectSubsidies.range': 'From 0% (as now) to 100% of the loss.',
  'lever.projectSubsidies.source': 'The advice wants more project subsidies for new concepts.',
  'lever.projectSubsidies.lag': 'After one to three years.',
  'lever.projectSubsidies.sideEffects':
    'It costs money that could have gone to regular homes. A flex home is temporary: after the contract a home is needed again.',
  'lever.projectSubsidies.status':
    'Modelled effect: every flex home and every split home is played out. That they are twice as many is an assumption. Mixed complexes have a lever of their own.',
  'lever.projectSubsidies.words': 'subsidy, money, flex, rooms, mixed living, concept',

  'lever.corporationAgreements.name': 'Agreements with corporations on numbers',
  'lever.corporationAgreements.short': 'Share of their building plans that corporations carry out',
  'lever.corporationAgreements.mechanism':
    'Corporations now carry out about 75% of their plans in time. With agreements between state and corporations on numbers that rises, and more homes are started.',
  'lever.corporationAgreements.range': 'From 50% to 100%. The model now takes 75%, an assumption.',
  'lever.corporationAgreements.source':
    'The advice wants performance agreements between state and corporations on numbers of homes.',
  'lever.corporationAgreements.lag': 'Only after years: the median home is finished after more than five years.',
  'lever.corporationAgreements.sideEffects': 'Where sites bind, less changes.',
  'lever.corporationAgreements.status':
    'Assumption: whether agreements raise this share is uncertain. What the share then does is played out.',
  'lever.corporationAgreements.words': 'corporation, agreements, numbers, state, building',

  'lever.widerCorporationRole.name': 'Wider role for corporations',
  'lever.widerCorporationRole.short': 'Corporations may do more than manage',
  'lever.widerCorporationRole.mechanism':
    'Nothing: what exactly corporations would do in addition, and what that changes, is not settled.',
  'lever.widerCorporationRole.range': 'There is no range: this lever has no measure.',
  'lever.widerCorporationRole.source':
    'The advice wants to give corporations more room than management alone, without taking over tasks of care and welfare.',
  'lever.widerCorporationRole.lag': 'Cannot be said.',
  'lever.widerCorporationRole.sideEffects': 'Corporations and care may come to do the same work.',
  'lever.widerCorporationRole.status': 'Not modelled, because there is no dose and no measured effect to compute with.',
  'lever.widerCorporationRole.words': 'corporation, management, role, liveability',

  'lever.marketTestDropped.name': 'Market test dropped for good',
  'lever.marketTestDropped.short': 'Corporations may build mid-rent homes without a test',
  'lever.marketTestDropped.mechanism':
    'Now a corporation must first ask the market whether another wants to build the mid-rent homes. Without the test new plans are ready three months sooner.',
  'lever.marketTestDropped.range': 'Off or on.',
  'lever.marketTestDropped.source':
    'The advice wants the market test abolished for good, so that corporations can plan mixed building.',
  'lever.marketTestDropped.lag': 'After about four years.',
  'lever.marketTestDropped.sideEffects': 'Other builders may build fewer mid-rent homes.',
  'lever.marketTestDropped.status':
    'Assumption: every new social plan counts as a mixed one. Mid-rent homes that corporations would then build are not in the model.',
  'lever.marketTestDropped.words': 'market test, mid-rent, corporation, mixed, rules',
} as const;
