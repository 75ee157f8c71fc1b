/** @file Fine-tunes an adapter on a user's own text, watching held-out text to stop before it overfits. */
import { cutRequest } from "../explain/explainer.ts";
import type { Explainer } from "../explain/explainer.ts";
import type { Sample } from "../explain/personalData.ts";
import type { Adapter } from "../lm/linear.ts";
import type { LanguageModel } from "../lm/languageModel.ts";
import type { Tokenizer } from "../lm/tokenizer.ts";
import { createRandom } from "../random.ts";
import { packBatch } from "../train/batch.ts";
import type { TrainingSequence } from "../train/batch.ts";
import { meanLoss } from "../train/loss.ts";
import { createTrainer } from "../train/step.ts";

/** How to fine-tune; the defaults suit a few dozen messages. */
export interface FineTuneOptions {
  readonly seed: number;
  readonly maximumSteps?: number;
  readonly learningRate?: number;
  /** Stops when held-out loss has not improved for this many evaluations, one every `evaluateEvery` steps. */
  readonly patience?: number;
  readonly signal?: AbortSignal | undefined;
  readonly onPoint?: ((point: CurvePoint) => void) | undefined;
}

/** The state of a fine-tuning after some steps. */
export interface CurvePoint {
  readonly step: number;
  /** Mean training loss since the last point, nats a token; undefined before the first step. */
  readonly training: number | undefined;
  /** Loss on held-out messages, nats a token. */
  readonly heldOut: number;
}

/** A finished fine-tuning. */
export interface FineTuned {
  /** As it was at the lowest held-out loss. */
  readonly adapter: Adapter;
  readonly curve: readonly CurvePoint[];
  /** Held-out loss before the first step and of the adapter returned. */
  readonly before: number;
  readonly after: number;
  /** Steps run, those after the best one included. */
  readonly steps: number;
  readonly seconds: number;
}

/** Rows of a step. */
const batch = 8;
const lengths = [64, 128, 256];
const evaluateEvery = 5;
/** Held-out messages that are measured each time: more would cost time and sharpen little. */
const maximumMeasured = 48;

/** Messages to learn from and messages to measure on. */
export interface SplitSamples {
  readonly training: readonly Sample[];
  readonly heldOut: readonly Sample[];
}

/** Every fifth message, in an order drawn from the seed, is held out. */
export function splitSamples(
  samples: readonly Sample[],
  seed: number,
): SplitSamples {
  const shuffled = createRandom(seed).shuffle(samples);
  return {
    training: shuffled.filter((_, at) => at % 5 !== 4),
    heldOut: shuffled.filter((_, at) => at % 5 === 4),
  };
}

/** What stands in for the request of a message that came without one. */
const noRequest = "Write a message.";

/** A message as the reply to its request; only the reply is learned. */
export function toTrainingSequence(
  tokenizer: Tokenizer,
  { prompt, text }: Sample,
): TrainingSequence {
  const { ids, spans } = tokenizer.encodeChat(
    [
      { role: "user", content: prompt ?? noRequest },
      { role: "assistant", content: text },
    ],
    false,
  );
  return { ids, learned: [spans[1]!] };
}

/** The shortest batch length that holds nine sequences in ten. */
function batchLength(sequences: readonly TrainingSequence[]): number {
  const sorted = sequences.map(({ ids }) => ids.length).sort((a, b) => a - b);
  const most = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  return lengths.find((length) => length >= most) ?? lengths.at(-1)!;
}

/** Mean loss of `adapter` on whole sequences, nats a learned token. */
export async function evaluate(
  model: LanguageModel,
  adapter: Adapter | undefined,
  sequences: readonly TrainingSequence[],
  length: number,
): Promise<number> {
  let [total, weight] = [0, 0];
  for (let first = 0; first < sequences.length; first += batch) {
    const shape = { batch, length };
    const { tokens, targets } = packBatch(
      sequences.slice(first, first + batch),
      shape,
    );
    const hidden = await model.forward(tokens, shape, { adapter });
    const part = await meanLoss(model, hidden, targets);
    total += part.loss * part.weight;
    weight += part.weight;
  }
  return weight ? total / weight : 0;
}

/**
 * Trains a copy of `start`.
 * @throws the signal's reason when aborted; Error when there is nothing to learn from or to measure on.
 */
export async function fineTune(
  { model, tokenizer }: Pick<Explainer, "model" | "tokenizer">,
  start: Adapter,
  { training, heldOut }: SplitSamples,
  options: FineTuneOptions,
): Promise<FineTuned> {
  const {
    seed,
    maximumSteps = 60,
    learningRate = 1e-3,
    patience = 3,
    signal,
    onPoint,
  } = options;
  if (!training.length || !heldOut.length)
    throw new Error(
      `fineTune: expected messages to learn from and to measure on, got ${training.length} and ${heldOut.length}`,
    );
  const begin = performance.now();
  const random = createRandom(seed);
  // A request that fills the row would leave nothing of its reply to learn or to measure.
  const sequence = ({ prompt, text }: Sample) =>
    toTrainingSequence(tokenizer, {
      prompt: prompt === null ? null : cutRequest(tokenizer, prompt),
      text,
    });
  const sequences = training.map(sequence);
  const measured = heldOut.slice(0, maximumMeasured).map(sequence);
  const length = batchLength(sequences);
  const trainer = await createTrainer(
    model,
    { kind: "adapter", adapter: start },
    { batch, length },
  );
  const measure = () =>
    evaluate(model, trainer.adapter, measured, batchLength(measured));
  try {
    const before = await measure();
    const curve: CurvePoint[] = [];
    const addPoint = (point: CurvePoint) => {
      curve.push(point);
      onPoint?.(point);
    };
    addPoint({ step: 0, training: undefined, heldOut: before });
    let best = { heldOut: before, parameters: trainer.parameters.flat.slice() };
    let step = 0;
    let worse = 0;
    const queue: TrainingSequence[] = [];
    while (step < maximumSteps && worse < patience) {
      let sum = 0;
      const last = Math.min(step + evaluateEvery, maximumSteps);
      const count = last - step;
      while (step < last) {
        signal?.throwIfAborted();
        if (queue.length < batch) queue.push(...random.shuffle(sequences));
        const rows = queue.splice(0, batch);
        const rate = learningRate * Math.min(1, (step + 1) / 5);
        const { loss } = await trainer.step(packBatch(rows, trainer.shape), {
          learningRate: rate,
          clipNorm: 1,
        });
        sum += loss;
        step++;
      }
      const loss = await measure();
      addPoint({ step, training: sum / count, heldOut: loss });
      if (loss < best.heldOut) {
        best = { heldOut: loss, parameters: trainer.parameters.flat.slice() };
        worse = 0;
      } else worse++;
    }
    trainer.parameters.flat.set(best.parameters);
    return {
      adapter: trainer.adapter!,
      curve,
      before,
      after: best.heldOut,
      steps: step,
      seconds: (performance.now() - begin) / 1000,
    };
  } finally {
    await trainer.release();
  }
}
