import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { invariant } from '../contract/invariant';
import type { Outcome, Problem } from '../contract/outcome';
import { failure, success } from '../contract/outcome';
import { SCHEMA_VERSION } from '../contract/versions';
import { fromBase64url, strayCharacter, toBase64url } from './base64url';
import { crc32 } from './crc32';
import { LIMITS } from './limits';
import { linkContent, readLinkContent } from './link-content';
import type { LinkState, ReadLink } from './link-state';
import { shownCharacter } from './problem-report';
import { readJson } from './read-json';

/** Length of the compressed content and its checksum, before the content. @unit bytes */
const HEAD_BYTES = 6;

/** Longer ones come from nothing of ours and are not unpacked. */
const LONGEST = 100_000;

/**
 * A link that carries a state: `#`, the version, a full stop, then length, checksum and compressed JSON in base64url.
 * Throws where the state does not fit: no state a person can make on the page comes near.
 */
export function encodeLink(state: LinkState): string {
  const content = deflateSync(strToU8(JSON.stringify(linkContent(state))), { level: 9 });
  invariant(content.length <= LIMITS.linkBytes, 'the state fits in a link');
  const bytes = new Uint8Array(HEAD_BYTES + content.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, content.length);
  view.setUint32(2, crc32(content));
  bytes.set(content, HEAD_BYTES);
  return `#${String(SCHEMA_VERSION)}.${toBase64url(bytes)}`;
}

function damaged(code: string, values: Problem['values'] = {}): Outcome<never> {
  return failure([{ path: '', code: `problem.link.${code}`, values }]);
}

/** Characters of base64url without padding that hold so many bytes. */
function charactersFor(bytes: number): number {
  return Math.ceil((bytes * 8) / 6);
}

/** The compressed content, whole and as it was written. */
function unwrap(text: string): Outcome<Uint8Array> {
  const stray = strayCharacter(text);
  if (stray !== undefined) {
    return damaged('character', { position: stray.position, found: shownCharacter(stray.found) });
  }
  const bytes = fromBase64url(text);
  if (bytes.length < HEAD_BYTES)
    return damaged('truncated', { given: text.length, expected: charactersFor(HEAD_BYTES) });
  const view = new DataView(bytes.buffer);
  const length = view.getUint16(0);
  const expected = charactersFor(HEAD_BYTES + length);
  if (text.length < expected) return damaged('truncated', { given: text.length, expected });
  if (text.length > expected) return damaged('extra', { given: text.length, expected });
  const content = bytes.subarray(HEAD_BYTES);
  return crc32(content) === view.getUint32(2) ? success(content) : damaged('checksum');
}

function inflate(content: Uint8Array): Outcome<string> {
  try {
    return success(strFromU8(inflateSync(content, { out: new Uint8Array(LIMITS.linkTextBytes) })));
  } catch {
    return damaged('content');
  }
}

/** Reads a link; where it is damaged, says how: cut off, something added, a wrong character, a newer version. */
export function decodeLink(link: string): Outcome<ReadLink> {
  const text = link.startsWith('#') ? link.slice(1) : link;
  if (text === '') return damaged('empty');
  const match = text.length > LONGEST ? null : /^([1-9]\d{0,5})\.(.*)$/su.exec(text);
  if (match === null) return damaged('form');
  const given = Number(match[1]);
  if (given > SCHEMA_VERSION) return damaged('newer', { given, supported: SCHEMA_VERSION });
  const content = unwrap(match[2] ?? '');
  const json = content.ok ? inflate(content.value) : content;
  if (!json.ok) return json;
  const value = readJson(json.value);
  return value.ok ? readLinkContent(value.value) : damaged('content');
}
