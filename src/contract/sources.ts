/** Grade of a figure: A official and retrieved, B secondary or arithmetic on such, C assumption to be replaced. */
export type Grade = 'A' | 'B' | 'C';

/** Where figures come from. `year` is the year the figure is about or was published. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly year: string;
  readonly address?: string;
}

/** Every source the catalogues name. */
export const SOURCES = {
  'advice-2021': {
    title: 'Een thuis voor iedereen (interdepartmental advice)',
    publisher: 'Rijksoverheid',
    year: '2021',
    address: 'https://www.rijksoverheid.nl',
  },
  'cbs-stock': { title: 'Voorraad woningen naar eigendom (82900NED)', publisher: 'CBS', year: '2023' },
  'cbs-chains': { title: 'Verhuisketens, corrected release of May 2025', publisher: 'CBS', year: '2025' },
  'cbs-building-time': { title: 'Doorlooptijden nieuwbouwwoningen (86050NED)', publisher: 'CBS', year: '2025' },
  'corporation-annual': {
    title: 'Turnover and lettings of housing corporations',
    publisher: 'Aedes',
    year: '2021–2023',
  },
  'corporation-report': {
    title: 'Annual report of one corporation: 26.8% priority lettings',
    publisher: 'Pré Wonen',
    year: '2023',
  },
  'responses-advert': { title: 'Responses per advert in big cities', publisher: 'RIGO', year: '2003' },
  'nijmegen-chance': { title: 'Success chance of active seekers', publisher: 'Gemeente Nijmegen', year: '2014–2021' },
  'coa-permits': {
    title: 'Half-year tasks and permit holders in reception',
    publisher: 'Ministerie van Justitie en Veiligheid, COA',
    year: '2024–2025',
  },
  'parliament-supply': {
    title: 'Social homes built, sold, demolished and bought',
    publisher: 'Tweede Kamer',
    year: '2022–2025',
  },
  evictions: { title: 'Evictions from corporation homes', publisher: 'Aedes', year: '2022' },
  'housing-survey': { title: 'WoonOnderzoek: wishes and moves of older people', publisher: 'CBS, BZK', year: '2021' },
  'student-shortage': { title: 'Landelijke monitor studentenhuisvesting', publisher: 'Kences', year: '2020–2025' },
  'migrant-places': {
    title: 'Shortage of places for labour migrants',
    publisher: 'Expertisecentrum Flexwonen',
    year: '2020',
  },
  'model-document': {
    title: 'Model document of this project, expert assumption',
    publisher: 'Doorstroom',
    year: '2026',
  },
} as const satisfies Record<string, Source>;

/** Key of a source. */
export type SourceId = keyof typeof SOURCES;
