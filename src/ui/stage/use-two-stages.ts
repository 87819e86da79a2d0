import { useChoice } from '../session/page-context';
import { useMedia } from '../theme/use-media';
import { useTheme } from '../theme/use-theme';

/** From this width on there is room for two pictures side by side. */
const ROOM_FOR_TWO = '(width >= 1000px) and (height >= 560px)';

/** Whether a second picture can be asked for here, and whether it is shown. */
export function useTwoStages(): { readonly isOffered: boolean; readonly isShown: boolean } {
  const isAsked = useChoice((state) => state.twoStages);
  const hasRoom = useMedia(ROOM_FOR_TWO);
  const isOffered = useTheme() !== 'beamer' && hasRoom;
  return { isOffered, isShown: isOffered && isAsked };
}
