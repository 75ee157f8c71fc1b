/** @file Words that mean nothing, and directions for them that some soft prompt gives: a task at which tuning one can succeed. */
import { difference, meanVector } from "../../device-sdk/explain/decompose.ts";
import type { Explainer } from "../../device-sdk/explain/explainer.ts";
import { takeRows } from "../../device-sdk/onnx/session.ts";
import { createRandom } from "../../device-sdk/random.ts";
import { startPrompt } from "../../explainer/wordPrompt.ts";
import type { KnownDirection } from "../../explainer/wordPrompt.ts";

const consonants = "b d f g k l m n p r s t v z".split(" ");
const vowels = "a e i o u".split(" ");

/** Different words of four to eight letters. */
export function makeUpWords(count: number): string[] {
  const random = createRandom(5);
  const words = new Set<string>();
  while (words.size < count)
    words.add(
      Array.from(
        { length: 2 + random.integer(3) },
        () => random.pick(consonants) + random.pick(vowels),
      ).join(""),
    );
  return [...words];
}

/**
 * Each word's hidden state behind a soft prompt that nobody else knows, less their mean. The prompt lies at some distance from where tuning
 * begins: there the states are still off by about two thirds of these directions' length.
 */
export async function directionsOfAPrompt(
  explainer: Explainer,
  words: readonly string[],
): Promise<KnownDirection[]> {
  const { model, tokenizer, adapter } = explainer;
  const random = createRandom(77);
  const start = await startPrompt(explainer, 0);
  const prompt = {
    ...start,
    data: start.data.map((value) => value + 0.15 * random.normal()),
  };
  const states: Float32Array[] = [];
  for (const word of words) {
    const { ids } = tokenizer.encodeChat(
      [{ role: "user", content: word }],
      true,
    );
    const hidden = await model.forward(
      ids,
      { batch: 1, length: ids.length },
      { adapter, prompt },
    );
    const last = takeRows(hidden, [ids.length - 1]);
    states.push((await model.normalise(last)).data);
  }
  const center = meanVector(states);
  return words.map((word, at) => ({
    word,
    direction: difference(states[at]!, center),
  }));
}
