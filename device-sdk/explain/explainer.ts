/** @file The explainer at work: embeds comparisons of texts, and writes the unstyled replies they are compared with. */
import { generate } from "../lm/generate.ts";
import type { LanguageModel } from "../lm/languageModel.ts";
import { takeRows } from "../lm/languageModel.ts";
import type { Adapter } from "../lm/linear.ts";
import type { Sampling } from "../lm/sample.ts";
import type { Tokenizer } from "../lm/tokenizer.ts";
import { comparedTokens, encodeComparison } from "./comparison.ts";

/** A base model and, where it needs one, the adapter that makes it answer comparison questions. */
export interface Explainer {
  readonly model: LanguageModel;
  readonly tokenizer: Tokenizer;
  readonly adapter: Adapter | undefined;
}

/** A text and what it is compared with. */
export interface ComparedTexts {
  readonly text: string;
  readonly reference: string;
}

/** How a long computation is watched and stopped. */
export interface Watch {
  readonly signal?: AbortSignal | undefined;
  /** Called with the number of items done. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

const batch = 8;
const lengths = [128, 192, 256, 384, 512];

/**
 * The hidden state before the output layer at the last position of each comparison question, in the order given
 * (XPerT, section 3.1: the embedding E).
 * @returns one vector of the model's hidden size for each pair.
 */
export async function embedComparisons(
  { model, tokenizer, adapter }: Explainer,
  pairs: readonly ComparedTexts[],
  { signal, onProgress }: Watch = {},
): Promise<Float32Array[]> {
  const prompts = pairs.map(({ text, reference }) =>
    encodeComparison(tokenizer, text, reference),
  );
  // Prompts of like length run together, so that little is padded.
  const order = [...prompts.keys()].sort(
    (a, b) => prompts[a]!.length - prompts[b]!.length,
  );
  const embeddings = Array<Float32Array>(pairs.length);
  for (let first = 0; first < order.length; first += batch) {
    signal?.throwIfAborted();
    const group = order.slice(first, first + batch);
    const longest = prompts[group.at(-1)!]!.length;
    const length = lengths.find((size) => size >= longest);
    if (length === undefined)
      throw new RangeError(
        `embedComparisons: expected prompts of at most ${lengths.at(-1)} tokens, got ${longest}`,
      );
    const tokens = new Int32Array(batch * length);
    const last = Array<number>(batch).fill(0);
    group.forEach((pair, row) => {
      tokens.set(prompts[pair]!, row * length);
      last[row] = row * length + prompts[pair]!.length - 1;
    });
    const hidden = await model.forward(tokens, { batch, length }, adapter);
    const { normed } = await model.head(takeRows(hidden, last));
    const size = model.config.hiddenSize;
    group.forEach((pair, row) => {
      embeddings[pair] = normed.data.slice(row * size, (row + 1) * size);
    });
    onProgress?.(Math.min(first + batch, order.length), order.length);
  }
  return embeddings;
}

/** Tokens of a request that are kept. */
const requestTokens = 128;

/** The first `requestTokens` tokens of a request. */
export function cutRequest(tokenizer: Tokenizer, prompt: string): string {
  const start = prompt.slice(0, requestTokens * 32);
  const ids = tokenizer.encodeText(start);
  return ids.length <= requestTokens
    ? start
    : tokenizer.decode(ids.slice(0, requestTokens));
}

/** A request, cut, as the model reads it. */
function encodeRequest(tokenizer: Tokenizer, prompt: string): number[] {
  const content = cutRequest(tokenizer, prompt);
  return tokenizer.encodeChat([{ role: "user", content }], true).ids;
}

/**
 * Replies to requests, as long as comparisons read.
 * @param adapter none for the base model's own, unstyled replies.
 */
export async function writeReplies(
  { model, tokenizer }: Pick<Explainer, "model" | "tokenizer">,
  prompts: readonly string[],
  options: Watch & {
    readonly adapter?: Adapter | undefined;
    readonly sampling?: Sampling;
  } = {},
): Promise<string[]> {
  const { signal, onProgress, adapter, sampling } = options;
  let done = 0;
  const replies: string[] = [];
  // In sixteens, so that progress is shown and a signal heard.
  for (let first = 0; first < prompts.length; first += 16) {
    const group = prompts.slice(first, first + 16);
    const ids = await generate(model, {
      prompts: group.map((prompt) => encodeRequest(tokenizer, prompt)),
      maximumTokens: comparedTokens + 8,
      stop: tokenizer.endIds,
      adapter,
      ...(sampling && { sampling }),
      ...(signal && { signal }),
    });
    replies.push(...ids.map((reply) => tokenizer.decode(reply)));
    onProgress?.((done += group.length), prompts.length);
  }
  return replies;
}
