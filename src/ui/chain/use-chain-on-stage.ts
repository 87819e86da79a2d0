import { useEffect, useMemo } from 'react';
import type { VacancyChain } from '../../analysis/vacancy-chain';
import { FIRST_DWELLING } from '../../contract/settings';
import type { StageChain } from '../../stage/chain-overlay';
import { useTexts } from '../language/use-texts';
import { usePage, useSession } from '../session/page-context';
import { chainSentence } from './chain-sentence';
import { groupOfHousehold } from './group-of-household';

/** Lights a chain on the stage for as long as it is looked at; not while the baseline is shown in place of its run. */
export function useChainOnStage(chain: VacancyChain | undefined): void {
  const { session } = usePage();
  const texts = useTexts();
  const { current, isShowingBaseline } = useSession('current', 'isShowingBaseline');
  const people = current?.history;
  const shown = useMemo<StageChain | null>(() => {
    if (chain === undefined || people === undefined || isShowingBaseline) return null;
    const { end, links, homes } = chain;
    const last = links.at(-1);
    const isServed = end?.kind === 'outsider' && last !== undefined;
    return {
      homes: homes.map((home) => home - FIRST_DWELLING),
      last: isServed ? groupOfHousehold(people, last.household) : end === undefined ? 'empty' : 'removed',
      title: texts.text('chain.title', { moves: links.length }),
      sentence: chainSentence(texts, chain),
    };
  }, [chain, people, isShowingBaseline, texts]);
  const text = JSON.stringify(shown);
  useEffect(() => {
    session.stages.main.showChain(JSON.parse(text) as StageChain | null);
  }, [session, text]);
  useEffect(
    () => () => {
      session.stages.main.showChain(null);
    },
    [session],
  );
}
