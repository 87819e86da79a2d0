/**
 * The line shown while a lever is held: the agent line times the ratio of the twin with the change to the twin without.
 * Both have one item a week; past the end of the twin its last ratio holds. NaN stays NaN.
 */
export function previewLine(agentSeries: Float64Array, twinRatio: Float64Array): Float64Array {
  const last = twinRatio[twinRatio.length - 1] ?? 1;
  return agentSeries.map((value, week) => value * (twinRatio[week] ?? last));
}
