/**
 * Writes the raw words of the keyed draws without end, in the walks the model makes, for a test battery that reads
 * standard input. `node random-words.js SEED | dieharder -g 200 -a`; `docs/evidence/dieharder.md` tells what came out.
 */
import { writeSync } from 'node:fs';
import { KEY_SOURCES, rootKey } from '../../src/core/random/agent-keys';
import { KeyedDraws } from '../../src/core/random/keyed-draws';
import { PURPOSE, PURPOSES } from '../../src/core/random/purposes';
import { threefryBlock } from '../../src/core/random/threefry';

const ORDINALS = 1 << 27;
const OCCASIONS = 3;
const RISKS = PURPOSES.filter((purpose) => purpose.startsWith('risk-')).map((purpose) => PURPOSE[purpose]);
const TRAITS = PURPOSES.filter((purpose) => purpose.startsWith('trait-')).map((purpose) => PURPOSE[purpose]);
const STREAMS = 10;
const HOUSEHOLDS_PER_ADVERT = 8;
const SEEKERS_PER_ADVERT = 240;
const DWELLINGS = 60_000;
const ROUNDS = 3;
const HEARD_BLOCKS = 16;

const draws = new KeyedDraws(process.argv[2] ?? 'random words');
const words = new Uint32Array(1 << 18);
let count = 0;

function flush(): void {
  const bytes = new Uint8Array(words.buffer, 0, count * 4);
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(1, bytes, written);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
    throw error;
  }
  count = 0;
}

/** Both words of one block, as `uniform` and `second` use them. */
function write(purpose: number, agent: number, occasion: number): void {
  draws.bits(purpose, agent, occasion);
  words[count++] = threefryBlock[0]!;
  words[count++] = threefryBlock[1]!;
  if (count === words.length) flush();
}

/** Traits and the risks of some spells of one household: purposes and occasions in turn, the agent fixed. */
function writeHousehold(n: number): void {
  const key = rootKey(KEY_SOURCES[n % KEY_SOURCES.length]!, Math.floor(n / KEY_SOURCES.length) % ORDINALS);
  const first = Math.floor(n / (KEY_SOURCES.length * ORDINALS)) * OCCASIONS;
  if (first === 0) for (const purpose of TRAITS) write(purpose, key, 0);
  for (let occasion = first; occasion < first + OCCASIONS; occasion++)
    for (const purpose of RISKS) write(purpose, key, occasion);
}

/** Answers to one advert: consecutive agents, the occasion mixed from dwelling, vacancy and round; none comes twice. */
function writeAdvert(n: number): void {
  const vacancy = 1 + Math.floor(n / (DWELLINGS * ROUNDS));
  const round = Math.floor(n / DWELLINGS) % ROUNDS;
  const occasion = (n % DWELLINGS) ^ Math.imul(vacancy, 0x9e3779b1) ^ Math.imul(round, 0x85ebca6b);
  const list = rootKey('seekers', (n * 7) % (ORDINALS - SEEKERS_PER_ADVERT));
  for (let seeker = 0; seeker < SEEKERS_PER_ADVERT; seeker++) write(PURPOSE.offer, list + seeker, occasion);
  for (let block = 0; block < HEARD_BLOCKS; block++) write(PURPOSE['offer-heard'], occasion, block);
  write(PURPOSE['lottery-bucket'], occasion, n);
  write(PURPOSE['vacancy-works'], n % DWELLINGS, vacancy * ROUNDS + round);
  for (let stream = 0; stream < STREAMS; stream++) {
    write(PURPOSE['stream-gap'], stream, n);
    write(PURPOSE['stream-thinning'], stream, n);
  }
}

for (let n = 0; ; n++) {
  writeHousehold(n);
  if (n % HOUSEHOLDS_PER_ADVERT === 0) writeAdvert(n / HOUSEHOLDS_PER_ADVERT);
}
