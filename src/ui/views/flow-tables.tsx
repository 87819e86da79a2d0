import type { ReactNode } from 'react';
import type { ShownFlows, ShownStream } from '../figures/flow-figures';
import { useTexts } from '../language/use-texts';
import { stationName } from './flow-sentences';
import '../sheets/table-sheet.css';

/** Names of the two runs, that compared and that compared with. */
type FlowNames = Readonly<Record<'here' | 'there', string>>;

/** The same numbers as the picture: every stream in both runs, and what came and left everywhere. */
export function FlowTables({
  flows,
  year,
  names,
}: {
  readonly flows: ShownFlows;
  readonly year: number;
  readonly names: FlowNames | null;
}): ReactNode {
  return (
    <div className="flow-tables">
      <Streams streams={flows.streams} year={year} names={names} />
      <Accounts flows={flows} year={year} />
    </div>
  );
}

function Streams({
  streams,
  year,
  names,
}: {
  readonly streams: readonly ShownStream[];
  readonly year: number;
  readonly names: FlowNames | null;
}): ReactNode {
  const texts = useTexts();
  const { text, number } = texts;
  const sum = (pick: (stream: ShownStream) => number): number =>
    streams.reduce((total, stream) => total + pick(stream), 0);
  const cells = (here: number, there: number): ReactNode => (
    <>
      {names !== null && <td>{number(here)}</td>}
      <td>{number(there)}</td>
      {names !== null && <td>{number(here - there, { signDisplay: 'exceptZero' })}</td>}
    </>
  );
  return (
    <table className="table">
      <caption>{text('flows.table', { year: String(year) })}</caption>
      <thead>
        <tr>
          <th scope="col">{text('flows.table.from')}</th>
          <th scope="col" className="flow-name">
            {text('flows.table.to')}
          </th>
          {names !== null && <th scope="col">{names.here}</th>}
          <th scope="col">{names === null ? text('flows.table.count') : names.there}</th>
          {names !== null && <th scope="col">{text('app.table.difference')}</th>}
        </tr>
      </thead>
      <tbody>
        {streams.map(({ from, to, here, there }) => (
          <tr key={`${from} ${to}`}>
            <th scope="row">{stationName(texts, from, 'were')}</th>
            <td className="flow-name">{stationName(texts, to, 'went')}</td>
            {cells(here, there)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {text('flows.table.all')}
          </th>
          {cells(
            sum(({ here }) => here),
            sum(({ there }) => there),
          )}
        </tr>
      </tfoot>
    </table>
  );
}

function Accounts({ flows, year }: { readonly flows: ShownFlows; readonly year: number }): ReactNode {
  const texts = useTexts();
  const { text, number } = texts;
  const isDifference = flows.mode === 'difference';
  const write = (value: number): string => number(value, isDifference ? { signDisplay: 'exceptZero' } : {});
  return (
    <table className="table">
      <caption>{text(isDifference ? 'flows.accounts.difference' : 'flows.accounts', { year: String(year) })}</caption>
      <thead>
        <tr>
          <th scope="col">{text('flows.accounts.where')}</th>
          <th scope="col">{text('flows.accounts.start')}</th>
          <th scope="col">{text('flows.accounts.came')}</th>
          <th scope="col">{text('flows.accounts.left')}</th>
          <th scope="col">{text('flows.accounts.end')}</th>
        </tr>
      </thead>
      <tbody>
        {flows.accounts.map(({ station, start, came, left, end }) => (
          <tr key={station}>
            <th scope="row">{stationName(texts, station, 'went')}</th>
            <td>{write(start)}</td>
            <td>{write(came)}</td>
            <td>{write(left)}</td>
            <td>{write(end)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
