import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { chainOf } from '../../analysis/vacancy-chain';
import type { ChainOrigin } from '../../analysis/vacancy-chain';
import { dateOfDay } from '../../contract/calendar';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { SheetFrame } from '../parts/sheet-frame';
import { usePage, useSession } from '../session/page-context';
import { ChainLinks } from './chain-links';
import { ChainPicker } from './chain-picker';
import { chainSentence } from './chain-sentence';
import { chainBeside, chainsOfYear } from './chains-of-year';
import { useChainOnStage } from './use-chain-on-stage';
import './chain-sheet.css';

/** A vacancy chain, link by link: the empty home, who came, what they left, until it breaks. The stage lights it. */
export function ChainSheet({
  chain: number,
  onClose,
}: {
  readonly chain: number | null;
  readonly onClose: () => void;
}): ReactNode {
  const { choices } = usePage();
  const texts = useTexts();
  const monthName = useMonthName();
  const { calendar, day, current } = useSession('calendar', 'day', 'current');
  const [origin, setOrigin] = useState<ChainOrigin>('any');
  const [isEmpty, setEmpty] = useState(false);
  const spec = current?.spec;
  const chosenIn = useRef(spec);
  const follow = (found: number | undefined): void => {
    setEmpty(found === undefined);
    if (found !== undefined) choices.setState({ sheet: { kind: 'chain', chain: found } });
  };
  // Chains are numbered as they come: in another run the number is of another chain.
  useEffect(() => {
    if (chosenIn.current !== spec && number !== null) choices.setState({ sheet: { kind: 'chain', chain: null } });
    chosenIn.current = spec;
  }, [choices, spec, number]);
  useEffect(() => {
    if (number !== null || current === null) return;
    const [longest] = chainsOfYear(current, day, 'any');
    if (longest !== undefined) choices.setState({ sheet: { kind: 'chain', chain: longest } });
  }, [choices, number, current, day]);
  const chain = useMemo(
    () => (number === null || current === null ? undefined : chainOf(current.history, number, day)),
    [number, current, day],
  );
  useChainOnStage(chain);

  const { text } = texts;
  const startDay = useMemo(
    () =>
      chain !== undefined || number === null || current === null
        ? undefined
        : chainOf(current.history, number, current.days)?.start?.day,
    [chain, number, current],
  );
  const title = chain === undefined ? text('chain.open') : text('chain.title', { moves: chain.links.length });
  return (
    <SheetFrame title={title} onClose={onClose}>
      {chain !== undefined && <p className="chain-sentence">{chainSentence(texts, chain)}</p>}
      {number === null && <p>{text('chain.noneYet')}</p>}
      {startDay !== undefined && <p>{text('chain.notYet', { month: monthName(dateOfDay(calendar, startDay)) })}</p>}
      <ChainPicker
        origin={origin}
        onOrigin={(chosen) => {
          setOrigin(chosen);
          if (current !== null) follow(chainsOfYear(current, day, chosen)[0]);
        }}
        onStep={(step) => {
          if (current !== null) follow(chainBeside(chainsOfYear(current, day, origin), number, step));
        }}
      />
      {isEmpty && <p role="status">{text('chain.none')}</p>}
      {chain !== undefined && <ChainLinks chain={chain} />}
      <p className="chain-note tertiary">{text('chain.synthetic')}</p>
    </SheetFrame>
  );
}
