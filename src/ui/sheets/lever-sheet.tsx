import type { ReactNode } from 'react';
import { acts, leverById } from '../../contract/levers';
import type { LeverId } from '../../contract/levers';
import { SOURCES } from '../../contract/sources';
import { useTexts } from '../language/use-texts';
import { SheetFrame } from '../parts/sheet-frame';

const LINES = ['mechanism', 'range', 'source', 'lag', 'sideEffects', 'status'] as const;

/** What is behind a lever, in six fixed lines. */
export function LeverSheet({
  lever: id,
  onClose,
}: {
  readonly lever: LeverId;
  readonly onClose: () => void;
}): ReactNode {
  const { text } = useTexts();
  const lever = leverById(id);
  const source = SOURCES[lever.source];
  return (
    <SheetFrame title={text(`lever.${id}.name`)} onClose={onClose}>
      {!acts(lever) && <p className="sheet-lead serif">{text(`statusNote.${lever.status}`)}</p>}
      {acts(lever) && lever.needsFeedback && <p className="sheet-lead serif">{text('statusNote.needs-feedback')}</p>}
      <dl className="sheet-lines">
        {LINES.map((line) => (
          <div key={line}>
            <dt>{text(`app.lever.line.${line}`)}</dt>
            <dd>
              {text(`lever.${id}.${line}`)}
              {line === 'source' && (
                <span className="secondary">
                  {' '}
                  {text('app.lever.sourceNote', {
                    publisher: source.publisher,
                    year: source.year,
                    grade: text(`grade.${lever.grade}`),
                  })}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </SheetFrame>
  );
}
