/** Seeds of futures that are compared: the first that of the run the page shows, the others follow from it. */
export function pairedSeeds(seed: string, futures: number): readonly string[] {
  return Array.from({ length: futures }, (_, index) => (index === 0 ? seed : `${seed}/${String(index + 1)}`));
}
