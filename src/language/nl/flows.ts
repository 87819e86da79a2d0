/** The Dutch texts of the view of flows. */
export const flows = {
  'flows.open': 'Stromen van een jaar',
  'flows.title': 'Wie ging waarheen?',
} as const;
