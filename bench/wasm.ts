/**
 * @file `npm run bench:wasm`: what a training step and a generated token copy into and out of onnxruntime-web's heap, how long they take and
 * how much of that the copies are; and one layer's LoRA step against jax-js where that is installed (bench/peers/jax/README.md).
 */
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import * as onnxRuntime from "onnxruntime-web";
import { readWeights } from "../device-sdk/lm/checkpoint.ts";
import { parseModelConfig } from "../device-sdk/lm/config.ts";
import type { BatchShape } from "../device-sdk/lm/decoderLayer.ts";
import { generate } from "../device-sdk/lm/generate.ts";
import { LanguageModel } from "../device-sdk/lm/languageModel.ts";
import type { Adapter } from "../device-sdk/lm/linear.ts";
import { createAdapter } from "../device-sdk/lora/adapter.ts";
import type { Meter, Runtime } from "../device-sdk/onnx/session.ts";
import { createRandom } from "../device-sdk/random.ts";
import { createTrainer } from "../device-sdk/train/step.ts";
import type { ActivationPolicy } from "../device-sdk/train/step.ts";
import { initialWeights } from "../models/architecture.ts";
import { readArguments } from "./arguments.ts";
import { contestJax } from "./jaxPeer.ts";
import { shapes } from "./randomCheckpoint.ts";
import { writeResults } from "./results.ts";
import { recordTraffic } from "./traffic.ts";
import type { Crossing, Kind } from "./traffic.ts";

readArguments({});
const threads = availableParallelism();
onnxRuntime.env.wasm.numThreads = threads;
const rank = 8;
const rounds = 10;
const promptLength = 128;
const newTokens = 128;
const replies = 5;

const meter: Meter = { flops: 0, bytes: 0 };
const traffic = recordTraffic(onnxRuntime);
const runtime: Runtime = { onnxRuntime: traffic.onnxRuntime, meter };
const random = createRandom(1);

/** What one step or token takes. */
interface Measured {
  readonly what: string;
  /** Bytes. */
  readonly in: number;
  readonly out: number;
  readonly kinds: Partial<Record<Kind, number>>;
  /** Of the fastest. */
  readonly seconds: number;
  /** Of the same copies alone. */
  readonly copySeconds: number;
  readonly gigaflops: number;
}

const demoFile = (name: string) =>
  readFile(new URL(`../models/demo/${name}`, import.meta.url));

async function demoModel(): Promise<LanguageModel> {
  const config = parseModelConfig(
    JSON.parse(String(await demoFile("config.json"))),
  );
  const weights = readWeights(config, await demoFile("model.safetensors"));
  return new LanguageModel(runtime, config, weights);
}

/** One layer, the embedding and the head, random. */
function smolModel(): LanguageModel {
  const config = parseModelConfig({
    ...shapes["SmolLM2-135M"],
    num_hidden_layers: 1,
  });
  const weights = initialWeights(config, 1);
  return new LanguageModel(runtime, config, weights);
}

/** What crossed since the last call. */
function takeTraffic(): {
  runs: readonly (readonly Crossing[])[];
  flops: number;
} {
  const runs = traffic.runs.splice(0);
  const bytes = bytesOf(runs.flat());
  if (bytes !== meter.bytes)
    throw new Error(`${bytes} bytes crossed, the meter counted ${meter.bytes}`);
  const { flops } = meter;
  meter.flops = meter.bytes = 0;
  return { runs, flops };
}

const bytesOf = (crossings: readonly Crossing[]) =>
  crossings.reduce((sum, { data }) => sum + data.byteLength, 0);

/**
 * @param targets whether outputs are copied once more, into tensors that the caller gave.
 * @param count of times that are in `runs`, `flops` and `seconds`.
 */
function measured(
  what: string,
  { runs, flops }: ReturnType<typeof takeTraffic>,
  seconds: number,
  targets: boolean,
  count = 1,
): Measured {
  const all = runs.flat();
  const kinds: Partial<Record<Kind, number>> = {};
  for (const { kind, data } of all)
    kinds[kind] = (kinds[kind] ?? 0) + data.byteLength / count;
  return {
    what,
    in: bytesOf(all.filter(({ way }) => way === "in")) / count,
    out: bytesOf(all.filter(({ way }) => way === "out")) / count,
    kinds,
    seconds: seconds / count,
    copySeconds: fastestCopy(runs, targets) / count,
    gigaflops: flops / seconds / 1e9,
  };
}

const heap = new Uint8Array(
  new WebAssembly.Memory({ initial: 8192, maximum: 8192, shared: true }).buffer,
);

/**
 * Seconds of the same copies alone, in the same order: each run's inputs into a shared heap one after the other, its outputs from there into
 * new arrays, and from these into the caller's.
 */
function fastestCopy(
  runs: readonly (readonly Crossing[])[],
  targets: boolean,
): number {
  let fastest = Infinity;
  const target = new Uint8Array(
    Math.max(...runs.flat().map(({ data }) => data.byteLength)),
  );
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now();
    for (const run of runs) {
      let at = 0;
      for (const { way, data } of run) {
        const { buffer, byteOffset, byteLength } = data;
        if (at + byteLength > heap.length) at = 0;
        if (way === "in")
          heap.set(new Uint8Array(buffer, byteOffset, byteLength), at);
        else {
          const output = new Uint8Array(byteLength);
          output.set(heap.subarray(at, at + byteLength));
          if (targets) target.set(output);
        }
        at += byteLength;
      }
    }
    fastest = Math.min(fastest, (performance.now() - begin) / 1000);
  }
  return fastest;
}

/** A LoRA training step on all seven modules. */
async function measureStep(
  model: LanguageModel,
  adapter: Adapter,
  shape: BatchShape,
  activations: ActivationPolicy,
): Promise<Measured> {
  const rows = shape.batch * shape.length;
  const ids = () =>
    Int32Array.from({ length: rows }, () =>
      random.integer(model.config.vocabularySize),
    );
  const batch = {
    tokens: ids(),
    targets: { tokens: ids(), weights: new Float32Array(rows).fill(1) },
  };
  const trainer = await createTrainer(
    model,
    { kind: "adapter", adapter },
    shape,
    { activations },
  );
  let seconds = Infinity;
  for (let round = -1; round < rounds; round++) {
    takeTraffic();
    const begin = performance.now();
    await trainer.step(batch, { learningRate: 1e-4, clipNorm: 1 });
    const took = (performance.now() - begin) / 1000;
    if (round >= 0) seconds = Math.min(seconds, took);
  }
  await trainer.release();
  const what = `step of ${shape.batch} x ${shape.length} tokens, ${activations}`;
  return measured(what, takeTraffic(), seconds, true);
}

/** A token after the prompt, as the mean over a reply; of each token the fastest of some replies. */
async function measureToken(
  model: LanguageModel,
  adapter: Adapter,
): Promise<Measured> {
  const prompt = Array.from({ length: promptLength }, () =>
    random.integer(model.config.vocabularySize),
  );
  const seconds = Array<number>(newTokens).fill(Infinity);
  const runs: (readonly Crossing[])[] = [];
  let flops = 0;
  for (let reply = 0; reply < replies; reply++) {
    let at = 0;
    let begin = 0;
    runs.length = flops = 0;
    await generate(model, {
      prompts: [prompt],
      maximumTokens: newTokens,
      stop: new Set(),
      adapter,
      onToken: () => {
        const took = (performance.now() - begin) / 1000;
        seconds[at] = Math.min(seconds[at]!, took);
        const crossed = takeTraffic();
        if (at++ > 0) {
          // the first token is the prompt's
          runs.push(...crossed.runs);
          flops += crossed.flops;
        }
        begin = performance.now();
      },
    });
  }
  const later = seconds.slice(1);
  const total = later.reduce((sum, one) => sum + one, 0);
  return measured("token", { runs, flops }, total, false, later.length);
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(bytes < 1e8 ? 2 : 0);
const milliseconds = (seconds: number) => (1000 * seconds).toFixed(1);
const percent = (share: number) => `${(100 * share).toFixed(0)}%`;

const models = [
  {
    name: "demo, 5.9M",
    open: demoModel,
    shape: { batch: 8, length: 128 },
  },
  {
    name: "SmolLM2-135M, one layer",
    open: smolModel,
    shape: { batch: 1, length: 256 },
  },
];

console.log(
  `onnxruntime-web ${onnxRuntime.env.versions.web}, wasm, ${threads} threads, Node ${process.versions.node}; LoRA rank ${rank} on all seven modules; fastest of ${rounds} steps; tokens after ${promptLength} of prompt, mean over a reply of ${newTokens}, of each token the fastest of ${replies} replies.\nCopies alone: the same tensors into a WebAssembly memory, out of it into new arrays and, in a step, from these into the caller's.\n`,
);
const results: (Measured & { model: string })[] = [];
for (const { name, open, shape } of models) {
  const model = await open();
  const adapter = createAdapter(model.config, {
    rank,
    alpha: 2 * rank,
    seed: 1,
  });
  for (const activations of ["keep", "recompute"] as const)
    results.push({
      model: name,
      ...(await measureStep(model, adapter, shape, activations)),
    });
  results.push({ model: name, ...(await measureToken(model, adapter)) });
  await model.release();
}
console.log(
  "| model | what | MB in | MB out | ms | GFLOP/s | ms of copies alone | share |\n|---|---|---|---|---|---|---|---|",
);
for (const one of results)
  console.log(
    `| ${one.model} | ${one.what} | ${megabytes(one.in)} | ${megabytes(one.out)} | ${milliseconds(one.seconds)} | ${one.gigaflops.toFixed(1)} | ${milliseconds(one.copySeconds)} | ${percent(one.copySeconds / one.seconds)} |`,
  );

console.log("\nWhere the bytes come from, MB in and out:\n");
const columns = results.map(({ model, what }) => `${model}: ${what}`);
console.log(`| | ${columns.join(" | ")} |`);
console.log(`|---|${columns.map(() => "---|").join("")}`);
for (const kind of new Set(
  results.flatMap(({ kinds }) => Object.keys(kinds) as Kind[]),
))
  console.log(
    `| ${kind} | ${results.map(({ kinds }) => megabytes(kinds[kind] ?? 0)).join(" | ")} |`,
  );

const jax = contestJax();
await writeResults("wasm", {
  threads,
  rank,
  promptLength,
  newTokens,
  results,
  jax,
});
process.exit(); // onnxruntime-web's threads would stay
