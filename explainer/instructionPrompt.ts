/**
 * @file The instruction prompt: a soft prompt behind which the explainer makes of a word alone the direction of that word, for which text
 * would otherwise have to be written and compared (XPerT, section 3.2: the efficient method).
 */
import {
  cosine,
  difference,
  meanVector,
  norm,
} from "../device-sdk/explain/decompose.ts";
import type { Explainer, Watch } from "../device-sdk/explain/explainer.ts";
import { createRandom } from "../device-sdk/random.ts";
import type { Memory } from "./mapper.ts";
import {
  readWordPrompt,
  readWords,
  tuneWordPrompt,
  tuningSteps,
  writeWordPrompt,
} from "./wordPrompt.ts";
import type { KnownDirection, WordPrompt } from "./wordPrompt.ts";

/** A direction that was read off the instruction prompt. */
export interface Estimate {
  /** [embedding] */
  readonly direction: Float32Array;
  /** Distance within which the measured direction lies for four words in five. */
  readonly error: number;
}

/** An estimate that may be off by more than this share of its length says too little. */
const largestError = 0.5;

/** Whether an estimate is good enough to judge a word by. */
export const isCertain = ({ direction, error }: Estimate): boolean =>
  error <= largestError * norm(direction);

/** What became of a word that prompts were not tuned on. */
export interface LeftOut {
  readonly word: string;
  /** |estimate - measured| / |measured| */
  readonly relativeError: number;
  /** Of the angle between the two. */
  readonly cosine: number;
  /** Whether the measured direction lies within `Estimate.error`, as it is set by the other words. */
  readonly isWithin: boolean;
}

/** Tuned soft prompts that together estimate directions. */
export interface InstructionPrompt {
  /** Directions of words, with how far they may be off. Costs a forward pass of a few tokens for each prompt. */
  estimate(words: readonly string[]): Promise<Estimate[]>;
  /** Every word that was tuned on, as the prompts that it was kept from estimate it. */
  readonly leftOut: readonly LeftOut[];
}

/** Prompts that are tuned, each on two thirds of the words; a word is kept from two of them. */
const promptCount = 6;
/** Share of words whose error is smaller than what is said. */
const coverage = 0.8;
/** Grows when the same words would give another prompt. */
const tuningVersion = 1;

/**
 * Tunes an instruction prompt: several soft prompts, so that each word has some that did not see it, and their error on it can be known.
 * @param known at least six words; the more they differ, the better new ones are told.
 * @param memory keeps each prompt when it is tuned.
 * @throws the signal's reason when aborted.
 */
export async function tuneInstructionPrompt(
  explainer: Explainer,
  known: readonly KnownDirection[],
  memory: Pick<Memory, "rememberFile">,
  watch: Watch = {},
): Promise<InstructionPrompt> {
  if (known.length < promptCount)
    throw new RangeError(
      `tuneInstructionPrompt: expected at least ${promptCount} words, got ${known.length}`,
    );
  // Where each word stands in the order in which words are kept from one prompt after the other.
  const place = createRandom(known.length).shuffle([...known.keys()]);
  const isLeftOut = (prompt: number, word: number) =>
    (place[word]! - prompt + promptCount) % promptCount < 2;
  const total = promptCount * tuningSteps;
  const tuned: WordPrompt[] = [];
  for (let prompt = 0; prompt < promptCount; prompt++) {
    const taught = known.filter((_, word) => !isLeftOut(prompt, word));
    tuned.push(
      readWordPrompt(
        await memory.rememberFile(
          `instruction prompt ${tuningVersion}, ${prompt}: ${taught.map(({ word }) => word).join(" ")}`,
          async () =>
            writeWordPrompt(
              await tuneWordPrompt(explainer, taught, prompt, {
                signal: watch.signal,
                onProgress: (done) =>
                  watch.onProgress?.(prompt * tuningSteps + done, total),
              }),
            ),
        ),
      ),
    );
  }

  /** [prompt][word] */
  const readAll = async (words: readonly string[]) => {
    const read: Float32Array[][] = [];
    for (const prompt of tuned)
      read.push(await readWords(explainer, prompt, words));
    return read;
  };
  const own = await readAll(known.map(({ word }) => word));
  const trials = known.map(({ direction }, word) => {
    const { mean, spread } = agree(
      own.filter((_, prompt) => isLeftOut(prompt, word)).map((of) => of[word]!),
    );
    return { mean, spread, error: norm(difference(mean, direction)) };
  });
  const errorAt = calibrate(trials);
  return {
    leftOut: known.map(({ word, direction }, at) => {
      const { mean, spread, error } = trials[at]!;
      return {
        word,
        relativeError: error / norm(direction),
        cosine: cosine(mean, direction),
        isWithin: error <= calibrate(trials.toSpliced(at, 1))(spread),
      };
    }),
    async estimate(words) {
      const read = await readAll(words);
      return words.map((_, word) => {
        const { mean, spread } = agree(read.map((of) => of[word]!));
        return { direction: mean, error: errorAt(spread) };
      });
    },
  };
}

/** The mean of several prompts' readings, and the mean distance between two of them. */
function agree(readings: readonly Float32Array[]): {
  mean: Float32Array;
  spread: number;
} {
  const distances = readings.flatMap((a, at) =>
    readings.slice(at + 1).map((b) => norm(difference(a, b))),
  );
  return {
    mean: meanVector(readings),
    spread: distances.reduce((sum, one) => sum + one, 0) / distances.length,
  };
}

/**
 * From how much prompts differ about a word to how far their mean may be off: split conformal prediction with normalised scores (Papadopoulos
 * et al. 2008). Half of the scale is the usual spread, so that agreement by chance does not pass for certainty.
 * @param trials words whose error is known; they and a new word are taken to be alike.
 */
function calibrate(
  trials: readonly { readonly spread: number; readonly error: number }[],
): (spread: number) => number {
  const spreads = trials.map(({ spread }) => spread).sort((a, b) => a - b);
  const usual = spreads[spreads.length >> 1]!;
  const scores = trials
    .map(({ spread, error }) => error / (spread + usual))
    .sort((a, b) => a - b);
  const rank = Math.ceil((scores.length + 1) * coverage);
  const score = rank > scores.length ? Infinity : scores[rank - 1]!;
  return (spread) => score * (spread + usual);
}
