import type { Problem, Outcome } from '../contract/outcome';
import type { RunRecord } from '../contract/run-record';
import { fileOfRecord } from '../io/run-record-file';
import type { RunRecordFile } from '../io/run-record-file';
import { RunDatabase } from './run-database';
import type { DatabasePlace, StorageTrouble } from './run-database';

/** A run that was saved, as the page shows it. */
export interface SavedRun extends RunRecord {
  /** Whether the device keeps it; if not it is gone when the page closes. */
  readonly isKept: boolean;
}

/** Something on the device that cannot be read; it stays there. */
export interface UnreadableRun {
  readonly id: string;
  readonly problems: readonly Problem[];
}

/** All saved runs at this moment; a new object for every change. */
export interface SavedRunsView {
  /** The newest first. */
  readonly runs: readonly SavedRun[];
  readonly unreadable: readonly UnreadableRun[];
  /** Deleted since the page was opened, the last one first. */
  readonly deleted: readonly RunRecord[];
  /** What they take as text. @unit bytes */
  readonly bytes: number;
  readonly trouble: StorageTrouble | null;
  /** Whether the device has answered, be it with a refusal. */
  readonly isKnown: boolean;
}

/** What a person may change about a saved run. */
export type RunLabels = Pick<RunRecord, 'name' | 'note' | 'tags'>;

/** What saved runs need: how rows are read, and where the database is. */
export interface SavedRunsParts {
  readonly read: (row: unknown) => Outcome<RunRecord>;
  readonly place?: DatabasePlace;
}

const NOTHING: SavedRunsView = { runs: [], unreadable: [], deleted: [], bytes: 0, trouble: null, isKnown: false };

interface ReadRow {
  readonly text: string;
  readonly outcome: Outcome<RunRecord>;
}

/**
 * The saved runs: on the device, in step with other tabs, and in memory as far as the device refuses. What cannot be
 * written is shown all the same, says so, and is tried again with the next change or on request.
 */
export class SavedRuns {
  private readonly parts: SavedRunsParts;
  private database: RunDatabase | null = null;
  /** As the device has them. */
  private rows: ReadonlyMap<string, RunRecordFile> = new Map();
  /** Changes the device does not have yet; null for a run that is to go. */
  private readonly unwritten = new Map<string, RunRecordFile | null>();
  private deleted: readonly RunRecord[] = [];
  private trouble: StorageTrouble | null = null;
  private isKnown = false;
  private writing: Promise<void> = Promise.resolve();
  private view = NOTHING;
  /** Rows as they were read last, by id: an unchanged one is read once. */
  private readonly read = new Map<string, ReadRow>();
  private readonly listeners = new Set<() => void>();

  constructor(parts: SavedRunsParts) {
    this.parts = parts;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly getView = (): SavedRunsView => this.view;

  /** Opens the database, or tries again after it was lost; what is not written yet is written then. */
  async open(): Promise<void> {
    this.database?.close();
    const database = new RunDatabase(this.parts.place ?? {}, {
      onRows: (rows) => {
        this.rows = new Map(rows.map((row) => [row.id, row]));
        this.publish();
      },
      onTrouble: (trouble) => {
        this.lose(trouble);
      },
    });
    this.trouble = await database.open();
    this.database = this.trouble === null ? database : null;
    this.isKnown = true;
    this.publish();
    if (this.unwritten.size > 0) await this.flush();
  }

  /** Lets go of the database. */
  close(): void {
    this.database?.close();
    this.database = null;
  }

  /** A saved run by its id. */
  find(id: string): SavedRun | undefined {
    return this.view.runs.find((run) => run.id === id);
  }

  /** Saves a run, or changes the one of that id. */
  save(record: RunRecord): Promise<void> {
    return this.write([fileOfRecord(record)]);
  }

  /**
   * Takes over runs from a file. One that is here already is left alone; one of the same id and another content gets a
   * new id. Answers how many were new.
   */
  async take(records: readonly RunRecord[], freshId: () => string): Promise<number> {
    const taken = records.map(fileOfRecord).filter(({ id, hash }) => this.rowOf(id)?.hash !== hash);
    const fresh = records.filter(({ id }) => taken.some((row) => row.id === id));
    await this.write(
      fresh.map((record) => fileOfRecord(this.rowOf(record.id) === undefined ? record : { ...record, id: freshId() })),
    );
    return fresh.length;
  }

  /** Changes name, note or tags. */
  async relabel(id: string, labels: Partial<RunLabels>): Promise<void> {
    const run = this.find(id);
    if (run === undefined) return;
    const { isKept: _isKept, ...record } = run;
    await this.save({ ...record, ...labels });
  }

  /** Deletes a run; `restore` brings it back for as long as the page is open. */
  async remove(id: string): Promise<void> {
    const run = this.find(id);
    if (run === undefined) return;
    const { isKept: _isKept, ...record } = run;
    this.deleted = [record, ...this.deleted];
    this.unwritten.set(id, null);
    await this.flush();
  }

  /** Deletes something that cannot be read. */
  async discard(id: string): Promise<void> {
    this.unwritten.set(id, null);
    await this.flush();
  }

  /** Brings back the run that was deleted last. */
  async restore(): Promise<RunRecord | undefined> {
    const [record, ...others] = this.deleted;
    if (record === undefined) return undefined;
    this.deleted = others;
    await this.save(record);
    return record;
  }

  private rowOf(id: string): RunRecordFile | null | undefined {
    return this.unwritten.has(id) ? this.unwritten.get(id) : this.rows.get(id);
  }

  private write(rows: readonly RunRecordFile[]): Promise<void> {
    for (const row of rows) this.unwritten.set(row.id, row);
    return this.flush();
  }

  /** Writes all that is not written, after what is being written; shows it at once. */
  private flush(): Promise<void> {
    this.publish();
    this.writing = this.writing.then(() => this.writeAll());
    return this.writing;
  }

  private async writeAll(): Promise<void> {
    const { database } = this;
    const changes = new Map(this.unwritten);
    if (database === null || changes.size === 0) return;
    const trouble = await database.write(changes);
    if (database !== this.database) return;
    this.trouble = trouble;
    if (trouble === null) this.settle(changes);
    this.publish();
  }

  /** Takes changes for written. */
  private settle(changes: ReadonlyMap<string, RunRecordFile | null>): void {
    const rows = new Map(this.rows);
    for (const [id, row] of changes) {
      if (this.unwritten.get(id) === row) this.unwritten.delete(id);
      if (row === null) rows.delete(id);
      else rows.set(id, row);
    }
    this.rows = rows;
  }

  /** The device has nothing any more: what it had lives on here. */
  private lose(trouble: StorageTrouble): void {
    for (const [id, row] of this.rows) if (!this.unwritten.has(id)) this.unwritten.set(id, row);
    this.rows = new Map();
    this.database = null;
    this.trouble = trouble;
    this.publish();
  }

  private readRow(row: RunRecordFile): ReadRow {
    const text = JSON.stringify(row);
    const known = this.read.get(row.id);
    if (known?.text === text) return known;
    const made = { text, outcome: this.parts.read(row) };
    this.read.set(row.id, made);
    return made;
  }

  private publish(): void {
    const runs: SavedRun[] = [];
    const unreadable: UnreadableRun[] = [];
    let bytes = 0;
    for (const [id, row] of new Map([...this.rows, ...this.unwritten])) {
      if (row === null) continue;
      const { outcome, text } = this.readRow(row);
      bytes += text.length;
      const isKept = this.trouble === null || !this.unwritten.has(id);
      if (outcome.ok) runs.push({ ...outcome.value, isKept });
      else unreadable.push({ id, problems: outcome.problems });
    }
    runs.sort((a, b) => (a.savedAt === b.savedAt ? (a.id < b.id ? -1 : 1) : a.savedAt > b.savedAt ? -1 : 1));
    const { deleted, trouble, isKnown } = this;
    this.view = { runs, unreadable, deleted, bytes, trouble, isKnown };
    for (const listener of this.listeners) listener();
  }
}
