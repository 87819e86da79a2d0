/**
 * How large are the homes for people leaving an institution? (G01a)
 *
 * The homes they get now are the yardstick: a larger share of small homes keeps that part of the larger ones from them, a
 * smaller share keeps small ones from them. A home that is kept goes to another channel; UIT keeps its credit. Reads the
 * lever, the home and the size of the household.
 */
import { leverById } from '../../contract/levers';
import { D, DWELLING_WORDS } from '../entities/dwellings';
import { H, HOUSEHOLD_WORDS, personsOf } from '../entities/households';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import type { OfferTerms } from './offer-terms';

/** Share of small homes at which nothing changes. */
const NOW = leverById('modestHomes').default;
/** Most persons who live in a small home (C.3.1). @source model-document */
const SMALL_PERSONS = 2;
const SMALL = 0;
const LARGEST = 2;

/** Part of the homes of a type that stays open to people leaving an institution. */
function openShare(share: number, type: number): number {
  return type === SMALL ? share / NOW : (1 - share) / (1 - NOW);
}

/** Whether a home is of a size that is kept from somebody leaving an institution; who is with three or more is exempt. */
export function isOtherSize(world: World, terms: OfferTerms, row: number): boolean {
  const share = world.lever('modestHomes');
  if (share === NOW || terms.type > LARGEST) return false;
  if (personsOf(world.households.records[row * HOUSEHOLD_WORDS + H.traits]) > SMALL_PERSONS) return false;
  const open = openShare(share, terms.type);
  if (open >= 1) return false;
  const { draws, dwellings } = world;
  const key = dwellings.records[terms.dwelling * DWELLING_WORDS + D.key];
  return draws.uniform(PURPOSE['modest-home'], key, dwellings.vacancies[terms.dwelling]) >= open;
}
