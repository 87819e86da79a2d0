import { DISPLAY_GROUPS } from '../contract/households';
import type { LabelFacts, StageLabel } from './stage-label';
import type { StageLayout } from './stage-layout';
import type { StageTextKey, StageTexts } from './stage-texts';
import { labelLines, type Vessel } from './vessel-layout';
import type { VesselLevel } from './vessel-levels';

/** Distance of two lines. @unit px */
const LINE = 15;
/** Places narrower than this say who is ready on a line of its own. @unit px */
const NARROW = 80;

/** Euros in hundreds: more figures would say more than is known. */
function sayable(euros: number): number {
  return Math.round(euros / 100) * 100;
}

/** One number a group, in a row. */
function groupLabels({ group, label, id }: Vessel, { people }: VesselLevel, texts: StageTexts): StageLabel[] {
  const key: StageTextKey = `stage.group.${group}` as StageTextKey;
  return [
    {
      id: `vessel.${id}`,
      text: texts.text(key),
      x: label.x,
      y: label.y,
      align: 'left',
      style: 'strong',
      glyph: DISPLAY_GROUPS.indexOf(group),
    },
    {
      id: `vessel.${id}.count`,
      text: texts.number(people),
      x: label.x + label.width,
      y: label.y,
      align: 'right',
      style: 'plain',
    },
  ];
}

/** Name and number of a place on one line, the number at its right edge. */
function onOneLine(vessel: Vessel, { people }: VesselLevel, name: StageLabel, texts: StageTexts): StageLabel[] {
  if (vessel.column === 'gate')
    return [name, { ...name, id: `${name.id}.count`, text: texts.number(people), style: 'plain', after: name.id }];
  const count: StageLabel = {
    id: `${name.id}.count`,
    text: texts.number(people),
    x: vessel.box.x + vessel.box.width,
    y: name.y,
    align: 'right',
    style: 'plain',
  };
  return [name, count];
}

/** Name above number; who is ready beside it, in the colour of the place where the ground allows it. */
function onTwoLines(vessel: Vessel, level: VesselLevel, name: StageLabel, texts: StageTexts): StageLabel[] {
  const isNarrow = vessel.box.width < NARROW && vessel.group === 'UIT';
  const count: StageLabel = {
    ...name,
    id: `${name.id}.count`,
    text: texts.number(level.people),
    y: name.y + LINE,
    style: 'plain',
  };
  if (level.ready === 0) return [name, count];
  const ready: StageLabel = {
    id: `${name.id}.ready`,
    text: texts.text('stage.ready', { count: level.ready }),
    x: name.x,
    y: name.y + (isNarrow ? 2 : 1) * LINE,
    align: 'left',
    style: 'ready',
    tint: DISPLAY_GROUPS.indexOf(vessel.group),
    ...(isNarrow ? {} : { after: count.id }),
  };
  if (!vessel.saysCost) return [name, count, ready];
  const cost: StageLabel = {
    ...name,
    id: `${name.id}.cost`,
    text: texts.text('stage.costPerDay', { count: sayable(level.readyEurPerDay) }),
    y: name.y + 2 * LINE,
    style: 'faint',
  };
  return [name, count, ready, cost];
}

/** Names of the places left of the gate, how many are there, and who is ready to leave. */
export function vesselLabels(layout: StageLayout, facts: LabelFacts, texts: StageTexts): StageLabel[] {
  const headings = layout.headings.map(({ group, x, y }): StageLabel => {
    const text = texts.text(`stage.group.${group}` as StageTextKey);
    return { id: `heading.${group}`, text, x, y, align: 'left', style: 'strong', glyph: DISPLAY_GROUPS.indexOf(group) };
  });
  const labels = layout.vessels.flatMap((vessel, index) => {
    const level = facts.vesselLevels[index];
    if (level === undefined) return [];
    if (layout.mode !== 'wide') return groupLabels(vessel, level, texts);
    const isRight = vessel.id === 'emergency';
    const name: StageLabel = {
      id: `vessel.${vessel.id}`,
      text: texts.text(`stage.vessel.${vessel.id}` as StageTextKey),
      x: isRight ? vessel.box.x + vessel.box.width : vessel.label.x,
      y: vessel.label.y,
      align: isRight ? 'right' : 'left',
      style: 'strong',
    };
    return labelLines(vessel.group) === 1
      ? onOneLine(vessel, level, name, texts)
      : onTwoLines(vessel, level, name, texts);
  });
  return [...headings, ...labels];
}
