/**
 * @file Several processes that do a bench's work together. All run the same program; wherever there is something to do for each of many items,
 * every process does its part, waits for the others, and reads what they kept.
 */
import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

/** What a process is told of the team that it belongs to. */
export interface Team {
  readonly size: number;
  /** From 0. */
  readonly place: number;
  /** Ends when all have come as far. */
  readonly meet: () => Promise<void>;
}

/** A team of one. */
export const alone: Team = {
  size: 1,
  place: 0,
  meet: () => Promise.resolve(),
};

/**
 * What `compute` makes of every item.
 * @param compute keeps what it makes, so that it is only read when it is computed again, here or by another of the team.
 */
export async function each<Item, Result>(
  team: Team,
  items: readonly Item[],
  compute: (item: Item, at: number) => Promise<Result>,
): Promise<Result[]> {
  if (team.size > 1) {
    for (const [at, item] of items.entries())
      if (at % team.size === team.place) await compute(item, at);
    await team.meet();
  }
  const results: Result[] = [];
  for (const [at, item] of items.entries())
    results.push(await compute(item, at));
  return results;
}

const placeVariable = "HEADSTART_BENCH_PLACE";

/** The team that this process was started into by `runTeam`; undefined where it was started by anybody else. */
export function joinedTeam(): Team | undefined {
  const [place, size] = (process.env[placeVariable] ?? "")
    .split("/")
    .map(Number);
  if (!process.send || place === undefined || size === undefined)
    return undefined;
  // Nobody is left to work for.
  process.once("disconnect", () => process.exit(1));
  // The channel keeps the process alive while it waits, and not when it has ended.
  process.channel?.unref();
  return {
    size,
    place,
    async meet() {
      process.channel?.ref();
      const answer = once(process, "message");
      process.send!("here");
      await answer;
      process.channel?.unref();
    },
  };
}

/**
 * Runs `module` in `size` processes until all have ended.
 * @throws Error when one ends otherwise than well, once the others were ended too.
 */
export async function runTeam(
  module: string,
  given: readonly string[],
  size: number,
): Promise<void> {
  const members = Array.from({ length: size }, (_, place) =>
    fork(module, given, {
      execArgv: ["--import", "@oxc-node/core/register"],
      env: { ...process.env, [placeVariable]: `${place}/${size}` },
      // What is found is told by the process that started them.
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    }),
  );
  let here = 0;
  for (const member of members)
    member.on("message", () => {
      if (++here < size) return;
      here = 0;
      for (const one of members) one.send("go on");
    });
  const ends = members.map(ended);
  try {
    await Promise.all(ends);
  } finally {
    for (const member of members) member.kill();
    // Whoever runs again would otherwise work beside what is left of this team.
    await Promise.allSettled(ends);
  }
}

async function ended(member: ChildProcess): Promise<void> {
  const [code, signal] = (await once(member, "exit")) as [
    number | null,
    string | null,
  ];
  if (code !== 0)
    throw new Error(
      `bench: expected every process of the team to end well, got ${signal ?? `exit code ${code}`} from one; what is finished is kept, run the command again`,
    );
}
