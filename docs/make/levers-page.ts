import { acts, LEVERS } from '../../src/contract/levers';
import type { Lever } from '../../src/contract/levers';
import { SOURCES } from '../../src/contract/sources';
import { MESSAGES } from '../../src/language/messages';
import { keyOf } from '../../src/language/text-keys';
import { table } from './table';

const PARTS = [
  ['What it does', 'mechanism'],
  ['Why this range', 'range'],
  ['When it is felt', 'lag'],
  ['Side effects', 'sideEffects'],
  ['Modelled effect or assumption', 'status'],
] as const;

function section(lever: Lever): string {
  const text = (part: string): string => MESSAGES.en[keyOf(`lever.${lever.id}.${part}`)];
  const { publisher, year } = SOURCES[lever.source];
  const rows = [
    ...PARTS.map(([head, part]) => [head, text(part)]),
    [
      'Default, range, step',
      `${String(lever.default)}; ${String(lever.min)}–${String(lever.max)}; ${String(lever.step)} (${lever.unit})`,
    ],
    [
      'Theme, status',
      `${MESSAGES.en[keyOf(`theme.${lever.theme}`)]}; ${MESSAGES.en[keyOf(`status.${lever.status}`)].toLowerCase()}`,
    ],
    ['Who decides', lever.owners.map((owner) => MESSAGES.en[keyOf(`owner.${owner}`)]).join(', ')],
    ['Source', `${text('source')} \`${lever.source}\` (${publisher}, ${year}), grade ${lever.grade}`],
    ['In the fluid twin', lever.twin === 'none' ? 'not known: the preview does not move' : lever.twin],
    ...(acts(lever) && lever.needsFeedback === true
      ? [['Only with feedback', MESSAGES.en['statusNote.needs-feedback']]]
      : []),
    ...(acts(lever)
      ? [
          [
            'Must move',
            `\`${lever.moves.column}\` ${lever.moves.direction > 0 ? 'up' : 'down'} at the far end of its range`,
          ],
        ]
      : []),
  ];
  const dutch = MESSAGES.nl[keyOf(`lever.${lever.id}.name`)];
  return `## ${text('name')}\n\n\`${lever.id}\`, row ${lever.code}; in Dutch *${dutch}*. ${text('short')}.\n\n${table(['', ''], rows)}\n`;
}

/** The page of all levers: those that act, then the others. */
export function leversPage(): string {
  const acting = LEVERS.filter((lever) => acts(lever));
  const others = LEVERS.filter((lever) => !acts(lever));
  return [
    '# Levers\n',
    'Generated from `src/contract/levers.ts` and the language catalogue by `npm run docs`; do not edit. A lever is a policy',
    'somebody can decide on; a measure puts it on a value from a date on. Shares run from 0 to 1; an increase of 1 is twice',
    `as much as now. Of ${String(LEVERS.length)} levers ${String(acting.length)} act; the others are listed after them with why`,
    'they are not modelled.\n',
    ...acting.map(section),
    '# Levers that do not act\n',
    ...others.map(section),
  ].join('\n');
}
