/** @file Checkpoints: weights of three precisions are read, and a file that does not fit its configuration is refused by name. */
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import {
  SafetensorsError,
  parseSafetensors,
  toFloat32,
  writeSafetensors,
} from "../../../device-sdk/format/safetensors.ts";
import type { TensorToStore } from "../../../device-sdk/format/safetensors.ts";
import {
  modelParameters,
  readWeights,
  writeWeights,
} from "../../../device-sdk/lm/checkpoint.ts";
import {
  CheckpointError,
  parseModelConfig,
} from "../../../device-sdk/lm/config.ts";

const golden = (path: string) =>
  readFile(new URL(`../../golden/${path}`, import.meta.url));

const configOf = async (model: string) =>
  parseModelConfig(
    JSON.parse((await golden(`${model}/config.json`)).toString()),
  );

const gqa = await configOf("llama-gqa");
const gqaFile = await golden("llama-gqa/model.safetensors");
const tied = await configOf("llama-tied");

const stored: Readonly<Record<string, TensorToStore>> = Object.fromEntries(
  [...parseSafetensors(gqaFile).tensors].map(([name, tensor]) => [
    name,
    { data: toFloat32(tensor), shape: tensor.shape },
  ]),
);

/** What reading these tensors as the weights of llama-gqa throws. */
function refusal(tensors: Readonly<Record<string, TensorToStore>>) {
  try {
    readWeights(gqa, writeSafetensors(tensors));
  } catch (error) {
    if (error instanceof CheckpointError) return error;
    throw error;
  }
  throw new Error("the checkpoint was accepted");
}

describe("modelParameters", () => {
  it("names the 21 tensors of the untied checkpoint, and their shapes", () => {
    const shapes = Object.fromEntries(
      Object.entries(stored).map(([name, { shape }]) => [name, shape]),
    );
    expect(Object.fromEntries(modelParameters(gqa))).toEqual(shapes);
    expect(modelParameters(gqa).size).toBe(21);
  });

  it("names no output head where it is the embedding", () => {
    expect([...modelParameters(tied).keys()]).toHaveLength(11);
    expect(modelParameters(tied).has("lm_head.weight")).toBe(false);
  });
});

describe("readWeights", () => {
  it("reads every weight of a float32 file as it is", () => {
    const weights = readWeights(gqa, gqaFile);
    expect(weights.size).toBe(21);
    for (const [name, { data, shape }] of weights) {
      expect(shape).toEqual(stored[name]!.shape);
      expect(data).toEqual(stored[name]!.data);
    }
  });

  it("reads bfloat16 and float16 files of the same model as nearly the same numbers", async () => {
    const [bf16, f16] = await Promise.all(
      ["model.safetensors", "model-f16.safetensors"].map(async (file) =>
        readWeights(tied, await golden(`llama-tied/${file}`)),
      ),
    );
    expect([...f16!.keys()]).toEqual([...bf16!.keys()]);
    let largest = 0;
    for (const [name, { data }] of bf16!) {
      const other = f16!.get(name)!.data;
      data.forEach((number, index) => {
        const difference = Math.abs(number - other[index]!);
        largest = Math.max(largest, difference / Math.abs(number));
      });
    }
    expect(largest).toBeGreaterThan(0);
    expect(largest).toBeLessThan(2 ** -8 + 2 ** -10); // bfloat16 keeps 8 bits, float16 11
  });

  it("leaves out tensors that the model does not have", () => {
    const extra = { data: Float32Array.of(1), shape: [1] };
    const file = writeSafetensors({ ...stored, "rotary.inv_freq": extra });
    expect(readWeights(gqa, file).has("rotary.inv_freq")).toBe(false);
  });

  it("refuses a file without one of the weights, by name", () => {
    const { "model.layers.1.mlp.up_proj.weight": _, ...others } = stored;
    const error = refusal(others);
    expect(error.code).toBe("MALFORMED");
    expect(error.message).toContain(
      "expected model.layers.1.mlp.up_proj.weight of shape [48,32], got no such tensor",
    );
  });

  it("refuses an untied model without its output head", () => {
    const { "lm_head.weight": _, ...others } = stored;
    expect(refusal(others).message).toContain("lm_head.weight");
  });

  it("refuses a weight of the transposed shape, by name", () => {
    const name = "model.layers.0.self_attn.k_proj.weight";
    const error = refusal({
      ...stored,
      [name]: { data: stored[name]!.data, shape: [32, 16] },
    });
    expect(error.code).toBe("MALFORMED");
    expect(error.message).toContain(
      `expected ${name} of shape [16,32], got [32,16]`,
    );
  });

  it.each([NaN, Infinity, -Infinity])(
    "refuses a weight that holds %d, by name",
    (number) => {
      const data = stored["model.norm.weight"]!.data.slice();
      data[31] = number;
      const error = refusal({
        ...stored,
        "model.norm.weight": { data, shape: [32] },
      });
      expect(error.code).toBe("MALFORMED");
      expect(error.message).toContain(
        "model.norm.weight holds a number that is not finite",
      );
    },
  );

  it("refuses a damaged file before it looks for weights", () => {
    expect(() => readWeights(gqa, gqaFile.subarray(0, -1))).toThrow(
      SafetensorsError,
    );
  });
});

describe("writeWeights", () => {
  it("rounds every weight to half precision and marks the file as torch's", async () => {
    const weights = readWeights(
      tied,
      await golden("llama-tied/model-f16.safetensors"),
    );
    const file = writeWeights(weights);
    const { tensors, metadata } = parseSafetensors(file);
    expect(metadata).toEqual({ format: "pt" });
    expect(tensors.get("model.norm.weight")!.type).toBe("F16");
    expect(readWeights(tied, file)).toEqual(weights);
  });
});
