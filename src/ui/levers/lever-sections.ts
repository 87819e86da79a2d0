import { acts, LEVERS } from '../../contract/levers';
import type { Lever, LeverId, LeverTheme, Owner } from '../../contract/levers';
import type { TextKey } from '../../language/messages';
import { keyOf } from '../../language/text-keys';

/** How the list of all levers is ordered: by what they are about, or by who can turn them. */
export type LeverView = 'theme' | 'owner';

/** Levers under one heading: those that act first, then the others. */
export interface LeverSection {
  readonly id: string;
  readonly title: TextKey;
  readonly levers: readonly (Lever & { readonly id: LeverId })[];
  readonly acting: number;
}

/** Themes in the order of the report: its lists of knobs, then its general themes, then what is added. */
const THEMES: readonly LeverTheme[] = [
  'outflow',
  'caravans',
  'prevention',
  'supply',
  'finance',
  'neighbourhood',
  'other',
];

const OWNERS: readonly Owner[] = ['state', 'province', 'municipality', 'corporation', 'care'];

function isUnder(lever: Lever, view: LeverView, heading: string): boolean {
  return view === 'theme' ? lever.theme === heading : lever.owners.some((owner) => owner === heading);
}

/** The levers wanted under their headings, those that act in this world first; in the view by party a lever stands under each party that can turn it. */
export function leverSections(
  view: LeverView,
  wanted: ReadonlySet<LeverId>,
  isActing: (lever: Lever) => boolean = acts,
): readonly LeverSection[] {
  const headings = view === 'theme' ? THEMES : OWNERS;
  return headings
    .map((heading) => {
      const levers = LEVERS.filter((lever) => wanted.has(lever.id) && isUnder(lever, view, heading));
      const acting = levers.filter((lever) => isActing(lever));
      return {
        id: heading,
        title: keyOf(`${view}.${heading}`),
        levers: [...acting, ...levers.filter((lever) => !isActing(lever))],
        acting: acting.length,
      };
    })
    .filter(({ levers }) => levers.length > 0);
}
