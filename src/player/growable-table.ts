import { Growable, type Column } from './growable';

type ColumnName<T> = Exclude<keyof T, 'rows'>;
type Table<T> = { readonly rows: number } & { readonly [K in ColumnName<T>]: Column };

/** A table of typed columns that grows at its end and can be cut. */
export class GrowableTable<T extends Table<T>> {
  /** The table as it is now; made anew by every change. */
  view: T;
  private readonly columns: readonly (readonly [string, Growable<Column>])[];

  /** Takes a copy of the first rows. */
  constructor(rows: T) {
    this.columns = Object.entries<Column | number>(rows).flatMap(([name, values]) =>
      typeof values === 'number' ? [] : [[name, new Growable(values)] as const],
    );
    this.view = this.look(rows.rows);
  }

  /** Keeps the first `length` rows and adds `rows` after them. */
  replaceFrom(length: number, rows: T): void {
    for (const [name, column] of this.columns) column.replaceFrom(length, rows[name as ColumnName<T>]);
    this.view = this.look(length + rows.rows);
  }

  private look(rows: number): T {
    const columns = this.columns.map(([name, column]) => [name, column.view] as const);
    return { rows, ...Object.fromEntries(columns) } as unknown as T;
  }
}
