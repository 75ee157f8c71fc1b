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
  CurvePoint,
  FineTuneOptions,
} from "../../../device-sdk/session/fineTune.ts";
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
    const points: CurvePoint[] = [];
    const { before, after, steps, curve, adapter } = await tune({
      learningRate: 0.02,
      onPoint: (point) => points.push(point),
    });
    expect(curve.map(({ step }) => step)).toEqual([0, 5, 10, 15, 20]);
    expect(curve).toEqual(points);
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

  it("stops early and keeps what was best when the held-out loss no longer falls", async () => {
    // Steps as wide as this only do harm.
    const { curve, steps, before, after, adapter } = await tune({
      learningRate: 0.5,
      maximumSteps: 60,
      patience: 2,
    });
    const best = curve.findIndex(({ heldOut }) => heldOut === after);
    expect(steps).toBeLessThan(60);
    expect(steps).toBe(curve[best]!.step + 10);
    expect(after).toBeLessThanOrEqual(before);
    const { before: measured } = await fineTune(
      { model, tokenizer },
      adapter,
      split,
      { seed: 1, maximumSteps: 0 },
    );
    expect(measured).toBe(after);
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
        onPoint: ({ step }) => step === 5 && controller.abort(reason),
      }),
    ).rejects.toBe(reason);
    expect(open()).toBe(afterAWholeRun);
    await counted.release();
    expect(open()).toBe(0);
  });

  it("does not begin when it is aborted already", async () => {
    const reason = new Error("not now");
    const points: CurvePoint[] = [];
    await expect(
      tune({
        signal: AbortSignal.abort(reason),
        onPoint: (point) => points.push(point),
      }),
    ).rejects.toBe(reason);
    expect(points.length).toBeLessThanOrEqual(1);
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
