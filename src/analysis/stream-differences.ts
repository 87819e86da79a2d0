import type { StationFlows, StationStream } from './station-flows';
import { STATIONS, type Station } from './stations';

/** One stream in two runs. */
export interface StreamPair {
  readonly from: Station;
  readonly to: Station;
  readonly here: number;
  readonly there: number;
  /** What all who go along it are of, in both runs; null where they are of several. */
  readonly onlyGroup: StationStream['onlyGroup'];
}

/** Households more or fewer along a stream than in the other run. */
export function differenceOf({ here, there }: Pick<StreamPair, 'here' | 'there'>): number {
  return here - there;
}

/** Every stream that one of two runs has, beside itself in the other, in the order of the stations. */
export function pairedStreams(here: StationFlows, there: StationFlows): readonly StreamPair[] {
  const find = (flows: StationFlows, from: Station, to: Station): StationStream | undefined =>
    flows.streams.find((stream) => stream.from === from && stream.to === to);
  return STATIONS.flatMap((from) =>
    STATIONS.flatMap((to): StreamPair[] => {
      const [mine, other] = [find(here, from, to), find(there, from, to)];
      if (mine === undefined && other === undefined) return [];
      const groups = [mine, other].flatMap((stream) => (stream === undefined ? [] : [stream.onlyGroup]));
      const onlyGroup = groups.every((group) => group === groups[0]) ? (groups[0] ?? null) : null;
      return [{ from, to, here: mine?.households ?? 0, there: other?.households ?? 0, onlyGroup }];
    }),
  );
}
