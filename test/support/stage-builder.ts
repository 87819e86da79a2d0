import type { RunSpec } from '../../src/contract/scenario';
import { createSimulation } from '../../src/core';
import { History } from '../../src/player/history';
import { Player } from '../../src/player/player';
import { StageScene, type StageRun } from '../../src/stage/stage-scene';

/** A history of the first days of a run. */
export function historyTo(spec: RunSpec, day: number): History {
  const { region, calendar } = spec.scenario;
  const history = new History(region, calendar);
  const simulation = createSimulation(spec);
  simulation.advanceTo(day);
  history.append(simulation.takeChunk());
  return history;
}

/** A scene of a size with a run in it, at a day. */
export function sceneAt(
  history: History,
  day: number,
  size = { width: 1112, height: 620 },
): StageScene & { run: StageRun } {
  const scene = new StageScene(history.region);
  scene.resize(size.width, size.height);
  scene.attach(new Player(history));
  const { run } = scene;
  if (run === undefined) throw new Error('A scene with a player has a run');
  do run.goTo(day);
  while (run.isReading());
  run.refreshFlows(day);
  return Object.assign(scene, { run });
}
