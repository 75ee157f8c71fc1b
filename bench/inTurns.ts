/** @file Times contestants in turns, so that a busy moment of the machine hits all alike. */
import { cpus } from "node:os";

/** Something that is timed against others. */
export interface Contestant {
  readonly name: string;
  /** Runs once; resolves to the seconds that took. */
  run(): Promise<number>;
}

/** Seconds of the fastest run and of the one in the middle. */
export interface Timing {
  readonly minimum: number;
  readonly median: number;
}

/** Seconds that something takes. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await run();
  return (performance.now() - begin) / 1000;
}

/** Two runs of everyone to warm up, then `rounds` in turns. */
export async function inTurns(
  contestants: readonly Contestant[],
  rounds: number,
): Promise<Record<string, Timing>> {
  const seconds = new Map<string, number[]>();
  for (let round = -2; round < rounds; round++)
    for (const contestant of contestants) {
      const { name } = contestant;
      const took = await contestant.run();
      if (round >= 0) seconds.set(name, [...(seconds.get(name) ?? []), took]);
    }
  return Object.fromEntries(
    Array.from(seconds, ([name, all]) => {
      const sorted = all.toSorted((a, b) => a - b);
      const [minimum] = sorted as [number];
      return [name, { minimum, median: sorted[sorted.length >> 1]! }];
    }),
  );
}

/** Share of the machine's processor time that was in use in half a second in which this process waited. */
export async function busyElsewhere(): Promise<number> {
  const read = () => {
    const times = cpus().map((cpu) => cpu.times);
    const idle = times.reduce((sum, own) => sum + own.idle, 0);
    const busy = times.reduce(
      (sum, own) => sum + own.user + own.nice + own.sys + own.irq,
      0,
    );
    return { idle, busy };
  };
  const before = read();
  await new Promise((resolve) => {
    setTimeout(resolve, 500);
  });
  const after = read();
  const busy = after.busy - before.busy;
  return busy / (busy + after.idle - before.idle);
}
