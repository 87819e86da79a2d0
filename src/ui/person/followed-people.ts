import { changedLives, groupThatGained, lifeToFollow, whoWaits } from '../../analysis/who-to-follow';
import type { ChangedLife, FollowChoice } from '../../analysis/who-to-follow';
import type { DisplayGroup } from '../../contract/households';
import type { RunView } from '../session/session-view';

/** The group whose people are shown, or everybody. */
export type GroupChoice = DisplayGroup | 'all';

/** Where people are looked for: the run shown, the baseline where they are compared, and the days that matter. */
export interface Search {
  readonly here: RunView;
  readonly there: RunView | undefined;
  readonly day: number;
  readonly targetDay: number;
}

/** The lives a run changed, kept for as long as both runs are the ones that were compared. */
const changes = new WeakMap<RunView, { readonly there: RunView; readonly lives: readonly ChangedLife[] }>();

function changedBetween(here: RunView, there: RunView, targetDay: number): readonly ChangedLife[] {
  const known = changes.get(here);
  if (known?.there === there) return known.lives;
  const lives = changedLives(here.history, there.history, targetDay);
  changes.set(here, { there, lives });
  return lives;
}

function ofGroup<Somebody extends { readonly group: DisplayGroup }>(
  people: readonly Somebody[],
  group: GroupChoice,
): readonly Somebody[] {
  return group === 'all' ? people : people.filter((somebody) => somebody.group === group);
}

/** Everybody worth following: for whom the plan mattered, most gained first; without a plan who waits, longest first. */
function peopleOf({ here, there, day, targetDay }: Search, group: GroupChoice): readonly { household: number }[] {
  return there === undefined
    ? ofGroup(whoWaits(here.history, day), group)
    : ofGroup(changedBetween(here, there, targetDay), group);
}

/** The person who gained or lost most or stands in the middle; without a plan the one who waits longest. */
export function personFor(search: Search, group: GroupChoice, choice: FollowChoice): number | undefined {
  const { here, there, targetDay } = search;
  if (there === undefined) return peopleOf(search, group)[0]?.household;
  return lifeToFollow(ofGroup(changedBetween(here, there, targetDay), group), choice)?.household;
}

/** The person after or before another one; the first where that one is not among them, and round again at the ends. */
export function personBeside(
  search: Search,
  group: GroupChoice,
  { household, step }: { readonly household: number; readonly step: 1 | -1 },
): number | undefined {
  const people = peopleOf(search, group);
  const at = people.findIndex((somebody) => somebody.household === household);
  return people[at < 0 ? 0 : (at + step + people.length) % people.length]?.household;
}

/**
 * Somebody to begin with: who gained most of the group that gained most, else who lost most; without a plan somebody without
 * a home who waits, else anybody.
 */
export function firstPerson(search: Search): number | undefined {
  const { here, there, targetDay } = search;
  if (there === undefined) return personFor(search, 'DAK', 'gained') ?? personFor(search, 'all', 'gained');
  const group = groupThatGained(changedBetween(here, there, targetDay)) ?? 'all';
  return personFor(search, group, 'gained') ?? personFor(search, 'all', 'lost');
}
