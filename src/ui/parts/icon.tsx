import type { ReactNode } from 'react';

const PATHS = {
  play: 'M7 4.5v11l9-5.5z',
  pause: 'M7 4.5v11M13 4.5v11',
  previous: 'M12 5l-5 5 5 5',
  next: 'M8 5l5 5-5 5',
  close: 'M5 5l10 10M15 5L5 15',
  plus: 'M10 4.5v11M4.5 10h11',
  minus: 'M4.5 10h11',
  theme: 'M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14',
  save: 'M4 4h9l3 3v9H4zM7 4v4h5V4M7 16v-5h6v5',
  list: 'M4 5.5h2M4 10h2M4 14.5h2M9 5.5h7M9 10h7M9 14.5h7',
  share: 'M10 12V3M6.5 6L10 2.8 13.5 6M5 9.5H4v7h12v-7h-1',
  whole: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
  undo: 'M5 4v4h4M5 8c1.5-2.6 4-4 6.5-3.6A5.8 5.8 0 0 1 10.8 16H8',
  redo: 'M15 4v4h-4M15 8c-1.5-2.6-4-4-6.5-3.6A5.8 5.8 0 0 0 9.2 16H12',
  search: 'M8.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10M12.2 12.2L16.5 16.5',
  down: 'M6 8l4 4 4-4',
  replay: 'M4.5 4v4h4M4.8 8A6 6 0 1 1 4 11',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof PATHS;

/** A picture of 20 pixels in the colour of the text; what it means stands in a label beside or around it. */
export function Icon({ name, isFilled = false }: { readonly name: IconName; readonly isFilled?: boolean }): ReactNode {
  return (
    <svg
      className="icon"
      viewBox="0 0 20 20"
      aria-hidden="true"
      style={isFilled ? { fill: 'currentColor' } : undefined}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
