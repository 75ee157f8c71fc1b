/** @file The base model's training text as a mixture of sources, drawn step by step from a seed. */
import { encodeComparison } from "../device-sdk/explain/comparison.ts";
import type { Tokenizer } from "../device-sdk/lm/tokenizer.ts";
import { createRandom } from "../device-sdk/random.ts";
import type { Random } from "../device-sdk/random.ts";
import { makeComparison, trainableStyle } from "./comparisons.ts";
import { makeExchange } from "./corpus/exchange.ts";
import { retell } from "./corpus/retelling.ts";
import { randomStyle, styleInstruction } from "./corpus/style.ts";
import type { Split } from "./corpus/topic.ts";
import type { Sources } from "./sources.ts";

/** Shares of the documents, adding up to 1; styled replies stand behind a style instruction only. */
export interface Mixture {
  readonly neutral: number;
  readonly instructed: number;
  /** Passages told again, half of them neutrally. */
  readonly retelling: number;
  readonly comparison: number;
  readonly book: number;
  readonly maths: number;
}

/** A request with the wish for a style, as the base model learns to read it. */
export const withInstruction = (prompt: string, instruction: string) =>
  instruction ? `${prompt}\n\n${instruction}` : prompt;

/** A style of one to three poles. */
const someStyle = (random: Random) =>
  randomStyle(random, random.pick([1, 1, 1, 2, 2, 3]));

/** One document of the mixture as token ids. */
function drawDocument(
  random: Random,
  tokenizer: Tokenizer,
  sources: Sources,
  mixture: Mixture,
  split: Split,
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
    const { prompt, reply } = makeExchange(random, {}, split);
    return chat(prompt, reply);
  }
  if (falls(mixture.instructed)) {
    const style = someStyle(random);
    const { prompt, reply } = makeExchange(random, style, split);
    return chat(
      withInstruction(prompt, styleInstruction(style, random)),
      reply,
    );
  }
  if (falls(mixture.retelling)) {
    const style = random.uniform() < 0.5 ? {} : someStyle(random);
    for (;;) {
      const { text } = random.pick(sources.passages[split]);
      const told = retell(text, [style], random);
      if (told)
        return chat(
          withInstruction(told.prompt, styleInstruction(style, random)),
          told.replies[0]!,
        );
    }
  }
  if (falls(mixture.comparison)) {
    const { text, reference, word } = makeComparison(
      random,
      split,
      sources.passages[split],
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
      ...tokenizer.encodeText(random.pick(sources.passages[split]).text),
      ...tokenizer.endIds,
    ];
  const { question, answer } = random.pick(sources.problems[split]);
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
  for (const { text } of sources.passages.train) yield text;
  for (const { question, answer } of sources.problems.train)
    yield question + answer;
}

/** One row: documents one after the other, the last one cut at `length` tokens. The same seed gives the same row. */
export function baseRow(
  tokenizer: Tokenizer,
  sources: Sources,
  mixture: Mixture,
  split: Split,
  length: number,
  seed: number,
): number[] {
  const random = createRandom(seed);
  const ids: number[] = [];
  while (ids.length < length)
    for (const id of drawDocument(random, tokenizer, sources, mixture, split))
      ids.push(id);
  return ids.slice(0, length);
}
