/** The Dutch texts of what somebody takes home as a file. */
export const takeHome = {
  'takeHome.title': 'Mee naar huis',
  'takeHome.csv': 'Tabel als CSV',
  'takeHome.csvExcel': 'CSV voor Excel',
  'takeHome.comparison': 'vergelijking',
  'takeHome.every': 'Elk bestand bevat de link van elk plan, de versie van het model en de lotingen.',
};
