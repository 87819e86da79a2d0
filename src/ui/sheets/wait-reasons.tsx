import type { ReactNode } from 'react';
import { levelOfColumn } from '../../analysis/weekly-sums';
import { waitingColumn } from '../../contract/counts';
import { BINDING_REASONS } from '../../contract/wait-reasons';
import type { WaitChannel } from '../../contract/wait-reasons';
import { useTexts } from '../language/use-texts';
import { CompareTable } from '../parts/compare-table';
import type { PlaceRuns } from '../places/use-place-runs';

/** Why those who wait in a channel were not housed last month, in the whole region. */
export function WaitReasons({ channel, runs }: { readonly channel: WaitChannel; readonly runs: PlaceRuns }): ReactNode {
  const { text } = useTexts();
  const { here, there, moment, isBaseline } = runs;
  const rows = BINDING_REASONS.map((reason) => {
    const level = ({ counts }: typeof here): number =>
      levelOfColumn(counts, waitingColumn(channel, reason), moment.toWeek - 1);
    return { name: text(`reason.${reason}`), value: level(here), compared: level(there) };
  }).filter(({ value, compared }) => value !== 0 || compared !== 0);
  if (rows.length === 0) return null;
  return (
    <>
      <CompareTable
        caption={text('places.reasons', { channel: text(`channel.${channel}`) })}
        rows={rows}
        isBaseline={isBaseline}
      />
      <p className="sheet-note secondary">{text('places.reasonsNote')}</p>
    </>
  );
}
