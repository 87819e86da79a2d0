import type { ReactNode } from 'react';
import { useTexts } from '../language/use-texts';
import { SheetFrame } from '../parts/sheet-frame';

/** A sheet about a month that is not computed yet. */
export function NotYet({ title, onClose }: { readonly title: string; readonly onClose: () => void }): ReactNode {
  const { text } = useTexts();
  return (
    <SheetFrame title={title} onClose={onClose}>
      <p className="tertiary">{text('places.notYet')}</p>
    </SheetFrame>
  );
}
