/** @file Models opened within a memory budget: whatever lies in memory, the same numbers come out, bit for bit. */
import { afterEach, describe, expect, it } from "vitest";
import { generate } from "../../../device-sdk/lm/generate.ts";
import type { LanguageModel } from "../../../device-sdk/lm/languageModel.ts";
import { openCheckpoint } from "../../../device-sdk/lm/openCheckpoint.ts";
import {
  openLanguageModel,
  residenceBytes,
} from "../../../device-sdk/lm/openLanguageModel.ts";
import type { Residence } from "../../../device-sdk/lm/openLanguageModel.ts";
import type { StoredWeight } from "../../../device-sdk/lm/storedWeight.ts";
import { createTrainer } from "../../../device-sdk/train/step.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import { checkpointFiles, openFiles } from "../../checkpointFolder.ts";
import { tinyAdapter, tinyRuntime } from "../../tinyModel.ts";

const precisions = ["f32", "f16", "int8", "int4"] as const;
const residences: readonly Residence[] = ["f32", "stored", "streamed"];
const runtime = { ...tinyRuntime, sharesMemory: true };

let opened: LanguageModel[] = [];
afterEach(async () => {
  await Promise.all(opened.map((model) => model.release()));
  opened = [];
});

/** A model of which no more lies in memory than a residence takes. */
async function openAs(
  files: ReadonlyMap<string, Uint8Array>,
  residence: Residence,
): Promise<LanguageModel> {
  const { open } = openFiles(files);
  const bytes = residenceBytes(await openCheckpoint(open));
  const model = await openLanguageModel(runtime, open, bytes[residence]);
  opened.push(model);
  return model;
}

const draw = createRandom(5);
const tokens = Array.from({ length: 2 * 16 }, () => draw.integer(4200));

describe.each(precisions)("a checkpoint in %s", (precision) => {
  const files = checkpointFiles(precision);

  it("has the same logits, words and training steps in every residence", async () => {
    const results = [];
    for (const residence of residences) {
      const model = await openAs(files, residence);
      const adapter = tinyAdapter(model.config, 1);
      const shape = { batch: 2, length: 16 };
      const hidden = await model.forward(tokens, shape, { adapter });
      const { logits } = await model.head(hidden);
      const words = await generate(model, {
        prompts: [tokens.slice(0, 5), tokens.slice(5, 8)],
        maximumTokens: 12,
        stop: new Set(),
        adapter,
      });
      const trainer = await createTrainer(
        model,
        { kind: "adapter", adapter },
        shape,
      );
      const steps = [];
      for (let step = 0; step < 3; step++)
        steps.push(
          await trainer.step(
            {
              tokens,
              targets: {
                tokens: [...tokens.slice(1), 0],
                weights: tokens.map((_, at) => at % 3),
              },
            },
            { learningRate: 1e-2, clipNorm: 1 },
          ),
        );
      await trainer.release();
      results.push({
        logits: logits.data,
        words,
        steps,
        matrices: trainer.parameters.flat.slice(),
      });
    }
    expect(new Set(results[0]!.logits).size).toBeGreaterThan(1000);
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });

  it("is streamed in the memory of two layers and a part of the head", async () => {
    const checkpoint = await openCheckpoint(openFiles(files).open);
    const bits = { f32: 32, f16: 16, int8: 8.5, int4: 4.5 }[precision];
    const headBits = precision === "int4" ? 8.5 : bits;
    const matrices = 64 * 64 + 2 * 32 * 64 + 64 * 64 + 3 * 128 * 64;
    const vectors = 2 * 64 + (64 + 2 * 32);
    expect(residenceBytes(checkpoint)).toEqual({
      f32: 4 * (4 * (matrices + vectors) + 4200 * 64 + 64),
      stored:
        4 * ((matrices * bits) / 8 + 4 * vectors) +
        (4200 * 64 * headBits) / 8 +
        4 * 64,
      streamed:
        2 * ((matrices * bits) / 8 + 4 * vectors) +
        (4096 * 64 * headBits) / 8 +
        4 * 64,
    });
  });
});

const noted = (weights: ReadonlyMap<string, StoredWeight>) =>
  Promise.resolve(weights.get("self_attn.q_proj.weight")!.data.slice());

it("reads a layer that is streamed once for each pass, and the next one beforehand", async () => {
  const counted = openFiles(checkpointFiles("f16"));
  const { streamed } = residenceBytes(await openCheckpoint(counted.open));
  const model = await openLanguageModel(runtime, counted.open, streamed);
  opened.push(model);
  const layer = streamed / 2; // a little more, for the head's part
  const before = counted.read();
  await model.source.useLayer(0, 1, noted);
  await model.source.useLayer(1, 0, noted);
  const two = counted.read() - before;
  expect(two).toBeLessThan(2 * layer);
  await model.source.useLayer(0, 1, noted); // both are there still
  expect(counted.read() - before).toBe(two);
});

it("gives whoever uses a streamed layer that layer until they are done, however many there are", async () => {
  const { open } = openFiles(checkpointFiles("f32"));
  const { streamed } = residenceBytes(await openCheckpoint(open));
  const model = await openLanguageModel(runtime, open, streamed);
  const held = await openLanguageModel(runtime, open);
  opened.push(model, held);
  const wanted = [3, 0, 2, 2, 1, 3, 0, 1];
  const seen = await Promise.all(
    wanted.map((index) =>
      model.source.useLayer(index, (index + 1) % 4, async (weights) => {
        const before = await noted(weights);
        await model.source.rows("model.embed_tokens.weight", [1, 2]);
        expect(await noted(weights)).toEqual(before);
        return before;
      }),
    ),
  );
  for (const [at, index] of wanted.entries())
    expect(seen[at]).toEqual(await held.source.useLayer(index, index, noted));

  const ask = (own: LanguageModel, start: number) =>
    generate(own, {
      prompts: [tokens.slice(start, start + 4)],
      maximumTokens: 6,
      stop: new Set(),
    });
  const starts = [0, 4, 8];
  const together = await Promise.all(starts.map((start) => ask(model, start)));
  for (const [at, start] of starts.entries())
    expect(together[at]).toEqual(await ask(model, start));
});

it("says the least that it needs where the budget is below", async () => {
  const { open } = openFiles(checkpointFiles("int8"));
  const { streamed } = residenceBytes(await openCheckpoint(open));
  await expect(
    openLanguageModel(runtime, open, streamed - 1),
  ).rejects.toMatchObject({
    name: "CheckpointError",
    code: "BUDGET",
    message: `memory budget: expected at least ${streamed} bytes, which hold two layers of this model, got ${streamed - 1}`,
  });
});

it("goes on after a read that failed", async () => {
  const files = checkpointFiles("f32");
  const { open } = openFiles(files);
  let broken = false;
  const flaky: typeof open = async (name) => {
    const file = await open(name);
    return (
      file && {
        size: file.size,
        read: (offset, into) =>
          broken
            ? Promise.reject(new Error("the disk is gone"))
            : file.read(offset, into),
      }
    );
  };
  const { streamed } = residenceBytes(await openCheckpoint(flaky));
  const model = await openLanguageModel(runtime, flaky, streamed);
  opened.push(model);
  broken = true;
  await expect(model.source.useLayer(2, 3, noted)).rejects.toThrow(
    "the disk is gone",
  );
  broken = false;
  expect(await model.source.useLayer(2, 3, noted)).toHaveLength(64 * 64);
});
