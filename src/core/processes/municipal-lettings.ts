/**
 * What does a letting mean for its municipality? (A.5, C.2, I17)
 *
 * Reads who answers for the new tenant and where the last home was; writes counts, and the inflow from elsewhere.
 */
import { WEEKLY_COLUMN } from '../../contract/counts';
import { CHANNELS } from '../../contract/households';
import { H, HOUSEHOLD_WORDS, personsOf } from '../entities/households';
import { ACCOUNT } from '../entities/municipal-accounts';
import { MUNICIPALITY_COLUMN } from '../observe/tally';
import type { World } from '../world';
import { originMunicipality, responsibleMunicipality } from './responsibility';

const URGENT = CHANNELS.indexOf('URG');
const READY = CHANNELS.indexOf('UIT');
const HOMELESS = CHANNELS.indexOf('DAK');

/** Counts a letting in a municipality, before the household is written in it. */
export function countMunicipalLetting(world: World, row: number, municipality: number, channel: number): void {
  const { accounts, tally, households } = world;
  accounts.add(municipality, ACCOUNT.lettings, 1);
  tally.addToMunicipality(municipality, MUNICIPALITY_COLUMN.lettings, 1);
  if (channel > URGENT) return;
  const isVulnerable = channel === READY || channel === HOMELESS;
  if (isVulnerable && originMunicipality(world, row) !== municipality)
    tally.week[WEEKLY_COLUMN.lettingsOutsideOrigin]++;
  if (responsibleMunicipality(world, row) !== municipality) {
    tally.week[WEEKLY_COLUMN.lettingsElsewhere]++;
    tally.addToMunicipality(municipality, MUNICIPALITY_COLUMN.lettingsElsewhere, 1);
    accounts.add(municipality, ACCOUNT.inflow, personsOf(households.records[row * HOUSEHOLD_WORDS + H.traits]));
  }
}
