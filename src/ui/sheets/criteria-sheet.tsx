import type { ReactNode } from 'react';
import { bindingCriterion } from '../../analysis/criteria';
import type { Criterion, JudgedCriterion } from '../../analysis/criterion';
import { SOURCES } from '../../contract/sources';
import { runCriteria } from '../figures/run-criteria';
import { useTexts } from '../language/use-texts';
import type { Texts } from '../language/use-texts';
import { SheetFrame } from '../parts/sheet-frame';
import { criterionAmount, distanceInWords, VERDICT_SIGNS, verdictInWords } from '../result/criterion-words';
import { useSession } from '../session/page-context';
import './criteria-sheet.css';
import './table-sheet.css';

/** Criteria that say whether everyone has a home; the others say at what price for others. */
const HOME_CRITERIA = 7;

/** Above this, a number of times says nothing any more. */
const MOST_TIMES = 999;

/** The eleven criteria: what each means, its norms, what was measured here and as things go now, how far it is. */
export function CriteriaSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const { current, baseline, isBaseline } = useSession('current', 'baseline', 'isBaseline');
  const here = current === null ? [] : runCriteria(current, baseline);
  const there = baseline === null ? [] : runCriteria(baseline, baseline);
  const source = SOURCES['model-document'];
  const list = (criteria: readonly Criterion[], first: number): ReactNode =>
    criteria.map((criterion, index) => (
      <CriterionSection
        key={criterion.id}
        criterion={criterion}
        compared={isBaseline ? undefined : there[first + index]}
      />
    ));
  return (
    <SheetFrame title={texts.text('criteria.title')} onClose={onClose}>
      <p className="serif sheet-lead">{bindingSentence(texts, here)}</p>
      <p className="secondary">{texts.text('criteria.lead')}</p>
      <h3 className="criteria-part">{texts.text('criteria.home')}</h3>
      {list(here.slice(0, HOME_CRITERIA), 0)}
      <h3 className="criteria-part">{texts.text('app.target.decency')}</h3>
      {list(here.slice(HOME_CRITERIA), HOME_CRITERIA)}
      <p className="sheet-section secondary">
        {texts.text('criteria.source', { ...source, grade: texts.text('grade.C') })}
      </p>
    </SheetFrame>
  );
}

function bindingSentence(texts: Texts, criteria: readonly Criterion[]): string {
  const id = bindingCriterion(criteria);
  const binding = criteria.find((criterion) => criterion.id === id);
  if (binding === undefined || binding.verdict === 'notYet') return texts.text('criteria.noneBinding');
  const times = Math.round(binding.excess);
  const name = texts.text(`app.target.${binding.id}.name`);
  return texts.text('criteria.binding', { name, times: times > MOST_TIMES ? 0 : times });
}

function CriterionSection({
  criterion,
  compared,
}: {
  readonly criterion: Criterion;
  readonly compared: Criterion | undefined;
}): ReactNode {
  const { text } = useTexts();
  const { id, verdict } = criterion;
  return (
    <section className="sheet-section criterion" aria-labelledby={`criterion-${id}`}>
      <h4 id={`criterion-${id}`}>
        <span aria-hidden="true">{VERDICT_SIGNS[verdict]}</span> {text(`app.target.${id}.name`)}
      </h4>
      <p>{text(`app.target.${id}.definition`)}</p>
      <p className="secondary">{text(`criteria.${id}.norm`)}</p>
      <CriterionTable criteria={compared === undefined ? [criterion] : [criterion, compared]} id={id} />
    </section>
  );
}

function CriterionTable({ criteria, id }: { readonly criteria: readonly Criterion[]; readonly id: string }): ReactNode {
  const texts = useTexts();
  const { text } = texts;
  const row = (name: string, write: (judged: JudgedCriterion) => string): ReactNode => (
    <tr>
      <th scope="row">{name}</th>
      {criteria.map((criterion, index) => (
        <td key={COLUMNS[index]}>{criterion.verdict === 'notYet' ? '–' : write(criterion)}</td>
      ))}
    </tr>
  );
  return (
    <table className="table" aria-labelledby={`criterion-${id}`}>
      {criteria.length > 1 && (
        <thead>
          <tr>
            <td />
            <th scope="col">{text('app.plan.own')}</th>
            <th scope="col">{text('term.baseline.name')}</th>
          </tr>
        </thead>
      )}
      <tbody>
        {row(text('criteria.value'), ({ unit, value }) => criterionAmount(texts, unit, value))}
        {row(text('criteria.strict'), ({ unit, strictBar }) => criterionAmount(texts, unit, strictBar))}
        {row(text('criteria.functional'), ({ unit, functionalBar }) => criterionAmount(texts, unit, functionalBar))}
        {row(text('criteria.distance'), (judged) => distanceInWords(texts, judged))}
        <tr>
          <th scope="row">{text('criteria.verdict')}</th>
          {criteria.map((criterion, index) => (
            <td key={COLUMNS[index]}>
              {criterion.verdict === 'notYet'
                ? verdictInWords(texts, criterion)
                : text(`criteria.verdict.${criterion.verdict}`)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

const COLUMNS = ['here', 'there'] as const;
