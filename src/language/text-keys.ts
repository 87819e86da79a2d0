import type { Flow } from '../contract/settings';
import { MESSAGES } from './messages';
import type { TextKey } from './messages';

/** Whether a text is a key of the language catalogue. */
export function isTextKey(text: string): text is TextKey {
  return Object.hasOwn(MESSAGES.en, text);
}

/** The key of a text that is known to exist. Throws where it does not. */
export function keyOf(text: string): TextKey {
  if (!isTextKey(text)) throw new Error(`No text ${text}`);
  return text;
}

/** Key of the name of a flow between two settings. */
export function flowTextKey(flow: Flow): TextKey {
  return keyOf(`flow.${flow.from}.${flow.to}${flow.split === true ? '.split' : ''}`);
}
