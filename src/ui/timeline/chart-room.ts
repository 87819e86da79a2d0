/** Rows of flags over a chart of usual height, and over a low one. */
const [ROWS, LOW_ROWS] = [3, 1];

/** Below this a chart is low: its lines get the room of the flags. @unit pixels */
const LOW = 130;

/** Rows of flags over a chart that is `height` pixels high. */
export function flagRows(height: number): number {
  return height < LOW ? LOW_ROWS : ROWS;
}

/** Room above the lines of the chart, for the pill of the moment and the flags. @unit pixels */
export function chartTop(height: number): number {
  return height < LOW ? 46 : 66;
}

/** Room below the lines of the chart, for the years. @unit pixels */
export const CHART_BOTTOM = 22;
