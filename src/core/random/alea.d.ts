declare module 'seedrandom/lib/alea' {
  /** Generator of Baagøe's Alea, seeded by text. */
  interface AleaStream {
    /** 32 bits, signed. */
    int32(): number;
    /** Number in [0, 1) with 53 bits. */
    double(): number;
  }
  export default function alea(seed: string): AleaStream;
}
