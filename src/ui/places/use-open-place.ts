import { useCallback } from 'react';
import type { PlaceRef } from '../../store/place-ref';
import { usePage } from '../session/page-context';

/** Opens the sheet of something on the stage. */
export function useOpenPlace(): (place: PlaceRef) => void {
  const { choices } = usePage();
  return useCallback(
    (place) => {
      choices.setState({ sheet: { kind: 'place', place } });
    },
    [choices],
  );
}
