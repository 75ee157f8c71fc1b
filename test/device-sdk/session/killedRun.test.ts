/** @file SIGKILL at any point of a fine-tuning, in the middle of a save too, and on again: bit for bit the adapter of an undisturbed run. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createRandom } from "../../../device-sdk/random.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "headstart-run-"));
});
afterAll(() => rm(folder, { recursive: true }));

/**
 * Runs the process to its end, or until it is killed: by us as soon as it told of so many events, or by itself after so many
 * changes in its folder.
 */
const live = (home: string, { events = Infinity, changes = -1 } = {}) =>
  new Promise<{ told: string[]; killed: boolean }>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        "--import",
        "@oxc-node/core/register",
        fileURLToPath(new URL("killedRunProcess.ts", import.meta.url)),
        home,
        String(changes),
      ],
      { stdio: ["ignore", "pipe", "pipe"] },
    );
    const told: string[] = [];
    createInterface(child.stdout).on("line", (line) => {
      if (told.push(line) >= events) child.kill("SIGKILL");
    });
    let errors = "";
    child.stderr.on("data", (text) => (errors += String(text)));
    child.on("error", reject);
    child.on("close", (code, signal) =>
      code === 0 || signal === "SIGKILL"
        ? resolve({ told, killed: signal !== null })
        : reject(new Error(`exit ${code} ${signal}: ${errors}`)),
    );
  });

const result = (home: string) => readFile(join(home, "result.json"), "utf8");

/** Kills a run 25 times, then lets it finish. */
async function killOften(home: string, seed: number) {
  await mkdir(home);
  const random = createRandom(seed);
  const kills = { all: 0, inASave: 0 };
  for (let life = 0; life < 25; life++) {
    const { killed } = await live(
      home,
      life % 2
        ? { changes: 1 + random.integer(20) }
        : { events: 1 + random.integer(5) },
    );
    if (killed) kills.all++;
    if (existsSync(join(home, "run.safetensors.part"))) kills.inASave++;
  }
  const { told } = await live(home);
  expect(told).toContain("resumed");
  return kills;
}

it("ends with the same bits, however often and wherever it is killed", async () => {
  const calm = join(folder, "calm");
  await mkdir(calm);
  expect((await live(calm)).killed).toBe(false);
  const expected = await result(calm);
  expect(expected).toContain('"steps":120');

  const homes = [join(folder, "one"), join(folder, "other")];
  const kills = await Promise.all(homes.map(killOften));
  expect(kills.map(({ all }) => all)).toEqual([25, 25]);
  expect(kills[0]!.inASave + kills[1]!.inASave).toBeGreaterThan(0);
  for (const home of homes) expect(await result(home)).toBe(expected);
}, 300_000);
