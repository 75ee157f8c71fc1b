/** @file A training run as a value: begun from a plan, taken step by step, put away as bytes at any step, and gone on with bit for bit. */
import type { AdamWOptions } from "./adamW.ts";
import { readSnapshot, writeSnapshot } from "./checkpoint.ts";
import type { CurvePoint, RunSnapshot, SnapshotStore } from "./checkpoint.ts";
import type { TrainingData } from "./data.ts";
import { checkFingerprint, fingerprintOf, ResumeError } from "./fingerprint.ts";
import type { FingerprintDifference, RunIdentity } from "./fingerprint.ts";
import type { Trainer } from "./step.ts";

/** What a run is going to do. */
export interface TrainingPlan extends RunIdentity {
  readonly steps: number;
  readonly data: TrainingData;
  /** Optimiser settings of a step, counted from 0: the schedule. */
  readonly options: (step: number) => AdamWOptions;
  /** Held-out text, where the run is to keep its best parameters and to stop early. */
  readonly heldOut?: HeldOut;
}

/** Held-out text and what it decides. */
export interface HeldOut {
  /** Mean loss of the parameters as they are now, nats a token. */
  readonly measure: () => Promise<number>;
  /** Steps between two measurements. */
  readonly every: number;
  /** Measurements in a row without improvement that end the run. */
  readonly patience: number;
}

/** What `advance` did. */
export type RunEvent =
  | {
      readonly kind: "step";
      /** Updates made, this one included. */
      readonly step: number;
      /** Mean over the step's learned tokens, nats. */
      readonly loss: number;
      /** Before clipping. */
      readonly gradientNorm: number;
      readonly learningRate: number;
    }
  | { readonly kind: "point"; readonly point: CurvePoint };

/** A run in memory. The trainer stays the caller's to release. */
export class TrainingRun {
  readonly trainer: Trainer;
  private readonly plan: TrainingPlan;
  /** As it would be put away; the vectors are those of the trainer. */
  private state: RunSnapshot;

  constructor(trainer: Trainer, plan: TrainingPlan, state: RunSnapshot) {
    this.trainer = trainer;
    this.plan = plan;
    this.state = state;
  }

  /** Updates made. */
  get step(): number {
    return this.state.step;
  }

  get curve(): readonly CurvePoint[] {
    return this.state.curve;
  }

  /** The parameters at the first point of the lowest held-out loss; undefined where none was measured yet. */
  get best(): Float32Array | undefined {
    return this.state.best;
  }

  /** Seconds of steps and measurements, over all the run's lives. */
  get seconds(): number {
    return this.state.seconds;
  }

  /** Whether the held-out loss is what comes next. */
  get measurementDue(): boolean {
    const { steps, heldOut } = this.plan;
    return (
      heldOut !== undefined &&
      this.curve.at(-1)?.step !== this.step &&
      (this.step % heldOut.every === 0 || this.step >= steps)
    );
  }

  /** Whether there is nothing left to do: all steps are taken, or the held-out loss stayed above its lowest. */
  get finished(): boolean {
    const { steps, heldOut } = this.plan;
    if (this.measurementDue) return false;
    const lowest = this.curve.findIndex(
      ({ heldOut: loss }) => loss === lowestOf(this.curve),
    );
    return (
      this.step >= steps ||
      (heldOut !== undefined &&
        this.curve.length - 1 - lowest >= heldOut.patience)
    );
  }

  /**
   * Does what comes next: one step, or one measurement.
   * @throws Error when the run is finished, or when a loss or a gradient is not finite.
   */
  async advance(): Promise<RunEvent> {
    if (this.finished)
      throw new Error("advance: expected a run that is not finished");
    if (this.measurementDue)
      return { kind: "point", point: await this.measure() };
    const begin = performance.now();
    const { cursor, lossSum } = this.state;
    const { batches, next } = this.plan.data.at(cursor);
    const options = this.plan.options(this.step);
    const { loss, gradientNorm } = await this.trainer.step(batches, options);
    const { step } = this.trainer.optimiser;
    this.change(begin, { step, cursor: next, lossSum: lossSum + loss });
    const { learningRate } = options;
    return { kind: "step", step, loss, gradientNorm, learningRate };
  }

  /**
   * Measures the held-out loss now, whether or not it is due.
   * @returns the last point where that is of this step.
   */
  async measure(): Promise<CurvePoint> {
    const last = this.curve.at(-1);
    if (last?.step === this.step) return last;
    if (!this.plan.heldOut)
      throw new Error("measure: expected a plan with held-out text");
    const begin = performance.now();
    const heldOut = await this.plan.heldOut.measure();
    if (!Number.isFinite(heldOut))
      throw new Error(
        `measure: expected a finite held-out loss, got ${heldOut} after step ${this.step}; lower the learning rate`,
      );
    const training = last && this.state.lossSum / (this.step - last.step);
    const point = { step: this.step, training, heldOut };
    this.change(begin, {
      curve: [...this.curve, point],
      lossSum: 0,
      ...(heldOut < lowestOf(this.curve) && {
        best: this.trainer.parameters.flat.slice(),
      }),
    });
    return point;
  }

  /** The run as it is between two calls of `advance`; `resumeRun` goes on from it. */
  snapshot(): Uint8Array {
    return writeSnapshot(this.state);
  }

  /** Changes the state by what was begun at `begin`. */
  private change(begin: number, changes: Partial<RunSnapshot>): void {
    const seconds = this.seconds + (performance.now() - begin) / 1000;
    this.state = { ...this.state, ...changes, seconds };
  }
}

const lowestOf = (curve: readonly CurvePoint[]) =>
  Math.min(...curve.map(({ heldOut }) => heldOut));

/** Begins a run with the trainer's parameters as they are. */
export async function startRun(
  trainer: Trainer,
  plan: TrainingPlan,
): Promise<TrainingRun> {
  const { parameters, optimiser } = trainer;
  return new TrainingRun(trainer, plan, {
    fingerprint: await fingerprintOf(trainer, plan),
    step: optimiser.step,
    cursor: plan.data.start,
    parameters: parameters.flat,
    mean: optimiser.mean,
    square: optimiser.square,
    best: undefined,
    curve: [],
    lossSum: 0,
    seconds: 0,
  });
}

/** How to resume. */
export interface ResumeOptions {
  /** "exact", the default, promises the same numbers, bit for bit on the CPU; "anyway" also goes on with another runtime, number of threads or machine. */
  readonly resume?: "exact" | "anyway" | undefined;
  /** Hears of each such difference. */
  readonly onDifference?:
    ((difference: FingerprintDifference) => void) | undefined;
}

/**
 * Goes on where a snapshot was taken.
 * @param trainer as new, made of the same model, start and shape; its parameters and moments are overwritten.
 * @throws ResumeError when the snapshot is of another run, or of another place unless `anyway`; SafetensorsError when it is damaged.
 * The trainer is then as it was.
 */
export async function resumeRun(
  trainer: Trainer,
  plan: TrainingPlan,
  snapshot: Uint8Array,
  { resume = "exact", onDifference }: ResumeOptions = {},
): Promise<TrainingRun> {
  const read = readSnapshot(snapshot);
  const fingerprint = await fingerprintOf(trainer, plan);
  const differences = checkFingerprint(
    fingerprint,
    read.fingerprint,
    resume === "anyway",
  );
  const { parameters, optimiser } = trainer;
  const targets = {
    parameters: parameters.flat,
    mean: optimiser.mean,
    square: optimiser.square,
  };
  for (const name of ["parameters", "mean", "square"] as const)
    if (read[name].length !== targets[name].length)
      throw new ResumeError({
        field: name,
        expected: `of ${targets[name].length} numbers`,
        got: String(read[name].length),
      });
  for (const name of ["parameters", "mean", "square"] as const)
    targets[name].set(read[name]);
  optimiser.step = read.step;
  differences.forEach((difference) => onDifference?.(difference));
  return new TrainingRun(trainer, plan, { ...read, ...targets, fingerprint });
}

/** How a run is brought to its end. */
export interface FinishOptions {
  readonly store?: SnapshotStore | undefined;
  /** Steps between two saved snapshots. */
  readonly saveEvery: number;
  /** Seconds of the run after which it ends early, with a last measurement. */
  readonly maximumSeconds?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onEvent?: ((event: RunEvent) => void) | undefined;
}

/**
 * Does all that is left of a run, saving it on the way, at its end and when it is aborted.
 * @throws the signal's reason when aborted, after the step or measurement in progress.
 */
export async function finishRun(
  run: TrainingRun,
  {
    store,
    saveEvery,
    maximumSeconds = Infinity,
    signal,
    onEvent,
  }: FinishOptions,
): Promise<void> {
  let savedAt = run.step;
  let changed = false;
  const save = async () => {
    if (changed) await store?.save(run.snapshot());
    savedAt = run.step;
    changed = false;
  };
  while (!run.finished) {
    if (signal?.aborted) {
      await save();
      signal.throwIfAborted();
    }
    if (run.seconds >= maximumSeconds) {
      const last = run.curve.at(-1);
      const point = await run.measure();
      if (point !== last) {
        changed = true;
        onEvent?.({ kind: "point", point });
      }
      break;
    }
    const event = await run.advance();
    changed = true;
    onEvent?.(event);
    if (run.step - savedAt >= saveEvery && !run.measurementDue) await save();
  }
  await save();
}
