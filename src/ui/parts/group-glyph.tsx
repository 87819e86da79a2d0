import type { ReactNode } from 'react';
import type { DisplayGroup } from '../../contract/households';
import { TOKENS } from '../../chart/tokens';

/** The shape of a group in its colour; its name stands beside it. */
export function GroupGlyph({ group }: { readonly group: DisplayGroup }): ReactNode {
  return (
    <svg width="12" height="12" viewBox="-1.4 -1.4 2.8 2.8" aria-hidden="true">
      <path d={TOKENS.groupGlyphPath[group]} fill={`var(--group-${group.toLowerCase()})`} />
    </svg>
  );
}
