import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveTransport, type TransportProblem } from '../../src/core/allocation/transport-problem';

const sumOf = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);

function costOf({ cost }: TransportProblem, flow: ArrayLike<number>): number {
  return sumOf(cost.map((each, cell) => (flow[cell]! > 0 ? each * flow[cell]! : 0)));
}

/** Most that can be sent and the least it costs, by trying every plan of two senders and two receivers. */
function bestOfTwo(problem: TransportProblem): { sent: number; cost: number } {
  const { supply, room } = problem;
  let best = { sent: 0, cost: 0 };
  for (let a = 0; a <= supply[0]!; a++)
    for (let b = 0; a + b <= supply[0]!; b++)
      for (let c = 0; c <= supply[1]! && a + c <= room[0]!; c++)
        for (let d = 0; c + d <= supply[1]! && b + d <= room[1]!; d++) {
          const sent = a + b + c + d;
          const cost = costOf(problem, [a, b, c, d]);
          if (sent > best.sent || (sent === best.sent && cost < best.cost)) best = { sent, cost };
        }
  return best;
}

describe('the transport problem', () => {
  it('of two by two has its known optimum (V16)', () => {
    // Filling the first receiver from the first sender costs 4 + 2 + 15 = 21.
    const problem = { supply: [5, 3], room: [4, 4], cost: [1, 2, 1, 5] };
    const flow = solveTransport(problem);
    expect([...flow]).toEqual([1, 4, 3, 0]);
    expect(costOf(problem, flow)).toBe(12);
  });

  it('is solved exactly, whatever the amounts and costs', () => {
    const amount = fc.integer({ min: 0, max: 5 });
    const cost = fc.integer({ min: 0, max: 6 });
    const two = fc.tuple(amount, amount);
    fc.assert(
      fc.property(two, two, fc.tuple(cost, cost, cost, cost), (supply, room, costs) => {
        const problem = { supply, room, cost: costs };
        const flow = solveTransport(problem);
        expect(flow[0]! + flow[1]!).toBeLessThanOrEqual(supply[0]);
        expect(flow[0]! + flow[2]!).toBeLessThanOrEqual(room[0]);
        expect({ sent: sumOf(flow), cost: costOf(problem, flow) }).toEqual(bestOfTwo(problem));
      }),
      { seed: 16, numRuns: 300 },
    );
  });

  it('sends nothing where nothing may go', () => {
    expect([...solveTransport({ supply: [3, 3], room: [3, 0], cost: [Infinity, 1, 1, Infinity] })]).toEqual([
      0, 0, 3, 0,
    ]);
  });
});
