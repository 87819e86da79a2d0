import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { leverById } from '../../contract/levers';
import type { Measure } from '../../contract/scenario';
import { LIMITS } from '../../io/limits';
import { isSamePlan } from '../../store/plan';
import type { SavedRun } from '../../store/saved-runs';
import { yearOf } from '../figures/over-year';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { leverValue } from '../levers/lever-amount';
import { shippedScenario } from '../opening/shipped-scenarios';
import { useChoice, usePage } from '../session/page-context';
import { freshId } from './fresh-id';
import { openRun } from './open-run';
import { scenarioTitle } from './plan-name';
import { RunCheckLines } from './run-check-lines';
import { giveBundle, giveRun } from './run-files';
import { RunLabelFields } from './run-labels';
import { pictureRange, RunPicture } from './run-picture';
import { headlineInWords, momentInWords } from './run-words';
import './run-details.css';

const PICTURE = { width: 320, height: 72 };

/** One saved run in full: what came out, its labels, and what can be done with it. */
export function RunDetails({ run }: { readonly run: SavedRun }): ReactNode {
  const texts = useTexts();
  const { calendar } = shippedScenario(run.plan.scenarioId);
  const years = { from: String(yearOf(calendar.start)), to: String(yearOf(calendar.horizon)) };
  const { sentence } = headlineInWords(texts, run);
  return (
    <section className="run-details" aria-label={texts.text('runs.detail')}>
      <RunCheckLines run={run} />
      <p className="run-sentence serif">{sentence}.</p>
      <RunActs run={run} />
      <figure>
        <RunPicture headline={run.results.headline} calendar={calendar} range={pictureRange([run])} {...PICTURE} />
        <figcaption className="tertiary">{texts.text('runs.picture', years)}</figcaption>
      </figure>
      <RunLabelFields key={run.id} run={run} />
      <RunFacts run={run} />
    </section>
  );
}

function RunActs({ run }: { readonly run: SavedRun }): ReactNode {
  const page = usePage();
  const { runs, choices, address } = page;
  const { text } = useTexts();
  const isOpen = useChoice(({ plan }) => isSamePlan(plan.present, run.plan));
  const { isKept: _isKept, ...record } = run;
  return (
    <div className="run-acts">
      <Button
        className="outline-button"
        isDisabled={isOpen}
        onPress={() => {
          openRun(page, run);
        }}
      >
        {text(isOpen ? 'runs.isOpen' : 'runs.open')}
      </Button>
      <Button
        className="text-button"
        onPress={() => {
          const name = text('runs.copyOf', { name: run.name }).slice(0, LIMITS.recordNameLength);
          const copy = { ...record, id: freshId(), name, savedAt: new Date().toISOString() };
          void runs.save(copy);
          choices.setState({ view: { kind: 'runs', run: copy.id } });
        }}
      >
        {text('runs.duplicate')}
      </Button>
      <Button
        className="text-button"
        onPress={() => {
          giveRun(record, address);
        }}
      >
        {text('runs.toFile')}
      </Button>
      <Button
        className="text-button"
        onPress={() => {
          giveBundle([record], address);
        }}
      >
        {text('runs.toBundle')}
      </Button>
      <Button
        className="text-button"
        onPress={() => {
          void runs.remove(run.id);
        }}
      >
        {text('runs.remove')}
      </Button>
    </div>
  );
}

function RunFacts({ run }: { readonly run: SavedRun }): ReactNode {
  const texts = useTexts();
  const intl = useIntl();
  const { text } = texts;
  const { plan, modelVersion, savedAt } = run;
  return (
    <dl className="run-facts">
      <dt>{text('runs.measures')}</dt>
      <dd>
        {plan.measures.length === 0 ? (
          text('runs.measures.none')
        ) : (
          <ul>
            {plan.measures.map((measure) => (
              <MeasureLine key={measure.id ?? `${measure.lever} ${measure.from}`} measure={measure} />
            ))}
          </ul>
        )}
      </dd>
      <dt>{text('runs.scenario')}</dt>
      <dd>{scenarioTitle(texts, plan.scenarioId)}</dd>
      <dt>{text('runs.savedAt')}</dt>
      <dd>{momentInWords(intl, savedAt)}</dd>
      <dt>{text('runs.version')}</dt>
      <dd>{text('runs.versionSeed', { version: modelVersion, seed: plan.seed })}</dd>
    </dl>
  );
}

function MeasureLine({ measure: { lever, value, from, off } }: { readonly measure: Measure }): ReactNode {
  const texts = useTexts();
  const monthName = useMonthName();
  const name = texts.text('app.flag', {
    lever: texts.text(`lever.${lever}.name`),
    value: leverValue(texts, leverById(lever), value),
  });
  return <li>{texts.text(off === true ? 'runs.measureOff' : 'runs.measure', { name, month: monthName(from) })}</li>;
}
