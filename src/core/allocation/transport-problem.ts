/** Who has something to send, who has room, and what a step from one to the other costs. */
export interface TransportProblem {
  /** Whole amounts that may be sent, one a sender. */
  readonly supply: readonly number[];
  /** Whole amounts that fit, one a receiver. */
  readonly room: readonly number[];
  /** sender × receiver: cost of one, not negative; Infinity where nothing may go. */
  readonly cost: readonly number[];
}

/** Sums of costs closer than this are equal, so that rounding cannot make a round trip look cheaper. */
const TOLERANCE = 1e-9;

/** The flow so far, and the search for the next path: senders come first, then receivers. */
interface Search {
  readonly problem: TransportProblem;
  readonly flow: Int32Array;
  readonly left: Int32Array;
  readonly free: Int32Array;
  readonly distance: Float64Array;
  readonly before: Int32Array;
}

/** Offers a shorter way to a node; answers whether it was one. */
function relax({ distance, before }: Search, from: number, to: number, cost: number): boolean {
  if (distance[from] + cost >= distance[to] - TOLERANCE) return false;
  distance[to] = distance[from] + cost;
  before[to] = from;
  return true;
}

/** Distances from every sender that has something left, by Bellman and Ford. */
function measureDistances(search: Search): void {
  const { problem, flow, left, distance, before } = search;
  const senders = left.length;
  const receivers = problem.room.length;
  distance.fill(Infinity);
  before.fill(-1);
  for (let i = 0; i < senders; i++) if (left[i] > 0) distance[i] = 0;
  for (let isShorter = true; isShorter;) {
    isShorter = false;
    for (let i = 0; i < senders; i++)
      for (let j = 0; j < receivers; j++) {
        const cell = i * receivers + j;
        const cost = problem.cost[cell];
        if (cost === Infinity) continue;
        if (relax(search, i, senders + j, cost)) isShorter = true;
        if (flow[cell] > 0 && relax(search, senders + j, i, -cost)) isShorter = true;
      }
  }
}

/** Nearest receiver with room, −1 where none can be reached. */
function nearest({ free, left, distance }: Search): number {
  let best = -1;
  for (let j = 0; j < free.length; j++) {
    const at = distance[left.length + j];
    if (free[j] > 0 && at < Infinity && (best < 0 || at < distance[left.length + best] - TOLERANCE)) best = j;
  }
  return best;
}

/** Sends as much as fits along the shortest path to a receiver. */
function augment({ flow, left, free, before }: Search, receiver: number): void {
  const senders = left.length;
  const receivers = free.length;
  let most = free[receiver];
  let node = senders + receiver;
  for (let from = before[node]; from >= 0; node = from, from = before[node])
    if (from >= senders) most = Math.min(most, flow[node * receivers + from - senders]);
  most = Math.min(most, left[node]);
  left[node] -= most;
  free[receiver] -= most;
  node = senders + receiver;
  for (let from = before[node]; from >= 0; node = from, from = before[node])
    if (from < senders) flow[from * receivers + node - senders] += most;
    else flow[node * receivers + from - senders] -= most;
}

/**
 * The cheapest way to send as much as can be sent (C.5): sender × receiver, exact, by shortest augmenting paths. Of equal
 * ways the one to the receiver that comes first.
 */
export function solveTransport(problem: TransportProblem): Int32Array {
  const senders = problem.supply.length;
  const receivers = problem.room.length;
  const search: Search = {
    problem,
    flow: new Int32Array(senders * receivers),
    left: Int32Array.from(problem.supply),
    free: Int32Array.from(problem.room),
    distance: new Float64Array(senders + receivers),
    before: new Int32Array(senders + receivers),
  };
  for (;;) {
    measureDistances(search);
    const receiver = nearest(search);
    if (receiver < 0) return search.flow;
    augment(search, receiver);
  }
}
