/** @file Fine-tuning on a tiny model: it learns, stops, splits and ends as it says. */
import fc from "fast-check";
import * as onnxRuntime from "onnxruntime-node";
import { describe, expect, it } from "vitest";
import type { Sample } from "../../../device-sdk/explain/personalData.ts";
import { createAdapter } from "../../../device-sdk/lora/adapter.ts";
import type { Runtime } from "../../../device-sdk/onnx/session.ts";
import {
  fineTune,
  splitSamples,
  toTrainingSequence,
} from "../../../device-sdk/session/fineTune.ts";
import type {
  FineTuneEvent,
  FineTuneOptions,
} from "../../../device-sdk/session/fineTune.ts";
import type { SnapshotStore } from "../../../device-sdk/train/checkpoint.ts";
import {
  tinyAdapter,
  tinyModel,
  tinyRuntime,
  tinyTokenizer,
} from "../../tinyModel.ts";

const texts = ["The cat sat on the mat.", "Write a message."];
const tokenizer = tinyTokenizer([...texts, ...texts], 30);
const model = tinyModel(tokenizer, 1);
const start = createAdapter(model.config, { rank: 4, alpha: 16, seed: 1 });

/** Twenty messages that say much the same. */
const repetitive: Sample[] = Array.from({ length: 20 }, (_, at) => ({
  prompt: at % 2 ? null : "What happened?",
  text: `The cat sat on the ${["mat", "hat", "bat"][at % 3]!}.`,
}));
const split = splitSamples(repetitive, 1);

const tune = (options: Partial<FineTuneOptions> = {}) =>
  fineTune({ model, tokenizer }, start, split, {
    seed: 1,
    maximumSteps: 20,
    ...options,
  });

/** onnxruntime-node, with the number of compiled graphs that were not released. */
function countingRuntime(): { runtime: Runtime; open: () => number } {
  let open = 0;
  return {
    open: () => open,
    runtime: {
      ...tinyRuntime,
      onnxRuntime: {
        Tensor: onnxRuntime.Tensor,
        InferenceSession: {
          async create(bytes, options) {
            const session = await onnxRuntime.InferenceSession.create(
              bytes,
              options,
            );
            open++;
            const release = session.release.bind(session);
            session.release = () => {
              open--;
              return release();
            };
            return session;
          },
        },
      },
    },
  };
}

describe("splitSamples", () => {
  const numbered = (count: number): Sample[] =>
    Array.from({ length: count }, (_, at) => ({
      prompt: null,
      text: String(at),
    }));

  it("puts every message on one side, a fifth of them on the other", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer(), (count, seed) => {
        const samples = numbered(count);
        const { training, heldOut } = splitSamples(samples, seed);
        expect(heldOut).toHaveLength(Math.floor(count / 5));
        expect(
          [...training, ...heldOut].sort(
            (a, b) => Number(a.text) - Number(b.text),
          ),
        ).toEqual(samples);
      }),
    );
  });

  it("splits alike for the same seed and otherwise for another", () => {
    const samples = numbered(50);
    expect(splitSamples(samples, 3)).toEqual(splitSamples(samples, 3));
    expect(splitSamples(samples, 3)).not.toEqual(splitSamples(samples, 4));
  });
});

describe("toTrainingSequence", () => {
  it("learns the reply and the end of its turn, nothing of the request", () => {
    const { ids, learned } = toTrainingSequence(tokenizer, {
      prompt: "What happened?",
      text: "The cat sat.",
    });
    const [{ start: first, end }] = learned as [{ start: number; end: number }];
    expect(learned).toHaveLength(1);
    expect(tokenizer.decode(ids.slice(first, end))).toBe("The cat sat.");
    expect(tokenizer.tokenOf(ids[end - 1]!)).toBe("<|end|>");
    expect(tokenizer.tokenOf(ids[first - 1]!)).toBe("<|assistant|>");
    expect(tokenizer.decode(ids.slice(0, first))).toBe("What happened?");
  });

  it("stands a message without a request behind a neutral one", () => {
    const { ids, learned } = toTrainingSequence(tokenizer, {
      prompt: null,
      text: "The cat sat.",
    });
    expect(tokenizer.decode(ids.slice(0, learned[0]!.start))).toBe(
      "Write a message.",
    );
  });
});

describe("fineTune", () => {
  it("lowers the held-out loss of a repetitive writer, from before the first step on", async () => {
    const events: FineTuneEvent[] = [];
    const { before, after, improved, steps, curve, adapter } = await tune({
      learningRate: 0.02,
      onEvent: (event) => events.push(event),
    });
    expect(curve.map(({ step }) => step)).toEqual([0, 5, 10, 15, 20]);
    expect(
      events.flatMap((event) => (event.kind === "point" ? [event.point] : [])),
    ).toEqual(curve);
    expect(
      events.flatMap((event) => (event.kind === "step" ? [event.step] : [])),
    ).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(improved).toBe(true);
    expect(steps).toBe(20);
    expect(curve[0]).toEqual({
      step: 0,
      training: undefined,
      heldOut: before,
    });
    expect(after).toBeLessThan(0.7 * before);
    expect(after).toBe(Math.min(...curve.map(({ heldOut }) => heldOut)));
    expect(adapter.rank).toBe(4);
  });

  it("returns the adapter of the lowest held-out loss, ready to go on from", async () => {
    const { adapter, after } = await tune();
    const again = await fineTune({ model, tokenizer }, adapter, split, {
      seed: 1,
      maximumSteps: 0,
    });
    expect(again.before).toBe(after);
    expect(again.after).toBe(after);
    expect(again.steps).toBe(0);
    expect(again.adapter.matrices).toEqual(adapter.matrices);
  });

  it("draws the same curve and adapter from the same seed", async () => {
    const [one, same, other] = [
      await tune(),
      await tune(),
      await tune({ seed: 2 }),
    ];
    expect(same.curve).toEqual(one.curve);
    expect(same.adapter).toEqual(one.adapter);
    expect(other.curve).not.toEqual(one.curve);
  });

  /** Learns from one sentence alone and measures on another. */
  const learnOne = (
    learned: string,
    measured: string,
    options: Partial<FineTuneOptions>,
    from = start,
  ) =>
    fineTune(
      { model, tokenizer },
      from,
      {
        training: [{ prompt: null, text: learned }],
        heldOut: [{ prompt: null, text: measured }],
      },
      { seed: 1, ...options },
    );

  it("stops early and keeps what was best when the held-out loss no longer falls", async () => {
    const [learned, measured] = [
      "The cat sat on the mat. The cat sat on the hat.",
      "The hat sat on the mat.",
    ];
    const { curve, steps, before, after, adapter } = await learnOne(
      learned,
      measured,
      { learningRate: 0.05, patience: 2 },
    );
    const best = curve.findIndex(({ heldOut }) => heldOut === after);
    expect(best).toBeGreaterThan(0);
    expect(steps).toBeLessThan(60);
    expect(steps).toBe(curve[best]!.step + 10);
    expect(after).toBeLessThan(before);
    const rest = { maximumSteps: 0 };
    const again = await learnOne(learned, measured, rest, adapter);
    expect(again.before).toBe(after);
  });

  it("warms up and falls along a cosine to nothing at the last step", async () => {
    const rates: number[] = [];
    await tune({
      maximumSteps: 9,
      learningRate: 0.01,
      onEvent: (event) =>
        event.kind === "step" && rates.push(event.learningRate),
    });
    const expected = [
      0.002, 0.004, 0.006, 0.008, 0.01, 0.01, 0.008535533905932738, 0.005,
      0.0014644660940672624,
    ];
    expect(rates).toHaveLength(9);
    rates.forEach((rate, step) =>
      expect(rate).toBeCloseTo(expected[step]!, 12),
    );
  });

  it("refuses an adapter that made things worse: the start comes back, and it is said", async () => {
    const { adapter, improved, before, after, steps } = await learnOne(
      "The cat sat on the mat.",
      "The hat lay in the rain.",
      { learningRate: 0.02 },
    );
    expect(improved).toBe(false);
    expect(after).toBe(before);
    expect(steps).toBe(15); // three evaluations in a row were worse
    expect(adapter).toEqual(start);
  });

  it("learns the same from small batches as from one large one, but for rounding", async () => {
    const large = await tune({ maximumSteps: 5, tokensPerBatch: 4096 });
    const small = await tune({ maximumSteps: 5, tokensPerBatch: 256 });
    expect(small.curve[1]!.heldOut).toBeCloseTo(large.curve[1]!.heldOut, 5);
    expect(small.curve[1]!.training).toBeCloseTo(large.curve[1]!.training!, 5);
    expect(small.adapter).not.toEqual(start);
  });

  it("ends when its seconds are over, with what it has", async () => {
    const { steps, curve, improved } = await tune({ maximumSeconds: 0 });
    expect(steps).toBe(0);
    expect(curve).toHaveLength(1);
    expect(improved).toBe(false);
  });

  it.each([1, 5, 7])(
    "takes no more than %i steps when told so",
    async (most) => {
      const { steps, curve } = await tune({ maximumSteps: most });
      expect(steps).toBe(most);
      expect(curve.at(-1)!.step).toBe(most);
    },
  );

  it("leaves the adapter it starts from as it was", async () => {
    const adapter = tinyAdapter(model.config, 5);
    await fineTune({ model, tokenizer }, adapter, split, {
      seed: 1,
      maximumSteps: 5,
    });
    expect(adapter).toEqual(tinyAdapter(model.config, 5));
  });

  it("throws the signal's reason when aborted, and leaves no compiled training graph behind", async () => {
    const { runtime, open } = countingRuntime();
    const counted = tinyModel(tokenizer, 1, { runtime });
    await fineTune({ model: counted, tokenizer }, start, split, {
      seed: 1,
      maximumSteps: 5,
    });
    const afterAWholeRun = open(); // what the model itself keeps, to be used again
    const controller = new AbortController();
    const reason = new Error("the battery is low");
    await expect(
      fineTune({ model: counted, tokenizer }, start, split, {
        seed: 1,
        signal: controller.signal,
        onEvent: (event) =>
          event.kind === "step" && event.step === 5 && controller.abort(reason),
      }),
    ).rejects.toBe(reason);
    expect(open()).toBe(afterAWholeRun);
    await counted.release();
    expect(open()).toBe(0);
  });

  /** A store in memory. */
  const memoryStore = (): SnapshotStore => {
    let saved: Uint8Array | undefined;
    return {
      load: () => Promise.resolve(saved),
      save(snapshot) {
        saved = snapshot;
        return Promise.resolve();
      },
    };
  };

  /** Fine-tunes until it is aborted after step `last`. */
  async function abortAt(last: number, store: SnapshotStore) {
    const controller = new AbortController();
    const reason = new Error("later");
    await expect(
      tune({
        snapshots: { store },
        signal: controller.signal,
        onEvent: (event) =>
          event.kind === "step" &&
          event.step === last &&
          controller.abort(reason),
      }),
    ).rejects.toBe(reason);
  }

  it("goes on where it was aborted, to the same adapter, bit for bit", async () => {
    const whole = await tune();
    const store = memoryStore();
    await abortAt(3, store);
    await abortAt(12, store);
    const events: FineTuneEvent[] = [];
    const rest = await tune({
      snapshots: { store },
      onEvent: (event) => events.push(event),
    });
    expect(events[0]).toEqual({ kind: "resumed", step: 12 });
    expect(
      events.flatMap((event) => (event.kind === "point" ? [event.point] : [])),
    ).toEqual(whole.curve);
    expect({ ...rest, seconds: 0 }).toEqual({ ...whole, seconds: 0 });
    expect(rest.seconds).toBeGreaterThan(0);

    // It is finished: asked again, it does nothing and says the same.
    events.length = 0;
    const again = await tune({
      snapshots: { store },
      onEvent: (event) => events.push(event),
    });
    expect(again).toEqual(rest);
    expect(events.map(({ kind }) => kind)).toEqual([
      "resumed",
      ...rest.curve.map(() => "point"),
    ]);
  });

  it("refuses the snapshot of other messages and of other options, naming what differs", async () => {
    const store = memoryStore();
    await abortAt(2, store);
    const others = splitSamples(repetitive.slice(0, 15), 1);
    await expect(
      fineTune({ model, tokenizer }, start, others, {
        seed: 1,
        maximumSteps: 20,
        snapshots: { store },
      }),
    ).rejects.toThrow(
      expect.objectContaining({ name: "ResumeError", field: "data" }),
    );
    await expect(
      tune({ learningRate: 0.1, snapshots: { store } }),
    ).rejects.toThrow(
      "resume: expected config.learningRate 0.1, got 0.001; go back to what the run was begun with, or delete the snapshot to start again",
    );
  });

  it("goes on with another machine's snapshot only when asked to, with a warning", async () => {
    const store = memoryStore();
    await abortAt(2, store);
    const snapshots = { store, machine: "another" };
    await expect(tune({ snapshots })).rejects.toThrow(
      expect.objectContaining({ name: "ResumeError", field: "machine" }),
    );
    const events: FineTuneEvent[] = [];
    const { steps } = await tune({
      snapshots: { ...snapshots, resume: "anyway" },
      onEvent: (event) => events.push(event),
    });
    expect(events.slice(0, 2)).toEqual([
      {
        kind: "warning",
        difference: { field: "machine", expected: "another", got: "unknown" },
      },
      { kind: "resumed", step: 2 },
    ]);
    expect(steps).toBe(20);
  });

  it("does not begin when it is aborted already", async () => {
    const reason = new Error("not now");
    const events: FineTuneEvent[] = [];
    await expect(
      tune({
        signal: AbortSignal.abort(reason),
        onEvent: (event) => events.push(event),
      }),
    ).rejects.toBe(reason);
    expect(events).toEqual([]);
  });

  it("learns replies to requests that are longer than a batch", async () => {
    const long = splitSamples(
      repetitive.map((sample) => ({
        ...sample,
        prompt: "Read this first. ".repeat(100),
      })),
      1,
    );
    const { before, after } = await fineTune(
      { model, tokenizer },
      start,
      long,
      { seed: 1, maximumSteps: 5 },
    );
    expect(before).toBeGreaterThan(0);
    expect(after).toBeLessThan(before);
  });

  it("measures held-out messages that are longer than those it learns from", async () => {
    const { before } = await fineTune(
      { model, tokenizer },
      start,
      {
        training: repetitive,
        heldOut: [
          { prompt: "Read this first. ".repeat(5), text: "The cat sat." },
          { prompt: "Read this first. ".repeat(6), text: "The mat sat." },
        ],
      },
      { seed: 1, maximumSteps: 0 },
    );
    expect(before).toBeGreaterThan(1);
  });

  it.each([
    [{ training: [], heldOut: repetitive }, "got 0 and 20"],
    [{ training: repetitive, heldOut: [] }, "got 20 and 0"],
  ])("refuses to go on without messages: %#", async (samples, got) => {
    await expect(
      fineTune({ model, tokenizer }, start, samples, { seed: 1 }),
    ).rejects.toThrow(
      `fineTune: expected messages to learn from and to measure on, ${got}`,
    );
  });
});
