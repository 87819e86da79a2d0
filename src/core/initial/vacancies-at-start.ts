/**
 * Which homes are empty on the first day? (2.5, C.1)
 *
 * Reads the turnover of the tenants; writes empty homes with a vacancy that began before the start.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { CONDITION, D, DWELLING_WORDS, neighbourhoodOf } from '../entities/dwellings';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import { lognormalQuantile } from '../math/distributions';
import { BLOCK_COLUMN } from '../observe/tally';
import { queueLabel } from '../processes/vacancies';
import { PURPOSE } from '../random/purposes';
import { namedStream } from '../random/named-stream';
import { LEDGER } from '../entities/ledger';
import type { World } from '../world';

/** Yearly share of homes that come free, all causes (P026 and P027). @source corporation-annual */
const TURNOVER = 0.068;
/** Longest vacancy that may have begun before the start. @unit days */
const LONGEST = 180;

/**
 * Empties homes as a steady stream of vacancies in the half-year before the start would have left them: a home that
 * came free e days ago is still empty when its works and contract take longer than e.
 */
export function emptyHomes(world: World): void {
  const { dwellings, households, parameters, draws } = world;
  const stream = namedStream(world.spec.seed, 'vacancies-at-start');
  const homes = dwellings.rows;
  const begun = Math.round((homes * TURNOVER * LONGEST) / DAYS_PER_YEAR);
  for (let n = 0; n < begun; n++) {
    const dwelling = Math.min(homes - 1, Math.floor(stream() * homes));
    const elapsed = stream() * LONGEST;
    const at = dwelling * DWELLING_WORDS;
    const row = dwellings.records[at + D.occupant];
    if (row < 0) continue;
    const key = dwellings.records[at + D.key];
    const u = draws.uniform(PURPOSE['vacancy-works'], key, 0);
    const long = draws.second() < parameters.longWorksShare;
    const works =
      lognormalQuantile(u, parameters.worksMedianDays, parameters.worksSigma) + (long ? parameters.longWorksDays : 0);
    const ends = Math.round(works) - elapsed;
    if (ends + parameters.contractDays <= 0) continue;
    households.records[row * HOUSEHOLD_WORDS + H.place] = 0;
    households.remove(row);
    dwellings.records[at + D.occupant] = -1;
    dwellings.records[at + D.status] = CONDITION.inStock;
    dwellings.records[at + D.chain] = world.openChain();
    dwellings.vacated[dwelling] = -Math.floor(elapsed);
    dwellings.worksDone[dwelling] = Math.floor(ends);
    world.ledger.integers[LEDGER.vacant]++;
    world.tally.addTo(neighbourhoodOf(dwellings.records[at + D.traits]), BLOCK_COLUMN.vacantLevel, 1);
    queueLabel(world, dwelling);
  }
}
