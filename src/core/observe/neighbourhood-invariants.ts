import { invariant } from '../../contract/invariant';
import { D, DWELLING_WORDS, neighbourhoodOf } from '../entities/dwellings';
import { N, NR } from '../entities/neighbourhoods';
import { tenantQuarters } from '../processes/neighbourhood-load';
import type { World } from '../world';

/** The running sums of the neighbourhoods are those of who lives there; support is a share. */
export function checkNeighbourhoods(world: World): void {
  const { day, dwellings, neighbourhoods } = world;
  const load = new Int32Array(neighbourhoods.count);
  const asking = new Int32Array(neighbourhoods.count);
  const carrying = new Int32Array(neighbourhoods.count);
  for (let row = 0; row < dwellings.rows; row++) {
    const at = row * DWELLING_WORDS;
    const occupant = dwellings.records[at + D.occupant];
    if (occupant < 0) continue;
    const quarters = tenantQuarters(world, occupant);
    const hood = neighbourhoodOf(dwellings.records[at + D.traits]);
    load[hood] += quarters;
    if (quarters > 0) asking[hood]++;
    else carrying[hood]++;
  }
  for (let hood = 0; hood < neighbourhoods.count; hood++) {
    const holds =
      load[hood] === neighbourhoods.integer(hood, N.load) &&
      asking[hood] === neighbourhoods.integer(hood, N.asking) &&
      carrying[hood] === neighbourhoods.integer(hood, N.carrying);
    invariant(holds, `day ${String(day)}: load of neighbourhood ${String(hood)} is that of its tenants`);
    const support = neighbourhoods.real(hood, NR.support);
    const isShare = support >= 0 && support <= 1 && Number.isFinite(neighbourhoods.real(hood, NR.liveability));
    invariant(isShare, `day ${String(day)}: support of neighbourhood ${String(hood)} is a share`);
  }
}
