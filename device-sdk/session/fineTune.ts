/** @file Fine-tunes an adapter on a user's own text, watching held-out text to stop before it overfits. */
import { cutRequest } from "../explain/explainer.ts";
import type { Explainer } from "../explain/explainer.ts";
import type { Sample } from "../explain/personalData.ts";
import type { Adapter } from "../lm/linear.ts";
import type { LanguageModel } from "../lm/languageModel.ts";
import type { Tokenizer } from "../lm/tokenizer.ts";
import { createRandom } from "../random.ts";
import { packedBatch, packRows } from "../train/batch.ts";
import type { TrainingSequence } from "../train/batch.ts";
import type { CurvePoint, SnapshotStore } from "../train/checkpoint.ts";
import { digestOf, packedData } from "../train/data.ts";
import type { FingerprintDifference } from "../train/fingerprint.ts";
import { meanLoss } from "../train/loss.ts";
import { finishRun, resumeRun, startRun } from "../train/run.ts";
import type { RunEvent } from "../train/run.ts";
import { warmupCosine } from "../train/schedule.ts";
import { createTrainer } from "../train/step.ts";
import type { ActivationPolicy } from "../train/step.ts";

/** How to fine-tune; the defaults suit a few dozen messages. */
export interface FineTuneOptions {
  readonly seed: number;
  /** Steps at most; the learning rate falls along a cosine to 0 there. 60 by default. */
  readonly maximumSteps?: number | undefined;
  /** Seconds of training and measuring at most, over all lives of the run; no limit by default. */
  readonly maximumSeconds?: number | undefined;
  /** At the end of the warm-up; 0.001 by default. */
  readonly learningRate?: number | undefined;
  /** Stops when held-out loss has not improved for this many evaluations, one every 5 steps; 3 by default. */
  readonly patience?: number | undefined;
  /** Positions that a step learns from, over all its batches; 1,024 by default. */
  readonly tokensPerStep?: number | undefined;
  /** Positions that go through the model at once, which activations take memory for: 512 by default, and no fewer than 256. */
  readonly tokensPerBatch?: number | undefined;
  readonly activations?: ActivationPolicy | undefined;
  /** Where the run is kept, so that it can go on after it was ended; without it it starts again. */
  readonly snapshots?: Snapshots | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onEvent?: ((event: FineTuneEvent) => void) | undefined;
}

/**
 * How a fine-tuning is kept and resumed. A snapshot holds the adapter, so it is to be treated as personal data; the application deletes
 * it when it has taken the result.
 */
export interface Snapshots {
  readonly store: SnapshotStore;
  /** Steps between two snapshots, 5 by default; another one is saved at the end and when aborted. */
  readonly every?: number | undefined;
  /** Revision of the base model and model of the processor, where known: snapshots of others are refused. */
  readonly base?: string | undefined;
  readonly machine?: string | undefined;
  /** "exact", the default, refuses a snapshot of another runtime, number of threads or machine; "anyway" goes on with a warning. */
  readonly resume?: "exact" | "anyway" | undefined;
}

/** What happens on the way. After a resumption the earlier points come again. */
export type FineTuneEvent =
  | RunEvent
  | { readonly kind: "resumed"; readonly step: number }
  /** The run goes on, but its numbers may not be those of an undisturbed one. */
  | { readonly kind: "warning"; readonly difference: FingerprintDifference };

/** A finished fine-tuning. */
export interface FineTuned {
  /** As it was at the lowest held-out loss: the start, unchanged, where no step improved on it. */
  readonly adapter: Adapter;
  /** Whether the held-out loss fell; where it did not, learning made things worse and was refused. */
  readonly improved: boolean;
  readonly curve: readonly CurvePoint[];
  /** Held-out loss before the first step and of the adapter returned. */
  readonly before: number;
  readonly after: number;
  /** Steps run, those after the best one included. */
  readonly steps: number;
  /** Seconds of steps and evaluations. */
  readonly seconds: number;
}

/** Positions of a packed row: what is learned of a conversation at most. */
const rowLength = 256;
const warmup = 5;
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

/**
 * Mean loss of `adapter` on the sequences, packed into rows of 256 positions and cut there, nats a learned token.
 * @param tokensPerBatch positions that go through the model at once, at most; one row at least.
 */
export async function evaluate(
  model: LanguageModel,
  adapter: Adapter | undefined,
  sequences: readonly TrainingSequence[],
  tokensPerBatch = 2048,
): Promise<number> {
  const rows = packRows(sequences, rowLength);
  const batch = Math.min(
    rows.length,
    Math.max(1, Math.floor(tokensPerBatch / rowLength)),
  );
  const shape = { batch, length: rowLength };
  let [total, weight] = [0, 0];
  for (let first = 0; first < rows.length; first += batch) {
    const { tokens, targets, segments } = packedBatch(
      rows.slice(first, first + batch),
      shape,
    );
    const hidden = await model.forward(tokens, shape, { adapter, segments });
    const part = await meanLoss(model, hidden, targets);
    total += part.loss * part.weight;
    weight += part.weight;
  }
  return weight ? total / weight : 0;
}

/**
 * Trains a copy of `start` on packed rows, the replies alone being learned, and returns it as it was at its best. Resumes the run
 * that `snapshots` holds; one that was finished gives its result again.
 * @throws the signal's reason when aborted, the run being saved; ResumeError when the snapshot is of another run; Error when there
 * is nothing to learn from or to measure on.
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
    maximumSeconds,
    learningRate = 1e-3,
    patience = 3,
    tokensPerStep = 1024,
    tokensPerBatch = 512,
    activations = "keep",
    snapshots,
    signal,
    onEvent,
  } = options;
  if (!training.length || !heldOut.length)
    throw new Error(
      `fineTune: expected messages to learn from and to measure on, got ${training.length} and ${heldOut.length}`,
    );
  signal?.throwIfAborted();
  // A request that fills the row would leave nothing of its reply to learn or to measure.
  const sequence = ({ prompt, text }: Sample) =>
    toTrainingSequence(tokenizer, {
      prompt: prompt === null ? null : cutRequest(tokenizer, prompt),
      text,
    });
  const sequences = training.map(sequence);
  const measured = heldOut.slice(0, maximumMeasured).map(sequence);
  const packing = { length: rowLength, tokensPerStep, tokensPerBatch, seed };
  const data = packedData(sequences, packing);
  const trainer = await createTrainer(
    model,
    { kind: "adapter", adapter: start },
    data.shape,
    { activations, packed: true },
  );
  const schedule = { learningRate, warmup, maximumSteps };
  const optimiser = { clipNorm: 1, weightDecay: 0.01 };
  const rate = warmupCosine(learningRate, warmup, maximumSteps, 0);
  const plan = {
    config: {
      ...packing,
      ...schedule,
      ...optimiser,
      patience,
      evaluateEvery,
      activations,
    },
    steps: maximumSteps,
    data,
    dataDigest: await digestOf([...sequences, ...measured]),
    base: snapshots?.base,
    machine: snapshots?.machine,
    options: (step: number) => ({ ...optimiser, learningRate: rate(step) }),
    heldOut: {
      measure: () => evaluate(model, trainer.adapter, measured, tokensPerBatch),
      every: evaluateEvery,
      patience,
    },
  };
  try {
    const saved = await snapshots?.store.load();
    const run = saved
      ? await resumeRun(trainer, plan, saved, {
          resume: snapshots?.resume,
          onDifference: (difference) =>
            onEvent?.({ kind: "warning", difference }),
        })
      : await startRun(trainer, plan);
    if (saved) onEvent?.({ kind: "resumed", step: run.step });
    for (const point of run.curve) onEvent?.({ kind: "point", point });
    await finishRun(run, {
      store: snapshots?.store,
      saveEvery: snapshots?.every ?? evaluateEvery,
      maximumSeconds,
      signal,
      onEvent,
    });
    const before = run.curve[0]!.heldOut;
    const after = Math.min(...run.curve.map((point) => point.heldOut));
    trainer.parameters.flat.set(run.best!);
    return {
      adapter: trainer.adapter!,
      improved: after < before,
      curve: run.curve,
      before,
      after,
      steps: run.step,
      seconds: run.seconds,
    };
  } finally {
    await trainer.release();
  }
}
