import type { ReactNode } from 'react';
import { indicatorById } from '../../contract/indicators';
import type { IndicatorId } from '../../contract/indicators';
import { PARAMETERS } from '../../contract/parameters';
import type { Parameter } from '../../contract/parameters';
import { SOURCES } from '../../contract/sources';
import { WHAT_WENT_IN } from '../figures/what-went-in';
import { useTexts } from '../language/use-texts';
import { useSession } from '../session/page-context';

/** The figures behind a number, each with its source, year and grade. */
export function WhatWentIn({ indicator }: { readonly indicator: IndicatorId }): ReactNode {
  const { text } = useTexts();
  const { current } = useSession('current');
  const { grade } = indicatorById(indicator);
  return (
    <div className="sheet-section">
      <h3>{text('app.why.wentIn')}</h3>
      <dl className="sheet-lines why-sources">
        {(WHAT_WENT_IN[indicator] ?? []).map((id) => {
          const parameter: Parameter = PARAMETERS[id];
          const source = SOURCES[parameter.source];
          const value = current?.spec.scenario.parameters[id] ?? parameter.default;
          return (
            <div key={id}>
              <dd>
                {text(`parameter.${id}.name`)}: <strong>{text(`amount.${parameter.unit}`, { value })}</strong>
              </dd>
              <dt>
                {text('app.lever.sourceNote', {
                  publisher: source.publisher,
                  year: source.year,
                  grade: text(`grade.${parameter.grade}`),
                })}
              </dt>
            </div>
          );
        })}
      </dl>
      <p className="secondary why-grade">{text('app.why.grade', { grade: text(`grade.${grade}`) })}</p>
    </div>
  );
}
