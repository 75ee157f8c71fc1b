/**
 * @file `npm run bench:redecompose`: how long 10,000 pLLMs take to be explained anew when their space grows by an attribute: every divergence read from
 * the store, solved, and its coefficients written back. PGlite in a folder, as by default.
 */
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { encodeSpace } from "../device-sdk/format/space.ts";
import type { ExplanationSpace } from "../device-sdk/format/space.ts";
import { createRandom } from "../device-sdk/random.ts";
import { explainUnexplained } from "../jobs/explainUnexplained.ts";
import { openStore } from "../store/openStore.ts";
import { readArguments } from "./arguments.ts";
import { writeResults } from "./results.ts";

readArguments({});
const pllms = 10_000;
const embedding = 256;
const attributes = 16;
const runs = 5;

const random = createRandom(1);
const vector = (length: number) =>
  Float32Array.from({ length }, () => random.normal());
const once = () => ({ caller: "bench", key: randomUUID(), request: null });
const digest = (digit: string) => digit.repeat(64);

const folder = await mkdtemp(join(tmpdir(), "headstart-redecompose-"));
const pglite = await PGlite.create(join(folder, "database"));
const store = await openStore({
  database: { kind: "pglite", folder: undefined, pglite },
  objects: {
    kind: "folder",
    folder: join(folder, "objects"),
    publicUrl: "http://localhost",
    secret: "not used for anything that is kept",
  },
});
try {
  const baseModelId = await fill();
  const directions = Array.from({ length: attributes + runs }, () =>
    vector(embedding),
  );
  let parent: string | null = null;
  const seconds: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const space = await spaceOf(
      directions.slice(0, attributes + run),
      run + 1,
      parent,
    );
    await store.explanations.saveSpace({ id: space.id, baseModelId });
    const begin = performance.now();
    const explained = await explainUnexplained(store, baseModelId, space);
    if (explained !== pllms)
      throw new Error(`expected ${pllms} explained, got ${explained}`);
    // the first is of the fitted space, and warms up
    if (run > 0) seconds.push((performance.now() - begin) / 1000);
    parent = space.id;
  }
  const sorted = seconds.toSorted((a, b) => a - b);
  const [fastest, median, slowest] = [0, runs >> 1, runs - 1].map(
    (at) => sorted[at]!,
  ) as [number, number, number];
  console.log(
    `${cpus()[0]?.model ?? "unknown CPU"}, ${availableParallelism()} cores, Node ${process.version}`,
  );
  console.log(
    `${pllms} divergences of ${embedding} numbers in ${attributes} to ${attributes + runs} attributes: ${median.toFixed(2)} s, median of ${runs} (${fastest.toFixed(2)} to ${slowest.toFixed(2)})`,
  );
  await writeResults("redecompose", {
    pllms,
    embedding,
    attributes: [attributes + 1, attributes + runs],
    seconds: { fastest, median, slowest },
  });
} finally {
  await store.close();
  await rm(folder, { recursive: true });
}

/** Published pLLMs with random divergences, written past the store, which would take minutes. @returns the base model's id. */
async function fill(): Promise<string> {
  const { id: baseModelId } = await store.baseModels.register(once(), {
    name: "bench-base",
    revision: digest("a"),
    explainer: { name: "bench-explainer", revision: digest("b") },
    files: [],
  });
  const { contributor } = await store.contributors.create(once(), {
    name: "bench",
    role: "contributor",
  });
  await pglite.query(
    `insert into pllms (id, name, base_model_id, contributor_id, status, adapter_config)
      select gen_random_uuid(), 'pllm-' || at, $1, $2, 'PUBLISHED', '{}' from generate_series(1, $3::int) at`,
    [baseModelId, contributor.id, pllms],
  );
  const { rows } = await pglite.query<{ id: string }>("select id from pllms");
  for (const { id } of rows)
    await store.explanations.saveDivergence(id, vector(embedding), null);
  return baseModelId;
}

async function spaceOf(
  directions: readonly Float32Array[],
  version: number,
  parent: string | null,
): Promise<ExplanationSpace> {
  const space: Omit<ExplanationSpace, "id"> = {
    version,
    parent,
    base: { name: "bench-base", revision: digest("a") },
    explainer: { name: "bench-explainer", revision: digest("b") },
    probes: ["What is rain?"],
    attributes: directions.map((_, at) => ({
      word: `word-${at}`,
      opposite: null,
    })),
    directions,
    neutralModel: vector(embedding),
    neutralPerson: vector(embedding),
    spread: new Float32Array(directions.length),
    thresholds: { abstain: 1, fit: 0.8, mergeGain: 0.2, residual: 0.8 },
  };
  return { ...space, id: (await encodeSpace(space)).id };
}
