/** @file Decoding with a cache that grows. */
import { expect, it } from "vitest";
import { generate } from "../../../device-sdk/lm/generate.ts";
import type { LanguageModel } from "../../../device-sdk/lm/languageModel.ts";
import { tinyModel, tinyRuntime, tinyTokenizer } from "../../tinyModel.ts";

/** Greedy continuation by a whole forward pass for each token. */
async function continueWithoutCache(
  model: LanguageModel,
  prompt: readonly number[],
  count: number,
): Promise<number[]> {
  const ids = [...prompt];
  for (let made = 0; made < count; made++) {
    const length = ids.length;
    const hidden = await model.forward(ids, { batch: 1, length });
    const size = model.config.hiddenSize;
    const last = hidden.data.slice((length - 1) * size);
    const { logits } = await model.head({ data: last, shape: [1, size] });
    ids.push(logits.data.indexOf(Math.max(...logits.data)));
  }
  return ids.slice(prompt.length);
}

it("a cache that grew several times holds what it held, for prompts of different lengths together", async () => {
  const model = tinyModel(tinyTokenizer(), 5);
  const prompts = [
    [1, 2, 3],
    Array.from({ length: 40 }, (_, at) => 5 * at),
    [9],
  ];
  const replies = await generate(model, {
    prompts,
    maximumTokens: 70, // the longest cache grows at 64 and 96 positions
    stop: new Set(),
  });
  for (const [at, prompt] of prompts.entries())
    expect(replies[at]).toEqual(await continueWithoutCache(model, prompt, 70));
  await model.release();
});

it("what is fed for a token follows what the cache holds, not what it may come to hold", async () => {
  const meter = { flops: 0, bytes: 0 };
  const runtime = { ...tinyRuntime, meter };
  const model = tinyModel(tinyTokenizer(), 5, { runtime });
  const bytes: number[] = [];
  await generate(model, {
    prompts: [[1, 2, 3]],
    maximumTokens: 62,
    stop: new Set(),
    onToken: () => {
      bytes.push(meter.bytes);
      meter.bytes = 0;
    },
  });
  // Keys and values of 2 layers, 2 heads and 8 coordinates in f32, and the mask.
  const position = 2 * 2 * 2 * 8 * 4 + 4;
  expect(bytes[30]! - bytes[29]!).toBe(32 * position);
  expect(bytes[31]).toBe(bytes[30]);
  await model.release();
});
