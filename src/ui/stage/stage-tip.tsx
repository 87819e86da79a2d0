import type { ReactNode } from 'react';
import type { Region } from '../../contract/region';
import { OTHER_HOMES } from '../../stage/other-homes';
import type { StagePick, StageThing, VesselThing } from '../../stage/stage';
import { roundedToSay } from '../figures/amount';
import { useTexts } from '../language/use-texts';
import { placeName } from '../places/place-name';
import type { Texts } from '../language/use-texts';
import './stage-tip.css';

/** Who is in a place, who of them is ready to leave, and whether there is room. */
function vesselSentence({ text, list }: Texts, thing: VesselThing): string {
  const { id, settings, ready, readyEurPerDay, free } = thing;
  const [first] = settings;
  if (first !== undefined && OTHER_HOMES.some((yard) => yard.id === id))
    return text('places.tip.other', {
      setting: text(`setting.${first.setting}`),
      people: first.people,
      free: Math.max(0, free ?? 0),
    });
  const who = settings.map(({ setting, people }) =>
    text('app.tip.vessel.who', { setting: text(`setting.${setting}`), people }),
  );
  const sentences = [list(who)];
  if (ready > 0) sentences.push(text('app.tip.vessel.ready', { count: ready }));
  if (readyEurPerDay > 0) sentences.push(text('app.tip.vessel.cost', { euros: roundedToSay(readyEurPerDay) }));
  if (free !== undefined)
    sentences.push(text('app.tip.vessel.free', { count: Math.abs(free), short: String(free < 0) }));
  return sentences.join('. ') + '.';
}

function sentenceOf(texts: Texts, thing: StageThing, region: Region): string {
  const { text } = texts;
  switch (thing.kind) {
    case 'home': {
      const { name, municipality } = placeName(region, thing.neighbourhood);
      return text('app.tip.home', {
        name,
        municipality,
        state: thing.isVacant ? 'empty' : 'let',
      });
    }
    case 'neighbourhood': {
      const { name, municipality } = placeName(region, thing.neighbourhood);
      if (thing.loadRatio === undefined) return text('app.tip.neighbourhood', { name, municipality });
      return text('places.tip.load', { name, municipality, ratio: thing.loadRatio });
    }
    case 'municipality':
      return text('places.tip.municipality', { name: region.municipalities[thing.municipality]?.name ?? '' });
    case 'vessel':
      return vesselSentence(texts, thing);
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
    <p
      className="stage-tip"
      style={{
        insetInlineStart: `min(${String(pick.x + 14)}px, 100% - 250px)`,
        insetBlockStart: `min(${String(pick.y + 14)}px, 100% - 84px)`,
      }}
      aria-hidden="true"
    >
      {sentenceOf(texts, pick.thing, region)}
    </p>
  );
}
