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
