import { describe, expect, it } from 'vitest';
import { compareLives } from '../../src/analysis/compare-lives';
import { lifeOf, type Life } from '../../src/analysis/life';
import { toldHistory, type ToldEvent } from '../support/told-run';

const SAM = 7;

function lifeWith(events: readonly ToldEvent[], from: 'couch' | 0 = 'couch'): Life {
  return lifeOf(toldHistory({ days: 2000, homes: 3, people: [[SAM, 'DAK', from]], events }), SAM)!;
}

const street: ToldEvent = [100, 'household-moved', 'homeless-move', SAM, 'couch', 'street'];
const early: ToldEvent = [300, 'dwelling-let', 'channel-DAK', SAM, 'street', 1, 5];
const late: ToldEvent = [970, 'dwelling-let', 'channel-DAK', SAM, 'street', 2, 9];

describe('two lives of the same household', () => {
  it('differ from the first day on which it is not in the same place', () => {
    const compared = compareLives(lifeWith([street, early]), lifeWith([street, late]), 2000);
    expect(compared).toEqual({ differFromDay: 300, hadHome: false, doorHere: 300, doorThere: 970, moreHomeDays: 670 });
  });

  it('count days at home up to the day asked for only', () => {
    expect(compareLives(lifeWith([street, early]), lifeWith([street, late]), 500).moreHomeDays).toBe(200);
  });

  it('are the same where only an offer that was refused differs', () => {
    const refused: ToldEvent = [50, 'offer-refused', 'channel-DAK', SAM, 0, 0];
    const compared = compareLives(lifeWith([refused, street, early]), lifeWith([street, early]), 2000);
    expect(compared.differFromDay).toBeUndefined();
    expect(compared.moreHomeDays).toBe(0);
  });

  it('differ where the one leaves the model and the other stays', () => {
    const gone: ToldEvent = [600, 'household-left', 'own-exit', SAM, 'street', 'ownArrangement'];
    const compared = compareLives(lifeWith([street]), lifeWith([street, gone]), 2000);
    expect(compared.differFromDay).toBe(600);
    expect(compared.doorHere).toBeUndefined();
  });

  it('say that there was a home when they began to differ', () => {
    const lost: ToldEvent = [400, 'home-left', 'eviction', SAM, 0, 'street', 4];
    const compared = compareLives(lifeWith([], 0), lifeWith([lost], 0), 1000);
    expect(compared).toMatchObject({ differFromDay: 400, hadHome: true, moreHomeDays: 600 });
  });
});
