/** @file The MLP over packed weights in parts: how many there are, and that they add up to the whole, forward and backward. */
import { describe, expect, it } from "vitest";
import { gradient } from "../../../device-sdk/autodiff/gradient.ts";
import { parseModelConfig } from "../../../device-sdk/lm/config.ts";
import {
  causalMask,
  sequenceLayer,
} from "../../../device-sdk/lm/decoderLayer.ts";
import { isBaseWeight } from "../../../device-sdk/lm/linear.ts";
import {
  mlpPartsOf,
  storedFeeds,
  storedParameter,
  storeWeight,
} from "../../../device-sdk/lm/storedWeight.ts";
import { Graph } from "../../../device-sdk/onnx/graph.ts";
import type { Value } from "../../../device-sdk/onnx/graph.ts";
import { sizeOf } from "../../../device-sdk/onnx/ops.ts";
import { compile } from "../../../device-sdk/onnx/session.ts";
import type { Feed } from "../../../device-sdk/onnx/session.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import { tinyRuntime } from "../../tinyModel.ts";

const config = parseModelConfig({
  model_type: "llama",
  vocab_size: 8,
  hidden_size: 64,
  intermediate_size: 256,
  num_hidden_layers: 1,
  num_attention_heads: 2,
});

describe("the number of parts", () => {
  const parts = (intermediateSize: number, hiddenSize: number) =>
    mlpPartsOf({ ...config, intermediateSize, hiddenSize }, "int4");

  it("keeps a part of a matrix within 8 MiB of f32", () => {
    expect(parts(1536, 576)).toBe(1); // SmolLM2-135M: 3.5 MB
    expect(parts(4864, 896)).toBe(4); // Qwen2-0.5B: 17.4 MB
    expect(parts(8192, 2048)).toBe(8); // Llama-3.2-1B: 67 MB
  });

  it("divides whole blocks only", () => {
    expect(parts(3 * 64, 65536)).toBe(1);
    expect(parts(2 * 64, 65536)).toBe(2);
  });

  it("is one where nothing is widened", () => {
    expect(
      mlpPartsOf(
        { ...config, intermediateSize: 8192, hiddenSize: 2048 },
        "f32",
      ),
    ).toBe(1);
  });
});

/** A layer's output and the gradients of its input and LoRA matrices, with random numbers that do not depend on the parts. */
async function run(
  precision: "f32" | "f16" | "int8" | "int4",
  mlpParts: number,
) {
  const graph = new Graph();
  const inputs: Record<string, Value> = {};
  const feeds: Record<string, Feed> = {};
  const draw = (name: string, shape: readonly number[]) => {
    const random = createRandom(name.length + 31 * name.charCodeAt(10));
    return {
      data: Float32Array.from(
        { length: sizeOf(shape) },
        () => 0.2 * random.normal(),
      ),
      shape,
    };
  };
  const input = (
    name: string,
    shape: readonly number[],
    type?: Value["type"],
  ) => (inputs[name] ??= graph.input(name, shape, type));
  const given = (name: string, shape: readonly number[]) => {
    feeds[name] = draw(name, shape);
    return input(name, shape);
  };
  const hidden = given("hidden", [8, 64]);
  const { output } = sequenceLayer(
    graph,
    config,
    { batch: 1, length: 8 },
    {
      mlpParts,
      rankOf: () => 2,
      parameter(name, shape, part) {
        const own =
          isBaseWeight(name) && shape.length === 2 ? precision : "f32";
        const weight = storeWeight(name, draw(name, shape), own);
        Object.assign(feeds, storedFeeds(name, weight));
        return storedParameter(graph, input, name, shape, own, part);
      },
    },
    hidden,
    causalMask(graph, 8),
  );
  const lora = Object.keys(inputs).filter((name) => name.includes("lora"));
  const cotangent = given("cotangent", [8, 64]);
  const results = gradient(graph, output, cotangent, [
    hidden,
    ...lora.map((name) => inputs[name]!),
  ]);
  const session = await compile(tinyRuntime, inputs, {
    output,
    ...Object.fromEntries(
      ["hidden", ...lora].map((name, at) => [`d ${name}`, results[at]!]),
    ),
  });
  const computed = await session.run(feeds);
  await session.release();
  return new Map(
    Object.entries(computed).map(([name, { data }]) => [name, data]),
  );
}

it.each(["f32", "f16", "int8", "int4"] as const)(
  "parts add up to the whole in %s",
  async (precision) => {
    const whole = await run(precision, 1);
    expect(whole.size).toBe(1 + 1 + 14);
    for (const parts of [2, 4]) {
      const divided = await run(precision, parts);
      for (const [name, expected] of whole) {
        const most = expected.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
        const error = expected.reduce(
          (worst, value, at) =>
            Math.max(worst, Math.abs(value - divided.get(name)![at]!)),
          0,
        );
        expect(most, name).toBeGreaterThan(0);
        expect(error / most, `${name} in ${parts} parts`).toBeLessThan(1e-5);
      }
    }
  },
);
