/**
 * @file `npm run bench:precision -- --data DIR`: what fewer bits cost: the demo model's perplexity on DIR/books, and the error of one decoder
 * layer in the sizes of larger models. Prints tables and writes bench/results/precision.json.
 */
import * as onnxRuntime from "onnxruntime-node";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";
import {
  embeddingName,
  headName,
  modelParameters,
  readWeights,
} from "../device-sdk/lm/checkpoint.ts";
import type { Weights } from "../device-sdk/lm/checkpoint.ts";
import { parseModelConfig } from "../device-sdk/lm/config.ts";
import type { ModelConfig } from "../device-sdk/lm/config.ts";
import { LanguageModel } from "../device-sdk/lm/languageModel.ts";
import {
  storedBytes,
  storeWeight,
  widen,
} from "../device-sdk/lm/storedWeight.ts";
import type { Precision } from "../device-sdk/lm/storedWeight.ts";
import { loadTokenizer } from "../device-sdk/lm/tokenizer.ts";
import { sizeOf } from "../device-sdk/onnx/ops.ts";
import type { Runtime, Tensor } from "../device-sdk/onnx/session.ts";
import { createRandom } from "../device-sdk/random.ts";
import { meanLoss } from "../device-sdk/train/loss.ts";
import { readSources } from "../models/sources.ts";
import { readArguments, refuse } from "./arguments.ts";

const options = readArguments({ data: { type: "string" } });
if (options.data === undefined)
  refuse(
    "precision: expected --data DIR with books/GENRE.title.txt and gsm8k.train.jsonl, as npm run models takes it",
  );

const threads = availableParallelism();
const runtime: Runtime = {
  onnxRuntime,
  sessionOptions: { intraOpNumThreads: threads },
  sharesMemory: true,
};

/** Precision of the linear modules, and of the embedding and the head. */
interface Precisions {
  readonly linear: Precision;
  readonly outer: Precision;
}

/** Weights as they come back from storage: the numbers that every residence of a converted model computes with. */
function rounded(
  config: ModelConfig,
  weights: Weights,
  { linear, outer }: Precisions,
): { weights: Weights; bytes: number } {
  let bytes = 0;
  const result = new Map<string, Tensor>();
  for (const [name, tensor] of weights) {
    const isOuter = name === embeddingName || name === headName(config);
    const matrix = isOuter ? outer : linear;
    const precision = tensor.shape.length === 1 ? "f32" : matrix;
    bytes += storedBytes(tensor.shape, precision);
    result.set(name, widen(storeWeight(name, tensor, precision)));
  }
  return { weights: result, bytes };
}

const demo = async (path: string) =>
  readFile(new URL(`../models/demo/${path}`, import.meta.url));
const demoJson = async (path: string): Promise<unknown> =>
  JSON.parse(String(await demo(path)));

const shape = { batch: 8, length: 256 };
const batches = 8;

/** Tokens of passages that the model did not learn from, one behind the other. */
async function readTokens(folder: string): Promise<number[]> {
  const tokenizer = loadTokenizer(
    await demoJson("tokenizer.json"),
    await demoJson("tokenizer_config.json"),
  );
  const { passages } = await readSources(folder);
  const needed = batches * shape.batch * shape.length;
  const tokens: number[] = [];
  for (const { text } of passages.heldout)
    tokens.push(...tokenizer.encodeText(text));
  if (tokens.length < needed)
    throw new Error(
      `precision: expected ${needed} tokens of held-out passages, got ${tokens.length}; give more books`,
    );
  return tokens.slice(0, needed);
}

/** exp of the mean loss at every position but a row's last, which has nothing to predict. */
async function perplexity(
  model: LanguageModel,
  tokens: readonly number[],
): Promise<number> {
  const size = shape.batch * shape.length;
  let [sum, count] = [0, 0];
  for (let batch = 0; batch < batches; batch++) {
    const own = tokens.slice(batch * size, (batch + 1) * size);
    const { loss, weight } = await meanLoss(
      model,
      await model.forward(own, shape),
      {
        tokens: [...own.slice(1), 0],
        weights: own.map((_, at) => ((at + 1) % shape.length === 0 ? 0 : 1)),
      },
    );
    sum += loss * weight;
    count += weight;
  }
  return Math.exp(sum / count);
}

const variants: readonly Precisions[] = [
  { linear: "f32", outer: "f32" },
  { linear: "f16", outer: "f16" },
  { linear: "int8", outer: "int8" },
  { linear: "int4", outer: "int8" },
  { linear: "int4", outer: "int4" },
  // Each part alone.
  { linear: "int4", outer: "f32" },
  { linear: "f32", outer: "int4" },
  { linear: "f32", outer: "int8" },
];

async function measurePerplexity(folder: string) {
  const tokens = await readTokens(folder);
  const config = parseModelConfig(await demoJson("config.json"));
  const original = readWeights(config, await demo("model.safetensors"));
  const results = [];
  for (const precisions of variants) {
    const { weights, bytes } = rounded(config, original, precisions);
    const model = new LanguageModel(runtime, config, weights);
    const value = await perplexity(model, tokens);
    await model.release();
    results.push({ ...precisions, bytes, perplexity: value });
  }
  const exact = results[0]!.perplexity;
  return results.map((result) => ({
    ...result,
    increase: result.perplexity / exact - 1,
  }));
}

/** Sizes of one layer, as their config.json has them. */
const layers = [
  {
    name: "SmolLM2-135M",
    model_type: "llama",
    hidden_size: 576,
    intermediate_size: 1536,
    num_attention_heads: 9,
    num_key_value_heads: 3,
    rope_theta: 100_000,
  },
  {
    name: "Qwen2-0.5B",
    model_type: "qwen2",
    hidden_size: 896,
    intermediate_size: 4864,
    num_attention_heads: 14,
    num_key_value_heads: 2,
    rope_theta: 1_000_000,
  },
  {
    name: "Llama-3.2-1B",
    model_type: "llama",
    hidden_size: 2048,
    intermediate_size: 8192,
    num_attention_heads: 32,
    num_key_value_heads: 8,
    rope_theta: 500_000,
  },
] as const;
const positions = 64;

/**
 * What a layer adds to its input, in one precision against f32, as the norm of the difference over the norm. Inputs are normal; weights are
 * normal with variance 1 / in, norms 1, biases normal with deviation 0.1.
 */
async function layerErrors({ name, ...fields }: (typeof layers)[number]) {
  const config = parseModelConfig({
    ...fields,
    vocab_size: positions,
    num_hidden_layers: 1,
    tie_word_embeddings: true,
  });
  const random = createRandom(1);
  const original = new Map<string, Tensor>();
  for (const [parameter, own] of modelParameters(config)) {
    const deviation =
      parameter === embeddingName
        ? 1
        : own.length === 1
          ? 0.1
          : own[1]! ** -0.5;
    const draw = parameter.endsWith("norm.weight")
      ? () => 1
      : () => deviation * random.normal();
    const data = Float32Array.from({ length: sizeOf(own) }, draw);
    original.set(parameter, { data, shape: own });
  }
  const added = async (linear: Precision) => {
    const { weights } = rounded(config, original, { linear, outer: "f32" });
    const model = new LanguageModel(runtime, config, weights);
    const tokens = Array.from({ length: positions }, (_, at) => at);
    const { data } = await model.forward(tokens, {
      batch: 1,
      length: positions,
    });
    await model.release();
    const input = original.get(embeddingName)!.data;
    return data.map((value, at) => value - input[at]!);
  };
  const exact = await added("f32");
  const norm = (numbers: Float32Array) =>
    Math.sqrt(numbers.reduce((sum, number) => sum + number ** 2, 0));
  const relative = async (precision: Precision) => {
    const own = await added(precision);
    return norm(own.map((value, at) => value - exact[at]!)) / norm(exact);
  };
  return {
    name,
    f16: await relative("f16"),
    int8: await relative("int8"),
    int4: await relative("int4"),
  };
}

const command = "npm run bench:precision -- --data DIR";
const machine = `${cpus()[0]?.model ?? "unknown CPU"}, ${threads} threads`;
const versions = {
  node: process.versions.node,
  onnxruntimeNode: onnxRuntime.env.versions.node,
};
const predicted = batches * shape.batch * (shape.length - 1);
console.log(
  `${machine}, Node ${versions.node}, onnxruntime-node ${versions.onnxruntimeNode}\n`,
);
console.log(
  `Perplexity of the demo model on ${predicted} tokens of books that it was trained on, in rows of ${shape.length}:\n`,
);
const perplexities = await measurePerplexity(options.data);
console.log(
  "| linear modules | embedding and head | MB | perplexity | more than f32 |\n| --- | --- | --- | --- | --- |",
);
for (const {
  linear,
  outer,
  bytes,
  perplexity: value,
  increase,
} of perplexities)
  console.log(
    `| ${linear} | ${outer} | ${(bytes / 1e6).toFixed(1)} | ${value.toFixed(3)} | ${(100 * increase).toFixed(2)}% |`,
  );
console.log(
  "\nRelative error of what one layer of random weights adds to its input, against f32:\n\n| layer | f16 | int8 | int4 |\n| --- | --- | --- | --- |",
);
const errors = [];
for (const layer of layers) {
  const error = await layerErrors(layer);
  errors.push(error);
  const percent = (value: number) => `${(100 * value).toFixed(3)}%`;
  console.log(
    `| ${error.name} | ${percent(error.f16)} | ${percent(error.int8)} | ${percent(error.int4)} |`,
  );
}
const results = new URL("results/", import.meta.url);
await mkdir(results, { recursive: true });
await writeFile(
  new URL("precision.json", results),
  `${JSON.stringify({ command, machine, versions, perplexity: { tokens: predicted, rowLength: shape.length, results: perplexities }, layerErrors: errors }, null, 2)}\n`,
);
