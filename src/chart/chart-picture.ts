/** A chart as a file of its own. */
export interface ChartPicture {
  readonly svg: string;
  /** @unit pixels */
  readonly width: number;
  /** @unit pixels */
  readonly height: number;
}
