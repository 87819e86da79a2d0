import type { Region } from '../contract/region';
import {
  boundsOf,
  centroid,
  insetPolygon,
  intersectPolygons,
  roundCorners,
  signedArea,
  type ConvexPolygon,
  type Point,
} from './convex-polygon';

/** Width of the region in its own space, at which the insets of the look are meant. @unit px */
const REGION_WIDTH = 567;

const MUNICIPALITY_INSET = 5.4;
const NEIGHBOURHOOD_INSET = 1.3;
const CORNER_RADIUS = 9;

/** A neighbourhood as it is drawn, in region space. */
export interface NeighbourhoodShape {
  readonly id: string;
  readonly name: string;
  readonly municipality: number;
  /** Land with streets and water taken off and corners rounded. */
  readonly land: ConvexPolygon;
  readonly centre: Point;
  readonly area: number;
}

/** A municipality as it is drawn, in region space. */
export interface MunicipalityShape {
  readonly id: string;
  readonly name: string;
  /** Outline before water is taken off. */
  readonly outline: ConvexPolygon;
  readonly centre: Point;
}

/** The whole region as it is drawn, in a space `REGION_WIDTH` wide. */
export interface RegionShape {
  readonly municipalities: readonly MunicipalityShape[];
  readonly neighbourhoods: readonly NeighbourhoodShape[];
  readonly width: number;
  readonly height: number;
}

/** Shapes of a region from its stored layout. Throws where the region has none. */
export function shapeRegion(region: Region): RegionShape {
  const { layout } = region;
  if (layout === undefined) throw new Error(`Region ${region.id} has no layout`);
  const box = boundsOf(layout.municipalities.flat());
  const scale = REGION_WIDTH / (box.right - box.left);
  const place = (outline: readonly number[]): number[] =>
    outline.map((value, index) => (value - (index % 2 === 0 ? box.left : box.top)) * scale);

  const municipalities = region.municipalities.map(({ id, name }, index): MunicipalityShape => {
    const outline = place(layout.municipalities[index] ?? []);
    return { id, name, outline, centre: centroid(outline) };
  });
  const inner = municipalities.map(({ outline }) => insetPolygon(outline, MUNICIPALITY_INSET));
  const flat = region.municipalities.flatMap(({ neighbourhoods }, municipality) =>
    neighbourhoods.map(({ id, name }) => ({ id, name, municipality })),
  );
  const neighbourhoods = flat.map(({ id, name, municipality }, index): NeighbourhoodShape => {
    const outline = place(layout.neighbourhoods[index] ?? []);
    const inset = intersectPolygons(insetPolygon(outline, NEIGHBOURHOOD_INSET), inner[municipality] ?? []);
    const land = roundCorners(inset, CORNER_RADIUS);
    return { id, name, municipality, land, centre: centroid(inset), area: Math.abs(signedArea(land)) };
  });
  return { municipalities, neighbourhoods, width: REGION_WIDTH, height: (box.bottom - box.top) * scale };
}
