import { useId } from 'react';
import type { ReactNode } from 'react';
import type { DisplayGroup } from '../../contract/households';

const HALF_WIDTH = 22;
const HEIGHT = 14;

/** A bar from a shared zero: more is solid and to the right, fewer is hatched and to the left. `share` is −1..1. */
export function GroupBar({ group, share }: { readonly group: DisplayGroup; readonly share: number }): ReactNode {
  const hatch = useId();
  const width = Math.abs(share) * HALF_WIDTH;
  const colour = `var(--group-${group.toLowerCase()})`;
  return (
    <svg className="gains-bar" width={HALF_WIDTH * 2} height={HEIGHT + 8} aria-hidden="true">
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="4" fill={colour} />
        </pattern>
      </defs>
      {width > 0.5 && (
        <rect
          x={share > 0 ? HALF_WIDTH : HALF_WIDTH - width}
          y={4}
          width={width}
          height={HEIGHT}
          fill={share > 0 ? colour : `url(#${hatch})`}
          stroke={colour}
        />
      )}
      <line className="gains-zero" x1={HALF_WIDTH} x2={HALF_WIDTH} y1={0} y2={HEIGHT + 8} />
    </svg>
  );
}
