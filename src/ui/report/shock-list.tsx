import type { ReactNode } from 'react';
import type { Shock } from '../../contract/scenario';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { shockInWords } from '../views/compare/run-differences';

/** What comes from outside, in plain words. */
export function ShockList({ shocks }: { readonly shocks: readonly Shock[] }): ReactNode {
  const texts = useTexts();
  const monthName = useMonthName();
  if (shocks.length === 0) return null;
  return (
    <ul className="report-list">
      {shocks.map((shock) => (
        <li key={`${shock.parameter} ${shock.from}`}>
          {texts.text('compare.differs.shock')}: <strong>{texts.text(`parameter.${shock.parameter}.name`)}</strong>{' '}
          {shockInWords({ texts, monthName }, shock)}
        </li>
      ))}
    </ul>
  );
}
