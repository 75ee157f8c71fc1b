/** @file A tiny random model that answers everything with a few adjectives: enough of an explainer to fit a space with. */
import type { Explainer } from "../device-sdk/explain/explainer.ts";
import { createRandom } from "../device-sdk/random.ts";
import { loadTokenizer } from "../device-sdk/lm/tokenizer.ts";
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
 * Weights that make a conversation short: where the assistant is asked to speak an adjective is likeliest (which one, the random rest of the
 * model decides), and after an adjective the end.
 */
export function createTinyExplainer(seed: number): Explainer {
  const model = tinyModel(tokenizer, seed, {
    change(weights, { hiddenSize, vocabularySize }) {
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
      for (const word of adjectives) {
        const own = direction();
        const embedding = rowOf(embeddings, tokenOfAdjective(word));
        fill(embedding, (at) => embedding[at]! + 3 * answered[at]!);
        fill(
          rowOf(head, tokenOfAdjective(word)),
          (at) => 1.5 * asked[at]! - answered[at]! + 1.2 * own[at]!,
        );
      }
      for (const end of tokenizer.endIds)
        fill(rowOf(head, end), (at) => 3 * answered[at]! - asked[at]!);
    },
  });
  return { model, tokenizer, adapter: undefined };
}
