import { EVENT_KIND, EVENT_KINDS, HOUSEHOLD_MOVES, STOCK_MOVES, type EventKind } from '../contract/events';
import { FOLLOWED_SETTINGS, SETTING_INDEX, SETTINGS } from '../contract/settings';
import { PLACE_FLAGS } from '../contract/tables';

/** What an event does to the places in it, as the table of `contract/events` says. */
interface Effect {
  /** The household goes away from `from`. */
  readonly leaves?: true;
  /** The household comes to `to`. */
  readonly enters?: true;
  /** Flags switched on and off at a dwelling in `from`, then at a dwelling in `to`. */
  readonly fromSet?: number;
  readonly fromClear?: number;
  readonly toSet?: number;
  readonly toClear?: number;
}

const EFFECTS: Readonly<Record<EventKind, Effect>> = {
  'household-arrived': { leaves: true, enters: true },
  'household-left': { leaves: true, enters: true },
  'household-split': { enters: true },
  'notice-given': { fromSet: PLACE_FLAGS.notice },
  'home-left': { leaves: true, enters: true, fromClear: PLACE_FLAGS.notice },
  'offer-refused': {},
  'offer-accepted': { fromSet: PLACE_FLAGS.notice, toSet: PLACE_FLAGS.reserved },
  'dwelling-let': { leaves: true, enters: true, fromClear: PLACE_FLAGS.notice, toClear: PLACE_FLAGS.reserved },
  'dwelling-advertised': {},
  'dwelling-delivered': { toSet: PLACE_FLAGS.inStock },
  'dwelling-acquired': { toSet: PLACE_FLAGS.inStock },
  'dwelling-sold': { fromClear: 0xff },
  'dwelling-demolished': { fromClear: 0xff },
  'demolition-announced': { fromSet: PLACE_FLAGS.renewal },
  'demolition-dropped': { fromClear: PLACE_FLAGS.renewal },
  'search-started': {},
  'search-ended': {},
  'household-moved': { leaves: true, enters: true },
  'became-ready': {},
  'readiness-ended': {},
  'turned-away': {},
  'stopped-by-care': {},
  'household-changed': {},
};

function column(value: (effect: Effect) => number): Uint8Array {
  return Uint8Array.from(EVENT_KINDS, (kind) => value(EFFECTS[kind]));
}

/** The effects as columns by kind, for the replay. */
export const EFFECT_COLUMNS = {
  /** 1 where anything changes at all. */
  acts: column((effect) => Number(Object.keys(effect).length > 0)),
  leaves: column((effect) => Number(effect.leaves ?? false)),
  enters: column((effect) => Number(effect.enters ?? false)),
  fromSet: column((effect) => effect.fromSet ?? 0),
  fromClear: column((effect) => effect.fromClear ?? 0),
  toSet: column((effect) => effect.toSet ?? 0),
  toClear: column((effect) => effect.toClear ?? 0),
} as const;

/** 1 for the settings whose households are followed: every place but the way in and the ways out. */
export const FOLLOWED_SETTING = new Uint8Array(SETTINGS.length);
for (const setting of FOLLOWED_SETTINGS) FOLLOWED_SETTING[SETTING_INDEX[setting]] = 1;

/** 1 for the kinds that something visible travels for: a household that moves, or a home that comes or goes. */
export const IS_MOVE = new Uint8Array(EVENT_KINDS.length);
for (const kind of [...HOUSEHOLD_MOVES, ...STOCK_MOVES]) IS_MOVE[EVENT_KIND[kind]] = 1;
