/** @file `npm run bench:engine`: the training step against the machine's own matrix products, in one run, as a ratio. */
import * as onnxRuntime from "onnxruntime-node";
import { availableParallelism, cpus } from "node:os";
import { LanguageModel } from "../device-sdk/lm/languageModel.ts";
import { Graph } from "../device-sdk/onnx/graph.ts";
import { compile, zeros } from "../device-sdk/onnx/session.ts";
import type { Runtime } from "../device-sdk/onnx/session.ts";
import { createRandom } from "../device-sdk/random.ts";
import { createAdapter } from "../device-sdk/lora/adapter.ts";
import { createTrainer } from "../device-sdk/train/step.ts";
import type { ActivationPolicy, Trainable } from "../device-sdk/train/step.ts";
import { demoConfig, initialWeights } from "../models/architecture.ts";

const threads = availableParallelism();
const meter = { flops: 0 };
const runtime: Runtime = {
  onnxRuntime,
  sessionOptions: { intraOpNumThreads: threads },
  sharesMemory: true,
  meter,
};
const shape = { batch: 16, length: 256 };
const rows = shape.batch * shape.length;
const { hiddenSize, intermediateSize, vocabularySize } = demoConfig;

/** Seconds of the fastest of `count` runs. */
async function fastest(
  count: number,
  run: () => Promise<unknown>,
): Promise<number> {
  let best = Infinity;
  for (let at = 0; at < count; at++) {
    const begin = performance.now();
    await run();
    best = Math.min(best, (performance.now() - begin) / 1000);
  }
  return best;
}

/** GFLOP/s of the fastest product among those the model is made of: the machine's peak at these sizes. */
async function productPeak(): Promise<number> {
  let peak = 0;
  for (const [inSize, outSize] of [
    [hiddenSize, hiddenSize],
    [hiddenSize, intermediateSize],
    [intermediateSize, hiddenSize],
    [hiddenSize, vocabularySize],
  ] as const) {
    const graph = new Graph();
    const x = graph.input("x", [rows, inSize]);
    const weight = graph.input("weight", [outSize, inSize]);
    const y = graph.gemm(x, weight, { transB: true });
    const session = await compile(runtime, { x, weight }, { y });
    const feeds = { x: zeros(x.shape), weight: zeros(weight.shape) };
    const into = { y: zeros(y.shape) };
    const seconds = await fastest(20, () => session.run(feeds, into));
    peak = Math.max(peak, (2 * rows * inSize * outSize) / seconds / 1e9);
    await session.release();
  }
  return peak;
}

const random = createRandom(1);
const ids = () =>
  Int32Array.from({ length: rows }, () => random.integer(vocabularySize));
const batch = {
  tokens: ids(),
  targets: { tokens: ids(), weights: new Float32Array(rows).fill(1) },
};

/** GFLOP/s and tokens/s of one kind of training step. */
async function stepSpeed(trainable: Trainable, policy: ActivationPolicy) {
  const model = new LanguageModel(
    runtime,
    demoConfig,
    initialWeights(demoConfig, 1),
  );
  const trainer = await createTrainer(model, trainable, shape, {
    activations: policy,
  });
  const step = () => trainer.step(batch, { learningRate: 1e-4, clipNorm: 1 });
  await step();
  await step();
  const before = meter.flops;
  await step();
  const flops = meter.flops - before;
  const seconds = await fastest(6, step);
  await trainer.release();
  await model.release();
  return { gigaflops: flops / seconds / 1e9, tokens: rows / seconds };
}

const peak = await productPeak();
console.log(
  `${cpus()[0]?.model}, ${threads} threads, Node ${process.versions.node}, onnxruntime-node ${onnxRuntime.env.versions.node}; ${shape.batch} x ${shape.length} tokens, fastest of 6 steps`,
);
console.log(`peak of the model's own products: ${peak.toFixed(0)} GFLOP/s\n`);
console.log("| step | tokens/s | GFLOP/s | of the peak |\n|---|---|---|---|");
const adapter = createAdapter(demoConfig, { rank: 8, alpha: 16, seed: 1 });
for (const [name, trainable] of [
  ["all weights", { kind: "all" }],
  ["LoRA, rank 8", { kind: "adapter", adapter }],
] as const)
  for (const policy of ["keep", "recompute"] as const) {
    const { gigaflops, tokens } = await stepSpeed(trainable, policy);
    console.log(
      `| ${name}, ${policy} | ${tokens.toFixed(0)} | ${gigaflops.toFixed(0)} | ${((100 * gigaflops) / peak).toFixed(0)}% |`,
    );
  }
