import { describe, expect, it } from 'vitest';
import { createWorkerPool } from '../../src/runner/worker-pool';
import { CountsDesk, type CountsState } from '../../src/ui/session/counts-desk';
import { worldKey } from '../../src/ui/session/run-spec';
import { FakeClock, FakeService, FakeWorker } from '../runner/fakes';
import { measure, tenthSpec } from '../support/spec';

const services: FakeService[] = [];

function createDesk(onAnswer: (what: string) => Promise<void> | void = () => undefined): CountsDesk {
  services.length = 0;
  return new CountsDesk(
    createWorkerPool({
      size: 1,
      clock: new FakeClock(),
      createWorker: () => {
        const service = new FakeService();
        service.onAnswer = onAnswer;
        services.push(service);
        return new FakeWorker(service);
      },
    }),
  );
}

const asked = (): readonly string[] => services.flatMap(({ log }) => log);

function settled(desk: CountsDesk, isSo: (state: CountsState) => boolean): Promise<CountsState> {
  return new Promise((resolve) => {
    const stop = desk.subscribe(() => {
      if (!isSo(desk.getState())) return;
      stop();
      resolve(desk.getState());
    });
  });
}

const specs = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((seed) => tenthSpec(seed));
const keys = specs.map(worldKey);
const knows =
  (...wanted: readonly number[]) =>
  ({ known }: CountsState): boolean =>
    wanted.every((index) => known.has(keys[index]!));

describe('the key of a world', () => {
  const spec = tenthSpec('a');

  it('is the same whatever the scenario is called, and another where something else happens', () => {
    const { scenario } = spec;
    const renamed = { ...spec, scenario: { ...scenario, id: 'mine', title: { nl: 'Mijn', en: 'Mine' } } };
    expect(worldKey(renamed)).toBe(worldKey(spec));
    const others = [
      { ...spec, seed: 'b' },
      { ...spec, scenario: { ...scenario, measures: [measure('homelessShare', 0.3)] } },
      { ...spec, scenario: { ...scenario, calendar: { ...scenario.calendar, horizon: '2030-01-01' } } },
      { ...spec, scenario: { ...scenario, region: { ...scenario.region, id: 'elsewhere' } } },
    ];
    expect(new Set([spec, ...others].map(worldKey)).size).toBe(others.length + 1);
  });
});

describe('the desk of counts', () => {
  it('computes what is asked for once, and hands over the same object again', async () => {
    const desk = createDesk();
    desk.want(specs.slice(0, 2));
    const { known } = await settled(desk, knows(0, 1));
    desk.want(specs.slice(0, 1));
    expect(desk.getState().known.get(keys[0]!)).toBe(known.get(keys[0]!));
    expect(asked()).toEqual(['replicate a', 'replicate b']);
  });

  it('lets the oldest go, and never what is wanted', async () => {
    const desk = createDesk();
    for (const [index, spec] of specs.entries()) {
      const wanted = index === 0 ? [spec] : [specs[0]!, spec];
      const known = settled(desk, knows(0, index));
      desk.want(wanted);
      await known;
    }
    const { known } = desk.getState();
    expect([...known.keys()].sort()).toEqual([0, 2, 3, 4, 5, 6].map((index) => keys[index]!).sort());
  });

  it('gives up what nobody wants any more', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const desk = createDesk((what) => (what === 'replicate a' ? held : undefined));
    desk.want(specs.slice(0, 1));
    const known = settled(desk, knows(1));
    desk.want(specs.slice(1, 2));
    release();
    expect([...(await known).known.keys()]).toEqual([keys[1]]);
  });

  it('says so when the computation fails, and goes on when asked', async () => {
    let isBroken = true;
    const desk = createDesk(() => {
      if (isBroken) throw new Error('broken');
    });
    const failed = settled(desk, ({ hasFailed }) => hasFailed);
    desk.want(specs.slice(0, 1));
    expect((await failed).known.size).toBe(0);
    isBroken = false;
    const known = settled(desk, knows(0));
    desk.goOn();
    expect((await known).hasFailed).toBe(false);
  });
});
