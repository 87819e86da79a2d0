import { Session } from 'node:inspector';

/** Self time of one file, as a share of all time spent. */
export interface FileShare {
  readonly file: string;
  readonly share: number;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string; readonly functionName: string };
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
}

function post(session: Session, method: string): unknown {
  let answer: unknown;
  session.post(method, (error: Error | null, result?: object) => {
    if (error !== null) throw error;
    answer = result;
  });
  return answer;
}

/** Runs something under the sampling profiler of the engine; answers the self time of every file of the simulation. */
export function profileFiles(work: () => void): FileShare[] {
  const session = new Session();
  session.connect();
  post(session, 'Profiler.enable');
  post(session, 'Profiler.start');
  work();
  const { profile } = post(session, 'Profiler.stop') as { profile: Profile };
  session.disconnect();
  const fileOf = new Map(
    profile.nodes.map(({ id, callFrame }) => [id, fileName(callFrame.url, callFrame.functionName)]),
  );
  const counts = new Map<string, number>();
  const samples = profile.samples ?? [];
  for (const id of samples) {
    const file = fileOf.get(id) ?? 'other';
    counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return [...counts]
    .map(([file, count]) => ({ file, share: count / samples.length }))
    .sort((a, b) => b.share - a.share);
}

function fileName(url: string, functionName: string): string {
  const at = url.indexOf('/src/core/');
  if (at >= 0) return url.slice(at + '/src/core/'.length).replace(/\.ts.*$/, '');
  if (functionName === '(garbage collector)') return functionName;
  return url.includes('@stdlib') ? 'elementary functions' : 'other';
}
