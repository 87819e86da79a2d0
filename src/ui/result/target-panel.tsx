import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { bindingCriterion } from '../../analysis/criteria';
import type { Criterion } from '../../analysis/criterion';
import { yearOf } from '../figures/over-year';
import { runCriteria, runFloor } from '../figures/run-criteria';
import { useTexts } from '../language/use-texts';
import type { Texts } from '../language/use-texts';
import { usePage, useSession } from '../session/page-context';
import './target-panel.css';

/** Criteria that say whether everyone has a home; the others say at what price for others. */
const HOME_CRITERIA = 7;

/** Signs of the verdicts: full, half, crossed, and nothing yet. */
const SIGNS = { passes: '●', functional: '◐', fails: '⊗', notYet: '○' } as const;

function verdictInWords(texts: Texts, criterion: Criterion): string {
  if (criterion.verdict === 'notYet') return texts.text(`app.target.notYet.${criterion.reason}`);
  if (criterion.verdict === 'passes') return texts.text('app.target.passes');
  const { id, verdict, unit, distance } = criterion;
  if (unit === 'spread') return texts.text(`app.target.${verdict}.spread`);
  if (unit !== 'share')
    return texts.text(`app.target.${verdict}.${unit}`, { count: Math.max(1, Math.round(distance)) });
  const share = texts.number(distance, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return texts.text(id === 'C8' ? `app.target.${verdict}.less` : `app.target.${verdict}.share`, { share });
}

/** Whether everyone has a home on the target date: every criterion with its sign and how far it is. */
export function TargetPanel(): ReactNode {
  const { choices } = usePage();
  const texts = useTexts();
  const view = useSession('calendar', 'current', 'baseline', 'isShowingBaseline');
  const { calendar, baseline } = view;
  const current = view.isShowingBaseline ? baseline : view.current;
  const judged = useMemo(() => (current === null ? [] : runCriteria(current, baseline)), [current, baseline]);
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
      <CriteriaList criteria={forHome} binding={binding} />
      <h3 className="goal-decency tertiary">{texts.text('app.target.decency')}</h3>
      <CriteriaList criteria={judged.slice(HOME_CRITERIA)} binding={undefined} />
      <p className="goal-note tertiary">{texts.text('app.target.note', { year: String(year) })}</p>
      {floor !== null && (
        <p className="goal-note tertiary">
          {texts.text('app.target.floor', { count: Math.round(floor.households), days: floor.lettingDays })}
        </p>
      )}
      <Button
        className="text-button"
        onPress={() => {
          choices.setState({ sheet: { kind: 'costs' } });
        }}
      >
        {texts.text('app.costs.open')}
      </Button>
    </section>
  );
}

function CriteriaList({
  criteria,
  binding,
}: {
  readonly criteria: readonly Criterion[];
  readonly binding: string | undefined;
}): ReactNode {
  const texts = useTexts();
  return (
    <ul className="goal-rows">
      {criteria.map((criterion) => (
        <li key={criterion.id} className="goal-row" data-verdict={criterion.verdict}>
          <span className="goal-sign" aria-hidden="true">
            {SIGNS[criterion.verdict]}
          </span>
          <span
            className={criterion.id === binding ? 'goal-name goal-binding' : 'goal-name'}
            title={texts.text(`app.target.${criterion.id}.definition`)}
          >
            {texts.text(`app.target.${criterion.id}.name`)}
          </span>
          <span className="goal-words">{verdictInWords(texts, criterion)}</span>
        </li>
      ))}
    </ul>
  );
}
