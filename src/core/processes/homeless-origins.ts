/**
 * Of which group is who loses every place for a reason outside the social stock? (A.1, A.7, T24)
 *
 * Reads the drawn cause; answers the profile. Who was a number in a compartment is a household from now on.
 */
import { COMPARTMENT, type Compartment } from '../entities/compartments';
import { H, HOUSEHOLD_WORDS, STATUS } from '../entities/households';
import type { Profile } from '../entities/traits';
import type { World } from '../world';

const COMPARTMENT_OF: Readonly<Partial<Record<Profile, Compartment>>> = {
  STU: COMPARTMENT.students,
  ARB: COMPARTMENT.migrants,
};

/**
 * Profile by the draw of the cause: who has no place after migration is a labour migrant, of those who lost a private
 * tenancy some are students, others are as visible and hidden homeless people are.
 */
export function profileOfCause(world: World, u: number, hidden: boolean): Profile {
  const { causePrivateRent, causeBreakUp, causeMigration, studentsHomeless } = world.parameters;
  if (u < causePrivateRent * studentsHomeless) return 'STU';
  const isMigration = u >= causePrivateRent + causeBreakUp && u < causePrivateRent + causeBreakUp + causeMigration;
  if (isMigration) return 'ARB';
  return hidden ? 'hidden' : 'visible';
}

/** Takes somebody who has become a household out of the compartment of the municipality. */
export function leaveCompartment(world: World, row: number, profile: Profile): void {
  const compartment = COMPARTMENT_OF[profile];
  if (compartment === undefined) return;
  const municipality = world.households.records[row * HOUSEHOLD_WORDS + H.status] >>> STATUS.municipalityShift;
  world.compartments.add(municipality, compartment, -1);
}
