/** @file A training run as a value: put away after any step and gone on with bit for bit, never with another run's state. */
import { describe, expect, it } from "vitest";
import { createAdapter } from "../../../device-sdk/lora/adapter.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import {
  readSnapshot,
  writeSnapshot,
} from "../../../device-sdk/train/checkpoint.ts";
import type { SnapshotStore } from "../../../device-sdk/train/checkpoint.ts";
import { drawnData, packedData } from "../../../device-sdk/train/data.ts";
import { ResumeError } from "../../../device-sdk/train/fingerprint.ts";
import {
  finishRun,
  resumeRun,
  startRun,
} from "../../../device-sdk/train/run.ts";
import type { RunEvent, TrainingPlan } from "../../../device-sdk/train/run.ts";
import { createTrainer } from "../../../device-sdk/train/step.ts";
import type { Trainable, Trainer } from "../../../device-sdk/train/step.ts";
import { tinyModel, tinyRuntime, tinyTokenizer } from "../../tinyModel.ts";

const tokenizer = tinyTokenizer();
const model = tinyModel(tokenizer, 1);
const adapter = createAdapter(model.config, { rank: 2, alpha: 4, seed: 1 });
const trainables: Record<Trainable["kind"], Trainable> = {
  adapter: { kind: "adapter", adapter },
  all: { kind: "all" },
  prompt: {
    kind: "prompt",
    prompt: { data: new Float32Array(3 * 32).fill(0.1), shape: [3, 32] },
  },
};

/** Sequences of random tokens, all of which are learned. */
const sequences = Array.from({ length: 9 }, (_, index) => {
  const random = createRandom(index);
  const ids = Array.from({ length: 5 + index }, () => random.integer(256));
  return { ids, learned: [{ start: 1, end: ids.length }] };
});
const packed = packedData(sequences, {
  length: 16,
  tokensPerStep: 48,
  tokensPerBatch: 32,
  seed: 1,
});
const drawn = drawnData({ batch: 2, length: 8 }, (step) => {
  const random = createRandom(step);
  const draw = () => Array.from({ length: 16 }, () => random.integer(96));
  return {
    tokens: draw(),
    targets: { tokens: draw(), weights: draw().map((value) => value % 2) },
  };
});

const plan: TrainingPlan = {
  config: { learningRate: 0.01, seed: 1 },
  steps: 7,
  data: packed,
  dataDigest: "nine sequences",
  options: (step) => ({ learningRate: 0.01 / (step + 1), clipNorm: 1 }),
};
/** Measures what falls as the scripted losses say, every two steps. */
const scripted = (
  losses: readonly number[],
  patience: number,
): TrainingPlan => {
  const left = [...losses];
  return {
    ...plan,
    heldOut: {
      measure: () => Promise.resolve(left.shift()!),
      every: 2,
      patience,
    },
  };
};

/** A new trainer of the adapter for as long as `use` takes. */
async function withTrainer<T>(
  use: (trainer: Trainer) => Promise<T>,
  trainable = trainables.adapter,
  data = packed,
  own = model,
): Promise<T> {
  const trainer = await createTrainer(own, trainable, data.shape, {
    packed: data === packed,
  });
  try {
    return await use(trainer);
  } finally {
    await trainer.release();
  }
}

/** A snapshot's bytes as text, as if it had taken no time. */
const timeless = (file: Uint8Array) =>
  Buffer.from(writeSnapshot({ ...readSnapshot(file), seconds: 0 })).toString(
    "latin1",
  );

describe("a run", () => {
  it.each([
    ["adapter", packed],
    ["adapter", drawn],
    ["all", drawn],
    ["prompt", drawn],
  ] as const)(
    "of %s goes on bit for bit from a snapshot after any step: %#",
    async (kind, data) => {
      const own = { ...plan, data };
      const { snapshots, events } = await withTrainer(
        async (trainer) => {
          const run = await startRun(trainer, own);
          const taken: RunEvent[] = [];
          const files = [run.snapshot()];
          while (!run.finished) {
            taken.push(await run.advance());
            files.push(run.snapshot());
          }
          return { snapshots: files, events: taken };
        },
        trainables[kind],
        data,
      );
      expect(events).toHaveLength(7);
      for (const [step, snapshot] of snapshots.entries())
        await withTrainer(
          async (trainer) => {
            const run = await resumeRun(trainer, own, snapshot);
            expect(run.step).toBe(step);
            expect(timeless(run.snapshot())).toBe(timeless(snapshot));
            const rest: RunEvent[] = [];
            while (!run.finished) rest.push(await run.advance());
            expect(rest).toEqual(events.slice(step));
            expect(timeless(run.snapshot())).toBe(timeless(snapshots.at(-1)!));
          },
          trainables[kind],
          data,
        );
    },
  );

  it("keeps the best parameters, and ends when held-out loss stays above the lowest", () =>
    withTrainer(async (trainer) => {
      const run = await startRun(trainer, scripted([3, 2, 2, 2.5, 1], 2));
      const kinds: string[] = [];
      let best: Float32Array | undefined;
      while (!run.finished) {
        kinds.push((await run.advance()).kind);
        if (run.curve.length === 2) best ??= trainer.parameters.flat.slice();
      }
      expect(kinds.join(" ")).toBe(
        "point step step point step step point step step point",
      );
      expect(run.curve.map(({ step, heldOut }) => [step, heldOut])).toEqual([
        [0, 3],
        [2, 2],
        [4, 2],
        [6, 2.5],
      ]);
      expect(run.best).toEqual(best);
      expect(trainer.parameters.flat).not.toEqual(best);
      await expect(run.advance()).rejects.toThrow(
        "advance: expected a run that is not finished",
      );
    }));

  it("tells the mean of the losses between two points, over a resumption too", async () => {
    const losses: number[] = [];
    const snapshot = await withTrainer(async (trainer) => {
      const run = await startRun(trainer, scripted([3], 9));
      await run.advance();
      const event = await run.advance();
      losses.push(event.kind === "step" ? event.loss : NaN);
      return run.snapshot();
    });
    await withTrainer(async (trainer) => {
      const run = await resumeRun(trainer, scripted([2], 9), snapshot);
      const event = await run.advance();
      losses.push(event.kind === "step" ? event.loss : NaN);
      expect(await run.advance()).toEqual({
        kind: "point",
        point: { step: 2, training: (losses[0]! + losses[1]!) / 2, heldOut: 2 },
      });
      expect(run.curve[0]).toEqual({
        step: 0,
        training: undefined,
        heldOut: 3,
      });
    });
  });

  it("measures at the last step, even where none is due", () =>
    withTrainer(async (trainer) => {
      const run = await startRun(trainer, scripted([5, 4, 3, 2, 1], 9));
      while (!run.finished) await run.advance();
      expect(run.curve.map(({ step }) => step)).toEqual([0, 2, 4, 6, 7]);
    }));

  it("says when the held-out loss is no number", () =>
    withTrainer(async (trainer) => {
      const run = await startRun(trainer, scripted([NaN], 9));
      await expect(run.advance()).rejects.toThrow(
        "measure: expected a finite held-out loss, got NaN after step 0; lower the learning rate",
      );
    }));
});

describe("resumeRun", () => {
  const begun = () =>
    withTrainer(async (trainer) => {
      const run = await startRun(trainer, plan);
      await run.advance();
      return run.snapshot();
    });

  it.each<[string, Partial<TrainingPlan>]>([
    ["config.learningRate", { config: { learningRate: 0.02, seed: 1 } }],
    ["config.warmup", { config: { ...plan.config, warmup: 3 } }],
    ["data", { dataDigest: "other sequences" }],
    ["base", { base: "another revision" }],
    ["machine", { machine: "another machine" }],
  ])(
    "names what differs, %s, and leaves the trainer as it was",
    async (field, change) => {
      const snapshot = await begun();
      await withTrainer(async (trainer) => {
        const before = trainer.parameters.flat.slice();
        await expect(
          resumeRun(trainer, { ...plan, ...change }, snapshot),
        ).rejects.toThrow(
          expect.objectContaining({ name: "ResumeError", field }),
        );
        expect(trainer.parameters.flat).toEqual(before);
        expect(trainer.optimiser.step).toBe(0);
      });
    },
  );

  it("refuses another start, another shape of what is trained, and another base", async () => {
    const snapshot = await begun();
    const other = createAdapter(model.config, { rank: 2, alpha: 4, seed: 2 });
    const scaled = { ...adapter, scaling: 3 };
    for (const [trainable, own, field] of [
      [{ kind: "adapter", adapter: other }, model, "start"],
      [{ kind: "adapter", adapter: scaled }, model, "graph"],
      [trainables.adapter, changedNorm(), "base"],
    ] as const)
      await withTrainer(
        async (trainer) => {
          await expect(resumeRun(trainer, plan, snapshot)).rejects.toThrow(
            expect.objectContaining({ field }),
          );
        },
        trainable,
        packed,
        own,
      );
  });

  /** The same model but for its final norm. */
  const changedNorm = () =>
    tinyModel(tokenizer, 1, {
      change: (weights) => weights.get("model.norm.weight")!.data.fill(2),
    });

  it("refuses another number of threads, or goes on with a warning when asked to", async () => {
    const snapshot = await begun();
    const threaded = tinyModel(tokenizer, 1, {
      runtime: { ...tinyRuntime, sessionOptions: { intraOpNumThreads: 2 } },
    });
    await withTrainer(
      async (trainer) => {
        await expect(resumeRun(trainer, plan, snapshot)).rejects.toThrow(
          new ResumeError(
            { field: "threads", expected: "2", got: "1" },
            'go back to that, resume "anyway" to go on with other rounding, or delete the snapshot to start again',
          ),
        );
        const differences: unknown[] = [];
        const run = await resumeRun(trainer, plan, snapshot, {
          resume: "anyway",
          onDifference: (difference) => differences.push(difference),
        });
        expect(differences).toEqual([
          { field: "threads", expected: "2", got: "1" },
        ]);
        expect(run.step).toBe(1);
        await run.advance();
        // From now on it is a run of two threads.
        await withTrainer(
          (again) => resumeRun(again, plan, run.snapshot()),
          trainables.adapter,
          packed,
          threaded,
        );
      },
      trainables.adapter,
      packed,
      threaded,
    );
  });
});

/** A store in memory, with the number of saves. */
function memoryStore(): SnapshotStore & { saved: Uint8Array[] } {
  const saved: Uint8Array[] = [];
  return {
    saved,
    load: () => Promise.resolve(saved.at(-1)),
    save: (snapshot) => Promise.resolve(void saved.push(snapshot)),
  };
}

describe("finishRun", () => {
  it("saves every so many steps, after the measurement that is due, and at the end", () =>
    withTrainer(async (trainer) => {
      const own = scripted([5, 4, 3, 2, 1], 9);
      const run = await startRun(trainer, own);
      const store = memoryStore();
      const told: string[] = [];
      await finishRun(run, {
        store: {
          load: () => store.load(),
          save(snapshot) {
            told.push("save");
            return store.save(snapshot);
          },
        },
        saveEvery: 2,
        onEvent: ({ kind }) => told.push(kind),
      });
      expect(told.join(" ")).toBe(
        "point step step point save step step point save step step point save step point save",
      );
      await withTrainer(async (again) => {
        const resumed = await resumeRun(again, own, store.saved.at(-1)!);
        expect(resumed.finished).toBe(true);
        expect(resumed.curve).toEqual(run.curve);
        expect(again.parameters.flat).toEqual(trainer.parameters.flat);
      });
    }));

  it("saves when it is aborted, and throws the reason", () =>
    withTrainer(async (trainer) => {
      const controller = new AbortController();
      const reason = new Error("the battery is low");
      const store = memoryStore();
      const run = await startRun(trainer, plan);
      await expect(
        finishRun(run, {
          store,
          saveEvery: 100,
          signal: controller.signal,
          onEvent: (event) =>
            event.kind === "step" &&
            event.step === 3 &&
            controller.abort(reason),
        }),
      ).rejects.toBe(reason);
      expect(store.saved).toHaveLength(1);
      await withTrainer(async (again) => {
        expect((await resumeRun(again, plan, store.saved[0]!)).step).toBe(3);
      });
    }));

  it("ends with a last measurement when its seconds are over", () =>
    withTrainer(async (trainer) => {
      const run = await startRun(trainer, scripted([5, 4], 9));
      await run.advance();
      await run.advance();
      const told: RunEvent[] = [];
      await finishRun(run, {
        saveEvery: 1,
        maximumSeconds: 0,
        onEvent: (event) => told.push(event),
      });
      expect(run.seconds).toBeGreaterThan(0);
      expect(told).toEqual([{ kind: "point", point: run.curve[1] }]);
      expect(run.curve[1]).toMatchObject({ step: 1, heldOut: 4 });
    }));
});
