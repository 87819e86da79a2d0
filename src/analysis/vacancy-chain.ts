import { CAUSES, EVENT_KIND, type CauseId } from '../contract/events';
import { FIRST_DWELLING } from '../contract/settings';
import type { RunRecord } from './run-record';
import { kindsOf, scanEvents, type ScannedEvent } from './scan-events';

const { 'home-left': LEFT, 'dwelling-let': LET } = EVENT_KIND;
const { 'dwelling-delivered': DELIVERED, 'dwelling-acquired': ACQUIRED } = EVENT_KIND;
const KINDS = kindsOf([
  'home-left',
  'dwelling-let',
  'dwelling-delivered',
  'dwelling-acquired',
  'dwelling-sold',
  'dwelling-demolished',
]);

/** How a chain begins: a tenant leaves the stock, or a home enters it. */
export interface ChainStart {
  /** @unit days */
  readonly day: number;
  readonly cause: CauseId;
}

/** One move of a chain: who came, to which home, from where. */
export interface ChainLink {
  /** @unit days */
  readonly day: number;
  /** The channel it was let through. */
  readonly cause: CauseId;
  readonly household: number;
  /** The home that was empty. */
  readonly home: number;
  /** The place left: a dwelling carries the chain on, a setting ends it. */
  readonly from: number;
}

/** Why a chain goes no further: the last one left no home behind, or the last home is not let again. */
export interface ChainBreak {
  readonly kind: 'outsider' | 'removed';
  /** @unit days */
  readonly day: number;
  readonly cause: CauseId;
}

/** A vacancy and the moves that followed from it. */
export interface VacancyChain {
  readonly chain: number;
  /** Undefined where the home was empty before the first day. */
  readonly start: ChainStart | undefined;
  /** The homes in the order in which they came free; the last one may be empty still. */
  readonly homes: readonly number[];
  readonly links: readonly ChainLink[];
  /** Undefined where it has not broken yet: the last home is empty. */
  readonly end: ChainBreak | undefined;
}

class ChainReader {
  private start: ChainStart | undefined;
  private end: ChainBreak | undefined;
  private readonly homes: number[] = [];
  private readonly links: ChainLink[] = [];
  private readonly chain: number;

  constructor(chain: number) {
    this.chain = chain;
  }

  read({ kind, day, cause, household, from, to }: ScannedEvent): void {
    const rule = CAUSES[cause]?.id ?? 'start';
    switch (kind) {
      case LEFT:
        this.start = { day, cause: rule };
        this.homes.push(from);
        return;
      case DELIVERED:
      case ACQUIRED:
        this.start = { day, cause: rule };
        this.homes.push(to);
        return;
      case LET:
        if (this.homes.length === 0) this.homes.push(to);
        this.links.push({ day, cause: rule, household, home: to, from });
        if (from >= FIRST_DWELLING) this.homes.push(from);
        else this.end = { kind: 'outsider', day, cause: rule };
        return;
      default:
        if (this.homes.length === 0) this.homes.push(from);
        this.end = { kind: 'removed', day, cause: rule };
    }
  }

  /** Undefined where nothing was read: the chain has not begun. */
  finish(): VacancyChain | undefined {
    const { chain, start, homes, links, end } = this;
    return homes.length === 0 ? undefined : { chain, start, homes, links, end };
  }
}

/** A chain as far as it has come at the end of a day; undefined where it has not begun. */
export function chainOf(run: RunRecord, chain: number, day: number): VacancyChain | undefined {
  const reader = new ChainReader(chain);
  scanEvents(run.eventWords, { fromDay: 0, toDay: day + 1, kinds: KINDS }, (event) => {
    if (event.chain === chain) reader.read(event);
  });
  return reader.finish();
}

/** A chain in short, to choose from. */
export interface ChainSummary {
  readonly chain: number;
  readonly start: CauseId | undefined;
  readonly moves: number;
  /** Day of the last move. @unit days */
  readonly lastDay: number;
}

/** The chains with a move in some days, the longest first; equal ones the latest first. They may go on afterwards. */
export function chainsWithin(run: RunRecord, span: { fromDay: number; toDay: number }): readonly ChainSummary[] {
  const starts = new Map<number, CauseId>();
  const chains = new Map<number, ChainSummary>();
  scanEvents(run.eventWords, { fromDay: 0, toDay: span.toDay, kinds: KINDS }, ({ kind, day, cause, chain }) => {
    if (kind === LET) {
      const known = chains.get(chain);
      chains.set(chain, { chain, start: starts.get(chain), moves: (known?.moves ?? 0) + 1, lastDay: day });
    } else if (!starts.has(chain) && !chains.has(chain)) {
      const rule = CAUSES[cause]?.id;
      if (rule !== undefined) starts.set(chain, rule);
    }
  });
  return [...chains.values()]
    .filter(({ lastDay }) => lastDay >= span.fromDay)
    .sort((a, b) => b.moves - a.moves || b.lastDay - a.lastDay || a.chain - b.chain);
}

/** What a chain can begin with, as a person chooses it. */
export type ChainOrigin = 'any' | 'newHome' | 'death' | 'moveOut';

/** The rules that begin a chain in each way. */
export const CHAIN_ORIGINS: Readonly<Record<Exclude<ChainOrigin, 'any'>, readonly CauseId[]>> = {
  newHome: ['new-build', 'transformation', 'acquisition'],
  death: ['death'],
  moveOut: ['purchase', 'private-rent', 'leaves-region'],
};

/** The chains that began in a way. */
export function chainsFrom(chains: readonly ChainSummary[], origin: ChainOrigin): readonly ChainSummary[] {
  if (origin === 'any') return chains;
  return chains.filter(({ start }) => start !== undefined && CHAIN_ORIGINS[origin].includes(start));
}
