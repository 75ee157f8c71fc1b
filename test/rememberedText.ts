/** @file A model that writes the same to every probe, as a mapper remembers it: a style without training one. */
import { compareTexts } from "../device-sdk/explain/explainer.ts";
import type { Explainer } from "../device-sdk/explain/explainer.ts";
import type { Memory } from "../explainer/mapper.ts";

/**
 * Keeps the comparisons of such a text under a part's key (`direction WORD`, `pllm KEY`), where its text would be written and compared.
 * @param memory One in which the base model's own replies are already.
 */
export async function rememberText(
  explainer: Explainer,
  memory: Memory,
  key: string,
  text: string,
): Promise<void> {
  const neutral = await memory.remember("neutral replies 0", () =>
    Promise.reject(new Error("expected the base model's replies")),
  );
  const pairs = neutral.pairs.map(({ reference }) => ({ text, reference }));
  const embeddings = await compareTexts(explainer, pairs);
  await memory.remember(key, () => Promise.resolve({ pairs, embeddings }));
}
