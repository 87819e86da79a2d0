import type { ReactNode } from 'react';
import { useTexts } from '../language/use-texts';
import { SheetFrame } from '../parts/sheet-frame';

const LIMITS = ['oneRegion', 'causes', 'origin', 'money', 'behaviour', 'prediction'] as const;

/** What this model cannot say, in plain words. */
export function LimitsSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { text } = useTexts();
  return (
    <SheetFrame title={text('app.limits.title')} onClose={onClose}>
      <Limits />
      <p className="sheet-section secondary">{text('app.limits.device')}</p>
    </SheetFrame>
  );
}

/** The list of what this model cannot say. */
export function Limits(): ReactNode {
  const { text } = useTexts();
  return (
    <>
      <p className="serif sheet-lead">{text('app.limits.synthetic')}</p>
      <ul className="sheet-list">
        {LIMITS.map((limit) => (
          <li key={limit}>{text(`app.limits.${limit}`)}</li>
        ))}
      </ul>
    </>
  );
}
