import { beforeAll, describe, expect, it } from 'vitest';
import { neighbourhoodLevels, neighbourhoodSums, yearOfBlocks } from '../../src/analysis/block-sums';
import { levelOfColumn, stockOfSetting } from '../../src/analysis/weekly-sums';
import { DAYS_PER_WEEK } from '../../src/contract/calendar';
import { FIRST_DWELLING, FOLLOWED_SETTINGS, NONE } from '../../src/contract/settings';
import { homeFigures, sameHome } from '../../src/ui/places/home-figures';
import { listFigures } from '../../src/ui/places/list-figures';
import { hoodsOf, municipalityFigures } from '../../src/ui/places/municipality-figures';
import { neighbourhoodFigures } from '../../src/ui/places/neighbourhood-figures';
import { placeMoment } from '../../src/ui/places/place-moment';
import { stateAt } from '../../src/ui/places/state-at';
import { vesselFigures } from '../../src/ui/places/vessel-figures';
import { vesselName, vesselOfSetting, vesselPlan } from '../../src/ui/places/vessel-plan';
import type { RunView } from '../../src/ui/session/session-view';
import { isTextKey } from '../../src/language/text-keys';
import { VESSELS } from '../../src/stage/vessels';
import { tenthSpec } from '../support/spec';
import { historyTo } from '../support/stage-builder';

const WEEKS = 112;
const spec = tenthSpec('places');
const { region, calendar } = spec.scenario;
/** The last day of a week: what is played and what is counted must be the same. */
const moment = placeMoment(calendar, WEEKS * DAYS_PER_WEEK - 1);

let run: RunView;

beforeAll(() => {
  const history = historyTo(spec, WEEKS * DAYS_PER_WEEK);
  run = {
    spec,
    history,
    counts: history.weekCounts,
    events: history.eventWords,
    eventRows: history.eventPersonRows,
    people: history.people,
    days: history.days,
  };
}, 60_000);

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

describe('the sheet of a place where people are', () => {
  it('has the households of the counts, whichever place it is', () => {
    expect(moment.toWeek).toBe(WEEKS);
    for (const setting of FOLLOWED_SETTINGS.filter((each) => each !== 'social')) {
      const plan = vesselPlan(setting);
      const { households } = vesselFigures(run, plan, moment);
      expect([setting, households]).toEqual([
        setting,
        sum(plan.settings.map((each) => stockOfSetting(run.counts, each, WEEKS - 1))),
      ]);
    }
  });

  it('says who is ready, how many places there are, and who waits for one', () => {
    const { ready, places, free, households, queues, readyEurPerDay } = vesselFigures(
      run,
      vesselPlan('protectedLiving'),
      moment,
    );
    expect(ready).toBe(levelOfColumn(run.counts, 'readyProtectedLivingLevel', WEEKS - 1));
    expect(free).toBe((places ?? NaN) - households);
    expect(readyEurPerDay > 0).toBe(ready > 0);
    expect(queues).toEqual([
      { setting: 'protectedLivingList', households: stockOfSetting(run.counts, 'protectedLivingList', WEEKS - 1) },
    ]);
    const flex = vesselFigures(run, vesselPlan('flex'), moment);
    expect(flex.places).toBe(levelOfColumn(run.counts, 'flexPlacesLevel', WEEKS - 1));
    expect(vesselFigures(run, vesselPlan('couch'), moment).places).toBeUndefined();
  });

  it('is named, and found from every setting that is drawn', () => {
    for (const { id, settings } of VESSELS) {
      expect(isTextKey(vesselName(vesselPlan(id)))).toBe(true);
      for (const setting of settings) expect(vesselOfSetting(setting)).toBe(id);
    }
    expect(vesselOfSetting('homeDetention')).toBe('homeDetention');
    expect(() => vesselPlan('nowhere')).toThrow('No place');
  });
});

describe('the sheet of a neighbourhood', () => {
  it('has the numbers of its blocks, and means of all that add up to the region', () => {
    const hood = 7;
    const figures = neighbourhoodFigures(run, [hood], moment);
    const year = yearOfBlocks(WEEKS);
    expect(figures.homes).toBe(neighbourhoodLevels(run.counts, 'stockLevel', WEEKS)[hood]);
    expect(figures.lettings).toBe(neighbourhoodSums(run.counts, 'lettings', year)[hood]);
    expect(sum(figures.byGroup)).toBe(figures.lettings);
    expect(sum(figures.byOrigin)).toBe(figures.lettings);
    const all = Array.from({ length: run.counts.neighbourhoods }, (_, each) => each);
    const mean = neighbourhoodFigures(run, all, moment);
    expect(mean.homes * all.length).toBeCloseTo(levelOfColumn(run.counts, 'stockLevel', WEEKS - 1), 6);
    expect(mean.loadRatio).toBeCloseTo(mean.load / mean.capacity, 9);
  });

  it('counts homes that still come only until the target date', () => {
    const late = neighbourhoodFigures(run, [7], { ...moment, targetWeek: WEEKS });
    expect(late.planned).toBe(0);
    expect(late.delivered).toBe(
      neighbourhoodSums(run.counts, 'delivered', { fromWeek: moment.nowWeek, toWeek: WEEKS })[7],
    );
  });
});

describe('the sheet of a municipality', () => {
  it('has the homes of its neighbourhoods, which are each in one municipality', () => {
    const towns = region.municipalities.map((_, municipality) => municipality);
    expect(towns.flatMap((town) => hoodsOf(region, town))).toEqual(
      Array.from({ length: run.counts.neighbourhoods }, (_, hood) => hood),
    );
    const homes = towns.map((town) => municipalityFigures(run, town, moment).homes);
    expect(sum(homes)).toBe(levelOfColumn(run.counts, 'stockLevel', WEEKS - 1));
    for (const town of towns) {
      const { willingness } = municipalityFigures(run, town, moment);
      expect(willingness).toBeGreaterThanOrEqual(0);
      expect(willingness).toBeLessThanOrEqual(1);
    }
  });
});

describe('the sheet of the waiting list', () => {
  it('has everybody on it, and fewer the longer they are registered', () => {
    const at = (years: number) => listFigures(run, years, moment);
    expect(at(0).households).toBe(stockOfSetting(run.counts, 'list', WEEKS - 1));
    expect(at(2).longer).toBeLessThan(at(0).households);
    expect(at(6).longer).toBeLessThan(at(2).longer);
    expect(at(60).longer).toBe(0);
  });
});

describe('the sheet of a home', () => {
  it('tells who lived there up to the day, and who lives there now', async () => {
    const { history } = run;
    const rows = Array.from({ length: 60 }, (_, at) => at * 7);
    const { occupant } = stateAt(history, moment.day);
    const living = rows.map((row) => occupant[row]);
    for (const [at, row] of rows.entries()) {
      const { isVacant, isInStock, stays } = await homeFigures(history, row, moment.day);
      if (!isInStock) continue;
      const last = stays.at(-1);
      expect(isVacant).toBe(living[at] === NONE);
      if (!isVacant) expect([last?.household, last?.toDay]).toEqual([living[at], undefined]);
      for (const { person, household } of stays) expect(history.people.key[person]).toBe(household);
      const whole = await history.occupantsOf(FIRST_DWELLING + row);
      expect(stays).toHaveLength(whole.length);
    }
    const early = await homeFigures(history, 0, 0);
    expect(early.stays.length).toBeLessThanOrEqual(1);
  });

  it('is found in another run by its key', () => {
    const { history } = run;
    expect(sameHome(3, history, history)).toBe(3);
  });
});
