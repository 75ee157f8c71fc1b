/** @file The explainer at work: embeds comparisons of texts, and writes the unstyled replies they are compared with. */
import { sha256 } from "../format/digest.ts";
import { generate } from "../lm/generate.ts";
import type { LanguageModel } from "../lm/languageModel.ts";
import type { Adapter } from "../lm/linear.ts";
import type { Sampling } from "../lm/sample.ts";
import type { Tokenizer } from "../lm/tokenizer.ts";
import { takeRows } from "../onnx/session.ts";
import { createRandom } from "../random.ts";
import { comparedTokens, encodeComparison } from "./comparison.ts";
import { difference } from "./decompose.ts";

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

/**
 * The explainer's answer to a comparison asked both ways, as embeddings: the hidden state before the output layer at the last position
 * (XPerT, section 3.1).
 */
export interface ComparisonEmbedding {
  /** What is more characteristic of the text than of the reference. */
  readonly forward: Float32Array;
  /** What is more characteristic of the reference than of the text. */
  readonly backward: Float32Array;
}

/**
 * forward - backward. The paper asks one way only; the difference cancels whatever the question, its order and its subject contribute, and a
 * text as concise as another is detailed gets exactly the opposite vector, which makes axes with two poles.
 */
export const toDivergence = ({
  forward,
  backward,
}: ComparisonEmbedding): Float32Array => difference(forward, backward);

/**
 * Compares each text with its reference, both ways.
 * @returns embeddings of the model's hidden size, in the order of the pairs.
 */
export async function compareTexts(
  explainer: Explainer,
  pairs: readonly ComparedTexts[],
  watch: Watch = {},
): Promise<ComparisonEmbedding[]> {
  const embeddings = await embedPrompts(
    explainer,
    pairs.flatMap(({ text, reference }) => [
      encodeComparison(explainer.tokenizer, text, reference),
      encodeComparison(explainer.tokenizer, reference, text),
    ]),
    watch,
  );
  return pairs.map((_, at) => ({
    forward: embeddings[2 * at]!,
    backward: embeddings[2 * at + 1]!,
  }));
}

const batch = 8;
const lengths = [128, 192, 256, 384, 512];

/**
 * The explainer's hidden state before the output layer at the last position of each prompt.
 * @throws RangeError for prompts beyond 512 tokens.
 */
export async function embedPrompts(
  { model, adapter }: Explainer,
  prompts: readonly (readonly number[])[],
  { signal, onProgress }: Watch = {},
): Promise<Float32Array[]> {
  // Prompts of like length run together, so that little is padded.
  const order = [...prompts.keys()].sort(
    (a, b) => prompts[a]!.length - prompts[b]!.length,
  );
  const embeddings = new Array<Float32Array>(prompts.length);
  const size = model.config.hiddenSize;
  for (let first = 0; first < order.length; first += batch) {
    signal?.throwIfAborted();
    const group = order.slice(first, first + batch);
    const longest = prompts[group.at(-1)!]!.length;
    const length = lengths.find((bucket) => bucket >= longest);
    if (length === undefined)
      throw new RangeError(
        `embedPrompts: expected prompts of at most ${lengths.at(-1)} tokens, got ${longest}`,
      );
    const tokens = new Int32Array(batch * length);
    const last = Array<number>(batch).fill(0);
    group.forEach((prompt, row) => {
      tokens.set(prompts[prompt]!, row * length);
      last[row] = row * length + prompts[prompt]!.length - 1;
    });
    const hidden = await model.forward(tokens, { batch, length }, { adapter });
    const normed = await model.normalise(takeRows(hidden, last));
    group.forEach((prompt, row) => {
      embeddings[prompt] = normed.data.slice(row * size, (row + 1) * size);
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

/** Tokens of a reply: a few more than comparisons read. */
export const replyTokens = comparedTokens + 8;

/**
 * The take of the base model's replies that others are compared with. Replies that are compared are drawn, all of them alike: the likeliest
 * ones of a small model fall into loops, in which every style sounds the same.
 */
export const referenceTake = 0;

/**
 * Replies to requests, as long as comparisons read.
 * @param adapter none for the base model's own, unstyled replies.
 * @param take draws the replies: one prompt has one reply in a take, whatever is asked beside it, and others in other takes. Greedy when absent.
 */
export async function writeReplies(
  { model, tokenizer }: Pick<Explainer, "model" | "tokenizer">,
  prompts: readonly string[],
  options: Watch & {
    readonly adapter?: Adapter | undefined;
    readonly take?: number;
  } = {},
): Promise<string[]> {
  const { signal, onProgress, adapter, take } = options;
  let done = 0;
  const replies: string[] = [];
  // In sixteens, so that progress is shown and a signal heard.
  for (let first = 0; first < prompts.length; first += 16) {
    const group = prompts.slice(first, first + 16);
    const sampling =
      take === undefined
        ? undefined
        : await Promise.all(group.map((prompt) => samplingOf(prompt, take)));
    const ids = await generate(model, {
      prompts: group.map((prompt) => encodeRequest(tokenizer, prompt)),
      maximumTokens: replyTokens,
      stop: tokenizer.endIds,
      adapter,
      ...(sampling && { sampling: (sequence) => sampling[sequence]! }),
      ...(signal && { signal }),
    });
    replies.push(...ids.map((reply) => tokenizer.decode(reply)));
    onProgress?.((done += group.length), prompts.length);
  }
  return replies;
}

/** How a prompt's reply is drawn in a take: by a stream of its own. */
async function samplingOf(prompt: string, take: number): Promise<Sampling> {
  const name = new TextEncoder().encode(`${take} ${prompt}`);
  const seed = Number.parseInt((await sha256(name)).slice(0, 8), 16);
  return { temperature: 0.7, topP: 0.9, random: createRandom(seed) };
}
