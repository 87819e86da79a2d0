/** A text in lines of so many characters; broken between words, or anywhere in a word that is longer than a line. */
export function textLines(text: string, length: number): readonly string[] {
  const most = String(length);
  const line = new RegExp(`.{1,${most}}(?=\\s|$)|.{1,${most}}`, 'gu');
  return (text.match(line) ?? []).map((words) => words.trim());
}
