import Dexie, { liveQuery } from 'dexie';
import type { DexieOptions, EntityTable, Subscription } from 'dexie';
import type { RunRecordFile } from '../io/run-record-file';

/** Why the device keeps nothing: it refuses, it is full, it was emptied, or a newer release took it over. */
export type StorageTrouble = 'blocked' | 'full' | 'cleared' | 'newer';

/** What a database is opened with beside its name; tests hand in a storage of their own. */
export type DatabasePlace = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>;

/** Name of the database of saved runs in the browser. */
export const RUN_DATABASE = 'doorstroom.runs';

/** Version of its tables. The rows carry a version of their own and are brought to the present one when read. */
const TABLES_VERSION = 1;

/** What a database tells: what it holds after every change, by whichever tab, or why it stopped. */
export interface DatabaseListener {
  readonly onRows: (rows: readonly RunRecordFile[]) => void;
  readonly onTrouble: (trouble: StorageTrouble) => void;
}

/** What an error of the storage means for who uses it. */
function troubleOf(error: unknown): StorageTrouble {
  const names = [error, (error as { inner?: unknown }).inner].map((each) => (each as Error | undefined)?.name);
  if (names.includes('QuotaExceededError')) return 'full';
  return names.includes('DatabaseClosedError') ? 'cleared' : 'blocked';
}

/** The saved runs on this device, the same ones in every tab. */
export class RunDatabase {
  private readonly dexie: Dexie & { readonly runs: EntityTable<RunRecordFile, 'id'> };
  private readonly listener: DatabaseListener;
  private subscription: Subscription | null = null;
  private isOpen = false;

  constructor(place: DatabasePlace, listener: DatabaseListener) {
    this.listener = listener;
    const dexie = new Dexie(RUN_DATABASE, { ...place, autoOpen: false, cache: 'disabled' });
    dexie.version(TABLES_VERSION).stores({ runs: 'id, savedAt' });
    dexie.on('versionchange', (event) => {
      this.stop(event.newVersion === null ? 'cleared' : 'newer');
      return false;
    });
    dexie.on('close', () => {
      this.stop('cleared');
    });
    this.dexie = dexie as typeof this.dexie;
  }

  /** Opens and begins to tell; answers the trouble where it cannot. */
  async open(): Promise<StorageTrouble | null> {
    try {
      await this.dexie.open();
      this.isOpen = true;
      this.listener.onRows(await this.dexie.runs.toArray());
    } catch (error) {
      this.isOpen = false;
      return troubleOf(error);
    }
    this.subscription = liveQuery(() => this.dexie.runs.toArray()).subscribe({
      next: this.listener.onRows,
      error: (error: unknown) => {
        this.stop(troubleOf(error));
      },
    });
    return null;
  }

  /** Puts and deletes rows, all of them or none; answers the trouble where it cannot. A row that is null is deleted. */
  async write(changes: ReadonlyMap<string, RunRecordFile | null>): Promise<StorageTrouble | null> {
    try {
      const gone = [...changes].filter(([, row]) => row === null).map(([id]) => id);
      await this.dexie.transaction('rw', this.dexie.runs, async () => {
        await this.dexie.runs.bulkDelete(gone);
        for (const row of changes.values()) if (row !== null) await this.dexie.runs.put(row);
      });
      return null;
    } catch (error) {
      return troubleOf(error);
    }
  }

  /** Lets go of the database; nothing more is told. */
  close(): void {
    this.isOpen = false;
    this.subscription?.unsubscribe();
    this.subscription = null;
    this.dexie.close();
  }

  /** The database went away under our hands: it is not opened again by itself, for then it would be empty. */
  private stop(trouble: StorageTrouble): void {
    if (!this.isOpen) return;
    this.close();
    this.listener.onTrouble(trouble);
  }
}
