import { DISPLAY_GROUPS, type DisplayGroup } from '../contract/households';
import type { FlowWindow } from './flow-window';
import type { Box } from './box';

/** Groups from the top of the gate down, so that the lanes from the left do not cross. */
const GATE_ORDER: readonly DisplayGroup[] = ['STA', 'UIT', 'DAK', 'OUD', 'WOW', 'STU', 'ARB', 'REG'];

/** Share of the homes let in a quarter at which the bars together are as high as the gate is laid out. */
const USUAL_QUARTER = 0.0175;
const BAR_GAP = 1;
const MIN_HEIGHT = 1;

/** One group in the gate. */
export interface GateBar {
  readonly group: DisplayGroup;
  /** Index into `DISPLAY_GROUPS`. */
  readonly index: number;
  readonly y: number;
  /** People from outside social housing. */
  readonly outsiderHeight: number;
  /** People who already rented a social home: drawn hollow, below. */
  readonly insiderHeight: number;
}

/** Height in px of one letting a quarter; does not change while a region is watched, so that bars can be compared. */
export function heightPerLetting(gate: Box, homesInRegion: number): number {
  return gate.height / Math.max(1, homesInRegion * USUAL_QUARTER);
}

/** Bars of the gate, stacked about its middle. */
export function stackGate(flows: FlowWindow, gate: Box, unit: number): GateBar[] {
  const bars = GATE_ORDER.map((group) => {
    const index = DISPLAY_GROUPS.indexOf(group);
    const visible = (flow: number): number => (flow > 0 ? Math.max(MIN_HEIGHT, flow * unit) : 0);
    return {
      group,
      index,
      outsiderHeight: visible(flows.outsiders[index] ?? 0),
      insiderHeight: visible(flows.insiders[index] ?? 0),
    };
  }).filter(({ outsiderHeight, insiderHeight }) => outsiderHeight + insiderHeight > 0);
  const whole = bars.reduce((sum, bar) => sum + bar.outsiderHeight + bar.insiderHeight + BAR_GAP, -BAR_GAP);
  let y = gate.y + gate.height / 2 - whole / 2;
  return bars.map((bar) => {
    const placed = { ...bar, y };
    y += bar.outsiderHeight + bar.insiderHeight + BAR_GAP;
    return placed;
  });
}
