import { previewLine } from '../../analysis/preview-line';
import { indicatorById } from '../../contract/indicators';
import type { Indicator, IndicatorId } from '../../contract/indicators';
import type { RunSpec } from '../../contract/scenario';
import { previewRatio, runTwin } from '../../fluid';
import type { TwinSeriesName } from '../../fluid';
import { runKey } from './run-spec';
import { twinQuestion } from './twin-question';

const SERIES: Readonly<Record<Exclude<Indicator['twin'], 'none'>, TwinSeriesName>> = {
  lettings: 'lettingsPerYear',
  outsiderLettings: 'outsiderLettingsPerYear',
  vacant: 'vacant',
  seekers: 'activeSeekers',
  registration: 'registrationYearsAtLetting',
};

/** The twin of a run that is shown is asked for at every move of a hand; it is computed once. */
const twins = new WeakMap<RunSpec, ReturnType<typeof runTwin>>();

function twinOf(spec: RunSpec): ReturnType<typeof runTwin> {
  const known = twins.get(spec);
  if (known !== undefined) return known;
  const twin = runTwin(twinQuestion(spec));
  twins.set(spec, twin);
  return twin;
}

/** The present line of an indicator as it would become, by the ratio of the twin; null where the twin knows nothing. */
export function previewOf(
  line: Float64Array,
  indicator: IndicatorId,
  runs: { readonly present: RunSpec; readonly wanted: RunSpec },
): Float64Array | null {
  const { twin } = indicatorById(indicator);
  if (twin === 'none' || line.length === 0 || runKey(runs.present) === runKey(runs.wanted)) return null;
  const present = twinOf(runs.present);
  const wanted = runTwin(twinQuestion(runs.wanted));
  return previewLine(line, previewRatio(present, wanted, SERIES[twin]));
}
