import type { ReactNode } from 'react';
import { acts } from '../../contract/levers';
import type { Lever, LeverId } from '../../contract/levers';
import type { Texts } from '../language/use-texts';
import { useTexts } from '../language/use-texts';
import { LeverHelp } from './lever-help';

/** Why a lever does nothing here. */
function whyIdle({ text }: Texts, lever: Lever & { readonly id: LeverId }): string {
  if (acts(lever)) return text('app.lever.noFeedback');
  return text(`lever.${lever.id}.status`);
}

/** A lever that does nothing in this world: its name and why, without a track. */
export function IdleLever({ lever }: { readonly lever: Lever & { readonly id: LeverId } }): ReactNode {
  const texts = useTexts();
  const name = texts.text(`lever.${lever.id}.name`);
  return (
    <div className="lever lever-idle" role="group" aria-label={name}>
      <span className="lever-name" aria-hidden="true">
        {name}
      </span>
      <LeverHelp lever={lever.id} />
      <p className="lever-note">{whyIdle(texts, lever)}</p>
    </div>
  );
}
