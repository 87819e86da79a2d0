import { LAYOUT_VERSION, MODEL_VERSION } from './versions';

/** Bytes before the columns of every buffer: magic, kind and layout version, model version, rows. @unit bytes */
export const HEADER_BYTES = 16;

const MAGIC = 0x4d525453;

/** What a buffer holds. */
export const BUFFER_KINDS = ['places', 'people', 'events', 'counts', 'waits'] as const;
/** What a buffer holds. */
export type BufferKind = (typeof BUFFER_KINDS)[number];

function packedModelVersion(): number {
  const [major = 0, minor = 0, patch = 0] = MODEL_VERSION.split('.').map(Number);
  return ((major << 20) | (minor << 10) | patch) >>> 0;
}

/** Writes the header of a buffer: what it holds and how many rows follow. */
export function writeHeader(buffer: ArrayBuffer, kind: BufferKind, rows: number): void {
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  header[0] = MAGIC;
  header[1] = (BUFFER_KINDS.indexOf(kind) << 16) | LAYOUT_VERSION;
  header[2] = packedModelVersion();
  header[3] = rows;
}

/** Rows in a buffer. Throws where the buffer is not of this kind, layout or model version. */
export function readHeader(buffer: ArrayBuffer, kind: BufferKind): number {
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  if (header[0] !== MAGIC) throw new Error(`Not a ${kind} buffer: it does not start with the magic word`);
  if (header[1] !== ((BUFFER_KINDS.indexOf(kind) << 16) | LAYOUT_VERSION))
    throw new Error(`Not a ${kind} buffer of layout ${String(LAYOUT_VERSION)}`);
  if (header[2] !== packedModelVersion()) throw new Error(`A ${kind} buffer of another model version`);
  return header[3] ?? 0;
}
