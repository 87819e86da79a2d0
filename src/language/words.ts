import type { TextKey } from './messages';

/** How a number is written. */
export interface NumberStyle {
  readonly style?: 'percent';
  readonly minimumFractionDigits?: number;
  readonly maximumFractionDigits?: number;
  readonly signDisplay?: 'exceptZero';
}

/** Texts and numbers of one language, whoever speaks it: the page or the command line. */
export interface Words {
  /** A text of the catalogue. */
  readonly text: (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;
  /** A number as the language writes it, with a true minus. */
  readonly number: (value: number, style?: NumberStyle) => string;
}
