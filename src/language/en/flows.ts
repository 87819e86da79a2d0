/** The English texts of the view of flows. */
export const flows = {
  'flows.open': 'Flows of a year',
  'flows.title': 'Who went where?',
};
