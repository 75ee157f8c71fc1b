/** @file The base model's training text as a mixture of sources, drawn step by step from a seed. */
import { encodeComparison } from "../device-sdk/explain/comparison.ts";
import type { BatchShape } from "../device-sdk/lm/decoderLayer.ts";
import type { Tokenizer } from "../device-sdk/lm/tokenizer.ts";
import { createRandom } from "../device-sdk/random.ts";
import type { Random } from "../device-sdk/random.ts";
import type { TrainingBatch } from "../device-sdk/train/step.ts";
import { makeComparison, trainableStyle } from "./comparisons.ts";
import { makeExchange } from "./corpus/exchange.ts";
import { randomStyle, styleInstruction } from "./corpus/style.ts";
import type { Sources } from "./sources.ts";

/** Shares of the documents, adding up to 1; styled replies stand behind a style instruction only. */
export interface Mixture {
  readonly neutral: number;
  readonly instructed: number;
  readonly comparison: number;
  readonly book: number;
  readonly maths: number;
}

/** A request with the wish for a style, as the base model learns to read it. */
export const withInstruction = (prompt: string, instruction: string) =>
  instruction ? `${prompt}\n\n${instruction}` : prompt;

/** One document of the mixture as token ids. */
function drawDocument(
  random: Random,
  tokenizer: Tokenizer,
  sources: Sources,
  mixture: Mixture,
): number[] {
  const chat = (prompt: string, reply: string) =>
    tokenizer.encodeChat(
      [
        { role: "user", content: prompt },
        { role: "assistant", content: reply },
      ],
      false,
    ).ids;
  let left = random.uniform();
  const falls = (share: number) => (left -= share) < 0;
  if (falls(mixture.neutral)) {
    const { prompt, reply } = makeExchange(random, {}, "train");
    return chat(prompt, reply);
  }
  if (falls(mixture.instructed)) {
    const style = randomStyle(random, random.pick([1, 1, 1, 2, 2, 3]));
    const { prompt, reply } = makeExchange(random, style, "train");
    return chat(
      withInstruction(prompt, styleInstruction(style, random)),
      reply,
    );
  }
  if (falls(mixture.comparison)) {
    const { text, reference, word } = makeComparison(
      random,
      "train",
      sources.passages,
    );
    const end = [...tokenizer.endIds];
    return [
      ...encodeComparison(tokenizer, text, reference),
      ...tokenizer.encodeText(word),
      ...end,
    ];
  }
  if (falls(mixture.book))
    return [
      ...tokenizer.encodeText(random.pick(sources.passages).text),
      ...tokenizer.endIds,
    ];
  const { question, answer } = random.pick(sources.problems);
  return chat(question, answer);
}

/** Text to learn a vocabulary from: the same mixture, as strings. */
export function* vocabularyTexts(
  sources: Sources,
  seed: number,
): Generator<string> {
  const random = createRandom(seed);
  for (let count = 0; count < 24_000; count++) {
    const style = count % 2 ? trainableStyle(random) : {};
    const { prompt, reply } = makeExchange(random, style, "train");
    yield withInstruction(prompt, styleInstruction(style, random));
    yield reply;
  }
  for (const { text } of sources.passages) yield text;
  for (const { question, answer } of sources.problems) yield question + answer;
}

/** Documents one after the other, cut into rows of the batch: every token is learned. The same step gives the same batch. */
export function baseBatch(
  tokenizer: Tokenizer,
  sources: Sources,
  mixture: Mixture,
  { batch, length }: BatchShape,
  seed: number,
): TrainingBatch {
  const random = createRandom(seed);
  const tokens = new Int32Array(batch * length);
  const targets = new Int32Array(batch * length);
  for (let row = 0; row < batch; row++) {
    const ids: number[] = [];
    while (ids.length <= length)
      for (const id of drawDocument(random, tokenizer, sources, mixture))
        ids.push(id);
    tokens.set(ids.slice(0, length), row * length);
    targets.set(ids.slice(1, length + 1), row * length);
  }
  return {
    tokens,
    targets: {
      tokens: targets,
      weights: new Float32Array(batch * length).fill(1),
    },
  };
}
