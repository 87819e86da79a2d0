import type { ReactNode } from 'react';
import type { Region } from '../../contract/region';
import type { StagePick, StageThing } from '../../stage/stage';
import { useTexts } from '../language/use-texts';
import type { Texts } from '../language/use-texts';
import './stage-tip.css';

/** Names of a neighbourhood and its municipality. */
function placeOf(region: Region, neighbourhood: number): { readonly name: string; readonly municipality: string } {
  const all = region.municipalities.flatMap((municipality) =>
    municipality.neighbourhoods.map(({ name }) => ({ name, municipality: municipality.name })),
  );
  return all[neighbourhood] ?? { name: '', municipality: '' };
}

function sentenceOf(texts: Texts, thing: StageThing, region: Region): string {
  const { text } = texts;
  switch (thing.kind) {
    case 'home':
      return text('app.tip.home', {
        ...placeOf(region, thing.neighbourhood),
        state: thing.isVacant ? 'empty' : 'let',
      });
    case 'neighbourhood':
      return text('app.tip.neighbourhood', { ...placeOf(region, thing.neighbourhood) });
    case 'vessel':
      return text('app.tip.vessel', { setting: text(`setting.${thing.setting}`) });
    case 'list':
      return text('app.tip.list', { years: thing.years });
    case 'gate':
      return thing.group === undefined
        ? text('term.allocation.definition')
        : text('app.tip.gate', { group: text(`app.group.${thing.group}`) });
    case 'wayOut':
      return text('app.tip.wayOut', { setting: text(`setting.${thing.setting}`) });
  }
}

/** What the thing is that a person points at, in a sentence beside the pointer. */
export function StageTip({ pick, region }: { readonly pick: StagePick | null; readonly region: Region }): ReactNode {
  const texts = useTexts();
  if (pick === null || pick.thing === null) return null;
  return (
    <p className="stage-tip" style={{ transform: `translate(${pick.x + 14}px, ${pick.y + 14}px)` }} aria-hidden="true">
      {sentenceOf(texts, pick.thing, region)}
    </p>
  );
}
