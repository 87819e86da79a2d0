import { describe, expect, it } from 'vitest';
import { CHANNELS, type Channel } from '../../src/contract/households';
import { beginWalk, countBinding, ruleChannel } from '../../src/core/allocation/municipal-order';
import { QUEUE, type QueueId } from '../../src/core/allocation/priority-queues';
import { joinQueue, takeOver } from '../../src/core/processes/responsibility';
import type { World } from '../../src/core/world';
import { addNewcomer, municipalWorld } from '../support/municipal-world';
import { measure } from '../support/spec';

const START = { from: '2025-01-06' };
/** A code of one person of the lowest income, and a rent class it may have. */
const CODE = 0;
const RENT = 0;

/** Puts somebody in a queue of a municipality since a day. */
function queueUp(world: World, key: number, queue: QueueId, municipality: number, since: number): number {
  const row = addNewcomer(world, { key, origin: 'none', from: municipality, setting: 'urgent' });
  joinQueue(world, row, QUEUE[queue], since);
  return row;
}

function order(world: World, municipality: number, channel: Channel, longFirst = false): number[] {
  const walk = beginWalk(world, municipality, CHANNELS.indexOf(channel), longFirst);
  const rows: number[] = [];
  for (let row = walk.next(); row >= 0; row = walk.next()) rows.push(row);
  return rows;
}

/** Lets enough homes that the next one may be kept for the own municipality. */
function letSome(world: World, municipality: number): void {
  for (let n = 0; n < 10; n++) world.slack.add(municipality, CODE, RENT);
}

describe('the queues of municipalities', () => {
  it('are walked own people first, then all others by the day of the order', () => {
    const world = municipalWorld('own first');
    letSome(world, 1);
    const elsewhere = queueUp(world, 1, 'URG', 2, -300);
    const own = [queueUp(world, 2, 'URG', 1, -20), queueUp(world, 3, 'URG', 1, -10)];
    const farther = queueUp(world, 4, 'URG', 0, -200);
    expect(order(world, 1, 'URG')).toEqual([...own, elsewhere, farther]);
  });

  it('weigh days by the bed that is blocked, and put long-term homeless people where their turn is', () => {
    const world = municipalWorld('weights');
    letSome(world, 0);
    const [noBed, clinic] = [queueUp(world, 1, 'UIT-no-bed', 0, -100), queueUp(world, 2, 'UIT-clinic', 0, -30)];
    expect(order(world, 0, 'UIT')).toEqual([clinic, noBed]);
    const [long, short] = [queueUp(world, 3, 'DAK-long', 0, -10), queueUp(world, 4, 'DAK-other', 0, -90)];
    expect(order(world, 0, 'DAK', true)).toEqual([long, short]);
    expect(order(world, 0, 'DAK')).toEqual([short, long]);
  });

  it('are one where the year has no local binding left, but not for permit holders', () => {
    const world = municipalWorld('binding', { parameters: { localBindingShare: 0 } });
    letSome(world, 1);
    const elsewhere = queueUp(world, 1, 'URG', 2, -300);
    const own = queueUp(world, 2, 'URG', 1, -20);
    expect(order(world, 1, 'URG')).toEqual([elsewhere, own]);
    const permits = [queueUp(world, 3, 'STA', 1, -20), queueUp(world, 4, 'STA', 2, -300)];
    expect(order(world, 1, 'STA')).toEqual(permits);
  });

  it('count local binding up to half of the lettings of the year', () => {
    const world = municipalWorld('counter');
    const urgent = CHANNELS.indexOf('URG');
    const row = queueUp(world, 1, 'URG', 1, -20);
    for (let n = 0; n < 100; n++) {
      countBinding(world, row, 1, urgent);
      world.slack.add(1, CODE, RENT);
      expect(world.slack.mayBind(1, 0.5)).toBe(n % 2 === 0);
    }
    world.slack.startYear();
    expect(world.slack.mayBind(1, 0.5)).toBe(false);
  });

  it('follow a household that another municipality takes over, with its day', () => {
    const world = municipalWorld('moved');
    letSome(world, 0);
    letSome(world, 1);
    const moved = queueUp(world, 1, 'DAK-other', 0, -50);
    const there = queueUp(world, 2, 'DAK-other', 1, -40);
    takeOver(world, moved, 1);
    world.priority.add(QUEUE['DAK-other'], moved, world.households, -50);
    expect(order(world, 1, 'DAK')).toEqual([moved, there]);
    world.priority.sweep(world.households);
    expect(world.priority.length(world.priority.listOf(QUEUE['DAK-other'], 0))).toBe(0);
  });

  it('hold people leaving institutions under compulsory urgency too, by their own rules', () => {
    const world = municipalWorld('urgency', { measures: [measure('compulsoryUrgency', 1, START)] });
    letSome(world, 0);
    const urgent = queueUp(world, 1, 'URG', 0, -30);
    const ready = queueUp(world, 2, 'UIT-clinic', 0, -30);
    expect(order(world, 0, 'URG')).toEqual([ready, urgent]);
    const [uit, urg] = [CHANNELS.indexOf('UIT'), CHANNELS.indexOf('URG')];
    expect([ruleChannel(world, ready, urg), ruleChannel(world, urgent, urg)]).toEqual([uit, urg]);
    expect(order(municipalWorld('none'), 0, 'URG')).toEqual([]);
  });

  it('of tenants are one for the region', () => {
    const world = municipalWorld('tenants');
    const rows = [queueUp(world, 1, 'SEN', 0, -10), queueUp(world, 2, 'SEN', 2, -20)];
    expect(order(world, 1, 'SEN')).toEqual([rows[1], rows[0]]);
  });
});
