import { useChoice } from '../session/page-context';
import { useMedia } from './use-media';

/** Whether things may move by themselves. */
export function useMotion(): 'full' | 'reduced' {
  const choice = useChoice((state) => state.motion);
  const isReduced = useMedia('(prefers-reduced-motion: reduce)');
  return choice === 'off' || isReduced ? 'reduced' : 'full';
}
