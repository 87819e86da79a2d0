import { DAYS_PER_WEEK } from '../../src/contract/calendar';
import { FLOW_CELLS, STOCK_CELLS, WEEKLY_COLUMN, WEEKLY_COLUMNS, type WeeklyColumn } from '../../src/contract/counts';
import {
  EVENT_KIND,
  EVENT_KINDS,
  EVENT_WORDS,
  eventCause,
  eventKind,
  FIRST_CHANNEL_CAUSE,
  type EventKind,
} from '../../src/contract/events';
import { CHANNELS, HOUSEHOLD_GROUPS } from '../../src/contract/households';
import { FIRST_DWELLING, FLOWS, SETTING_INDEX, SETTINGS } from '../../src/contract/settings';
import type { History } from '../../src/player/history';
import { Player } from '../../src/player/player';

const GROUPS = HOUSEHOLD_GROUPS.length;
const LET = EVENT_KIND['dwelling-let'];
const SPLIT = EVENT_KIND['household-split'];
const MAX_DIFFERENCES = 20;

/** Kinds of which every event is one in a column. */
const COLUMN_OF_KIND: Readonly<Partial<Record<EventKind, WeeklyColumn>>> = {
  'dwelling-let': 'lettings',
  'offer-refused': 'refusals',
  'home-left': 'exits',
  'dwelling-delivered': 'delivered',
  'dwelling-acquired': 'acquired',
  'dwelling-sold': 'sold',
  'dwelling-demolished': 'demolished',
};

/** Columns that follow from the events, and are therefore compared. */
const COMPARED: readonly WeeklyColumn[] = [
  ...Object.values(COLUMN_OF_KIND),
  'outsiderLettings',
  ...CHANNELS.map((channel) => `lettings${channel}` as const),
  'vacantLevel',
  'stockLevel',
  'noticeLevel',
];

/**
 * Compares the counts of every week with the events of the history, replayed forwards and then backwards. Gives the
 * first differences in words; an empty list means they are equal.
 */
export function compareCountsWithReplay(history: History): string[] {
  const weeks = Array.from({ length: history.weekCounts.weeks }, (_, week) => week);
  const player = new Player(history);
  const differences: string[] = [];
  for (const [direction, order] of [
    ['forwards', weeks],
    ['backwards', weeks.toReversed()],
  ] as const) {
    for (const week of order) {
      player.seek((week + 1) * DAYS_PER_WEEK - 1);
      for (const difference of compareWeek(history, player, week))
        differences.push(`${direction}, week ${String(week)}: ${difference}`);
      if (differences.length >= MAX_DIFFERENCES) return differences;
    }
  }
  return differences;
}

function compareWeek(history: History, player: Player, week: number): string[] {
  const { weekly, flows, stocks } = history.weekCounts;
  const replayed = replayWeek(history, week);
  replayed.weekly[WEEKLY_COLUMN.vacantLevel] = player.state.homesVacant;
  replayed.weekly[WEEKLY_COLUMN.stockLevel] = player.state.homesInStock;
  replayed.weekly[WEEKLY_COLUMN.noticeLevel] = player.state.homesUnderNotice;
  const differences: string[] = [];
  const check = (what: string, cell: number, counted: number | undefined, played: number | undefined): void => {
    if (counted !== played)
      differences.push(`${what} ${String(cell)}: counted ${String(counted)}, replayed ${String(played)}`);
  };
  for (const column of COMPARED) {
    const at = WEEKLY_COLUMN[column];
    check(column, at, weekly[week * WEEKLY_COLUMNS.length + at], replayed.weekly[at]);
  }
  for (let cell = 0; cell < FLOW_CELLS; cell++)
    check('flow', cell, flows[week * FLOW_CELLS + cell], replayed.flows[cell]);
  for (let cell = 0; cell < STOCK_CELLS; cell++)
    check('stock', cell, stocks[week * STOCK_CELLS + cell], player.state.stockByGroup[cell]);
  return differences;
}

/** Counts the events of a week; written apart from core and player on purpose. */
function replayWeek(history: History, week: number): { weekly: number[]; flows: number[] } {
  const weekly = new Array<number>(WEEKLY_COLUMNS.length).fill(0);
  const flows = new Array<number>(FLOW_CELLS).fill(0);
  const add = (column: WeeklyColumn): void => {
    weekly[WEEKLY_COLUMN[column]] = (weekly[WEEKLY_COLUMN[column]] ?? 0) + 1;
  };
  const end = history.firstEventOf((week + 1) * DAYS_PER_WEEK);
  for (let event = history.firstEventOf(week * DAYS_PER_WEEK); event < end; event++) {
    const head = history.eventWords[event * EVENT_WORDS] ?? 0;
    const { kind, from, to } = history.eventAt(event);
    const column = COLUMN_OF_KIND[EVENT_KINDS[kind] as EventKind];
    if (column !== undefined) add(column);
    if (kind === LET) {
      add(`lettings${CHANNELS[eventCause(head) - FIRST_CHANNEL_CAUSE] ?? 'REG'}`);
      if (from < FIRST_DWELLING) add('outsiderLettings');
    }
    const flow = flowOf(eventKind(head), from, to);
    if (flow < 0) continue;
    const cell = flow * GROUPS + groupOf(history, event);
    flows[cell] = (flows[cell] ?? 0) + 1;
  }
  return { weekly, flows };
}

function groupOf(history: History, event: number): number {
  return history.people.group[history.eventPersonRows[event] ?? -1] ?? Number.NaN;
}

const FLOW_KINDS: readonly EventKind[] = [
  'household-arrived',
  'household-left',
  'household-split',
  'household-moved',
  'home-left',
  'dwelling-let',
];

const FLOW_OF = new Map(
  FLOWS.map((flow, index) => [flowKey(SETTING_INDEX[flow.from], SETTING_INDEX[flow.to], flow.split === true), index]),
);

function flowKey(from: number, to: number, isSplit: boolean): number {
  return (from * SETTINGS.length + to) * 2 + Number(isSplit);
}

function flowOf(kind: number, from: number, to: number): number {
  if (!FLOW_KINDS.includes(EVENT_KINDS[kind] as EventKind)) return -1;
  const setting = (place: number): number => (place >= FIRST_DWELLING ? SETTING_INDEX.social : place);
  return FLOW_OF.get(flowKey(setting(from), setting(to), kind === SPLIT)) ?? -1;
}
