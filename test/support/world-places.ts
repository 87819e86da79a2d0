import type { HouseholdGroup } from '../../src/contract/households';
import {
  FLOWS,
  FOLLOWED_SETTINGS,
  settingKind,
  SETTINGS,
  type Setting,
  type SettingKind,
} from '../../src/contract/settings';

/** Group of who comes to a place of a kind. */
const GROUP_OF: Readonly<Partial<Record<SettingKind, HouseholdGroup>>> = {
  reception: 'STA',
  institution: 'UIT',
  shelter: 'DAK',
  'no-place': 'DAK',
};

/** Group of who comes to a setting. */
export function groupAt(setting: Setting): HouseholdGroup {
  return setting === 'urgent' ? 'URG' : (GROUP_OF[settingKind(setting)] ?? 'REG');
}

/** Where one can go from each setting, apart from what a split makes. */
const WAYS_FROM = new Map(
  SETTINGS.map((setting) => [
    setting,
    FLOWS.flatMap(({ from, to, split }) => (from === setting && split !== true ? [to] : [])),
  ]),
);

const FOLLOWED = new Set(FOLLOWED_SETTINGS);

/** Whether people in a setting are followed. */
export function isFollowed(setting: Setting): boolean {
  return FOLLOWED.has(setting);
}

/** Where one can go from a setting and is followed but not in a home, or is not followed. */
export function waysFrom(setting: Setting, followed: boolean): readonly Setting[] {
  return (WAYS_FROM.get(setting) ?? []).filter((to) => to !== 'social' && isFollowed(to) === followed);
}

/** Settings from which a home can be let. */
export const SEEKING = new Set(SETTINGS.filter((setting) => WAYS_FROM.get(setting)?.includes('social') === true));
