import { reviewRenewals } from './processes/renewal';
import { arrive } from './processes/arrivals';
import { shareOut } from './processes/channel-shares';
import { advanceCompartments } from './processes/compartments';
import { admit } from './processes/institutions';
import { markTasksNotMet, setTasks } from './processes/municipal-tasks';
import { exchange, planExchange } from './processes/regional-exchange';
import { spreadReception } from './processes/permit-holders';
import { assignBeds } from './processes/shelters';
import { advanceFlex } from './processes/flex-homes';
import { advancePitches, arriveCaravanDwellers } from './processes/pitches';
import { advanceShared } from './processes/shared-homes';
import { keepAccount } from './processes/start-rule';
import { advanceNeighbourhoods } from './processes/neighbourhoods';
import { supply } from './processes/supply';
import { touchWhoseHazardsMoved } from './processes/moved-hazards';
import { weighWillingness } from './processes/willingness';
import type { World } from './world';

/** When a process runs: every day, on the first day of a week, of every fourth week, or of every 26th week. */
export type Rhythm = 'daily' | 'weekly' | 'monthly' | 'half-yearly';

/** One process of the fixed order. */
export interface Process {
  /** Step of model document 2.3. */
  readonly step: number;
  readonly id: string;
  readonly rhythm: Rhythm;
  readonly run: (world: World) => void;
}

/**
 * Processes before the due events of a day, in order. The due events of households (step 3), then of projects (step 6)
 * and adverts (step 7), then the labelling of homes (step 7), follow in `simulation.ts`, each in ascending key.
 */
export const SCHEDULE: readonly Process[] = [
  {
    step: 1,
    id: 'levers',
    rhythm: 'weekly',
    run: (world) => {
      world.times.advanceTo(world.day);
      touchWhoseHazardsMoved(world);
    },
  },
  { step: 8, id: 'municipal-tasks', rhythm: 'half-yearly', run: setTasks },
  { step: 8, id: 'tasks-not-met', rhythm: 'monthly', run: markTasksNotMet },
  { step: 11, id: 'willingness', rhythm: 'monthly', run: weighWillingness },
  { step: 11, id: 'neighbourhoods', rhythm: 'monthly', run: advanceNeighbourhoods },
  { step: 1, id: 'channel-shares', rhythm: 'weekly', run: shareOut },
  { step: 1, id: 'renewal-review', rhythm: 'weekly', run: reviewRenewals },
  {
    step: 1,
    id: 'sweep-lists',
    rhythm: 'monthly',
    run: (world) => {
      world.lists.sweep();
    },
  },
  {
    step: 1,
    id: 'sweep-queues',
    rhythm: 'monthly',
    run: (world) => {
      world.priority.sweep(world.households);
    },
  },
  { step: 8, id: 'exchange-plan', rhythm: 'half-yearly', run: planExchange },
  { step: 8, id: 'exchange', rhythm: 'monthly', run: exchange },
  { step: 2, id: 'arrivals', rhythm: 'daily', run: arrive },
  { step: 4, id: 'reception', rhythm: 'weekly', run: spreadReception },
  { step: 4, id: 'admissions', rhythm: 'daily', run: admit },
  { step: 2, id: 'compartments', rhythm: 'monthly', run: advanceCompartments },
  { step: 9, id: 'shelters', rhythm: 'weekly', run: assignBeds },
  { step: 2, id: 'caravan-dwellers', rhythm: 'daily', run: arriveCaravanDwellers },
  { step: 6, id: 'investment-room', rhythm: 'weekly', run: keepAccount },
  { step: 6, id: 'supply', rhythm: 'daily', run: supply },
  { step: 6, id: 'flex-homes', rhythm: 'weekly', run: advanceFlex },
  { step: 6, id: 'shared-homes', rhythm: 'weekly', run: advanceShared },
  { step: 6, id: 'pitches', rhythm: 'weekly', run: advancePitches },
  {
    step: 6,
    id: 'sweep-place-queues',
    rhythm: 'monthly',
    run: (world) => {
      world.placeQueues.sweep();
    },
  },
];
