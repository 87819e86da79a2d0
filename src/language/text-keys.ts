import type { Flow } from '../contract/settings';
import { MESSAGES } from './messages';
import type { TextKey } from './messages';

/** Whether a text is a key of the language catalogue. */
export function isTextKey(text: string): text is TextKey {
  return Object.hasOwn(MESSAGES.en, text);
}

/** Key of the name of a flow between two settings. */
export function flowTextKey(flow: Flow): TextKey {
  const key = `flow.${flow.from}.${flow.to}${flow.split === true ? '.split' : ''}`;
  if (!isTextKey(key)) throw new Error(`No text for the flow ${key}`);
  return key;
}
