import '@fontsource-variable/source-sans-3';
import { createIntl } from 'react-intl';
import type { RunSpec } from '../../../src/contract/scenario';
import { MESSAGES, type Language } from '../../../src/language/messages';
import { History } from '../../../src/player/history';
import { Player } from '../../../src/player/player';
import { createStage } from '../../../src/stage/create-stage';
import type { Stage, StagePick, StageStats } from '../../../src/stage/stage';
import type { StageTexts } from '../../../src/stage/stage-texts';
import type { Region } from '../../../src/contract/region';
import type { StageTheme } from '../../../src/stage/theme';
import { handMadeHistory } from '../../support/hand-made-history';

/** What the page is asked for: the stage over a run that was computed here, with time in the hands of the test. */
export interface StagePage {
  /** Computes a run up to a day and puts the stage up. */
  open(spec: RunSpec, toDay: number): Promise<void>;
  /** Puts the stage up over a history made by hand, in which every place has people. */
  openHandMade(region: Region, weeks: number): Promise<void>;
  /** The stage itself, for what has no own call. */
  readonly stage: Stage;
  readonly picks: readonly StagePick[];
  language(language: Language): void;
  theme(theme: StageTheme): void;
  /** Draws a moment until nothing is left to be drawn. */
  show(day: number, speed?: number): void;
  /** Plays and draws for some frames of the browser; gives the stage's own time in each. */
  play(fromDay: number, frames: number, speed?: number): Promise<StageStats>;
}

function textsIn(language: Language): StageTexts {
  const intl = createIntl({ locale: language, messages: MESSAGES[language] });
  return {
    text: (key, values) => intl.formatMessage({ id: key }, values),
    number: (value) => intl.formatNumber(value),
  };
}

const DAYS_PER_SECOND = 30.4375;
const FRAME_MS = 1000 / 60;

let stage: Stage | undefined;
const picks: StagePick[] = [];

function open(): Stage {
  if (stage === undefined) throw new Error('The stage is not open');
  return stage;
}

async function putUp(history: History): Promise<void> {
  const host = document.getElementById('host');
  if (host === null) throw new Error('No host');
  stage = await createStage(host, { region: history.region });
  stage.setLanguage(textsIn('nl'));
  stage.attach(new Player(history));
  stage.onPick((pick) => picks.push(pick));
  window.addEventListener('resize', () => stage?.resize());
}

const page: StagePage = {
  picks,
  get stage() {
    return open();
  },
  open: async (spec, toDay) => {
    const { region, calendar } = spec.scenario;
    const { createSimulation } = await import('../../../src/core');
    const simulation = createSimulation(spec);
    const history = new History(region, calendar);
    simulation.advanceTo(toDay);
    history.append(simulation.takeChunk());
    await putUp(history);
  },
  openHandMade: (region, weeks) => putUp(handMadeHistory(region, weeks)),
  language: (language) => {
    open().setLanguage(textsIn(language));
  },
  theme: (theme) => {
    open().setTheme(theme);
  },
  show: (day, speed = 1) => {
    for (let frame = 0; frame < 60; frame++) open().draw({ day, playing: false, speed }, FRAME_MS);
  },
  play: async (fromDay, frames, speed = 1) => {
    const shown = open();
    for (let frame = 0; frame < frames; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const day = fromDay + (frame * FRAME_MS * DAYS_PER_SECOND * speed) / 1000;
      shown.draw({ day, playing: true, speed }, FRAME_MS);
    }
    return shown.stats();
  },
};

Object.assign(window, { stagePage: page });
