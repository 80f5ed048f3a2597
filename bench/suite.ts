// What a benchmark is: a named run that answers with plain JSON.
export interface SuiteResult {
  readonly suite: string;
  readonly results: Readonly<Record<string, unknown>>;
}

/** Milliseconds of processor time (not of the wall clock: other programs run too), best of some runs after warming up. */
export function bestMilliseconds(run: () => void, runs = 7, warmUp = 2): number {
  for (let count = 0; count < warmUp; count++) run();
  let best = Infinity;
  for (let count = 0; count < runs; count++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** As `bestMilliseconds`, for a run that answers later; once. */
export async function milliseconds(run: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Rounded to so many decimals. */
export const round = (value: number, decimals = 1): number => Number(value.toFixed(decimals));
