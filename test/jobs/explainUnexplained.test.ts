/** @file Every kept divergence explained in a grown space: the same as solving each by hand, once, and old spaces left alone. */
import { Matrix, solve } from "ml-matrix";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { encodeSpace } from "../../device-sdk/format/space.ts";
import type { ExplanationSpace } from "../../device-sdk/format/space.ts";
import { createRandom } from "../../device-sdk/random.ts";
import { explainUnexplained } from "../../jobs/explainUnexplained.ts";
import type { Store } from "../../store/store.ts";
import { openTinyStore, registerTinyBase } from "./tinyPlatform.ts";
import { tinyBase } from "../tinyBase.ts";

const pllms = 300;
const size = 16;
const random = createRandom(5);
const vector = () => Float32Array.from({ length: size }, () => random.normal());
const directions = Array.from({ length: 4 }, vector);
const divergences = new Map<string, Float32Array>();

let folder: string;
let store: Store;
let baseModelId: string;
const once = (key: string) => ({ caller: "test", key, request: key });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "headstart-explain-"));
  store = await openTinyStore(folder, { kind: "pglite", folder: undefined });
  baseModelId = await registerTinyBase(store);
  const { contributor } = await store.contributors.create(once("ada"), {
    name: "ada",
    role: "contributor",
  });
  for (let at = 0; at < pllms; at++) {
    const { id } = await store.pllms.contribute(once(`pllm-${at}`), {
      name: `pllm-${at}`,
      description: null,
      baseModelId,
      contributorId: contributor.id,
      adapterConfig: "{}",
    });
    await store.pllms.advance(id, "AWAITING_UPLOAD", "PUBLISHED");
    divergences.set(id, vector());
    await store.explanations.saveDivergence(id, divergences.get(id)!, null);
  }
}, 60_000);
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

/** A space of the first so many directions, made current. */
async function useSpace(
  count: number,
  parent: string | null,
): Promise<ExplanationSpace> {
  const space: Omit<ExplanationSpace, "id"> = {
    version: parent === null ? 1 : 2,
    parent,
    base: { name: tinyBase.name, revision: tinyBase.revision },
    explainer: tinyBase.explainer,
    probes: ["What is rain?"],
    attributes: directions
      .slice(0, count)
      .map((_, at) => ({ word: `word-${at}`, opposite: null })),
    directions: directions.slice(0, count),
    neutralModel: vector(),
    neutralPerson: vector(),
    spread: new Float32Array(count),
    thresholds: { abstain: 1, fit: 0.8, mergeGain: 0.2, residual: 0.8 },
  };
  const { id } = await encodeSpace(space);
  await store.explanations.saveSpace({ id, baseModelId });
  return { ...space, id };
}

/** The coefficients by the normal equations D^T D a = D^T z, and the length of what they leave over that of z. */
function byHand(z: Float32Array, count: number) {
  const d = new Matrix(
    directions.slice(0, count).map((row) => [...row]),
  ).transpose();
  const target = Matrix.columnVector([...z]);
  const a = solve(d.transpose().mmul(d), d.transpose().mmul(target));
  return {
    coefficients: a.to1DArray(),
    residual: Matrix.sub(target, d.mmul(a)).norm() / target.norm(),
  };
}

async function published() {
  const publishable = await store.explanations.preparePublication(baseModelId);
  return publishable!.pllms;
}

it("solves for every coefficient anew, once, without touching the parent's", async () => {
  const parent = await useSpace(3, null);
  expect(await explainUnexplained(store, baseModelId, parent)).toBe(pllms);
  const before = await published();
  const grown = await useSpace(4, parent.id);
  expect(await explainUnexplained(store, baseModelId, grown)).toBe(pllms);

  const after = await published();
  expect(after).toHaveLength(pllms);
  for (const { pllmId, coefficients, residual } of after) {
    const expected = byHand(divergences.get(pllmId)!, 4);
    expected.coefficients.forEach((value, at) =>
      expect(coefficients[at]).toBeCloseTo(value, 5),
    );
    expect(residual).toBeCloseTo(expected.residual, 6);
  }
  // one more attribute never explains less
  const residuals = new Map(after.map((one) => [one.pllmId, one.residual]));
  for (const { pllmId, residual } of before)
    expect(residuals.get(pllmId)).toBeLessThanOrEqual(residual + 1e-9);

  expect(await explainUnexplained(store, baseModelId, grown)).toBe(0);
  await store.explanations.saveSpace({ id: parent.id, baseModelId });
  expect(await explainUnexplained(store, baseModelId, parent)).toBe(0);
  expect(await published()).toEqual(before);
}, 60_000);
