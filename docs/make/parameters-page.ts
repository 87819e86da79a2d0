import { PARAMETER_ENTRIES } from '../../src/contract/parameters';
import type { Parameter } from '../../src/contract/parameters';
import { table } from './table';

const KINDS = [
  [
    'outside-world',
    'Facts of the outside world',
    'What happens outside the model; a scenario may change them, a shock for a while.',
  ],
  ['belief', 'Beliefs', 'What is not known for certain. A changed belief is never mistaken for a policy.'],
] as const;

function row(id: string, { meaning, default: value, min, max, unit, ...rest }: Parameter): readonly string[] {
  const scaled = rest.extensive === true ? 'yes' : '';
  return [
    `\`${id}\``,
    meaning,
    String(value),
    `${String(min)}–${String(max)}`,
    unit,
    scaled,
    rest.code,
    `\`${rest.source}\``,
    rest.grade,
  ];
}

const HEADS = ['Name', 'Meaning', 'Default', 'Range', 'Unit', 'By region', 'Row', 'Source', 'Grade'];

/** The page of all parameters. */
export function parametersPage(): string {
  const parts = KINDS.map(([kind, title, said]) => {
    const rows = PARAMETER_ENTRIES.filter(([, parameter]) => parameter.kind === kind).map(([id, it]) => row(id, it));
    return `## ${title}\n\n${said} ${String(rows.length)} of them.\n\n${table(HEADS, rows)}\n`;
  });
  return [
    '# Parameters\n',
    'Generated from `src/contract/parameters.ts` by `npm run docs`; do not edit. Policies are not here but in',
    '[levers](levers.md). *By region*: the default is that of the demo region and is multiplied by the scale of another.',
    '*Row*: where [the model](model.md) uses it. Grades: A official figure, B secondary source or arithmetic on official',
    'figures, C assumption to be replaced; the keys of the sources stand in [sources](sources.md).\n',
    ...parts,
  ].join('\n');
}
