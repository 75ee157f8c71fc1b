/** @file The directions of candidate words: the first are measured, further ones read off the instruction prompt where it is certain (XPerT, section 3.2). */
import type { Explainer } from "../device-sdk/explain/explainer.ts";
import type { Accepted } from "./accept.ts";
import type { Candidate } from "./candidate.ts";
import { isCertain, tuneInstructionPrompt } from "./instructionPrompt.ts";
import type { LeftOut } from "./instructionPrompt.ts";
import type { Memory, OnStage } from "./mapper.ts";

/** Words that are measured in any case: the prompt is tuned on them. */
const tunedWords = 20;

/** Least number of further words for which a prompt is tuned: tuning takes about as long as measuring so many (`npm run bench:words`). */
const worthTuning = 10;

/** How the instruction prompt did; for the space's report. */
export interface PromptReport {
  /** The words it was tuned on, each as it is estimated by prompts that did not see it. */
  readonly leftOut: readonly LeftOut[];
  /** Words whose estimate was taken. */
  readonly estimated: readonly string[];
  /** Words it was uncertain about, which were measured. */
  readonly uncertain: readonly string[];
  /** Words that were estimated, then measured because they would have stood in the space. */
  readonly confirmed: readonly string[];
}

/** Candidates with their directions, and what became of them. */
export interface SettledDirections {
  readonly candidates: readonly Candidate[];
  readonly accepted: Accepted;
  /** Undefined where all words were measured. */
  readonly prompt: PromptReport | undefined;
}

/** What directions are worked out with. */
export interface DirectionSources {
  readonly explainer: Explainer;
  /** The slow way. @param place "3 of 12" among the words, for whoever watches. */
  readonly measure: (word: string, place: string) => Promise<Candidate>;
  readonly memory: Pick<Memory, "rememberFile">;
  readonly onStage: OnStage;
  readonly signal: AbortSignal | undefined;
}

/**
 * Finds directions for words and accepts attributes among them. Estimates only decide what is worth measuring: whatever is accepted on an
 * estimate is measured, and all is accepted anew, until every direction in the space is a measured one.
 * @param words likeliest first.
 * @throws the signal's reason when aborted.
 */
export async function settleDirections(
  sources: DirectionSources,
  words: readonly string[],
  accept: (candidates: readonly Candidate[]) => Accepted,
): Promise<SettledDirections> {
  const { explainer, memory, onStage, signal } = sources;
  const found = new Map<string, Candidate>();
  const measure = async (word: string) => {
    const place = `${words.indexOf(word) + 1} of ${words.length}`;
    found.set(word, await sources.measure(word, place));
  };
  const finish = (prompt?: PromptReport): SettledDirections => {
    const candidates = words.map((word) => found.get(word)!);
    return { candidates, accepted: accept(candidates), prompt };
  };

  const isLong = words.length >= tunedWords + worthTuning;
  const first = isLong ? words.slice(0, tunedWords) : words;
  for (const word of first) await measure(word);
  if (!isLong) return finish();

  const prompt = await tuneInstructionPrompt(
    explainer,
    first.map((word) => found.get(word)!),
    memory,
    {
      signal,
      onProgress: (done, total) =>
        onStage("the instruction prompt: tuning", done, total),
    },
  );
  const further = words.slice(tunedWords);
  const estimates = await prompt.estimate(further);
  const estimated: string[] = [];
  const uncertain: string[] = [];
  const confirmed: string[] = [];
  for (const [at, word] of further.entries()) {
    const estimate = estimates[at]!;
    if (isCertain(estimate)) {
      estimated.push(word);
      const { direction } = estimate;
      // Noise and recognition are measured when it would stand; until then it has the benefit of the doubt.
      const halves = [direction, direction] as const;
      found.set(word, { word, direction, halves, noise: 0, recognition: 1 });
    } else {
      uncertain.push(word);
      await measure(word);
    }
  }
  for (;;) {
    const settled = finish({
      leftOut: prompt.leftOut,
      estimated,
      uncertain,
      confirmed,
    });
    const guessed = settled.accepted.attributes
      .flatMap(({ word, opposite }) => [word, opposite])
      .filter((word) => word !== null)
      .filter((word) => estimated.includes(word) && !confirmed.includes(word));
    if (guessed.length === 0) return settled;
    for (const word of guessed) {
      await measure(word);
      confirmed.push(word);
    }
  }
}
