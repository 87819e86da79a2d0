import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { IntlShape } from 'react-intl';
import type { TextKey } from '../../language/messages';
import type { NumberStyle } from '../../language/words';

/** Values a text names. */
export type TextValues = Readonly<Record<string, string | number | Date>>;

/** Marks in a text, as `<b>…</b>`, and what they become. */
export type TextMarks = Readonly<Record<string, (chunks: ReactNode) => ReactNode>>;

/** The texts and numbers of the language that was chosen. */
export interface Texts {
  readonly locale: string;
  /** A text of the catalogue. */
  readonly text: (key: TextKey, values?: TextValues) => string;
  /** A text of the catalogue with marks in it. */
  readonly rich: (key: TextKey, values: TextValues, marks: TextMarks) => ReactNode;
  /** A number as the language writes it, with a true minus. */
  readonly number: (value: number, style?: NumberStyle) => string;
  readonly list: (items: readonly string[]) => string;
}

/** Texts and numbers spoken by an `IntlShape`: the one way from keys to sentences. */
export function createTexts(intl: IntlShape): Texts {
  return {
    locale: intl.locale,
    text: (key, values) => intl.formatMessage({ id: key }, values),
    rich: (key, values, marks) =>
      intl.formatMessage({ id: key }, { ...values, ...(marks as Record<string, (chunks: ReactNode[]) => ReactNode>) }),
    number: (value, style) => intl.formatNumber(value, style).replace('-', '−'),
    list: (items) => intl.formatList([...items], { type: 'conjunction' }),
  };
}

/** The texts and numbers of the language that was chosen. */
export function useTexts(): Texts {
  const intl = useIntl();
  return useMemo(() => createTexts(intl), [intl]);
}
