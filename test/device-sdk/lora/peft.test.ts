/** @file PEFT adapters: what peft wrote is read, what is written is read again, and what would compute something else is refused. */
import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { Matrix } from "ml-matrix";
import { describe, expect, it } from "vitest";
import {
  parseSafetensors,
  toFloat32,
  writeSafetensors,
} from "../../../device-sdk/format/safetensors.ts";
import type { TensorToStore } from "../../../device-sdk/format/safetensors.ts";
import { readWeights } from "../../../device-sdk/lm/checkpoint.ts";
import { parseModelConfig } from "../../../device-sdk/lm/config.ts";
import { LanguageModel } from "../../../device-sdk/lm/languageModel.ts";
import { linearModules } from "../../../device-sdk/lm/linear.ts";
import type { Adapter } from "../../../device-sdk/lm/linear.ts";
import { createAdapter } from "../../../device-sdk/lora/adapter.ts";
import { AdapterError } from "../../../device-sdk/lora/adapterFile.ts";
import {
  readPeftAdapter,
  writePeftAdapter,
} from "../../../device-sdk/lora/peft.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import { createTrainer } from "../../../device-sdk/train/step.ts";
import { tinyRuntime } from "../../tinyModel.ts";

const golden = (path: string) =>
  readFile(new URL(`../../golden/${path}`, import.meta.url));
const goldenJson = async (path: string) =>
  JSON.parse((await golden(path)).toString()) as Record<string, unknown>;

const config = parseModelConfig(await goldenJson("llama-gqa/config.json"));
const settings = await goldenJson("adapter/adapter_config.json");
const file = await golden("adapter/adapter_model.safetensors");

const stored: Readonly<Record<string, TensorToStore>> = Object.fromEntries(
  [...parseSafetensors(file).tensors].map(([name, tensor]) => [
    name,
    { data: toFloat32(tensor), shape: tensor.shape },
  ]),
);
const tensorName = (module: string, side: "A" | "B", layer = 0) =>
  `base_model.model.model.layers.${layer}.${module}.lora_${side}.weight`;
const queryA = tensorName("self_attn.q_proj", "A");
const queryB = tensorName("self_attn.q_proj", "B");

/** What reading these files throws. */
function refusal(
  tensors: Readonly<Record<string, TensorToStore>> | Uint8Array = stored,
  changedSettings: unknown = {},
  baseName?: string,
): AdapterError {
  try {
    readPeftAdapter(
      config,
      typeof changedSettings === "object"
        ? { ...settings, ...changedSettings }
        : changedSettings,
      tensors instanceof Uint8Array ? tensors : writeSafetensors(tensors),
      baseName,
    );
  } catch (error) {
    if (error instanceof AdapterError) return error;
    throw error;
  }
  throw new Error("the adapter was accepted");
}

const without = (...names: string[]) =>
  Object.fromEntries(
    Object.entries(stored).filter(([name]) => !names.includes(name)),
  );

const mapData = (
  change: (name: string, data: Float32Array) => Float32Array,
): Record<string, TensorToStore> =>
  Object.fromEntries(
    Object.entries(stored).map(([name, { data, shape }]) => [
      name,
      { data: change(name, data as Float32Array), shape },
    ]),
  );

/** scaling B A of a module. */
function deltaOf({ scaling, matrices }: Adapter, module: string): Matrix {
  const { a, b } = matrices.get(module)!;
  return Matrix.from1DArray(b.shape[0]!, b.shape[1]!, b.data)
    .mmul(Matrix.from1DArray(a.shape[0]!, a.shape[1]!, a.data))
    .mul(scaling);
}

describe("readPeftAdapter", () => {
  it("reads what peft wrote: rank, scaling, and both halves of every module", () => {
    const { rank, scaling, matrices } = readPeftAdapter(config, settings, file);
    expect([rank, scaling]).toEqual([4, 2]);
    expect([...matrices.keys()].sort()).toEqual(
      [0, 1]
        .flatMap((layer) =>
          linearModules.map((module) => `model.layers.${layer}.${module}`),
        )
        .sort(),
    );
    const { a, b } = matrices.get("model.layers.0.self_attn.q_proj")!;
    expect([a.shape, b.shape]).toEqual([
      [4, 32],
      [32, 4],
    ]);
    expect([a.data, b.data]).toEqual([
      stored[queryA]!.data,
      stored[queryB]!.data,
    ]);
  });

  it("reads an adapter of some modules only", async () => {
    const { matrices } = readPeftAdapter(
      config,
      await goldenJson("adapter-b/adapter_config.json"),
      await golden("adapter-b/adapter_model.safetensors"),
    );
    expect([...matrices.keys()]).toEqual([
      "model.layers.0.self_attn.q_proj",
      "model.layers.0.self_attn.v_proj",
      "model.layers.1.self_attn.q_proj",
      "model.layers.1.self_attn.v_proj",
    ]);
  });

  it("scales by the root of the rank where rank-stabilised LoRA was used", () => {
    const { scaling } = readPeftAdapter(
      config,
      { ...settings, use_rslora: true },
      file,
    );
    expect(scaling).toBe(4);
  });

  describe("with ranks and scalings by module", () => {
    const query0 = "model.layers.0.self_attn.q_proj";
    const down1 = "model.layers.1.mlp.down_proj";
    const uneven = {
      r: 4,
      lora_alpha: 8,
      rank_pattern: { "^model.layers.0.self_attn.q_proj": 2, down_proj: 6 },
      alpha_pattern: { "1.mlp.down_proj": 3 },
    };
    /** Rank and scaling by module, as peft's settings say them. */
    const own = (module: string, stabilised: boolean) => {
      const down = module.endsWith("down_proj");
      const rank = module === query0 ? 2 : down ? 6 : 4;
      const alpha = module === down1 ? 3 : 8;
      return { rank, scaling: alpha / (stabilised ? Math.sqrt(rank) : rank) };
    };
    const random = createRandom(5);
    const tensors = Object.fromEntries(
      Object.entries(stored).map(([name, { shape }]) => {
        const module = name
          .replace("base_model.model.", "")
          .split(".lora_")[0]!;
        const { rank } = own(module, false);
        const [first, second] = shape as [number, number];
        const ownShape = name.includes("lora_A")
          ? [rank, second]
          : [first, rank];
        const length = ownShape[0]! * ownShape[1]!;
        const data = Float32Array.from({ length }, () => random.normal());
        return [name, { data, shape: ownShape }];
      }),
    );
    const read = (use_rslora: boolean) =>
      readPeftAdapter(
        config,
        { ...settings, ...uneven, use_rslora },
        writeSafetensors(tensors),
      );
    const tensorsOf = (module: string) =>
      (["A", "B"] as const).map((side) => {
        const { data, shape } =
          tensors[`base_model.model.${module}.lora_${side}.weight`]!;
        return Matrix.from1DArray(shape[0]!, shape[1]!, data);
      }) as [Matrix, Matrix];

    it.each([false, true])(
      "updates each by its own (rank-stabilised: %s)",
      (stabilised) => {
        const adapter = read(stabilised);
        expect(adapter.rank).toBe(6);
        expect(adapter.scaling).toBe(stabilised ? 4 : 2);
        for (const module of adapter.matrices.keys()) {
          const [a, b] = tensorsOf(module);
          const { scaling } = own(module, stabilised);
          const expected = b.mmul(a).mul(scaling);
          expect(
            Matrix.sub(deltaOf(adapter, module), expected).norm(),
          ).toBeLessThan(1e-5);
        }
        const { b } = adapter.matrices.get("model.layers.1.mlp.up_proj")!;
        const [, unchanged] = tensorsOf("model.layers.1.mlp.up_proj");
        expect(b.data.slice(0, 4)).toEqual(
          Float32Array.from(unchanged.getRow(0)),
        );
      },
    );

    it("pads with zeros, which training leaves as they are", async () => {
      const model = new LanguageModel(
        tinyRuntime,
        config,
        readWeights(config, await golden("llama-gqa/model.safetensors")),
      );
      const shape = { batch: 1, length: 8 };
      const trainer = await createTrainer(
        model,
        { kind: "adapter", adapter: read(false) },
        shape,
      );
      const before = deltaOf(trainer.adapter!, query0);
      const tokens = [3, 1, 4, 1, 5, 9, 2, 6];
      for (let step = 0; step < 3; step++)
        await trainer.step(
          { tokens, targets: { tokens, weights: tokens.map(() => 1) } },
          { learningRate: 0.01, weightDecay: 0.1, clipNorm: 1 },
        );
      const { a, b } = trainer.adapter!.matrices.get(query0)!;
      expect(a.data.slice(2 * 32)).toEqual(new Float32Array(4 * 32));
      expect(b.data.filter((_, at) => at % 6 >= 2)).toEqual(
        new Float32Array(32 * 4),
      );
      expect(
        Matrix.sub(deltaOf(trainer.adapter!, query0), before).norm(),
      ).toBeGreaterThan(0.01);
      await trainer.release();
    });

    it("are written with one rank and scaling, and the same updates", () => {
      const adapter = read(true);
      expect(roundTrip(adapter)).toEqual(adapter);
    });

    it("refuses a shape that is not the pattern's", () => {
      expect(refusal(tensors, { ...uneven, rank_pattern: {} })).toMatchObject({
        code: "WRONG_BASE",
        tensor: queryA,
        message: `adapter: ${queryA} has shape [2,32]; this base model and adapter_config.json need [4,32]`,
      });
    });

    it("takes a module's own scaling where the others have none", () => {
      const only = readPeftAdapter(
        config,
        {
          ...settings,
          lora_alpha: 0,
          alpha_pattern: { "0.self_attn.q_proj": 2 },
        },
        file,
      );
      const [a, b] = (["A", "B"] as const).map((side) => {
        const { data, shape } = stored[tensorName("self_attn.q_proj", side)]!;
        return Matrix.from1DArray(shape[0]!, shape[1]!, data);
      }) as [Matrix, Matrix];
      expect(
        Matrix.sub(deltaOf(only, query0), b.mmul(a).mul(0.5)).norm(),
      ).toBeLessThan(1e-6);
      expect(deltaOf(only, down1).norm()).toBe(0);
    });

    it("refuses a scaling that makes a number infinite", () => {
      expect(
        refusal(
          mapData((_, data) => data.map((value) => value * 1e4)),
          {
            alpha_pattern: { "1.mlp.down_proj": 1e38 },
          },
        ),
      ).toMatchObject({
        code: "NOT_FINITE",
        tensor: tensorName("mlp.down_proj", "B", 1),
      });
    });

    it.each([
      [{ rank_pattern: { q_proj: 1025 } }, "a whole number of 1 to 1024"],
      [{ rank_pattern: { q_proj: 0 } }, "a whole number of 1 to 1024"],
      [{ rank_pattern: { q_proj: 2.5 } }, "a whole number of 1 to 1024"],
      [{ alpha_pattern: { q_proj: "8" } }, "a number"],
      [{ alpha_pattern: { q_proj: 1e39 } }, "a number"],
      [{ alpha_pattern: { "(a+)+$": 8 } }, "names or their ends"],
    ])("refuses %j", (change, expected) => {
      const error = refusal(stored, change);
      expect(error.code).toBe("UNSUPPORTED");
      expect(error.message).toContain(`expected ${expected}`);
    });

    it("refuses a rank that would make a small file large in memory", () => {
      const large = Object.fromEntries(
        Object.entries(mapData((_, data) => data)).map(([name, tensor]) => {
          const rank = name.includes("layers.0.self_attn.k_proj") ? 1024 : 1;
          const shape = tensor.shape.map((size) => (size === 4 ? rank : size));
          const data = new Float32Array(shape[0]! * shape[1]!).fill(1);
          return [name, { data, shape }];
        }),
      );
      const { code, message } = refusal(large, {
        r: 1,
        rank_pattern: { "0.self_attn.k_proj": 1024 },
      });
      expect(code).toBe("UNSUPPORTED");
      expect(message).toMatch(/times the file's numbers.*at most 16 times$/);
    });
  });

  it("takes the adapter's word for its base only where it is asked to check it", () => {
    expect(readPeftAdapter(config, settings, file, "llama-gqa").rank).toBe(4);
    expect(refusal(stored, {}, "another-base")).toMatchObject({
      code: "WRONG_BASE",
      message:
        'adapter_config.json: made for base model "llama-gqa"; this one is "another-base"',
    });
    expect(
      refusal(stored, { base_model_name_or_path: undefined }, "llama-gqa"),
    ).toMatchObject({ code: "WRONG_BASE" });
  });

  it("refuses a module that was renamed, by name", () => {
    const renamed = tensorName("self_attn.query", "A");
    const { [queryA]: a, ...others } = stored;
    // its other half is the first thing missed; with both renamed the name is
    expect(refusal({ ...others, [renamed]: a! })).toMatchObject({
      code: "MALFORMED",
      tensor: queryA,
    });
    const { [queryB]: b, ...rest } = others;
    expect(
      refusal({
        ...rest,
        [renamed]: a!,
        [tensorName("self_attn.query", "B")]: b!,
      }),
    ).toMatchObject({ code: "UNKNOWN_MODULE", tensor: renamed });
  });

  it.each([
    ["of a layer beyond the last", tensorName("mlp.up_proj", "A", 2)],
    ["of the output head", "base_model.model.lm_head.lora_A.weight"],
    ["of a DoRA magnitude", queryA.replace("lora_A", "lora_magnitude_vector")],
    ["of a bias", queryB.replace("weight", "bias")],
  ])("refuses a tensor %s", (_, name) => {
    expect(refusal({ ...stored, [name]: stored[queryA]! })).toMatchObject({
      code: "UNKNOWN_MODULE",
      tensor: name,
    });
  });

  it.each([
    ["I8", Int8Array],
    ["U8", Uint8Array],
    ["I32", Int32Array],
  ] as const)("refuses a tensor of type %s, by name", (type, Numbers) => {
    const { shape } = stored[queryA]!;
    const whole = {
      data: new Numbers(shape.reduce((a, b) => a * b)).fill(1),
      shape,
    };
    expect(refusal({ ...stored, [queryA]: whole })).toMatchObject({
      code: "MALFORMED",
      tensor: queryA,
      message: `adapter: ${queryA} is of type ${type}; expected F32, F16 or BF16`,
    });
  });

  it.each(["A", "B"] as const)("refuses a missing half %s", (side) => {
    const name = tensorName("mlp.down_proj", side, 1);
    expect(refusal(without(name))).toMatchObject({
      code: "MALFORMED",
      tensor: name,
      message: `adapter: ${name} is missing while its other half is there`,
    });
  });

  it("refuses a shape that is not the base's, and says what it should be", () => {
    const data = new Float32Array(4 * 24).fill(1);
    expect(
      refusal({ ...stored, [queryA]: { data, shape: [4, 24] } }),
    ).toMatchObject({
      code: "WRONG_BASE",
      tensor: queryA,
      message: `adapter: ${queryA} has shape [4,24]; this base model and adapter_config.json need [4,32]`,
    });
    expect(
      refusal({
        ...stored,
        [queryA]: { data: stored[queryA]!.data, shape: [32, 4] },
      }),
    ).toMatchObject({ code: "WRONG_BASE", tensor: queryA });
  });

  it("refuses a rank that is not the tensors'", () => {
    expect(refusal(stored, { r: 2 })).toMatchObject({
      code: "WRONG_BASE",
      tensor: queryA,
    });
  });

  it.each([NaN, Infinity, -Infinity])("refuses a %d, by tensor", (number) => {
    const spoilt = mapData((name, data) =>
      name === queryB ? data.with(7, number) : data,
    );
    expect(refusal(spoilt)).toMatchObject({
      code: "NOT_FINITE",
      tensor: queryB,
    });
  });

  it.each([
    [
      "whose B is zero, as before training",
      mapData((name, data) =>
        name.includes("lora_B") ? new Float32Array(data.length) : data,
      ),
    ],
    [
      "whose A is zero",
      mapData((name, data) =>
        name.includes("lora_A") ? new Float32Array(data.length) : data,
      ),
    ],
    [
      "with one half zero in each module",
      mapData((name, data) =>
        name.includes("q_proj") === name.includes("lora_A")
          ? new Float32Array(data.length)
          : data,
      ),
    ],
    [
      "whose halves are used in different ranks",
      // A has something in its first two rows only, B in its last two columns only: B A is zero
      mapData((name, data) =>
        data.map((value, at) =>
          name.includes("lora_A")
            ? at < data.length / 2
              ? value
              : 0
            : at % 4 >= 2
              ? value
              : 0,
        ),
      ),
    ],
  ])("refuses an adapter %s", (_, tensors) => {
    expect(refusal(tensors)).toMatchObject({
      code: "ZERO_DELTA",
      tensor: undefined,
    });
  });

  it("refuses an adapter without modules, or scaled by zero", () => {
    expect(refusal({})).toMatchObject({ code: "ZERO_DELTA" });
    expect(refusal(stored, { lora_alpha: 0 })).toMatchObject({
      code: "ZERO_DELTA",
    });
  });

  it.each([
    { use_dora: true },
    { use_qalora: true },
    { fan_in_fan_out: true },
    { bias: "all" },
    { lora_bias: true },
    { modules_to_save: ["lm_head"] },
    { layer_replication: [[0, 2]] },
    { target_parameters: ["self_attn.q_proj.weight"] },
    { trainable_token_indices: [3] },
    { use_rslora: "yes" },
    { alora_invocation_tokens: [1, 2] },
    // these rewrite the base's weights, which the adapter then belongs to
    { init_lora_weights: "pissa" },
    { init_lora_weights: "pissa_niter_4" },
    { init_lora_weights: "olora" },
    { init_lora_weights: "corda" },
    { init_lora_weights: "loftq" },
    { init_lora_weights: "lora_ga" },
    { r: 0 },
    { r: 2.5 },
    { r: "4" },
    { r: 1025 },
    { r: [[]] },
    { lora_alpha: 1e39 },
    { lora_alpha: "8" },
    { lora_alpha: null },
  ])("refuses %j, which peft computes otherwise", (change) => {
    const [key] = Object.keys(change);
    const error = refusal(stored, change);
    expect(error.code).toBe("UNSUPPORTED");
    expect(error.message).toContain(`adapter_config.json: ${key} is `);
  });

  it.each([
    { use_dora: false },
    { use_dora: null },
    { bias: "none" },
    { modules_to_save: null },
    { rank_pattern: null },
    { rank_pattern: {}, alpha_pattern: {} },
    { alora_invocation_tokens: null },
    { init_lora_weights: "gaussian" },
    { init_lora_weights: "eva" },
    { init_lora_weights: "orthogonal" },
    { init_lora_weights: false },
    { lora_dropout: 0.1 },
  ])("reads %j like any other", (change) => {
    expect(readPeftAdapter(config, { ...settings, ...change }, file).rank).toBe(
      4,
    );
  });

  it("does not repeat a setting of any size or depth", () => {
    let deep: unknown = [];
    for (let depth = 0; depth < 1e5; depth++) deep = [deep];
    expect(refusal(stored, { bias: deep }).message).toBe(
      'adapter_config.json: bias is an array of 1; expected "none"',
    );
    expect(refusal(stored, { bias: "x".repeat(1e6) }).message).toBe(
      `adapter_config.json: bias is "${"x".repeat(80)}..."; expected "none"`,
    );
  });

  it.each([[null], [42], ["LORA"], [{}], [[]]])(
    "refuses settings that are %j",
    (changed) => {
      expect(() => readPeftAdapter(config, changed, file)).toThrow(
        expect.objectContaining({
          name: "AdapterError",
          code: "MALFORMED",
        }) as Error,
      );
    },
  );

  it("refuses another kind of adapter", () => {
    expect(refusal(stored, { peft_type: "IA3" })).toMatchObject({
      code: "MALFORMED",
      message: 'adapter_config.json: peft_type is "IA3"; expected "LORA"',
    });
  });

  it.each([0, 4, 100, 5000, file.length - 1])(
    "refuses a file cut after %i bytes",
    (length) => {
      expect(refusal(file.subarray(0, length))).toMatchObject({
        code: "MALFORMED",
      });
    },
  );
});

describe("writePeftAdapter", () => {
  it("writes peft's settings, with the modules that are there", () => {
    const adapter = createAdapter(config, {
      rank: 2,
      alpha: 8,
      modules: ["mlp.up_proj", "self_attn.q_proj"],
      seed: 1,
    });
    const { config: json } = writePeftAdapter(adapter, "my-base");
    expect(JSON.parse(json)).toEqual({
      peft_type: "LORA",
      task_type: "CAUSAL_LM",
      base_model_name_or_path: "my-base",
      r: 2,
      lora_alpha: 8,
      lora_dropout: 0,
      bias: "none",
      fan_in_fan_out: false,
      inference_mode: true,
      target_modules: ["q_proj", "up_proj"],
    });
  });

  it("writes f32", () => {
    const { weights } = writePeftAdapter(
      readPeftAdapter(config, settings, file),
      "my-base",
    );
    const types = Array.from(
      parseSafetensors(weights).tensors.values(),
      ({ type }) => type,
    );
    expect(new Set(types)).toEqual(new Set(["F32"]));
  });

  it("is read again as it was", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 64 }),
        fc.subarray([...linearModules], { minLength: 1 }),
        fc.nat(1000),
        (rank, alpha, modules, seed) => {
          const adapter = createAdapter(config, { rank, alpha, modules, seed });
          const random = createRandom(seed);
          for (const { b } of adapter.matrices.values())
            b.data.forEach((_, at) => {
              b.data[at] = random.normal();
            });
          const { scaling, ...again } = roundTrip(adapter);
          expect(again).toEqual({ rank, matrices: adapter.matrices });
          expect(scaling).toBeCloseTo(alpha / rank, 12);
        },
      ),
      { numRuns: 20 },
    );
  });
});

const roundTrip = (adapter: Adapter): Adapter => {
  const { config: json, weights } = writePeftAdapter(adapter, "my-base");
  return readPeftAdapter(config, JSON.parse(json), weights, "my-base");
};
