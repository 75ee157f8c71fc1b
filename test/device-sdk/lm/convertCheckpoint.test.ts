/** @file Converted checkpoints: the files there are, the numbers in them, and that every family goes through. */
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { sha256 } from "../../../device-sdk/format/digest.ts";
import { parseModelManifest } from "../../../device-sdk/format/modelManifest.ts";
import {
  parseSafetensors,
  writeSafetensors,
} from "../../../device-sdk/format/safetensors.ts";
import { convertCheckpoint } from "../../../device-sdk/lm/convertCheckpoint.ts";
import type { ConvertOptions } from "../../../device-sdk/lm/convertCheckpoint.ts";
import type { LanguageModel } from "../../../device-sdk/lm/languageModel.ts";
import { openCheckpoint } from "../../../device-sdk/lm/openCheckpoint.ts";
import { openLanguageModel } from "../../../device-sdk/lm/openLanguageModel.ts";
import { storeWeight, widen } from "../../../device-sdk/lm/storedWeight.ts";
import { checkpointFiles, openFiles } from "../../checkpointFolder.ts";
import type { Files } from "../../checkpointFolder.ts";
import { tinyRuntime } from "../../tinyModel.ts";

const precisions = ["f16", "int8", "int4"] as const;
const runtime = { ...tinyRuntime, sharesMemory: true };
const encode = (text: string) => new TextEncoder().encode(text);
const json = (bytes: Uint8Array | undefined): unknown =>
  JSON.parse(new TextDecoder().decode(bytes));

/** What the files of a folder become. */
async function convert(files: Files, options: ConvertOptions) {
  const written = new Map<string, Uint8Array>();
  const converted = await convertCheckpoint(
    openFiles(files).open,
    (name, bytes) => {
      written.set(name, bytes);
      return Promise.resolve();
    },
    options,
  );
  return { written, converted };
}

/** All the numbers of a folder, in f32. */
async function numbersOf(files: Files) {
  const { parameters } = await openCheckpoint(openFiles(files).open);
  return new Map(
    await Promise.all(
      Array.from(parameters, async ([name, { shape, read }]) => {
        const { data } = widen(await read(0, shape[0]!));
        return [name, data] as const;
      }),
    ),
  );
}

let opened: LanguageModel[] = [];
afterEach(async () => {
  await Promise.all(opened.map((model) => model.release()));
  opened = [];
});

async function logitsOf(files: Files, tokens: readonly number[]) {
  const model = await openLanguageModel(runtime, openFiles(files).open);
  opened.push(model);
  const hidden = await model.forward(tokens, {
    batch: 1,
    length: tokens.length,
  });
  return (await model.head(hidden)).logits.data;
}

describe.each(precisions)("a checkpoint converted to %s", (precision) => {
  it("holds the numbers of the same weights rounded whole, whatever it was in", async () => {
    const { written } = await convert(checkpointFiles("f32"), { precision });
    expect(await numbersOf(written)).toEqual(
      await numbersOf(checkpointFiles(precision)),
    );
    const again = await convert(written, { precision });
    expect(await numbersOf(again.written)).toEqual(await numbersOf(written));
  });

  it("is one file a layer, the rest of the weights, their index, the config, and last the manifest", async () => {
    const files = checkpointFiles("f32");
    const { written, converted } = await convert(files, { precision });
    const weightFiles = [
      "layer-00.safetensors",
      "layer-01.safetensors",
      "layer-02.safetensors",
      "layer-03.safetensors",
      "outer.safetensors",
    ];
    const others = ["model.safetensors.index.json", "config.json"];
    expect([...written.keys()]).toEqual([
      ...weightFiles,
      ...others,
      "headstart.json",
    ]);
    expect(written.get("config.json")).toEqual(files.get("config.json"));

    const index = json(written.get("model.safetensors.index.json")) as {
      metadata: { total_size: number };
      weight_map: Record<string, string>;
    };
    let size = 0;
    const map: Record<string, string> = {};
    for (const file of weightFiles)
      for (const [name, { bytes }] of parseSafetensors(written.get(file)!)
        .tensors) {
        map[name] = file;
        size += bytes.length;
      }
    expect(index).toEqual({ metadata: { total_size: size }, weight_map: map });
    expect(map["model.layers.2.self_attn.q_proj.bias"]).toBe(
      "layer-02.safetensors",
    );
    expect(map["model.layers.2.mlp.down_proj.weight.scales"]).toBe(
      precision === "f16" ? undefined : "layer-02.safetensors",
    );
    expect(map["model.norm.weight"]).toBe("outer.safetensors");

    const manifest = written.get("headstart.json")!;
    expect(converted.manifest).toBe(await sha256(manifest));
    expect(parseModelManifest(manifest)).toEqual({
      precision,
      files: await Promise.all(
        [...weightFiles, ...others].map(async (name) => ({
          name,
          bytes: written.get(name)!.length,
          pieces: [await sha256(written.get(name)!)],
        })),
      ),
    });
    expect(converted.files).toEqual(parseModelManifest(manifest).files);
  });

  it("is the same bytes every time", async () => {
    const files = checkpointFiles("f32");
    expect((await convert(files, { precision })).written).toEqual(
      (await convert(files, { precision })).written,
    );
  });
});

it("keeps the embedding and the head of int4 in int8, and vectors in f32", async () => {
  const files = checkpointFiles("f32", { tie_word_embeddings: false });
  const { written } = await convert(files, { precision: "int4" });
  const types = (file: string) =>
    Object.fromEntries(
      Array.from(
        parseSafetensors(written.get(file)!).tensors,
        ([name, { type }]) => [name, type],
      ),
    );
  expect(types("outer.safetensors")).toEqual({
    "lm_head.weight": "I8",
    "lm_head.weight.scales": "F16",
    "model.embed_tokens.weight": "I8",
    "model.embed_tokens.weight.scales": "F16",
    "model.norm.weight": "F32",
  });
  expect(types("layer-00.safetensors")).toMatchObject({
    "model.layers.0.mlp.down_proj.weight": "U8",
    "model.layers.0.self_attn.q_proj.bias": "F32",
    "model.layers.0.input_layernorm.weight": "F32",
  });
});

it("takes a matrix in parts where it is large", async () => {
  const large = {
    vocab_size: 17_000, // 1,088,000 numbers, more than are in f32 at a time
    num_hidden_layers: 1,
  };
  const { written } = await convert(checkpointFiles("f32", large), {
    precision: "int8",
  });
  expect(await numbersOf(written)).toEqual(
    await numbersOf(checkpointFiles("int8", large)),
  );
});

it("names layers so that they sort, however many there are", async () => {
  const { written } = await convert(
    checkpointFiles("f32", {
      num_hidden_layers: 101,
      vocab_size: 64,
      hidden_size: 32,
      intermediate_size: 32,
    }),
    { precision: "int8" },
  );
  expect([...written.keys()].slice(0, 101)).toEqual(
    Array.from(
      { length: 101 },
      (_, layer) => `layer-${String(layer).padStart(3, "0")}.safetensors`,
    ),
  );
});

it("brings the tokenizer's files along as they are, and no others", async () => {
  const files = checkpointFiles("f32");
  const companions = [
    "tokenizer.json",
    "tokenizer_config.json",
    "chat_template.jinja",
    "special_tokens_map.json",
    "added_tokens.json",
    "generation_config.json",
  ];
  for (const name of companions) files.set(name, encode(`not read: ${name}`));
  files.set("README.md", encode("a card"));
  const { written } = await convert(files, { precision: "f16" });
  expect([...written.keys()].slice(6)).toEqual([
    "config.json",
    ...companions,
    "headstart.json",
  ]);
  for (const name of companions)
    expect(written.get(name)).toEqual(files.get(name));
});

it("tells of each file of weights that it has written", async () => {
  const events: unknown[] = [];
  const { written } = await convert(checkpointFiles("f32"), {
    precision: "f16",
    onProgress: (event) => events.push(event),
  });
  expect(events).toHaveLength(5);
  expect(events[0]).toEqual({
    file: "layer-00.safetensors",
    bytes: written.get("layer-00.safetensors")!.length,
    done: 1,
    total: 5,
  });
  expect(events[4]).toMatchObject({
    file: "outer.safetensors",
    done: 5,
    total: 5,
  });
});

describe("other families", () => {
  it.each([
    [
      "llama with its rope scaling, untied",
      {
        model_type: "llama",
        architectures: ["LlamaForCausalLM"],
        tie_word_embeddings: false,
        rope_scaling: {
          rope_type: "llama3",
          factor: 8,
          low_freq_factor: 1,
          high_freq_factor: 4,
          original_max_position_embeddings: 32,
        },
      },
    ],
    ["qwen2", {}],
    [
      "qwen3",
      {
        model_type: "qwen3",
        architectures: ["Qwen3ForCausalLM"],
        head_dim: 32,
      },
    ],
  ])("%s has the logits of its weights rounded", async (_, fields) => {
    const tokens = Array.from({ length: 12 }, (__, at) => (at * 997) % 4200);
    const files = checkpointFiles("f32", fields);
    for (const precision of precisions) {
      const { written } = await convert(files, { precision });
      const logits = await logitsOf(written, tokens);
      expect(logits).toEqual(
        await logitsOf(checkpointFiles(precision, fields), tokens),
      );
      expect(logits).not.toEqual(await logitsOf(files, tokens));
    }
  });
});

describe("the golden checkpoints", async () => {
  const root = fileURLToPath(new URL("../../golden/", import.meta.url));
  const models: [name: string, files: Map<string, Uint8Array>][] = [];
  for (const name of await readdir(root)) {
    const names = await readdir(root + name).catch((): string[] => []);
    if (!names.includes("config.json")) continue;
    const contents = names.map(
      async (file) =>
        [
          file,
          new Uint8Array(await readFile(`${root}${name}/${file}`)),
        ] as const,
    );
    models.push([name, new Map(await Promise.all(contents))]);
  }

  it.each(models)("%s becomes half floats", async (_, files) => {
    const { written } = await convert(files, { precision: "f16" });
    const original = await numbersOf(files);
    const { parameters } = await openCheckpoint(openFiles(files).open);
    for (const [name, numbers] of await numbersOf(written)) {
      const { shape } = parameters.get(name)!;
      const precision = shape.length === 1 ? "f32" : "f16";
      expect(numbers, name).toEqual(
        widen(
          storeWeight(name, { data: original.get(name)!, shape }, precision),
        ).data,
      );
    }
  });

  it.each(models)(
    "%s is refused in int8 and int4 by the name of a matrix that blocks do not fit, before anything is written",
    async (_, files) => {
      for (const precision of ["int8", "int4"] as const) {
        const written: string[] = [];
        await expect(
          convertCheckpoint(
            openFiles(files).open,
            (name) => {
              written.push(name);
              return Promise.resolve();
            },
            { precision },
          ),
        ).rejects.toMatchObject({
          name: "CheckpointError",
          code: "UNSUPPORTED",
          message: expect.stringMatching(
            /^int[48]: expected model\.[\w.]+\.weight to have a multiple of (32|64) columns, got \[\d+,\d+\]; use f16$/,
          ) as string,
        });
        expect(written).toEqual([]);
      }
    },
  );
});

describe("a conversion that cannot end", () => {
  /** The files with one number of the weights changed. */
  function withNumber(name: string, at: number, value: number) {
    const files = checkpointFiles("f32");
    const { tensors } = parseSafetensors(files.get("model.safetensors")!);
    files.set(
      "model.safetensors",
      writeSafetensors(
        Object.fromEntries(
          Array.from(tensors, ([own, { shape, bytes }]) => {
            const data = new Float32Array(bytes.slice().buffer);
            if (own === name) data[at] = value;
            return [own, { data, shape }];
          }),
        ),
      ),
    );
    return files;
  }

  const matrix = "model.layers.1.mlp.up_proj.weight";
  it.each([
    [
      matrix,
      Number.NaN,
      "MALFORMED",
      `checkpoint: ${matrix} holds a number that is not finite`,
    ],
    [
      matrix,
      Infinity,
      "MALFORMED",
      `checkpoint: ${matrix} holds a number that is not finite`,
    ],
    [
      "model.norm.weight",
      Number.NaN,
      "MALFORMED",
      "checkpoint: model.norm.weight holds a number that is not finite",
    ],
    [
      matrix,
      -70000,
      "UNSUPPORTED",
      `f16: expected ${matrix} to hold numbers below 65504, got -70000`,
    ],
  ] as const)(
    "names the %s that holds %d",
    async (name, value, code, message) => {
      await expect(
        convert(withNumber(name, 5, value), { precision: "f16" }),
      ).rejects.toMatchObject({ name: "CheckpointError", code, message });
    },
  );

  it("takes what half floats reach, and any float in a vector", async () => {
    for (const precision of precisions) {
      const { written } = await convert(withNumber(matrix, 5, 65472), {
        precision,
      });
      const { [5]: number } = (await numbersOf(written)).get(matrix)!;
      expect(Math.abs(number! - 65472)).toBeLessThan(32);
    }
    const { written } = await convert(withNumber("model.norm.weight", 5, 1e9), {
      precision: "int4",
    });
    expect((await numbersOf(written)).get("model.norm.weight")![5]).toBe(1e9);
  });

  it("leaves no manifest when it is aborted", async () => {
    const controller = new AbortController();
    const reason = new Error("the user left");
    const written: string[] = [];
    await expect(
      convertCheckpoint(
        openFiles(checkpointFiles("f32")).open,
        (name) => {
          written.push(name);
          return Promise.resolve();
        },
        {
          precision: "int4",
          signal: controller.signal,
          onProgress: ({ done }) => {
            if (done === 2) controller.abort(reason);
          },
        },
      ),
    ).rejects.toBe(reason);
    expect(written).toEqual(["layer-00.safetensors", "layer-01.safetensors"]);
  });

  it("leaves no manifest when a file cannot be written", async () => {
    const written: string[] = [];
    await expect(
      convertCheckpoint(
        openFiles(checkpointFiles("f32")).open,
        (name) => {
          if (name === "config.json")
            return Promise.reject(new Error("the disk is full"));
          written.push(name);
          return Promise.resolve();
        },
        { precision: "f16" },
      ),
    ).rejects.toThrow("the disk is full");
    expect(written).not.toContain("headstart.json");
  });

  it("is refused for what is no checkpoint", async () => {
    await expect(
      convert(new Map(), { precision: "f16" }),
    ).rejects.toMatchObject({
      name: "CheckpointError",
      message: "checkpoint: expected a file config.json, got none",
    });
    const files = checkpointFiles("f32");
    files.set(
      "model.safetensors",
      files.get("model.safetensors")!.subarray(0, 5000),
    );
    await expect(convert(files, { precision: "f16" })).rejects.toMatchObject({
      name: "SafetensorsError",
    });
  });
});
