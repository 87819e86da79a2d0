import type { FlowGroup } from '../../analysis/station-flows';
import type { Station } from '../../analysis/stations';
import { keyOf } from '../../language/text-keys';
import type { ShownFlows, ShownStream } from '../figures/flow-figures';
import type { Texts } from '../language/use-texts';

/** Which year, and whose moves. */
export interface FlowSubject {
  readonly year: number;
  readonly group: FlowGroup;
  /** What it is compared with. */
  readonly other: FlowOther;
}

/** The run that flows are compared with: how things go now, or a plan by its name. */
export interface FlowOther {
  readonly name: string;
  readonly isNow: boolean;
}

/** What a sentence needs to say what it is compared with. */
export function otherValues(
  texts: Texts,
  { name, isNow }: FlowOther,
): { readonly isNow: string; readonly other: string } {
  return { isNow: String(isNow), other: texts.text('flows.quoted', { name }) };
}

/** Name of a station; where people were, who was nowhere before is new. */
export function stationName(texts: Texts, station: Station, side: 'were' | 'went'): string {
  return texts.text(keyOf(`flows.station.${side === 'were' && station === 'elsewhere' ? 'new' : station}`));
}

function fromPhrase(texts: Texts, station: Station): string {
  return texts.text(keyOf(`flows.from.${station}`));
}

function ofGroup(texts: Texts, group: FlowGroup, said: string): string {
  return group === 'all' ? said : texts.text('flows.ofGroup', { group: texts.text(`group.${group}`), said });
}

/** What a stream says when it is pointed at. */
export function streamSentence(
  texts: Texts,
  { from, to, amount, here, there }: ShownStream,
  subject: FlowSubject & { readonly mode: ShownFlows['mode'] },
): string {
  const phrases = {
    year: String(subject.year),
    from: fromPhrase(texts, from),
    to: texts.text(keyOf(`flows.to.${to}`)),
    count: Math.abs(amount),
  };
  const said =
    subject.mode === 'difference'
      ? texts.text('flows.says.difference', {
          ...phrases,
          ...otherValues(texts, subject.other),
          here,
          there,
          direction: amount > 0 ? 'more' : 'fewer',
        })
      : texts.text('flows.says', phrases);
  return ofGroup(texts, subject.group, said);
}

/** Streams of new tenants: they end in a social home. */
function intoHomes({ streams }: ShownFlows): readonly ShownStream[] {
  return streams.filter(({ to }) => to === 'social').toSorted((a, b) => b.amount - a.amount);
}

function differenceSentence(texts: Texts, flows: ShownFlows, subject: FlowSubject): string {
  const year = String(subject.year);
  const other = otherValues(texts, subject.other);
  const homes = intoHomes(flows);
  const [most, least] = [homes[0], homes.at(-1)];
  if (flows.streams.length === 0) return texts.text('flows.main.same', { year, ...other });
  const gains = most !== undefined && most.amount > 0;
  const loses = least !== undefined && least.amount < 0;
  if (!gains && !loses) return texts.text('flows.main.noHome', { year, ...other });
  const more = gains ? { more: most.amount, moreFrom: fromPhrase(texts, most.from) } : undefined;
  const fewer = loses ? { fewer: -least.amount, fewerFrom: fromPhrase(texts, least.from) } : undefined;
  if (more === undefined) return texts.text('flows.main.fewer', { year, ...fewer });
  return texts.text(fewer === undefined ? 'flows.main.more' : 'flows.main.both', { year, ...more, ...fewer });
}

/** The main thing about a year: where those came from who got a home, or where more and fewer did. */
export function mainSentence(texts: Texts, flows: ShownFlows, subject: FlowSubject): string {
  const { year, group } = subject;
  if (flows.mode === 'difference') return ofGroup(texts, group, differenceSentence(texts, flows, subject));
  const homes = intoHomes(flows);
  const said = texts.text('flows.main', {
    year: String(year),
    count: homes.reduce((sum, { amount }) => sum + amount, 0),
    most: homes[0]?.amount ?? 0,
    from: fromPhrase(texts, homes[0]?.from ?? 'list'),
  });
  return ofGroup(texts, group, said);
}
