import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shippedRegions, shippedScenarios } from '../../src/io/shipped';
import { readRunRecord } from '../../src/io/parse-run-record';
import { fileOfRecord } from '../../src/io/run-record-file';
import { RUN_DATABASE } from '../../src/store/run-database';
import { SavedRuns } from '../../src/store/saved-runs';
import { runRecord } from '../support/run-record';

const scenarios = shippedScenarios(shippedRegions());
const opened: SavedRuns[] = [];

/** Saved runs of one tab on a device. */
function tab(indexedDB: IDBFactory | undefined): SavedRuns {
  const runs = new SavedRuns({
    read: (row) => readRunRecord(row, scenarios),
    place: { indexedDB: indexedDB as unknown as { open: unknown }, IDBKeyRange } as never,
  });
  opened.push(runs);
  return runs;
}

async function openTab(indexedDB: IDBFactory): Promise<SavedRuns> {
  const runs = tab(indexedDB);
  await runs.open();
  return runs;
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const runs of opened.splice(0)) runs.close();
});

/** What a device holds, read past the program. */
function rowsOf(device: IDBFactory): Promise<{ id: string; name: string }[]> {
  return new Promise((resolve, reject) => {
    const request = device.open(RUN_DATABASE);
    request.onerror = () => {
      reject(new Error('not opened'));
    };
    request.onsuccess = () => {
      const database = request.result;
      const all = database.transaction('runs').objectStore('runs').getAll();
      all.onsuccess = () => {
        database.close();
        resolve(all.result as { id: string; name: string }[]);
      };
    };
  });
}

/** A device on which a release of once left its database. */
function deviceWith(rows: readonly unknown[], version = 10): Promise<IDBFactory> {
  const device = new IDBFactory();
  return new Promise((resolve) => {
    const request = device.open(RUN_DATABASE, version);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('runs', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
    };
    request.onsuccess = () => {
      const transaction = request.result.transaction('runs', 'readwrite');
      for (const row of rows) transaction.objectStore('runs').put(row);
      transaction.oncomplete = () => {
        request.result.close();
        resolve(device);
      };
    };
  });
}

const names = (runs: SavedRuns): string[] => runs.getView().runs.map(({ name }) => name);

const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    runRecord({
      id: `r${at}`,
      name: `Plan ${at}`,
      savedAt: `2027-01-04T09:${String(at % 60).padStart(2, '0')}:00.000Z`,
    }),
  );

describe('saved runs', () => {
  it('are there again when the page is opened again, the newest first', async () => {
    const device = new IDBFactory();
    const first = await openTab(device);
    for (const record of numbered(3)) await first.save(record);
    first.close();
    const again = await openTab(device);
    expect(names(again)).toEqual(['Plan 2', 'Plan 1', 'Plan 0']);
    expect(again.find('r1')).toEqual({ ...numbered(2)[1], isKept: true });
    expect(again.getView()).toMatchObject({ trouble: null, unreadable: [], isKnown: true });
    expect(again.getView().bytes).toBeGreaterThan(10_000);
  });

  it('are renamed, duplicated, deleted, and brought back in the order in which they went', async () => {
    const device = new IDBFactory();
    const runs = await openTab(device);
    for (const record of numbered(3)) await runs.save(record);
    await runs.relabel('r0', { name: 'Anders', tags: ['nieuw'] });
    await runs.save({ ...runRecord(), id: 'copy', savedAt: '2027-02-01T00:00:00.000Z', name: 'Kopie' });
    expect(names(runs)).toEqual(['Kopie', 'Plan 2', 'Plan 1', 'Anders']);
    for (const id of ['r2', 'r0', 'copy']) await runs.remove(id);
    expect(names(runs)).toEqual(['Plan 1']);
    expect((await rowsOf(device)).map(({ id }) => id)).toEqual(['r1']);
    expect(runs.getView().deleted.map(({ id }) => id)).toEqual(['copy', 'r0', 'r2']);
    await runs.restore();
    await runs.restore();
    expect(names(runs)).toEqual(['Kopie', 'Plan 1', 'Anders']);
    await runs.restore();
    expect(await runs.restore()).toBeUndefined();
    expect(names(runs)).toEqual(['Kopie', 'Plan 2', 'Plan 1', 'Anders']);
    expect(await rowsOf(device)).toHaveLength(4);
  });

  it('of a file come in once; another content under the same id becomes another run', async () => {
    const runs = await openTab(new IDBFactory());
    const [a, b] = [numbered(2)[0]!, numbered(2)[1]!];
    expect(await runs.take([a, b], () => 'fresh')).toBe(2);
    expect(await runs.take([a, b], () => 'fresh')).toBe(0);
    expect(await runs.take([{ ...a, note: 'anders' }], () => 'fresh')).toBe(1);
    expect(runs.getView().runs.map(({ id, note }) => [id, note])).toEqual([
      ['r1', b.note],
      ['fresh', 'anders'],
      ['r0', a.note],
    ]);
  });
});

describe('two tabs', () => {
  it('see what the other does, and lose nothing when both save at once', async () => {
    const device = new IDBFactory();
    const [one, two] = [await openTab(device), await openTab(device)];
    const records = numbered(10);
    await Promise.all(records.map((record, at) => (at % 2 === 0 ? one : two).save(record)));
    await vi.waitFor(() => {
      expect(names(one)).toHaveLength(10);
      expect(names(two)).toEqual(names(one));
    });
    await two.relabel('r3', { name: 'In twee' });
    await one.remove('r4');
    await vi.waitFor(() => {
      expect(one.find('r3')?.name).toBe('In twee');
      expect(two.find('r4')).toBeUndefined();
    });
    await one.relabel('r3', { tags: ['in één'] });
    await vi.waitFor(() => {
      expect(two.find('r3')).toMatchObject({ name: 'In twee', tags: ['in één'] });
    });
  });
});

describe('a device of an earlier or later release', () => {
  const fixture = JSON.parse(
    readFileSync(new URL('./fixtures/saved-runs-1.json', import.meta.url), 'utf8'),
  ) as unknown[];

  it('of version 1 keeps giving its runs back', async () => {
    const runs = await openTab(await deviceWith(fixture));
    expect(names(runs)).toEqual(['Plan 1', 'Plan 0']);
    expect(runs.getView().unreadable).toEqual([]);
  });

  it('keeps rows that cannot be read, says why, and leaves them where they are', async () => {
    const good = fileOfRecord(runRecord());
    const device = await deviceWith([
      good,
      { ...good, id: 'newer', recordVersion: 2 },
      { ...good, id: 'changed', name: 'Veranderd' },
      { id: 'foreign', hash: 7 },
    ]);
    const runs = await openTab(device);
    expect(names(runs)).toEqual(['Voorrang eerst']);
    expect(runs.getView().unreadable.map(({ id, problems }) => [id, problems[0]?.code])).toEqual([
      ['changed', 'problem.record.hash'],
      ['foreign', 'problem.record.otherProduct'],
      ['newer', 'problem.version.newer'],
    ]);
    await runs.save(runRecord({ id: 'b2' }));
    expect((await rowsOf(device)).map(({ id }) => id)).toEqual(['a1', 'b2', 'changed', 'foreign', 'newer']);
    await runs.discard('foreign');
    expect(await rowsOf(device)).toHaveLength(4);
  });

  it('with newer tables is read and written as far as they are known', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const device = await deviceWith([fileOfRecord(runRecord())], 20);
    const runs = await openTab(device);
    expect(names(runs)).toEqual(['Voorrang eerst']);
    await runs.save(runRecord({ id: 'b2' }));
    expect(await rowsOf(device)).toHaveLength(2);
  });
});

describe('storage that fails', () => {
  it.each<[string, IDBFactory | undefined]>([
    ['is not there', undefined],
    [
      'refuses',
      {
        open: () => {
          throw new DOMException('private', 'SecurityError');
        },
      } as unknown as IDBFactory,
    ],
  ])('that %s: runs live in memory and say so', async (_name, device) => {
    const runs = tab(device);
    await runs.open();
    expect(runs.getView()).toMatchObject({ trouble: 'blocked', isKnown: true });
    await runs.save(runRecord());
    expect(runs.getView().runs).toMatchObject([{ name: 'Voorrang eerst', isKept: false }]);
    await runs.remove('a1');
    expect(names(runs)).toEqual([]);
    await runs.restore();
    expect(names(runs)).toEqual(['Voorrang eerst']);
  });

  it('that is full: what was there stays, the new lives in memory, and is written when there is room', async () => {
    const device = new IDBFactory();
    const runs = await openTab(device);
    await runs.save(runRecord());
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await runs.save(runRecord({ id: 'b2', name: 'Te veel' }));
    await runs.relabel('a1', { name: 'Anders' });
    expect(runs.getView().trouble).toBe('full');
    expect(runs.getView().runs.map(({ name, isKept }) => [name, isKept])).toEqual([
      ['Anders', false],
      ['Te veel', false],
    ]);
    expect((await rowsOf(device)).map(({ name }) => name)).toEqual(['Voorrang eerst']);
    put.mockRestore();
    await runs.save(runRecord({ id: 'c3', name: 'Weer plaats' }));
    expect(runs.getView().trouble).toBeNull();
    expect(runs.getView().runs.every(({ isKept }) => isKept)).toBe(true);
    expect((await rowsOf(device)).map(({ name }) => name)).toEqual(['Anders', 'Te veel', 'Weer plaats']);
  });

  it('that is cleared while it is open: everything lives on here, and is kept again on request', async () => {
    const device = await deviceWith([
      ...numbered(3).map(fileOfRecord),
      { ...fileOfRecord(runRecord()), id: 'newer', recordVersion: 2 },
    ]);
    const runs = await openTab(device);
    await new Promise<void>((resolve) => {
      device.deleteDatabase(RUN_DATABASE).onsuccess = () => {
        resolve();
      };
    });
    expect(runs.getView().trouble).toBe('cleared');
    expect(runs.getView().runs.map(({ id, isKept }) => [id, isKept])).toEqual([
      ['r2', false],
      ['r1', false],
      ['r0', false],
    ]);
    await runs.save(runRecord({ id: 'later' }));
    expect(await device.databases()).toEqual([]);
    await runs.open();
    expect(runs.getView()).toMatchObject({ trouble: null });
    expect((await rowsOf(device)).map(({ id }) => id)).toEqual(['later', 'newer', 'r0', 'r1', 'r2']);
    expect(runs.getView().runs.every(({ isKept }) => isKept)).toBe(true);
  });

  it('that a newer release takes over: nothing is written any more, nothing is lost', async () => {
    const device = await deviceWith(numbered(2).map(fileOfRecord));
    const runs = await openTab(device);
    await new Promise<void>((resolve) => {
      const request = device.open(RUN_DATABASE, 30);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    expect(runs.getView().trouble).toBe('newer');
    await runs.save(runRecord({ id: 'later' }));
    expect(runs.getView().runs).toHaveLength(3);
    expect(await rowsOf(device)).toHaveLength(2);
  });
});
