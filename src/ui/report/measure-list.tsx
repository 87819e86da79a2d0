import type { ReactNode } from 'react';
import { leverById } from '../../contract/levers';
import type { LeverId } from '../../contract/levers';
import type { Measure } from '../../contract/scenario';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { leverValue } from '../levers/lever-amount';
import { measureInWords } from '../views/compare/run-differences';

/** Measures in plain words: each with its dates, what holds now, and what it does. */
export function MeasureList({
  measures,
  isExplained = () => true,
}: {
  readonly measures: readonly Measure[];
  /** Whether it must be said what a lever does: once in a report is enough. */
  readonly isExplained?: (lever: LeverId) => boolean;
}): ReactNode {
  const texts = useTexts();
  const { text } = texts;
  const monthName = useMonthName();
  if (measures.length === 0) return null;
  return (
    <ul className="report-list">
      {measures.map((measure) => {
        const lever = leverById(measure.lever);
        const said = measureInWords({ texts, monthName }, measure);
        return (
          <li key={`${measure.lever} ${said}`}>
            <strong>{text(`lever.${measure.lever}.name`)}</strong>: {said}{' '}
            <span className="secondary">
              ({text('report.package.plain', { usual: leverValue(texts, lever, lever.default) })}).
              {isExplained(measure.lever) && ` ${text(`lever.${measure.lever}.short`)}.`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
