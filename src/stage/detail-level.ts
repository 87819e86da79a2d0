/** How much is drawn: the whole region, names of neighbourhoods, or single homes. */
export type DetailLevel = 'region' | 'neighbourhood' | 'home';

/** Zoom from which a level holds. */
const DETAIL_ZOOM = { neighbourhood: 3, home: 8 } as const;

/** Level of detail at a zoom. */
export function detailLevel(zoom: number): DetailLevel {
  if (zoom >= DETAIL_ZOOM.home - 1e-6) return 'home';
  return zoom >= DETAIL_ZOOM.neighbourhood - 1e-6 ? 'neighbourhood' : 'region';
}
