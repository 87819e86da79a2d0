import type { ReactNode } from 'react';
import { useTexts } from '../language/use-texts';
import { ViewFrame } from './view-frame';

/** Who moved where in a year. */
export function FlowsView({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { text } = useTexts();
  return (
    <ViewFrame title={text('flows.title')} onClose={onClose}>
      {null}
    </ViewFrame>
  );
}
