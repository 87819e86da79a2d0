import alea from 'seedrandom/lib/alea';

/** A sequence of numbers in [0, 1) of its own, drawn by name; used only to build the world at the start. */
export function namedStream(seed: string, name: string): () => number {
  const stream = alea(`${seed}/${name}`);
  return () => stream.double();
}
