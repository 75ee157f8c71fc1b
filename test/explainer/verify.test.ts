/** @file Verifying a published explanation on a tiny model: an honest one holds, and each kind of forgery is named. */
import { describe, expect, it } from "vitest";
import {
  createDecomposition,
  difference,
  meanVector,
} from "../../device-sdk/explain/decompose.ts";
import {
  compareTexts,
  toDivergence,
} from "../../device-sdk/explain/explainer.ts";
import { sha256 } from "../../device-sdk/format/digest.ts";
import { encodeOutputs } from "../../device-sdk/format/outputs.ts";
import type { ProbeOutputs } from "../../device-sdk/format/outputs.ts";
import type { Explanation } from "../../device-sdk/format/shard.ts";
import { encodeSpace } from "../../device-sdk/format/space.ts";
import { writePeftAdapter } from "../../device-sdk/lora/peft.ts";
import { openCatalogue } from "../../device-sdk/select/catalogue.ts";
import { explain, fitSpace } from "../../explainer/fitSpace.ts";
import { createMapper } from "../../explainer/mapper.ts";
import { createMemory } from "../../explainer/memory.ts";
import { publishCatalogue } from "../../explainer/publish.ts";
import { verifyExplanation } from "../../explainer/verify.ts";
import { adapterToPublish } from "../adapterToPublish.ts";
import { privateKey, publicKey } from "../edge/publisher.ts";
import { FolderInMemory } from "../folderInMemory.ts";
import { createTinyExplainer, tinyProbes } from "../tinyExplainer.ts";
import { tinyAdapter } from "../tinyModel.ts";

const explainer = createTinyExplainer(1);
const base = { name: "tiny-base", revision: "a".repeat(64) };
const names = ["ada", "ben", "cleo"] as const;
const adapters = names.map((_, at) =>
  tinyAdapter(explainer.model.config, at + 1, 0.5),
);
const recipe = {
  base,
  explainerRevision: { name: "tiny-base", revision: "none" },
  probes: tinyProbes,
  neutralPeople: [
    { prompt: "What is rain?", text: "warm warm" },
    { prompt: "Why do cats purr?", text: "brief cheerful" },
  ],
  pllms: names.map((name, at) => ({
    name,
    key: name,
    loadAdapter: () => Promise.resolve(adapters[at]!),
  })),
  seed: 1,
};
const memory = createMemory(new FolderInMemory(), "work");
const { space } = await fitSpace(explainer, recipe, memory);
const mapper = createMapper(explainer, recipe, memory);
const [ada, ben] = [
  await mapper.pllm(recipe.pllms[0]!),
  await mapper.pllm(recipe.pllms[1]!),
];
const honest = explain(createDecomposition(space.directions), ada.divergence);
const step = Math.max(...honest.coefficients.map(Math.abs)) / 127;

/** Publishes "ada", honestly or with changes, and opens what was published. */
async function publishAda({
  outputs = ada.outputs,
  explanation = {},
  neutralModel = space.neutralModel,
  withOutputs = true,
}: {
  outputs?: readonly ProbeOutputs[];
  explanation?: Partial<Explanation>;
  neutralModel?: Float32Array;
  withOutputs?: boolean;
} = {}) {
  const { config, weights } = writePeftAdapter(adapters[0]!, base.name);
  const adapter = await adapterToPublish({
    config: new TextEncoder().encode(config),
    weights,
  });
  const folder = new FolderInMemory();
  const bytes = encodeOutputs(outputs);
  await publishCatalogue(folder, {
    base,
    space: (await encodeSpace({ ...space, neutralModel })).bytes,
    explanations: [
      { pllm: "ada", adapter: adapter.digest, ...honest, ...explanation },
    ],
    adapters: [
      {
        ...adapter,
        outputs: withOutputs
          ? { digest: await sha256(bytes), load: () => Promise.resolve(bytes) }
          : undefined,
      },
    ],
    privateKey,
    version: 1,
    now: new Date(),
    expires: new Date(Date.now() + 60_000),
  });
  const catalogue = await openCatalogue(folder, {
    publicKey,
    base: base.revision,
    explainer: "none",
  });
  return { folder, catalogue };
}

const verify = async (change?: Parameters<typeof publishAda>[0]) =>
  verifyExplanation(explainer, (await publishAda(change)).catalogue, "ada");

describe("verifyExplanation", () => {
  it("finds nothing against an honest explanation, and comes to the same numbers by both ways", async () => {
    const stages = new Set<string>();
    const { catalogue } = await publishAda();
    const found = await verifyExplanation(
      explainer,
      catalogue,
      "ada",
      (stage, done, total) => done === total && stages.add(stage),
    );
    expect(found.findings).toEqual([]);
    const { length } = recipe.probes;
    expect(found.identical).toEqual({ pllm: length, base: length });
    for (const [at, value] of honest.coefficients.entries()) {
      expect(found.recomputed[at]).toBeCloseTo(value, 4);
      expect(found.regenerated[at]).toBeCloseTo(value, 4);
      const [low, high] = found.intervals[at]!;
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
    expect([...stages]).toEqual([
      "comparing the neutral replies",
      "comparing the published replies",
      "the base model: writing",
      "the pLLM: writing",
      "comparing the new replies",
    ]);
  });

  it("names the coefficient that was changed", async () => {
    const coefficients = honest.coefficients.slice();
    coefficients[0]! += step + 0.01;
    const { findings } = await verify({ explanation: { coefficients } });
    const [attribute] = space.attributes;
    expect(findings.map(({ code }) => code)).toEqual(["COEFFICIENT"]);
    expect(findings[0]!.message).toMatch(
      new RegExp(
        `^${attribute!.word}.*: expected ${honest.coefficients[0]!.toFixed(3)} from the published outputs .* in the explanation$`,
      ),
    );
  });

  it("names a residual that hides how much the attributes leave unexplained", async () => {
    const { findings } = await verify({
      explanation: { residual: honest.residual / 2 },
    });
    expect(findings.map(({ code }) => code)).toEqual(["RESIDUAL"]);
  });

  it("finds outputs that fit the explanation but are not the adapter's", async () => {
    const outputs = ada.outputs.map((probe) => ({
      ...probe,
      pllm: "dry dry dry",
    }));
    // what a publisher would say who had such replies
    const compared = await compareTexts(
      explainer,
      outputs.map(({ pllm, base: reference }) => ({ text: pllm, reference })),
    );
    const divergence = difference(
      meanVector(compared.map(toDivergence)),
      space.neutralModel,
    );
    const { findings, identical } = await verify({
      outputs,
      explanation: explain(createDecomposition(space.directions), divergence),
    });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ code }) => code === "REGENERATED")).toBe(true);
    expect(findings[0]!.message).toContain(
      "the published outputs are not this adapter's",
    );
    expect(identical).toEqual({ pllm: 0, base: recipe.probes.length });
  });

  it("finds outputs that the explanation was not computed from", async () => {
    const { findings } = await verify({ outputs: ben.outputs });
    expect(findings.map(({ code }) => code)).toContain("COEFFICIENT");
  });

  it("finds a base model that was made to look otherwise", async () => {
    const outputs = ada.outputs.map((probe) => ({
      ...probe,
      base: probe.pllm,
    }));
    const { findings, identical } = await verify({ outputs });
    expect(identical.base).toBeLessThan(recipe.probes.length);
    expect(findings.map(({ code }) => code)).toContain("NEUTRAL");
  });

  it("finds a space whose neutral embedding is not that of the neutral replies", async () => {
    const neutralModel = space.neutralModel.map((value) => value + 0.1);
    const { findings } = await verify({ neutralModel });
    expect(findings.map(({ code }) => code)).toContain("NEUTRAL");
  });

  it("refuses what has no outputs, what was changed on the way, and names that are not there", async () => {
    const without = await publishAda({ withOutputs: false });
    await expect(
      verifyExplanation(explainer, without.catalogue, "ada"),
    ).rejects.toMatchObject({ name: "FormatError", code: "NOT_FOUND" });

    const { folder, catalogue } = await publishAda();
    const path = folder.path("outputs/");
    folder.files.set(path, encodeOutputs(ben.outputs));
    await expect(
      verifyExplanation(explainer, catalogue, "ada"),
    ).rejects.toMatchObject({ code: "HASH_MISMATCH" });
    await expect(
      verifyExplanation(explainer, catalogue, "zoe"),
    ).rejects.toMatchObject({
      code: "NOT_FOUND",
      message:
        "pLLM: expected one of the 1 in the catalogue, got zoe; check its name",
    });
  });

  it("stops when told to", async () => {
    const { catalogue } = await publishAda();
    const reason = new Error("enough");
    await expect(
      verifyExplanation(
        explainer,
        catalogue,
        "ada",
        undefined,
        AbortSignal.abort(reason),
      ),
    ).rejects.toBe(reason);
  });
});
