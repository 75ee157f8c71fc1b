/** @file SIGKILL at any step, and start again: one explanation for each pLLM, nothing lost, and the bytes that an undisturbed run publishes. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openCatalogue } from "../../device-sdk/select/catalogue.ts";
import { createRandom } from "../../device-sdk/random.ts";
import { tinyBase } from "../tinyBase.ts";
import { folderEdge, openTinyStore, publicKey } from "./tinyPlatform.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "headstart-killed-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the process to its end. @returns the signal that ended it, null when it finished its work. */
const run = (home: string, steps: number) =>
  new Promise<NodeJS.Signals | null>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        "--import",
        "@oxc-node/core/register",
        fileURLToPath(new URL("killedProcess.ts", import.meta.url)),
        home,
        String(steps),
      ],
      { stdio: ["ignore", "ignore", "pipe"] },
    );
    let errors = "";
    child.stderr.on("data", (text) => (errors += String(text)));
    child.on("error", reject);
    child.on("exit", (code, signal) =>
      code === 0 || signal === "SIGKILL"
        ? resolve(signal)
        : reject(new Error(`exit ${code} ${signal}: ${errors}`)),
    );
  });

/** What devices see, and what the store holds. */
async function outcome(home: string) {
  const { space, explanations } = await openCatalogue(
    folderEdge(join(home, "edge")),
    {
      publicKey,
      base: tinyBase.revision,
      explainer: tinyBase.explainer.revision,
    },
  );
  const store = await openTinyStore(home, {
    kind: "pglite",
    folder: join(home, "database"),
  });
  const request = { direction: "forward", count: 100 } as const;
  const { items } = await store.pllms.page({ visibleTo: "operator" }, request);
  const baseModelId = items[0]!.baseModelId;
  const left = await store.explanations.unexplained(baseModelId, space.id, 100);
  await store.close();
  return {
    space: space.id,
    explanations,
    pllms: items.map(({ name, status }) => `${name} ${status}`).sort(),
    left,
  };
}

it("goes on where it was, however often it is killed", async () => {
  const calm = join(folder, "calm");
  expect(await run(calm, -1)).toBeNull();
  const expected = await outcome(calm);
  expect(expected.explanations).toHaveLength(3);
  expect(expected.pllms).toEqual([
    "pllm-1 PUBLISHED",
    "pllm-2 PUBLISHED",
    "pllm-3 PUBLISHED",
  ]);

  const random = createRandom(3);
  const killed = join(folder, "killed");
  let kills = 0;
  // Each life takes a few steps more than the last work that was lost.
  while ((await run(killed, 8 + Math.floor(16 * random.uniform()))) !== null)
    kills++;
  expect(kills).toBeGreaterThanOrEqual(5);
  expect(await outcome(killed)).toEqual(expected);
}, 300_000);
