import type { WeeklyColumn } from '../contract/counts';
import type { DisplayGroup } from '../contract/households';
import { SETTINGS, type Facility, type Setting } from '../contract/settings';

/**
 * How a place where people are is drawn: walls up to its capacity; a tray, where there are beds but the model sets no
 * limit; a heap on a dotted floor for people without a place of their own, loose for those on the street; a bare floor
 * for a list.
 */
export type VesselForm = 'walls' | 'tray' | 'heap' | 'loose' | 'floor';

/** A place where people are, or several that are drawn as one. */
export interface VesselPlan {
  readonly id: string;
  readonly settings: readonly Setting[];
  /** Colours belong to the place, whoever is in it. */
  readonly group: DisplayGroup;
  readonly form: VesselForm;
  /** Who may leave but has nowhere to go. */
  readonly ready: readonly WeeklyColumn[];
  /** People it is laid out for, in a region of the size of the demo region. */
  readonly usual: number;
}

/** The places left of the gate, institutions first, then reception, then people without a place of their own. */
export const VESSELS = [
  {
    id: 'prison',
    settings: ['prison', 'passants'],
    group: 'UIT',
    form: 'tray',
    ready: ['readyDetaineesLevel'],
    usual: 250,
  },
  {
    id: 'forensic',
    settings: ['forensicClinic', 'forensicLiving'],
    group: 'UIT',
    form: 'walls',
    ready: ['readyForensicClinicLevel', 'readyForensicLivingLevel'],
    usual: 99,
  },
  {
    id: 'clinic',
    settings: ['clinic'],
    group: 'UIT',
    form: 'walls',
    ready: ['readyClinicLevel'],
    usual: 83,
  },
  {
    id: 'protectedLiving',
    settings: ['protectedLiving'],
    group: 'UIT',
    form: 'walls',
    ready: ['readyProtectedLivingLevel'],
    usual: 667,
  },
  {
    id: 'youthCare',
    settings: ['youthCare'],
    group: 'UIT',
    form: 'tray',
    ready: ['readyYouthCareLevel'],
    usual: 50,
  },
  { id: 'urgent', settings: ['urgent'], group: 'REG', form: 'floor', ready: [], usual: 80 },
  { id: 'reception', settings: ['reception', 'bridging'], group: 'STA', form: 'walls', ready: [], usual: 349 },
  { id: 'emergency', settings: ['emergencyReception'], group: 'STA', form: 'tray', ready: [], usual: 190 },
  { id: 'shelter', settings: ['shelter', 'nightShelter'], group: 'DAK', form: 'walls', ready: [], usual: 520 },
  {
    id: 'transitional',
    settings: ['transitional'],
    group: 'DAK',
    form: 'tray',
    ready: ['readyTransitionalLevel'],
    usual: 60,
  },
  { id: 'couch', settings: ['couch'], group: 'DAK', form: 'heap', ready: [], usual: 900 },
  { id: 'unconventional', settings: ['unconventional'], group: 'DAK', form: 'heap', ready: [], usual: 520 },
  { id: 'street', settings: ['street'], group: 'DAK', form: 'loose', ready: [], usual: 200 },
] as const satisfies readonly VesselPlan[];

/** Id of a place that is drawn. */
export type VesselId = (typeof VESSELS)[number]['id'];

/** Groups a narrow screen shows as one number each, with the places in them. */
export const VESSEL_GROUPS: readonly VesselPlan[] = (['UIT', 'STA', 'DAK', 'REG'] as const).map((group) => {
  const within = VESSELS.filter((vessel) => vessel.group === group);
  return {
    id: `group.${group}`,
    settings: within.flatMap(({ settings }) => [...settings]),
    group,
    form: 'floor',
    ready: within.flatMap(({ ready }) => [...ready]),
    usual: within.reduce((sum, { usual }) => sum + usual, 0),
  };
});

/** Index into `VESSELS` of each setting; −1 where it is not drawn. */
export const VESSEL_OF_SETTING = Int8Array.from(SETTINGS, (setting) =>
  VESSELS.findIndex(({ settings }) => (settings as readonly Setting[]).includes(setting)),
);

/** How many fit into the places with walls; undefined where the model sets no limit. */
export type Capacities = Readonly<Partial<Record<Facility | 'reception', number>>>;
