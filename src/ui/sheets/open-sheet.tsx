import type { ReactNode } from 'react';
import { useChoice, usePage } from '../session/page-context';
import { BeliefsSheet } from '../beliefs/beliefs-sheet';
import { ChainSheet } from '../chain/chain-sheet';
import { CostsSheet } from './costs-sheet';
import { CriteriaSheet } from './criteria-sheet';
import { GroupSheet } from './group-sheet';
import { ExamplesSheet } from './examples-sheet';
import { KeysSheet } from './keys-sheet';
import { LedgerSheet } from './ledger-sheet';
import { LeverSheet } from './lever-sheet';
import { LimitsSheet } from './limits-sheet';
import { MeasureSheet } from './measure-sheet';
import { PriceSheet } from './price-sheet';
import { PlaceSheet } from './place-sheet';
import { TableSheet } from './table-sheet';
import { WhySheet } from './why-sheet';

/** The sheet that lies over the panel, if any. */
export function OpenSheet(): ReactNode {
  const { choices } = usePage();
  const sheet = useChoice((state) => state.sheet);
  const onClose = (): void => {
    choices.setState({ sheet: null });
  };
  switch (sheet?.kind) {
    case 'why':
      return <WhySheet key={sheet.indicator} indicator={sheet.indicator} onClose={onClose} />;
    case 'lever':
      return <LeverSheet key={sheet.lever} lever={sheet.lever} onClose={onClose} />;
    case 'measure':
      return <MeasureSheet key={sheet.id} id={sheet.id} onClose={onClose} />;
    case 'limits':
      return <LimitsSheet onClose={onClose} />;
    case 'keys':
      return <KeysSheet onClose={onClose} />;
    case 'chain':
      return <ChainSheet chain={sheet.chain} onClose={onClose} />;
    case 'costs':
      return <CostsSheet onClose={onClose} />;
    case 'examples':
      return <ExamplesSheet onClose={onClose} />;
    case 'beliefs':
      return <BeliefsSheet onClose={onClose} />;
    case 'place':
      return <PlaceSheet key={JSON.stringify(sheet.place)} place={sheet.place} onClose={onClose} />;
    case 'table':
      return <TableSheet onClose={onClose} />;
    case 'price':
      return <PriceSheet key={sheet.price} price={sheet.price} onClose={onClose} />;
    case 'ledger':
      return <LedgerSheet onClose={onClose} />;
    case 'group':
      return <GroupSheet key={sheet.group} group={sheet.group} onClose={onClose} />;
    case 'criteria':
      return <CriteriaSheet onClose={onClose} />;
    case undefined:
      return null;
  }
}
