declare module 'd3-voronoi-treemap' {
  /** Points of an open polygon, anticlockwise. */
  type Polygon = [number, number][];

  /** What the layout reads and writes of a node of a hierarchy. */
  interface TreemapNode {
    readonly height: number;
    readonly value: number;
    readonly children?: TreemapNode[];
    polygon?: Polygon;
  }

  interface VoronoiTreemap {
    (root: TreemapNode): void;
    clip(polygon: Polygon): this;
    convergenceRatio(ratio: number): this;
    maxIterationCount(count: number): this;
    minWeightRatio(ratio: number): this;
    prng(random: () => number): this;
  }

  function voronoiTreemap(): VoronoiTreemap;
}
