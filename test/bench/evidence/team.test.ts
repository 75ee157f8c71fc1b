/** @file A team of processes: each piece of work is done once, everybody knows everything, and nobody is left behind when one fails. */
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { alone, each, runTeam } from "../../../bench/evidence/team.ts";

const member = fileURLToPath(new URL("teamProcess.ts", import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "headstart-team-"));
});
afterEach(() => rm(folder, { recursive: true }));

const linesOf = async (file: string) =>
  (await readFile(join(folder, file), "utf8")).trim().split("\n").sort();

it("shares the work, and tells every process all results", async () => {
  await runTeam(member, [folder], 3);
  expect(await linesOf("done")).toEqual([
    "0: 1",
    "0: 4",
    "0: 54",
    "1: 2",
    "1: 5",
    "1: 56",
    "2: 3",
  ]);
  expect(await linesOf("results")).toEqual(Array(3).fill("2916 3136"));
});

it("ends with the process that fails, and keeps what was done", async () => {
  // The second of the second list: the first list is finished then.
  await expect(runTeam(member, [folder, "56"], 2)).rejects.toThrow(
    "got exit code 3 from one; what is finished is kept",
  );
  // What was computed when the team was ended may not have been kept.
  const kept = (await readdir(join(folder, "square"))).filter((name) =>
    name.endsWith(".json"),
  );
  expect(kept.length).toBeGreaterThanOrEqual(5);
  const before = (await linesOf("done")).length;
  await runTeam(member, [folder], 2);
  expect(await linesOf("done")).toHaveLength(before + 7 - kept.length);
  expect(await linesOf("results")).toEqual(Array(2).fill("2916 3136"));
});

it("of one does everything itself, in order", async () => {
  const seen: number[] = [];
  const doubled = await each(alone, [3, 1, 2], (item, at) => {
    seen.push(at);
    return Promise.resolve(2 * item);
  });
  expect(doubled).toEqual([6, 2, 4]);
  expect(seen).toEqual([0, 1, 2]);
});
