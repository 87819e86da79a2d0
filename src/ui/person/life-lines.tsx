import type { ReactNode } from 'react';
import type { Life } from '../../analysis/life';
import type { Future, LifeRoom } from './life-room';
import { lifeSteps, stepPath } from './life-steps';
import type { LifeStep } from './life-steps';
import type { Followed } from './use-followed';

/** Greatest round corner of a line. @unit pixels */
const RADIUS = 8;
/** Length of the shared past under the beginning of a future, so that it bends away softly. @unit pixels */
const OVERLAP = 14;

function stepsOf(life: Life, room: LifeRoom, span: { future: Future; from: number; to: number }): readonly LifeStep[] {
  const scales = { x: room.axis.x, y: (setting: Parameters<LifeRoom['y']>[0]) => room.y(setting, span.future) };
  return lifeSteps(life, scales, span);
}

/** A future from the day on which it leaves the shared past. */
function branchPath(past: readonly LifeStep[], future: readonly LifeStep[]): string {
  const last = past.at(-1);
  const first = future[0];
  if (last === undefined || first === undefined || last.toX < first.fromX - 1) return stepPath(future, RADIUS);
  const root = { fromX: Math.max(last.fromX, last.toX - OVERLAP), toX: last.toX, y: last.y };
  return stepPath([root, ...future], RADIUS);
}

/** The lines of a life: the past both futures share in ink, this run in the colour of the group, the baseline dashed. */
export function LifeLines({ followed, room }: { readonly followed: Followed; readonly room: LifeRoom }): ReactNode {
  const { here, there, compared } = followed;
  const to = room.axis.horizonDay;
  const alone = here ?? there;
  if (alone === undefined) return null;
  if (here === undefined || there === undefined || compared === undefined)
    return <Line d={stepPath(stepsOf(alone, room, { future: 'past', from: 0, to }), RADIUS)} future="here" />;
  const from = compared.differFromDay ?? to;
  const past = stepsOf(here, room, { future: 'past', from: 0, to: from });
  return (
    <>
      <Line d={branchPath(past, stepsOf(there, room, { future: 'there', from, to }))} future="there" />
      <Line d={branchPath(past, stepsOf(here, room, { future: 'here', from, to }))} future="here" />
      <Line d={stepPath(past, RADIUS)} future="past" />
    </>
  );
}

function Line({ d, future }: { readonly d: string; readonly future: Future }): ReactNode {
  return (
    <>
      <path className="life-casing" d={d} />
      <path className="life-line" data-future={future} d={d} />
    </>
  );
}
