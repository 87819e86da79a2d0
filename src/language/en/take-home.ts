/** The English texts of what somebody takes home: files and the report. */
export const takeHome = {
  'takeHome.title': 'Take home',
  'takeHome.csv': 'Table as CSV',
  'takeHome.csvExcel': 'CSV for Excel (Dutch)',
  'takeHome.comparison': 'comparison',
  'takeHome.every': 'Every file holds the link of each plan, the version of the model and the seeds.',
};
