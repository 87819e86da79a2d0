import type { Scenario } from '../../contract/scenario';
import { linkHash } from '../../io/link-hash';
import type { LinkComparison } from '../../io/link-state';
import type { Plan } from '../../store/plan';
import { USUAL_SEED } from './open-page';

/** Time a plan must stand still before the address follows. @unit milliseconds */
const STILL_MS = 300;

/** What the address says, and what it may be asked. */
export interface AddressParts {
  readonly plan: () => Plan;
  /** Day shown. @unit days */
  readonly day: () => number;
  /** Day a page opens on that is given none. @unit days */
  readonly usualDay: number;
  readonly scenarioOf: (id: string) => Scenario;
}

/** The address of the page, which carries the plan: whoever opens it sees the same. */
export class Address {
  private readonly parts: AddressParts;
  private timer: number | undefined;
  /** What stands behind the `#` by our own hand. */
  private written = '';

  constructor(parts: AddressParts) {
    this.parts = parts;
  }

  /** The part from `#` on for the plan, with the day shown and a comparison where asked for; empty where nothing differs. */
  hash(isWithDay: boolean, comparison?: LinkComparison): string {
    return this.hashOf(this.parts.plan(), isWithDay ? this.parts.day() : this.parts.usualDay, comparison);
  }

  /** The whole address at which a plan opens, with a comparison where asked for. */
  linkOf(plan: Plan, comparison?: LinkComparison): string {
    return this.whole(this.hashOf(plan, this.parts.usualDay, comparison));
  }

  /** The whole address at which the page opens as it is now: plan and day, and the comparison where it is open. */
  linkOfNow(comparison?: LinkComparison): string {
    return this.whole(this.hash(true, comparison));
  }

  private whole(hash: string): string {
    return `${window.location.href.replace(/[?#].*$/u, '')}${hash}`;
  }

  /** Writes the plan into the address when it has stood still for a moment. */
  follow(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.write(this.hash(false));
    }, STILL_MS);
  }

  /** Copies a link of the page; where the browser refuses, it stands in the address bar. */
  async copy(link: string): Promise<boolean> {
    window.clearTimeout(this.timer);
    this.write(new URL(link).hash);
    try {
      await navigator.clipboard.writeText(link);
      return true;
    } catch {
      return false;
    }
  }

  /** Calls back when somebody else changes what stands behind the `#`; answers how to stop. */
  onOther(callback: (hash: string) => void): () => void {
    const listen = (): void => {
      if (window.location.hash !== this.written) callback(window.location.hash);
    };
    window.addEventListener('hashchange', listen);
    return () => {
      window.removeEventListener('hashchange', listen);
    };
  }

  private hashOf(plan: Plan, day: number, comparison?: LinkComparison): string {
    const { seed, measures, parameters } = plan;
    return linkHash(
      this.parts.scenarioOf(plan.scenarioId),
      { seed, day, measures, parameters },
      { usual: { seed: USUAL_SEED, day: this.parts.usualDay }, comparison },
    );
  }

  private write(hash: string): void {
    this.written = hash;
    const { pathname, search } = window.location;
    window.history.replaceState(null, '', `${pathname}${search}${hash}`);
  }
}
