import { useChoice } from '../session/page-context';
import type { Theme } from './theme-properties';
import { useMedia } from './use-media';

/** The theme that was chosen, or the one the device asks for. */
export function useTheme(): Theme {
  const choice = useChoice((state) => state.theme);
  const isDark = useMedia('(prefers-color-scheme: dark)');
  if (choice !== 'system') return choice;
  return isDark ? 'dark' : 'light';
}
