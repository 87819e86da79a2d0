import type { StateArray, StatePart } from '../state-part';

/** Tenants who need a home without stairs: how many live in one, and how many do not (C11). */
export class StepFreeNeeds implements StatePart {
  readonly name = 'step-free-needs';
  /** [in another home, in a step-free home]. */
  private readonly tenants = new Int32Array(2);

  /** Tenants who need a step-free home and live in one, or in another home. */
  living(inStepFree: boolean): number {
    return this.tenants[Number(inStepFree)];
  }

  /** Counts a tenant with the need more, or one fewer. */
  add(inStepFree: boolean, change: 1 | -1): void {
    this.tenants[Number(inStepFree)] += change;
  }

  arrays(): StateArray[] {
    return [this.tenants];
  }

  adopt(arrays: StateArray[]): void {
    this.tenants.set(arrays[0]);
  }
}
