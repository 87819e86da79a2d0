/** The Dutch texts of the criteria of the target, explained. */
export const criteria = {
  'criteria.open': 'De elf eisen uitgelegd',
  'criteria.title': 'Wanneer heeft iedereen een thuis?',
  'criteria.now': 'nu',
  'criteria.baseline': 'Zoals het nu gaat: {words}.',
  'criteria.lead':
    'De eerste zeven eisen zeggen of iedereen een thuis heeft; alle zeven moeten gehaald zijn. De andere vier zeggen of anderen daar de prijs voor betalen. Ze worden nooit tot één cijfer opgeteld.',
  'criteria.binding':
    'Het verst weg is “{name}”. Dat is van de eerste zeven de eis die naar verhouding het meest boven haar ruime norm ligt{times, plural, =0 {} one {} other {: {times, number} keer zo veel}}.',
  'criteria.noneBinding': 'Alle zeven eisen voor een thuis zijn gehaald.',
  'criteria.value': 'gemeten',
  'criteria.strict': 'norm',
  'criteria.functional': 'ruime norm',
  'criteria.distance': 'nog te gaan',
  'criteria.verdict': 'oordeel',
  'criteria.verdict.passes': 'gehaald',
  'criteria.verdict.functional': 'alleen de ruime norm',
  'criteria.verdict.fails': 'niet gehaald',
  'criteria.verdict.notYet': 'niet te zeggen',
  'criteria.home': 'Een thuis',
  'criteria.source':
    'De normen zijn keuzes van dit model, geen wet. Bron: {publisher}, {title}, {year}, onderdeel H.1. {grade}.',
  'criteria.C1.norm': 'Norm: niemand. Ruim: 1 op de 10.000 inwoners. Kinderen en wie op de bank slaapt tellen mee.',
  'criteria.C2.norm': 'Norm: niemand. Ruim: 2 op de 100.000 inwoners.',
  'criteria.C3.norm':
    'Norm: negen van de tien binnen 92 dagen weg. Ruim: binnen 183 dagen. Wie er nog is, telt mee zo lang hij er is.',
  'criteria.C4.norm':
    'Norm: niemand wacht langer dan 92 dagen. Ruim: hooguit één op de tien van wie klaar is, en hooguit 2% van de bedden bezet door wie weg kan.',
  'criteria.C5.norm': 'Norm: niemand. Ruim: 2% van wie vertrekt, in de eerste dertig dagen na vertrek.',
  'criteria.C6.norm':
    'Norm: niemand wacht te lang. Ruim: 5% van de mensen die in een half jaar een woning kregen; de taak zelf meet het model nog niet per regio.',
  'criteria.C7.norm': 'Norm: niemand. Ruim: 2% van alle statushouders in de opvang.',
  'criteria.C8.norm':
    'Norm: niets minder, in woningen en in kans. Ruim: in geen jaar meer dan 10% minder. Vergeleken met dezelfde mensen zonder het plan.',
  'criteria.C9.norm':
    'Norm: hooguit 10% raakt de woning kwijt. Ruim: 15%. Het gaat om wie twee jaar voor het doeljaar een woning kreeg.',
  'criteria.C10.norm':
    'Norm: geen enkele buurt, en niet meer bij elkaar dan bij het begin. Ruim: niet meer overbelaste buurten dan bij het begin, en hooguit 5% meer bij elkaar. De slechtste van de twee telt.',
  'criteria.C11.norm':
    'Norm: de lijst is korter dan drie jaar aan standplaatsen. Ruim: de helft van de lijst bij het begin. Deze eis kan hier wel zakken maar niet slagen.',
} as const;
