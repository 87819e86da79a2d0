/** The English texts of what somebody takes home as a file. */
export const takeHome = {
  'takeHome.title': 'Take home',
  'takeHome.csv': 'Table as CSV',
  'takeHome.csvExcel': 'CSV for Excel (Dutch)',
  'takeHome.comparison': 'comparison',
  'takeHome.every': 'Every file holds the link of each plan, the version of the model and the seeds.',
};
