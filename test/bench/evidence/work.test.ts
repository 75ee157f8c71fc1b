/** @file Pieces of work: done once, done again when what they depend on changes, and not lost when the process is killed. */
import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { nameOf, openWork } from "../../../bench/evidence/work.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "headstart-work-"));
});
afterEach(() => rm(folder, { recursive: true }));

it("is done once for the same dependencies, also by the next process", async () => {
  let done = 0;
  const square = (of: number, work = openWork(folder)) =>
    work.once("square", { of }, () => {
      done++;
      return Promise.resolve({ square: of * of, text: "ü" });
    });
  expect(await square(3)).toEqual({ square: 9, text: "ü" });
  expect(await square(3)).toEqual({ square: 9, text: "ü" });
  expect(done).toBe(1);
  expect(await square(4)).toEqual({ square: 16, text: "ü" });
  expect(done).toBe(2);
});

it("of another kind is other work", async () => {
  expect(await nameOf("a", [1])).not.toBe(await nameOf("b", [1]));
  expect(await nameOf("a", [1])).not.toBe(await nameOf("a", ["1"]));
});

it("that fails is not kept, and done again", async () => {
  const work = openWork(folder);
  await expect(
    work.once("fragile", 1, () => Promise.reject(new Error("broke"))),
  ).rejects.toThrow("broke");
  expect(await work.once("fragile", 1, () => Promise.resolve(2))).toBe(2);
});

it("a file that is not there is said so", async () => {
  await expect(openWork(folder).files.get("a/b")).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

/** Runs the three pieces. @param killAfter the line at which the process is killed. */
async function runPieces(
  pace: "slow" | "fast",
  killAfter?: string,
): Promise<string[]> {
  const script = fileURLToPath(new URL("workProcess.ts", import.meta.url));
  const child = spawn(
    process.execPath,
    ["--import", "@oxc-node/core/register", script, folder, pace],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    if (killAfter && output.includes(`${killAfter}\n`)) child.kill("SIGKILL");
  });
  await new Promise((resolve) => void child.once("close", resolve));
  return output.trim().split("\n");
}

it("goes on behind what was finished when the process was killed", async () => {
  expect(await runPieces("slow", "begin 2")).toEqual(["begin 1", "begin 2"]);
  expect(await readdir(join(folder, "piece"))).toHaveLength(1);
  expect(await runPieces("fast")).toEqual([
    "begin 2",
    "begin 3",
    "results 1 4 9",
  ]);
  expect(await runPieces("fast")).toEqual(["results 1 4 9"]);
});
