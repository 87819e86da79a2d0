import type { Flow } from '../contract/settings';
import type { TextKey } from './messages';
import { isTextKey, keyOf } from './text-keys';

/** Writes a text of the catalogue with its values filled in. */
type Write = (key: TextKey, values?: Readonly<Record<string, string>>) => string;

/** Name of a stream: one of its own where there is one, else "from → to" out of the names of its settings. */
export function flowName(write: Write, { from, to, split }: Flow): string {
  const own = `flow.${from}.${to}`;
  if (split !== true && isTextKey(own)) return write(own);
  return write(split === true ? 'flow.split' : 'flow.between', {
    from: write(keyOf(`setting.${from}`)),
    to: write(keyOf(`setting.${to}`)),
  });
}
