/** @file A tiny random model that answers everything with a few adjectives, rather those that it was told: enough of an explainer to fit a space with. */
import type { Explainer } from "../device-sdk/explain/explainer.ts";
import { createRandom } from "../device-sdk/random.ts";
import type { ModelConfig } from "../device-sdk/lm/config.ts";
import { loadTokenizer } from "../device-sdk/lm/tokenizer.ts";
import type { Tensor } from "../device-sdk/onnx/session.ts";
import { demoTokenizerConfig } from "../models/chatTemplate.ts";
import { tinyModel, tinyTokenizerJson } from "./tinyModel.ts";

/** What it can say; each is one token. */
const adjectives = [
  "warm",
  "brief",
  "formal",
  "cheerful",
  "dry",
  "playful",
  "plain",
  "wordy",
] as const;

/** Requests that it answers, enough to tell its styles from chance. */
export const tinyProbes = [
  "What is rain?",
  "Why do cats purr?",
  "How do I boil an egg?",
  "What is a verb?",
  "Who was Ada?",
  "Where is Rome?",
  "What is a cloud?",
  "Why do dogs bark?",
  "How do I fry an egg?",
  "What is a noun?",
  "Who was Bach?",
  "Where is Oslo?",
];

const question =
  "Which language style is more characteristic of this text than of this one Reply with only one adjective";

/** Its `tokenizer.json`. */
export const tinyExplainerTokenizer = tinyTokenizerJson(
  [...adjectives, ...adjectives, question, question, "Reply in a style."],
  300,
);
const tokenizer = loadTokenizer(tinyExplainerTokenizer, demoTokenizerConfig);

/** The one token of an adjective. */
function tokenOfAdjective(word: string): number {
  const ids = tokenizer.encodeText(word);
  if (ids.length !== 1)
    throw new Error(`tinyExplainer: ${word} is ${ids.length} tokens`);
  return ids[0]!;
}

/**
 * Weights that make a conversation short: where the assistant is asked to speak an adjective is likeliest (which one, the adjectives in the
 * request and the random rest of the model decide), and after an adjective the end.
 */
export function createTinyExplainer(seed: number): Explainer {
  const model = tinyModel(tokenizer, seed, {
    change(weights, { hiddenSize, vocabularySize, headSize }) {
      const random = createRandom(seed + 1000);
      const embeddings = weights.get("model.embed_tokens.weight")!.data;
      const head = weights.get("lm_head.weight")!.data;
      const rowOf = (matrix: Float32Array, id: number) =>
        matrix.subarray(id * hiddenSize, (id + 1) * hiddenSize);
      const direction = () => {
        const drawn = Float32Array.from({ length: hiddenSize }, () =>
          random.normal(),
        );
        const length = Math.hypot(...drawn);
        return drawn.map((value) => value / length);
      };
      const fill = (row: Float32Array, value: (at: number) => number) =>
        row.forEach((_, at) => {
          row[at] = value(at);
        });
      fill(embeddings, (at) => 2 * embeddings[at]!);
      fill(head, (at) => 0.2 * head[at]!);
      const [asked, answered] = [direction(), direction()];
      const assistant = Array.from({ length: vocabularySize }, (_, id) =>
        tokenizer.tokenOf(id),
      ).indexOf("<|assistant|>");
      fill(rowOf(embeddings, assistant), (at) => 3 * asked[at]!);
      const meanings = adjectives.map(direction);
      listen(weights, { hiddenSize, headSize }, asked, answered, meanings);
      for (const [place, word] of adjectives.entries()) {
        const own = meanings[place]!;
        const embedding = rowOf(embeddings, tokenOfAdjective(word));
        fill(
          embedding,
          (at) => embedding[at]! + 3 * answered[at]! + 2 * own[at]!,
        );
        fill(
          rowOf(head, tokenOfAdjective(word)),
          (at) => 1.5 * asked[at]! - answered[at]! + 1.2 * own[at]!,
        );
      }
      for (const end of tokenizer.endIds)
        fill(rowOf(head, end), (at) => 3 * answered[at]! - asked[at]!);
      // So sure that what is drawn tells more of the request than of chance.
      fill(head, (at) => 2 * head[at]!);
    },
  });
  return { model, tokenizer, adapter: undefined };
}

/**
 * Makes the first head of the first layer look from where the assistant is asked to speak to adjectives, to those far back a little more, and
 * bring along what they mean.
 * @param meanings as many directions as a head has numbers.
 */
function listen(
  weights: Map<string, Tensor>,
  { hiddenSize, headSize }: Pick<ModelConfig, "hiddenSize" | "headSize">,
  asked: Float32Array,
  answered: Float32Array,
  meanings: readonly Float32Array[],
): void {
  const matrix = (name: string) =>
    weights.get(`model.layers.0.self_attn.${name}_proj.weight`)!.data;
  const [q, k, v, o] = [matrix("q"), matrix("k"), matrix("v"), matrix("o")];
  // Rotary positions hardly turn the last pair of numbers; the pair before it they turn by a hundredth a token.
  const [still, turning] = [headSize / 2 - 1, headSize / 2 - 2];
  for (const [row, meaning] of meanings.entries())
    for (let at = 0; at < hiddenSize; at++) {
      const isQuery = row === still || row === turning;
      q[row * hiddenSize + at] = isQuery ? 4 * asked[at]! : 0;
      k[row * hiddenSize + at] =
        row === still
          ? 2 * answered[at]!
          : row === turning + headSize / 2
            ? answered[at]!
            : 0;
      v[row * hiddenSize + at] = meaning[at]!;
      o[at * hiddenSize + row] = 4 * meaning[at]!;
    }
}
