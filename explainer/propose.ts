/** @file Proposes words for attributes: what the explainer itself would answer about each pLLM (XPerT, section 3.2). */
import { encodeComparison } from "../device-sdk/explain/comparison.ts";
import { embedPrompts } from "../device-sdk/explain/explainer.ts";
import type {
  ComparedTexts,
  ComparisonEmbedding,
  Explainer,
} from "../device-sdk/explain/explainer.ts";
import { headName } from "../device-sdk/lm/checkpoint.ts";
import { probabilities } from "../device-sdk/lm/sample.ts";
import type { Tokenizer } from "../device-sdk/lm/tokenizer.ts";

/** A word the explainer answers with. */
export interface Proposal {
  readonly word: string;
  /** Summed over pLLMs: the mean probability of the whole word. */
  readonly score: number;
}

/** Comparisons of one pLLM's texts with the base model's, and their embeddings. */
export interface Compared {
  readonly pairs: readonly ComparedTexts[];
  readonly embeddings: readonly ComparisonEmbedding[];
}

/** Least mean probability, over some pLLM's probes, of a word that is worth proposing. */
const smallestShare = 0.02;
const startsEach = 8;
const longestWord = 6; // tokens

/** A word that is not finished. */
interface Beginning {
  readonly ids: readonly number[];
  /** Where its first token is likeliest: there it is continued. */
  readonly pair: ComparedTexts;
  /** Probability there of its first token. */
  readonly best: number;
  /** Mean probability over a pLLM's probes, summed over pLLMs. */
  readonly score: number;
  /** The same of the pLLM that it is likeliest of. */
  readonly most: number;
}

/**
 * Candidate words from the explainer's next-token distribution: the likeliest first tokens of every pLLM, each continued in every way that is
 * likely, by the probability of the whole word with its end.
 * @returns the words, likeliest first, each once.
 */
export async function proposeWords(
  explainer: Explainer,
  pllms: readonly Compared[],
  signal?: AbortSignal,
): Promise<Proposal[]> {
  const { tokenizer } = explainer;
  const scores = new Map<string, number>();
  let open = likeliestStarts(explainer, pllms);
  for (let length = 1; open.length > 0 && length <= longestWord; length++) {
    const embeddings = await embedPrompts(
      explainer,
      open.map(({ ids, pair }) => [
        ...encodeComparison(tokenizer, pair.text, pair.reference),
        ...ids,
      ]),
      { signal },
    );
    const longer: Beginning[] = [];
    for (const [at, beginning] of open.entries()) {
      const { ids, score, most } = beginning;
      const text = tokenizer.decode(ids);
      let ended = 0; // probability that the word ends here
      answerDistribution(explainer, embeddings[at]!).forEach((share, id) => {
        if (share < smallestShare) return;
        if (tokenizer.endIds.has(id) || !continues(tokenizer, ids, text, id))
          ended += share;
        else if (most * share >= smallestShare)
          longer.push({
            ...beginning,
            ids: [...ids, id],
            score: score * share,
            most: most * share,
          });
      });
      const word = text.trim().toLowerCase();
      if (/^[a-z]{3,20}$/.test(word) && most * ended >= smallestShare)
        scores.set(word, (scores.get(word) ?? 0) + score * ended);
    }
    open = longer;
  }
  return [...scores]
    .map(([word, score]) => ({ word, score }))
    .sort((a, b) => b.score - a.score || a.word.localeCompare(b.word));
}

/** The first tokens that are likeliest of some pLLM. */
function likeliestStarts(
  explainer: Explainer,
  pllms: readonly Compared[],
): Beginning[] {
  const { model, tokenizer } = explainer;
  const starts = new Map<number, Beginning>();
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
      .slice(0, startsEach);
    for (const id of likeliest) {
      const at = distributions.reduce(
        (most, own, index) =>
          own[id]! > distributions[most]![id]! ? index : most,
        0,
      );
      const before = starts.get(id);
      const best = distributions[at]![id]!;
      const isBest = !before || best > before.best;
      starts.set(id, {
        ids: [id],
        pair: isBest ? pairs[at]! : before.pair,
        best: isBest ? best : before.best,
        score: (before?.score ?? 0) + mean[id]!,
        most: Math.max(before?.most ?? 0, mean[id]!),
      });
    }
  }
  return [...starts.values()];
}

/** Whether a token goes on with the word that `ids` begin, rather than with a blank, a sign or the next word. */
function continues(
  tokenizer: Tokenizer,
  ids: readonly number[],
  text: string,
  id: number,
): boolean {
  const longer = tokenizer.decode([...ids, id]);
  return longer.startsWith(text) && /^[a-z]+$/i.test(longer.slice(text.length));
}

/** The mean probability with which the explainer begins its answer with `word`: whether it recognises text that was written in that style. */
export function recognition(
  explainer: Explainer,
  { embeddings }: Compared,
  word: string,
): number {
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
