import { useSyncExternalStore } from 'react';
import { useTheme } from './use-theme';

/** The screen a beamer shows at any size, in pixels of the page: half of 1280 by 720, so that its text is twice as large. */
const ROOM_SCREEN = { width: 640, height: 360 };

/** Enlargement on a beamer of at least 1280 by 720. */
const LEAST_ZOOM = 2;

function listen(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => {
    window.removeEventListener('resize', changed);
  };
}

/** How many times everything is enlarged: by as much as keeps the screen of a beamer the same at every resolution. */
export function useZoom(): number {
  const theme = useTheme();
  const fitting = useSyncExternalStore(listen, () =>
    Math.min(window.innerWidth / ROOM_SCREEN.width, window.innerHeight / ROOM_SCREEN.height),
  );
  return theme === 'beamer' ? Math.max(LEAST_ZOOM, fitting) : 1;
}
