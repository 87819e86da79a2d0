/**
 * Where and when do homes for middle incomes come? (G16)
 *
 * Reads the lever and the order of the neighbourhoods; writes projects, which on the day they are done add homes of other
 * tenures to a neighbourhood.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { packDwelling } from '../entities/dwellings';
import { REGION } from '../entities/neighbourhoods';
import { PROJECT_KIND, projectKey } from '../entities/projects';
import { ENTRY, type World } from '../world';

/** Days from decision to home (G16: five years). @source model-document @unit days */
const LAG_DAYS = Math.round(5 * DAYS_PER_YEAR);

function decide(world: World, ordinal: number, { hood, homes }: { hood: number; homes: number }): void {
  const site = packDwelling(0, 0, world.region.municipalityOf[hood], hood);
  const due = world.day + LAG_DAYS;
  const row = world.projects.add({
    key: projectKey(PROJECT_KIND.midSegment, ordinal),
    due,
    homes,
    site,
    lowestRent: 0,
  });
  world.queue.schedule(due, ENTRY.project | row, world.day);
}

/** Decides on the homes the lever asks for beyond those decided on before, in equal parts over the worst fifth. */
export function decideMidSegment(world: World): void {
  const { neighbourhoods } = world;
  const decided = neighbourhoods.region[REGION.midSegmentDecided];
  const homes = Math.floor(world.lever('midSegmentHomes') * world.scale) - decided;
  if (homes <= 0 || neighbourhoods.count === 0) return;
  neighbourhoods.region[REGION.midSegmentDecided] += homes;
  const places = Math.ceil(neighbourhoods.count / 5);
  let place = 0;
  for (let hood = 0; hood < neighbourhoods.count; hood++) {
    if (!neighbourhoods.isWorst(hood)) continue;
    const before = Math.floor((homes * place) / places);
    const here = Math.floor((homes * ++place) / places) - before;
    if (here > 0) decide(world, decided + before, { hood, homes: here });
  }
}
