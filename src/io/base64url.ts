const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Text of some bytes in the alphabet that links keep as it is (RFC 4648, section 5), without padding. */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const digits = Math.min(bytes.length - at, 3) + 1;
    for (let digit = 0; digit < digits; digit++) text += DIGITS.charAt((three >> (18 - 6 * digit)) & 63);
  }
  return text;
}

/** The first character that is not of the alphabet and its place, counted from 1; undefined where there is none. */
export function strayCharacter(text: string): { readonly found: string; readonly position: number } | undefined {
  const match = /[^A-Za-z0-9_-]/u.exec(text);
  return match === null ? undefined : { found: match[0], position: match.index + 1 };
}

/** Bytes of a text of the alphabet; bits that do not fill a byte are dropped. */
export function fromBase64url(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const character of text) {
    bits = ((bits << 6) | DIGITS.indexOf(character)) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 0xff;
  }
  return bytes;
}
