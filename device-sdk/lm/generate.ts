/** @file Generation: prompts are continued token by token, in groups that run together. */
import type { Tensor } from "../onnx/session.ts";
import { createDecoder } from "./decoder.ts";
import type { Adapter } from "./linear.ts";
import type { LanguageModel } from "./languageModel.ts";
import { argmax, sampleToken } from "./sample.ts";
import type { Sampling } from "./sample.ts";

/** What to generate. */
export interface Generation {
  /** Token ids, one list a sequence; none may be empty. */
  readonly prompts: readonly (readonly number[])[];
  /** Most tokens to add to each. */
  readonly maximumTokens: number;
  /** Ids that end a sequence; they are not part of the result. */
  readonly stop: ReadonlySet<number>;
  readonly adapter?: Adapter | undefined;
  /** A soft prompt before every prompt, [length, hiddenSize]; its positions count. */
  readonly softPrompt?: Tensor | undefined;
  /** How a sequence's tokens are drawn, asked once for each; with streams of their own, none changes another. Greedy when absent. */
  readonly sampling?: (sequence: number) => Sampling;
  /** Aborts between tokens by throwing its reason. */
  readonly signal?: AbortSignal;
  /** Called for each token as it comes. */
  readonly onToken?: (sequence: number, id: number) => void;
}

/** Sequences that run together; more are done in turns. */
const maximumBatch = 16;
const batchSizes = [1, 4, maximumBatch];
const lengths = [32, 64, 128, 256, 512, 1024, 2048, 4096];

const roundUp = (sizes: readonly number[], size: number) => {
  const found = sizes.find((candidate) => candidate >= size);
  if (found === undefined)
    throw new RangeError(
      `generate: expected at most ${sizes.at(-1)} tokens, got ${size}`,
    );
  return found;
};

/**
 * Continues every prompt.
 * @returns the new ids of each sequence, without the stop token.
 * @throws RangeError for an empty prompt or one too long for the model; the signal's reason when aborted.
 */
export async function generate(
  model: LanguageModel,
  generation: Generation,
): Promise<number[][]> {
  const { prompts, maximumTokens, softPrompt } = generation;
  const before = softPrompt?.shape[0] ?? 0;
  const longest = prompts.reduce(
    (most, { length }) => Math.max(most, before + length),
    0,
  );
  if (prompts.some(({ length }) => length === 0))
    throw new RangeError("generate: expected prompts of at least one token");
  if (longest + maximumTokens > model.config.maximumPositions)
    throw new RangeError(
      `generate: expected at most ${model.config.maximumPositions} positions, got ${longest} of prompt and ${maximumTokens} to generate`,
    );
  const results: number[][] = [];
  for (let first = 0; first < prompts.length; first += maximumBatch) {
    const group = prompts.slice(first, first + maximumBatch);
    const { onToken, sampling } = generation;
    results.push(
      ...(await generateGroup(model, {
        ...generation,
        prompts: group,
        ...(onToken && {
          onToken: (sequence, id) => onToken(first + sequence, id),
        }),
        ...(sampling && {
          sampling: (sequence) => sampling(first + sequence),
        }),
      })),
    );
  }
  return results;
}

async function generateGroup(
  model: LanguageModel,
  {
    prompts,
    maximumTokens,
    stop,
    adapter,
    softPrompt,
    sampling,
    signal,
    onToken,
  }: Generation,
): Promise<number[][]> {
  signal?.throwIfAborted();
  if (maximumTokens < 1) return prompts.map(() => []);
  const batch = roundUp(batchSizes, prompts.length);
  const longest = prompts.reduce(
    (most, { length }) => Math.max(most, length),
    0,
  );
  const before = softPrompt?.shape[0] ?? 0;
  const decoder = await createDecoder(
    model,
    batch,
    roundUp(lengths, before + longest + maximumTokens),
    { adapter, softPrompt },
  );
  let logits = await decoder.prefill(prompts, roundUp(lengths, longest));
  const results: number[][] = prompts.map(() => []);
  const drawn = prompts.map((_, row) => sampling?.(row));
  const running = new Set(prompts.keys());
  for (let count = 0; ; count++) {
    const next = new Int32Array(batch);
    for (const row of running) {
      const size = model.config.vocabularySize;
      const own = logits.data.subarray(row * size, (row + 1) * size);
      const how = drawn[row];
      const id = how ? sampleToken(own, how) : argmax(own);
      next[row] = id;
      if (stop.has(id)) running.delete(row);
      else {
        results[row]!.push(id);
        onToken?.(row, id);
      }
    }
    if (running.size === 0 || count + 1 >= maximumTokens) return results;
    signal?.throwIfAborted();
    logits = await decoder.decode(next);
  }
}
