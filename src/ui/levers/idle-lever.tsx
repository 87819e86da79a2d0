import type { ReactNode } from 'react';
import type { Lever, LeverId } from '../../contract/levers';
import { useTexts } from '../language/use-texts';
import { LeverHelp } from './lever-help';

/** A lever that does nothing in the model: its name and why, without a track. */
export function IdleLever({ lever }: { readonly lever: Lever & { readonly id: LeverId } }): ReactNode {
  const { text } = useTexts();
  const name = text(`lever.${lever.id}.name`);
  return (
    <div className="lever lever-idle" role="group" aria-label={name}>
      <span className="lever-name" aria-hidden="true">
        {name}
      </span>
      <LeverHelp lever={lever.id} />
      <p className="lever-note">
        {lever.status === 'not-built'
          ? text('app.lever.unbuilt', { designed: lever.designed })
          : text(`lever.${lever.id}.status`)}
      </p>
    </div>
  );
}
