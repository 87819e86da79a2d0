/** Room above the lines of the chart, for the pill of the moment and the flags. @unit pixels */
export const CHART_TOP = 66;

/** Room below the lines of the chart, for the years. @unit pixels */
export const CHART_BOTTOM = 22;
