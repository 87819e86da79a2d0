import { DISPLAY_GROUPS } from '../contract/households';
import { SETTING_INDEX, SETTINGS } from '../contract/settings';
import { perWeek } from './flow-window';
import { ribbonTicks, shareOfYears } from './ribbon';
import type { LabelFacts, StageLabel } from './stage-label';
import type { StageLayout } from './stage-layout';
import type { StageTextKey, StageTexts } from './stage-texts';
import { vesselLabels } from './vessel-labels';

/** Half the distance of two lines. @unit px */
const LINE = 15;

/** Width of the numbers beside a low region. @unit px */
const COLUMN = 170;

function weekly(perQuarter: number): number {
  return Math.round(perWeek(perQuarter));
}

function gateLabels({ gate, gateLabel, mode }: StageLayout, { flows }: LabelFacts, texts: StageTexts): StageLabel[] {
  const name: StageLabel = {
    id: 'gate.name',
    text: texts.text('stage.gate.name'),
    x: gateLabel.x,
    y: mode !== 'wide' ? gateLabel.y : gateLabel.y - LINE,
    align: 'left',
    style: 'strong',
  };
  if (flows === undefined) return [name];
  const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
  const insiders = sum(flows.insiders);
  const all = sum(flows.outsiders) + insiders;
  const count: StageLabel = {
    id: 'gate.perWeek',
    text: texts.text('stage.gate.perWeek', { count: weekly(all) }),
    ...gateLabel,
    align: 'left',
    style: 'plain',
  };
  if (mode === 'low') return [name, { ...count, x: gateLabel.x + COLUMN, align: 'right' }];
  if (mode === 'narrow') return [name, { ...count, after: name.id }];
  const inside: StageLabel = {
    id: 'gate.insiders',
    text: texts.text('stage.gate.insiders', { count: weekly(insiders) }),
    x: gate.x + 4,
    y: gate.y + gate.height + 20,
    align: 'left',
    style: 'faint',
  };
  return [name, count, inside];
}

function ribbonLabels(layout: StageLayout, facts: LabelFacts, texts: StageTexts): StageLabel[] {
  const { ribbonLabel, ribbon, ribbonThickness, mode } = layout;
  const waiting = facts.state.stock[SETTING_INDEX.list] ?? 0;
  const name: StageLabel = {
    id: 'list.name',
    text: texts.text('stage.list.name'),
    ...ribbonLabel,
    align: 'left',
    style: 'strong',
    glyph: DISPLAY_GROUPS.indexOf('REG'),
  };
  const note: StageLabel = {
    id: 'list.note',
    text: texts.text('stage.list.note', { count: waiting, people: facts.peoplePerDot }),
    ...ribbonLabel,
    align: 'left',
    style: 'plain',
    after: name.id,
  };
  const point = { x: 0, y: 0 };
  const ticks = ribbonTicks(facts.ribbonScale).map((years): StageLabel => {
    ribbon.at(shareOfYears(facts.ribbonScale, years), point);
    return {
      id: `list.tick.${String(years)}`,
      text: years === 0 ? texts.text('stage.list.new') : texts.text('stage.list.years', { years }),
      x: point.x,
      y: point.y + ribbonThickness / 2 + 11,
      align: 'center',
      style: 'faint',
    };
  });
  if (mode === 'low') {
    const { x, y } = ribbonLabel;
    const grain = texts.text('stage.grain.people', { count: facts.peoplePerDot });
    return [
      name,
      { id: 'list.count', text: texts.number(waiting), x: x + COLUMN, y, align: 'right', style: 'plain' },
      { id: 'list.grain', text: grain, x, y: y + LINE + 5, align: 'left', style: 'faint' },
      ...ticks,
    ];
  }
  if (mode === 'narrow' || facts.flows === undefined) return [name, note, ...ticks];
  const flows: StageLabel = {
    id: 'list.flows',
    text: texts.text('stage.list.flows', {
      arrived: weekly(facts.flows.newSeekers),
      stopped: weekly(facts.flows.gaveUp),
    }),
    x: layout.width * 0.985,
    y: ribbonLabel.y,
    align: 'right',
    style: 'faint',
  };
  return [name, note, ...ticks, flows];
}

function wayOutLabels(layout: StageLayout, { flows }: LabelFacts, texts: StageTexts): StageLabel[] {
  if (layout.mode !== 'wide') return [];
  return layout.waysOut.flatMap(({ settings, name, count }): StageLabel[] => {
    const id = `wayOut.${settings[0] ?? 'elsewhere'}`;
    const key = `stage.${id}` as StageTextKey;
    const words: StageLabel = { id, text: texts.text(key), ...name, align: 'right', style: 'plain' };
    if (flows === undefined) return [words];
    const flow = settings.reduce((sum, setting) => sum + (flows.toSetting[SETTINGS.indexOf(setting)] ?? 0), 0);
    const text = texts.text('stage.wayOut.perWeek', { count: weekly(flow) });
    return [words, { id: `${id}.count`, text, ...count, align: 'right', style: 'faint' }];
  });
}

function grainLabels(layout: StageLayout, facts: LabelFacts, texts: StageTexts): StageLabel[] {
  const people = texts.text('stage.grain.people', { count: facts.peoplePerVesselDot });
  const moves = facts.movesPerDot > 1 ? texts.text('stage.grain.moves', { count: facts.movesPerDot }) : undefined;
  const homes = facts.homesPerMark > 1 ? texts.text('stage.grain.homes', { count: facts.homesPerMark }) : undefined;
  const [{ box } = { box: { x: 12 } }] = layout.vessels;
  const label = (id: string, text: string | undefined, place: Pick<StageLabel, 'x' | 'y' | 'align'>): StageLabel[] =>
    text === undefined ? [] : [{ id: `grain.${id}`, text, ...place, style: 'faint' }];
  if (layout.mode !== 'wide') {
    return [
      ...label('homes', homes, { x: box.x, y: layout.plannedLabel.y, align: 'left' }),
      ...label('moves', moves, { x: layout.width - 12, y: layout.gateLabel.y, align: 'right' }),
    ];
  }
  const parts = [people, moves, homes].filter((part) => part !== undefined);
  return parts.flatMap((text, index) =>
    label(String(index), text, { x: box.x, y: layout.height - 14 - LINE * (parts.length - 1 - index), align: 'left' }),
  );
}

function otherHomesLabels(
  layout: StageLayout,
  { otherHomes, homesPerOtherMark }: LabelFacts,
  texts: StageTexts,
): StageLabel[] {
  const [first] = layout.otherHomes;
  if (first === undefined) return [];
  const grain: StageLabel = {
    id: 'other.grain',
    text: texts.text('stage.grain.otherHomes', { count: homesPerOtherMark }),
    x: first.label.x,
    y: first.label.y + LINE,
    align: 'left',
    style: 'faint',
  };
  const names = layout.otherHomes.map(({ id, label }, index): StageLabel => {
    const key: StageTextKey = `stage.other.${id}` as StageTextKey;
    const text = texts.text(key, { count: otherHomes[index]?.places ?? 0 });
    return { id: `other.${id}`, text, ...label, align: 'left', style: 'plain' };
  });
  return [...names, grain];
}

function legendLabels(layout: StageLayout, texts: StageTexts, hasOverload: boolean): StageLabel[] {
  if (layout.mode !== 'wide') return [];
  const y = 17;
  const x = layout.region.x + 2;
  const overload: StageLabel = {
    id: 'legend.overload',
    text: texts.text('stage.legend.overload'),
    x,
    y: y + LINE + 3,
    align: 'left',
    style: 'plain',
    glyph: 'overload',
  };
  return [
    {
      id: 'legend.vacant',
      text: texts.text('stage.legend.vacant'),
      x,
      y,
      align: 'left',
      style: 'plain',
      glyph: 'vacant',
    },
    {
      id: 'legend.let',
      text: texts.text('stage.legend.let'),
      x,
      y,
      after: 'legend.vacant',
      align: 'left',
      style: 'plain',
      glyph: 'let',
    },
    ...(hasOverload ? [overload] : []),
  ];
}

/** Every text of the stage but the names on the land. */
export function stageLabels(layout: StageLayout, facts: LabelFacts, texts: StageTexts): StageLabel[] {
  const planned: StageLabel[] =
    facts.planned > 0 && layout.mode !== 'low'
      ? [
          {
            id: 'planned',
            text: texts.text('stage.planned', { count: facts.planned }),
            x: layout.plannedLabel.x,
            // Above the highest way out, whose name begins where this one ends.
            y: layout.plannedLabel.y - (layout.mode !== 'wide' ? 0 : LINE * 0.8),
            align: layout.mode !== 'wide' ? 'right' : 'left',
            style: 'faint',
          },
        ]
      : [];
  return [
    ...vesselLabels(layout, facts, texts),
    ...gateLabels(layout, facts, texts),
    ...ribbonLabels(layout, facts, texts),
    ...wayOutLabels(layout, facts, texts),
    ...otherHomesLabels(layout, facts, texts),
    ...legendLabels(layout, texts, facts.hasOverload),
    ...planned,
    ...grainLabels(layout, facts, texts),
  ];
}
