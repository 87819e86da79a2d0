import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { bindingCriterion } from '../../analysis/criteria';
import type { Criterion } from '../../analysis/criterion';
import { yearOf } from '../figures/over-year';
import { runCriteria, runFloor } from '../figures/run-criteria';
import { useTexts } from '../language/use-texts';
import { usePage, useSession } from '../session/page-context';
import type { RunView } from '../session/session-view';
import { VERDICT_SIGNS, verdictInWords } from './criterion-words';
import './target-panel.css';

/** Criteria that say whether everyone has a home; the others say at what price for others. */
const HOME_CRITERIA = 7;

/** The criteria of a baseline, judged in a task of its own: they read the whole log, and the page has just read another. */
function useCriteriaOf(baseline: RunView | null): readonly Criterion[] {
  const [found, setFound] = useState<{ readonly of: RunView; readonly criteria: readonly Criterion[] } | null>(null);
  useEffect(() => {
    if (baseline === null) return;
    const timer = window.setTimeout(() => {
      setFound({ of: baseline, criteria: runCriteria(baseline, baseline) });
    });
    return () => {
      window.clearTimeout(timer);
    };
  }, [baseline]);
  return found !== null && found.of === baseline ? found.criteria : [];
}

/** Whether everyone has a home on the target date: every criterion with its sign and how far it is. */
export function TargetPanel(): ReactNode {
  const { choices } = usePage();
  const texts = useTexts();
  const view = useSession('calendar', 'current', 'baseline', 'isBaseline', 'isShowingBaseline');
  const { calendar, baseline } = view;
  const current = view.isShowingBaseline ? baseline : view.current;
  const judged = useMemo(() => (current === null ? [] : runCriteria(current, baseline)), [current, baseline]);
  const there = useCriteriaOf(view.isBaseline ? null : baseline);
  if (current === null) return null;
  const forHome = judged.slice(0, HOME_CRITERIA);
  const passing = forHome.filter(({ verdict }) => verdict === 'passes').length;
  const binding = bindingCriterion(judged);
  const year = yearOf(calendar.target);
  const floor = runFloor(current);
  return (
    <section className="goal" aria-label={texts.text('app.target.title')}>
      <h2>{texts.text('app.target.title')}</h2>
      <p className="goal-verdict serif">
        {texts.text('app.target.verdict', { passing, all: HOME_CRITERIA })}{' '}
        {binding !== undefined && texts.text('app.target.binding', { name: texts.text(`app.target.${binding}.name`) })}
      </p>
      {there.length > 0 && (
        <p className="goal-columns tertiary" aria-hidden="true">
          {texts.text('criteria.now')}
        </p>
      )}
      <CriteriaList criteria={forHome} compared={there} binding={binding} />
      <h3 className="goal-decency tertiary">{texts.text('app.target.decency')}</h3>
      <CriteriaList criteria={judged.slice(HOME_CRITERIA)} compared={there.slice(HOME_CRITERIA)} binding={undefined} />
      <p className="goal-note tertiary">{texts.text('app.target.note', { year: String(year) })}</p>
      {floor !== null && (
        <p className="goal-note tertiary">
          {texts.text('app.target.floor', { count: Math.round(floor.households), days: floor.lettingDays })}
        </p>
      )}
      <p className="goal-more">
        <Button
          className="text-button"
          onPress={() => {
            choices.setState({ sheet: { kind: 'criteria' } });
          }}
        >
          {texts.text('criteria.open')}
        </Button>
        <Button
          className="text-button"
          onPress={() => {
            choices.setState({ sheet: { kind: 'costs' } });
          }}
        >
          {texts.text('app.costs.open')}
        </Button>
      </p>
    </section>
  );
}

function CriteriaList({
  criteria,
  compared,
  binding,
}: {
  readonly criteria: readonly Criterion[];
  /** The same criteria as things go now; none where that is what is shown. */
  readonly compared: readonly Criterion[];
  readonly binding: string | undefined;
}): ReactNode {
  const texts = useTexts();
  return (
    <ul className="goal-rows">
      {criteria.map((criterion, index) => (
        <li key={criterion.id} className="goal-row" data-verdict={criterion.verdict}>
          <span className="goal-sign" aria-hidden="true">
            {VERDICT_SIGNS[criterion.verdict]}
          </span>
          <span
            className={criterion.id === binding ? 'goal-name goal-binding' : 'goal-name'}
            title={texts.text(`app.target.${criterion.id}.definition`)}
          >
            {texts.text(`app.target.${criterion.id}.name`)}
          </span>
          <span className="goal-words">{verdictInWords(texts, criterion)}</span>
          <Before criterion={compared[index]} />
        </li>
      ))}
    </ul>
  );
}

/** The sign of a criterion as things go now; its words for who points at it or cannot see it. */
function Before({ criterion }: { readonly criterion: Criterion | undefined }): ReactNode {
  const texts = useTexts();
  if (criterion === undefined) return null;
  const words = texts.text('criteria.baseline', { words: verdictInWords(texts, criterion) });
  return (
    <span className="goal-before tertiary" title={words}>
      <span aria-hidden="true">{VERDICT_SIGNS[criterion.verdict]}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
