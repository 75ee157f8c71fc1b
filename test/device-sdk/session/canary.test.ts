/** @file The canary check on a tiny model: harmless merges pass; one that breaks what its parts leave whole does not. */
import { describe, expect, it } from "vitest";
import type { Adapter } from "../../../device-sdk/lm/linear.ts";
import { createAdapter } from "../../../device-sdk/lora/adapter.ts";
import { mergeAdapters } from "../../../device-sdk/lora/merge.ts";
import { checkMerge } from "../../../device-sdk/session/canary.ts";
import { fineTune } from "../../../device-sdk/session/fineTune.ts";
import { tinyAdapter, tinyModel, tinyTokenizer } from "../../tinyModel.ts";

const tokenizer = tinyTokenizer();
const model = tinyModel(tokenizer, 1);
const explainer = { model, tokenizer };

/** An adapter that has learned to reply so, whatever is asked. */
async function trainedOn(text: string): Promise<Adapter> {
  const samples = Array.from({ length: 12 }, (_, at) => ({
    prompt: `What is ${at}?`,
    text,
  }));
  const { adapter } = await fineTune(
    explainer,
    createAdapter(model.config, { rank: 2, alpha: 4, seed: 1 }),
    { training: samples, heldOut: samples.slice(0, 3) },
    { seed: 1, maximumSteps: 40, learningRate: 1e-2 },
  );
  return adapter;
}

const harmless = [1, 2].map((seed) => tinyAdapter(model.config, seed, 0.05));
const plain = await trainedOn("Put it into water and wait for some minutes.");
const repeating = await trainedOn("a".repeat(40));

const check = (parts: readonly Adapter[], weights: readonly number[]) =>
  checkMerge(
    explainer,
    mergeAdapters(
      parts.map((adapter, at) => ({ adapter, weight: weights[at]! })),
    ),
    parts,
  );

describe("checkMerge", () => {
  it("passes a merge of harmless adapters, with the same numbers every time", async () => {
    const found = await check(harmless, [0.5, 0.5]);
    expect(found.passed).toBe(true);
    expect(found.loss).toBeLessThan(found.worstPart + 0.5);
    expect(found.variety).toBeGreaterThan(0.5);
    expect(await check(harmless, [0.5, 0.5])).toEqual(found);
  });

  it("fails a merge that is much worse on neutral text than each of its parts", async () => {
    const found = await check([plain, plain], [20, 20]);
    expect(found.worstPart).toBeLessThan(6);
    expect(found.loss).toBeGreaterThan(found.worstPart + 0.5);
    expect(found.passed).toBe(false);
  });

  it("fails a merge that only repeats itself, though it finds neutral text as likely as its parts do", async () => {
    const merged = mergeAdapters([{ adapter: repeating, weight: 0.5 }]);
    const found = await checkMerge(explainer, merged, harmless);
    expect(found.loss).toBeLessThan(found.worstPart);
    expect(found.variety).toBeLessThan(0.1);
    expect(found.passed).toBe(false);
  });

  it("lets a merge repeat itself as its parts do, who were chosen for it", async () => {
    expect((await check([repeating, repeating], [0.5, 0.5])).passed).toBe(true);
  });

  it("fails a merge whose output is not finite", async () => {
    const found = await check(harmless, [1e30, 1e30]);
    expect(found.passed).toBe(false);
    expect(found.loss).toBeNaN();
  });

  it("stops when told to", async () => {
    const reason = new Error("enough");
    await expect(
      checkMerge(explainer, harmless[0]!, harmless, AbortSignal.abort(reason)),
    ).rejects.toBe(reason);
  });
});
