/** @file Proposes words for attributes: what the explainer itself would answer about each pLLM (XPerT, section 3.2). */
import { encodeComparison } from "../device-sdk/explain/comparison.ts";
import type {
  ComparedTexts,
  ComparisonEmbedding,
  Explainer,
} from "../device-sdk/explain/explainer.ts";
import { headName } from "../device-sdk/lm/checkpoint.ts";
import { generate } from "../device-sdk/lm/generate.ts";
import { probabilities } from "../device-sdk/lm/sample.ts";

/** A word the explainer answers with. */
export interface Proposal {
  readonly word: string;
  /** Summed over pLLMs: the mean probability of its first token. */
  readonly score: number;
}

/** Comparisons of one pLLM's texts with the base model's, and their embeddings. */
export interface Compared {
  readonly pairs: readonly ComparedTexts[];
  readonly embeddings: readonly ComparisonEmbedding[];
}

const smallestShare = 0.02;
const wordsEach = 8;
const longestWord = 6; // tokens

/**
 * Candidate words from the explainer's next-token distribution: the likeliest first tokens of every pLLM, each finished by continuing
 * generation where it is likeliest.
 * @returns the words, likeliest first, each once.
 */
export async function proposeWords(
  explainer: Explainer,
  pllms: readonly Compared[],
  signal?: AbortSignal,
): Promise<Proposal[]> {
  const { model, tokenizer, adapter } = explainer;
  const starts = new Map<
    number,
    { score: number; best: number; pair: ComparedTexts }
  >();
  for (const { pairs, embeddings } of pllms) {
    const distributions = embeddings.map(({ forward }) =>
      answerDistribution(explainer, forward),
    );
    const mean = new Float32Array(model.config.vocabularySize);
    for (const distribution of distributions)
      distribution.forEach((share, id) => {
        mean[id]! += share / distributions.length;
      });
    const likeliest = [...mean.keys()]
      .filter((id) => mean[id]! >= smallestShare && !tokenizer.endIds.has(id))
      .sort((a, b) => mean[b]! - mean[a]!)
      .slice(0, wordsEach);
    for (const id of likeliest) {
      const at = distributions.reduce(
        (most, own, index) =>
          own[id]! > distributions[most]![id]! ? index : most,
        0,
      );
      const before = starts.get(id);
      const best = distributions[at]![id]!;
      const pair = before && before.best >= best ? before.pair : pairs[at]!;
      starts.set(id, {
        score: (before?.score ?? 0) + mean[id]!,
        best: Math.max(before?.best ?? 0, best),
        pair,
      });
    }
  }

  const entries = [...starts];
  const endings = await generate(model, {
    prompts: entries.map(([id, { pair }]) => [
      ...encodeComparison(tokenizer, pair.text, pair.reference),
      id,
    ]),
    maximumTokens: longestWord,
    stop: tokenizer.endIds,
    adapter,
    ...(signal && { signal }),
  });
  const scores = new Map<string, number>();
  entries.forEach(([id, { score }], index) => {
    const word = tokenizer
      .decode([id, ...endings[index]!])
      .trim()
      .toLowerCase();
    if (/^[a-z]{3,20}$/.test(word))
      scores.set(word, (scores.get(word) ?? 0) + score);
  });
  return [...scores]
    .map(([word, score]) => ({ word, score }))
    .sort((a, b) => b.score - a.score || a.word.localeCompare(b.word));
}

/** The mean probability with which the explainer begins its answer with `word`: whether it recognises text that was written in that style. */
export function recognition(
  explainer: Explainer,
  { embeddings }: Compared,
  word: string,
): number {
  if (word === "") return 0;
  const spellings = [word, ` ${word}`, word[0]!.toUpperCase() + word.slice(1)];
  const starts = new Set(
    spellings.flatMap((spelling) =>
      explainer.tokenizer.encodeText(spelling).slice(0, 1),
    ),
  );
  return embeddings.reduce((sum, { forward }) => {
    const distribution = answerDistribution(explainer, forward);
    for (const id of starts) sum += distribution[id]! / embeddings.length;
    return sum;
  }, 0);
}

/** The explainer's next-token distribution where `embedding` was read: softmax(head embedding). */
function answerDistribution(
  { model }: Explainer,
  embedding: Float32Array,
): Float32Array {
  const { vocabularySize, hiddenSize } = model.config;
  const head = model.weight(headName(model.config)).data;
  const logits = new Float32Array(vocabularySize);
  for (let id = 0; id < vocabularySize; id++) {
    let sum = 0;
    for (let at = 0; at < hiddenSize; at++)
      sum += head[id * hiddenSize + at]! * embedding[at]!;
    logits[id] = sum;
  }
  return probabilities(logits);
}
