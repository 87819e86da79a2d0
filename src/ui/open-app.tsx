import './theme/base.css';
import { createRoot } from 'react-dom/client';
import { dayNumber } from '../contract/calendar';
import { planProblems } from '../io/plan-problems';
import type { WorkerPort } from '../runner/worker-port';
import { readRunRecord } from '../io/parse-run-record';
import { createChoices } from '../store/choices';
import type { ChoicesStore } from '../store/choices';
import { keepPreferences, readPreferences } from '../store/preferences';
import { openPlan } from '../store/decide';
import { SavedRuns } from '../store/saved-runs';
import { Address } from './opening/address';
import { openPage, readLink } from './opening/open-page';
import { SHIPPED_SCENARIOS, shippedScenario } from './opening/shipped-scenarios';
import { App } from './page/app';
import { Breakdown } from './page/breakdown';
import { Announcer } from './parts/announcer';
import { Session } from './session/session';

/** Workers: two even on a small machine, so that pairs of futures come soon; beyond that one core stays free. */
const [FEWEST_WORKERS, MOST_WORKERS] = [2, 4];

/** The storage of the device; some browsers throw at the mere mention. */
function deviceStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

function movesNow(choices: ChoicesStore): boolean {
  return choices.getState().motion !== 'off' && !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Puts the page into an element: reads the address, begins to compute, shows what there is. */
export function openApp(host: HTMLElement, createWorker: () => WorkerPort): void {
  const storage = deviceStorage();
  const { search, hash } = window.location;
  const scenarios = SHIPPED_SCENARIOS;
  const preferences = readPreferences(storage);
  const opening = openPage({ search, hash, languages: navigator.languages, preferences, scenarios });
  const choices = createChoices(opening.choices, (candidate) =>
    planProblems(shippedScenario(candidate.scenarioId), candidate),
  );
  const plan = (): ReturnType<typeof choices.getState>['plan']['present'] => choices.getState().plan.present;
  const { calendar } = shippedScenario(plan().scenarioId);
  const breakdown = new Breakdown();
  const session = new Session({
    choices,
    createWorker,
    scenarioOf: shippedScenario,
    workers: Math.max(FEWEST_WORKERS, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1)),
    onBroken: breakdown.report,
    moves: () => movesNow(choices),
    ...(opening.day === undefined ? {} : { day: opening.day }),
  });
  const address = new Address({
    plan,
    day: () => Math.floor(session.playhead.day),
    usualDay: dayNumber(calendar, calendar.now),
    scenarioOf: shippedScenario,
  });

  keepPreferences(choices, storage);
  const nameLanguage = (): void => {
    document.documentElement.lang = choices.getState().language;
  };
  nameLanguage();
  choices.subscribe((now, before) => {
    if (now.language !== before.language) nameLanguage();
    if (now.plan.present !== before.plan.present) address.follow();
  });
  address.onOther((other) => {
    const link = readLink(other, scenarios);
    if (link.plan === undefined) window.location.reload();
    else {
      openPlan(choices, link.plan, { kind: 'open-link', at: performance.now() });
      if (link.comparison !== undefined) choices.setState({ comparison: link.comparison, view: { kind: 'compare' } });
    }
  });
  const runs = new SavedRuns({ read: (row) => readRunRecord(row, scenarios) });
  session.open();
  void runs.open();
  createRoot(host).render(
    <App
      page={{ choices, session, runs, address, announcer: new Announcer() }}
      notices={opening.notices}
      breakdown={breakdown}
    />,
  );
}
