import { redoPlan, undoPlan } from '../../store/decide';
import { LEVER_SEARCH_ID } from '../levers/lever-list';
import { openRun } from '../runs/open-run';
import type { Page } from '../session/page-context';
import { runOfDigit } from '../runs/run-digit';

/** Elements that use the keys themselves. */
const TYPING = 'input:not([type="range"]), textarea, select, [role="menu"], [role="menuitemradio"], [contenteditable]';
/** Elements that a space bar presses. */
const PRESSED = 'button, a, [role="button"], [role="switch"], [role="radio"], summary, input';

/** Factor of one step of zooming. */
const ZOOM_STEP = 1.6;

/** Distance of one step of moving the picture. @unit pixels */
const PAN_STEP = 60;

interface KeyPress {
  readonly page: Page;
  readonly event: KeyboardEvent;
}

type Act = (press: KeyPress) => void;

/** Keys that are one letter or sign; some speech input needs them off. */
const SIGNS: Readonly<Record<string, Act>> = {
  ',': ({ page }) => {
    page.session.playhead.stepMonths(-1);
  },
  '.': ({ page }) => {
    page.session.playhead.stepMonths(1);
  },
  'Shift+,': ({ page }) => {
    page.session.playhead.stepYears(-1);
  },
  'Shift+.': ({ page }) => {
    page.session.playhead.stepYears(1);
  },
  r: ({ page }) => {
    page.session.replayLastChange();
  },
  c: ({ page }) => {
    page.choices.setState({ view: { kind: 'compare' }, sheet: null });
  },
  b: ({ page }) => {
    page.session.showBaseline(true);
  },
  h: ({ page }) => {
    const { view } = page.choices.getState();
    if (view?.kind === 'person') page.choices.setState({ view: { ...view, isHidden: true } });
  },
  k: ({ page }) => {
    page.choices.setState(({ blackScreen }) => ({ blackScreen: !blackScreen }));
  },
  '+': ({ page }) => {
    page.session.stages.main.move((stage) => {
      stage.zoomBy(ZOOM_STEP);
    });
  },
  '-': ({ page }) => {
    page.session.stages.main.move((stage) => {
      stage.zoomBy(1 / ZOOM_STEP);
    });
  },
  '0': ({ page }) => {
    page.session.stages.main.move((stage) => {
      stage.fit();
    });
  },
  '/': ({ page }) => {
    page.choices.setState({ allLevers: true, sheet: null });
    requestAnimationFrame(() => {
      document.getElementById(LEVER_SEARCH_ID)?.focus();
    });
  },
  '?': ({ page }) => {
    page.choices.setState({ sheet: { kind: 'keys' } });
  },
};

/** The digits open the runs that were saved first. */
function actOfDigit(digit: string): Act | undefined {
  return /^[1-9]$/.test(digit)
    ? ({ page }) => {
        const run = runOfDigit(page.runs.getView().runs, Number(digit));
        if (run !== undefined) openRun(page, run);
      }
    : undefined;
}

function pan(dx: number, dy: number): Act {
  return ({ page }) => {
    page.session.stages.main.move((stage) => {
      stage.panBy(dx * PAN_STEP, dy * PAN_STEP);
    });
  };
}

/** Arrows with Shift move the picture. */
const ARROWS: Readonly<Record<string, Act>> = {
  ArrowLeft: pan(1, 0),
  ArrowRight: pan(-1, 0),
  ArrowUp: pan(0, 1),
  ArrowDown: pan(0, -1),
};

/** Keys with a name. */
const NAMED: Readonly<Record<string, Act>> = {
  Home: ({ page }) => {
    page.session.playhead.seek(0);
  },
  End: ({ page }) => {
    page.session.playhead.pause();
    page.session.playhead.seek(page.session.targetDay);
  },
  Escape: ({ page }) => {
    const { sheet, blackScreen } = page.choices.getState();
    if (blackScreen) {
      page.choices.setState({ blackScreen: false });
      return;
    }
    page.choices.setState(sheet === null ? { view: null, stageInWords: false } : { sheet: null });
  },
};

/** Comma and full stop bring other signs with Shift, another on each keyboard: the place of the key counts. */
const SHIFTED: Readonly<Record<string, string>> = { Comma: 'Shift+,', Period: 'Shift+.' };

function signOf(event: KeyboardEvent): string {
  return (event.shiftKey ? SHIFTED[event.code] : undefined) ?? event.key.toLowerCase();
}

function isWithin(event: KeyboardEvent, selector: string): boolean {
  return event.target instanceof Element && event.target.closest(selector) !== null;
}

function actUndo({ page, event }: KeyPress): boolean {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return false;
  if (key === 'y' || event.shiftKey) redoPlan(page.choices);
  else undoPlan(page.choices);
  return true;
}

/** Ctrl+S saves the plan, wherever one is, and Ctrl+E gives it as a file too; the page itself is nothing to save. */
const SAVING: Readonly<Record<string, 'keep' | 'export'>> = { s: 'keep', e: 'export' };

function actSave({ page, event }: KeyPress): boolean {
  const kind = SAVING[event.key.toLowerCase()];
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || kind === undefined) return false;
  if (!event.repeat) page.choices.setState({ saving: { kind } });
  return true;
}

function actOfKey({ page, event }: KeyPress): Act | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === ' ')
    return isWithin(event, PRESSED)
      ? undefined
      : () => {
          page.session.playOrPause();
        };
  if (event.shiftKey && event.key in ARROWS) return isWithin(event, PRESSED) ? undefined : ARROWS[event.key];
  const isOnSlider = isWithin(event, 'input[type="range"]');
  if (event.key in NAMED)
    return isOnSlider && event.key !== 'Escape' && !isWithin(event, '.scrub') ? undefined : NAMED[event.key];
  const sign = signOf(event);
  return page.choices.getState().letterKeys ? (SIGNS[sign] ?? actOfDigit(sign)) : undefined;
}

/** Listens to the keys of the page; answers how to stop. Fields that are typed in keep theirs. */
export function listenToKeys(page: Page): () => void {
  const down = (event: KeyboardEvent): void => {
    const press = { page, event };
    if (event.defaultPrevented) return;
    if (actSave(press)) {
      event.preventDefault();
      return;
    }
    if (isWithin(event, TYPING) && event.key !== 'Escape') return;
    if (actUndo(press)) {
      event.preventDefault();
      return;
    }
    const act = actOfKey(press);
    if (act === undefined) return;
    if (event.key !== 'Escape') event.preventDefault();
    if (!event.repeat || event.code === 'Comma' || event.code === 'Period') act(press);
  };
  const up = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() === 'b') page.session.showBaseline(false);
  };
  const away = (): void => {
    page.session.showBaseline(false);
  };
  window.addEventListener('keydown', down);
  window.addEventListener('keyup', up);
  window.addEventListener('blur', away);
  return () => {
    window.removeEventListener('keydown', down);
    window.removeEventListener('keyup', up);
    window.removeEventListener('blur', away);
  };
}
