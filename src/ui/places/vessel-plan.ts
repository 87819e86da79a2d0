import type { DisplayGroup } from '../../contract/households';
import { SETTINGS } from '../../contract/settings';
import type { Setting } from '../../contract/settings';
import type { WaitChannel } from '../../contract/wait-reasons';
import { keyOf } from '../../language/text-keys';
import type { TextKey } from '../../language/messages';
import { VESSEL_GROUPS, VESSEL_OF_SETTING, VESSELS, type VesselPlan } from '../../stage/vessels';

function isSetting(id: string): id is Setting {
  return (SETTINGS as readonly string[]).includes(id);
}

/** A place where people are by its id: one that is drawn, a group of them, or a single setting that is not. */
export function vesselPlan(id: string): VesselPlan {
  const drawn: VesselPlan | undefined = [...VESSELS, ...VESSEL_GROUPS].find((plan) => plan.id === id);
  if (drawn !== undefined) return drawn;
  if (!isSetting(id)) throw new Error(`No place ${id}`);
  return { id, settings: [id], group: 'REG', form: 'floor', ready: [], usual: 0 };
}

/** Id of the place where a setting is drawn; its own where it is not. */
export function vesselOfSetting(setting: Setting): string {
  return VESSELS[VESSEL_OF_SETTING[SETTINGS.indexOf(setting)] ?? -1]?.id ?? setting;
}

/** Name of a place. */
export function vesselName({ id, settings }: VesselPlan): TextKey {
  const [only] = settings;
  if (settings.length === 1 && only !== undefined) return keyOf(`setting.${only}`);
  return keyOf(id.startsWith('group.') ? `stage.${id}` : `stage.vessel.${id}`);
}

/** Queues of who waits for a bed in a place. */
export const QUEUES: Readonly<Partial<Record<Setting, Setting>>> = {
  forensicClinic: 'passants',
  forensicLiving: 'forensicLivingList',
  clinic: 'clinicList',
  protectedLiving: 'protectedLivingList',
  pitch: 'pitchList',
};

const CHANNEL_OF_GROUP: Readonly<Partial<Record<DisplayGroup, WaitChannel>>> = { UIT: 'UIT', STA: 'STA', DAK: 'DAK' };

/** Channel in which the people of a place wait for a home; undefined where they wait in none. */
export function channelOfVessel({ group, settings }: VesselPlan): WaitChannel | undefined {
  if (settings.includes('urgent')) return 'URG';
  return CHANNEL_OF_GROUP[group];
}
