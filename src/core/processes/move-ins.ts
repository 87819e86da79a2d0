/**
 * Who moves in, and what do they leave behind? (B.5, C.1)
 *
 * Reads the accepted offer; writes tenancy, counts of lettings, the log and the next link of the chain.
 */
import { WEEKLY_COLUMN } from '../../contract/counts';
import { FIRST_CHANNEL_CAUSE, eventType } from '../../contract/events';
import { CHANNELS } from '../../contract/households';
import { leverById } from '../../contract/levers';
import { FIRST_DWELLING } from '../../contract/settings';
import { CONDITION, D, DWELLING_WORDS, dwellingTypeOf, municipalityOf, neighbourhoodOf } from '../entities/dwellings';
import { H, HOUSEHOLD_WORDS, incomeOf, RESPONSIBLE, STATUS } from '../entities/households';
import { N } from '../entities/neighbourhoods';
import { BLOCK_COLUMN } from '../observe/tally';
import { placeOfDwelling } from '../observe/tables';
import { LEDGER } from '../entities/ledger';
import type { World } from '../world';
import { isCoached } from './moving-coach';
import { countMunicipalLetting } from './municipal-lettings';
import { joinNeighbourhood, needInNextTenancy } from './neighbourhood-load';
import { settlePlaced } from './placements';
import { CLOCK_OFFSET, scheduleTenant } from './tenancy-clock';
import { beginRegime } from './regimes';
import { joinStepFree, leaveStepFree } from './step-free';
import { startVacancy } from './vacancies';

/** Neighbourhoods in which the selective access act can hold (G40). */
const MOST_SCREENED = leverById('selectiveAccess').max;
const READY = CHANNELS.indexOf('UIT');
const LOTTERY = CHANNELS.indexOf('LOT');
const REGULAR = CHANNELS.indexOf('REG');
/** Smallest type of dwelling. */
const SMALL = 0;

function countLetting(world: World, row: number, dwelling: number, channel: number, outsider: boolean): void {
  const { tally, dwellings, households } = world;
  const week = tally.week;
  const hood = neighbourhoodOf(dwellings.records[dwelling * DWELLING_WORDS + D.traits]);
  week[WEEKLY_COLUMN.lettings]++;
  week[WEEKLY_COLUMN.lettingsSTA + channel]++;
  week[WEEKLY_COLUMN.emptyDays] += world.day - dwellings.vacated[dwelling];
  tally.addDuration('emptyHome', world.day - dwellings.vacated[dwelling]);
  tally.addTo(hood, BLOCK_COLUMN.lettings, 1);
  tally.addTo(hood, BLOCK_COLUMN.vacantLevel, -1);
  const type = dwellingTypeOf(dwellings.records[dwelling * DWELLING_WORDS + D.traits]);
  if (channel === READY && type === SMALL) week[WEEKLY_COLUMN.lettingsSmallUIT]++;
  if (outsider) {
    week[WEEKLY_COLUMN.outsiderLettings]++;
    tally.addTo(hood, BLOCK_COLUMN.outsiderLettings, 1);
    const isLowest = incomeOf(households.records[row * HOUSEHOLD_WORDS + H.traits]) === 0;
    if (isLowest && world.neighbourhoods.integer(hood, N.rank) < MOST_SCREENED)
      week[WEEKLY_COLUMN.lowIncomeOutsidersWorst]++;
  }
  if (channel !== LOTTERY && channel !== REGULAR) return;
  week[WEEKLY_COLUMN.regularLettings]++;
  if (!outsider) return;
  const waited = world.day - households.records[row * HOUSEHOLD_WORDS + H.registered];
  week[WEEKLY_COLUMN.regularOutsiderLettings]++;
  week[WEEKLY_COLUMN.regularRegistrationDays] += waited;
  tally.addDuration('registrationAtLetting', waited);
}

/** Moves a household into the home it accepted. */
export function moveIn(world: World, row: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const from = records[at + H.place];
  const to = records[at + H.accepted];
  const dwelling = to - FIRST_DWELLING;
  const home = dwelling * DWELLING_WORDS;
  const { dwellings } = world;
  const channel = ((dwellings.records[home + D.status] >>> 16) & 0xff) - 1;
  const chain = dwellings.records[home + D.chain];
  const outsider = from < FIRST_DWELLING;
  if (isCoached(world, row)) world.tally.week[WEEKLY_COLUMN.coachedMoves]++;
  countLetting(world, row, dwelling, channel, outsider);
  const need = needInNextTenancy(world, row);
  const municipality = municipalityOf(dwellings.records[home + D.traits]);
  countMunicipalLetting(world, row, municipality, channel);
  if (outsider) settlePlaced(world, row, channel);
  joinNeighbourhood(world, row, { dwelling, need });
  world.countMove(row, from, to);
  world.record(eventType('dwelling-let', FIRST_CHANNEL_CAUSE + channel), row, from, placeOfDwelling(dwelling), chain);
  world.ledger.integers[LEDGER.vacant]--;
  dwellings.records[home + D.occupant] = row;
  dwellings.records[home + D.status] = CONDITION.inStock;
  dwellings.records[home + D.due] = -1;
  records[at + H.place] = to;
  records[at + H.accepted] = 0;
  records[at + H.responsible] |= RESPONSIBLE.settled;
  records[at + H.entered] = world.day;
  records[at + H.status] = (records[at + H.status] & STATUS.wholeRegion) | (municipality << STATUS.municipalityShift);
  records[at + H.occasions] = ((records[at + H.occasions] & 0xffff) + 1) & 0xffff;
  records[at + H.clocks] = (world.day + CLOCK_OFFSET) << 8;
  if (!outsider) leaveStepFree(world, row, from);
  joinStepFree(world, row);
  if (!outsider) startVacancy(world, from - FIRST_DWELLING, chain);
  beginRegime(world, row);
  scheduleTenant(world, row);
}
