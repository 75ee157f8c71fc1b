/** @file Fine-tunes one model in a process of its own and prints how much memory that took beyond the loaded runtime. */
import { readFileSync, writeFileSync } from "node:fs";
import * as onnxRuntime from "onnxruntime-node";
import { folderFiles } from "../server/folderFiles.ts";
import type { LinearModule } from "../device-sdk/lm/linear.ts";
import { openCheckpoint } from "../device-sdk/lm/openCheckpoint.ts";
import {
  openLanguageModel,
  residenceBytes,
} from "../device-sdk/lm/openLanguageModel.ts";
import { createAdapter } from "../device-sdk/lora/adapter.ts";
import { Graph } from "../device-sdk/onnx/graph.ts";
import { compile } from "../device-sdk/onnx/session.ts";
import type { Runtime } from "../device-sdk/onnx/session.ts";
import { createRandom } from "../device-sdk/random.ts";
import { createTrainer } from "../device-sdk/train/step.ts";

const [folder, rank, modules, length, steps] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
];

const runtime: Runtime = {
  onnxRuntime,
  sessionOptions: {
    intraOpNumThreads: 2,
    enableCpuMemArena: false,
    enableMemPattern: false,
  },
  sharesMemory: true,
};

/** Kilobytes by name, from the kernel. Files are read, not mapped, so the page cache is not among them. */
const status = (field: "VmRSS" | "VmHWM") =>
  Number(
    new RegExp(`${field}:\\s+(\\d+)`).exec(
      readFileSync("/proc/self/status", "utf8"),
    )![1],
  );

// The runtime is loaded and has run something before anything is counted.
const graph = new Graph();
const x = graph.input("x", [4]);
const warm = await compile(runtime, { x }, { y: graph.exp(x) });
await warm.run({ x: { data: new Float32Array(4), shape: [4] } });
await warm.release();
globalThis.gc?.();
const before = status("VmRSS");
writeFileSync("/proc/self/clear_refs", "5"); // begin a new peak

const files = folderFiles(folder);
const { streamed } = residenceBytes(await openCheckpoint(files));
const model = await openLanguageModel(runtime, files, streamed);
const shape = { batch: 1, length: Number(length) };
const trainer = await createTrainer(
  model,
  {
    kind: "adapter",
    adapter: createAdapter(model.config, {
      rank: Number(rank),
      alpha: 2 * Number(rank),
      modules: modules.split(",") as LinearModule[],
      seed: 1,
    }),
  },
  shape,
  { activations: "recompute" },
);
const random = createRandom(1);
const draw = () =>
  Int32Array.from({ length: shape.length }, () =>
    random.integer(model.config.vocabularySize),
  );
const seconds: number[] = [];
const peaks: number[] = [];
for (let step = 0; step < Number(steps); step++) {
  const begin = performance.now();
  const weights = new Float32Array(shape.length).fill(1);
  const { loss } = await trainer.step(
    { tokens: draw(), targets: { tokens: draw(), weights } },
    { learningRate: 1e-4, clipNorm: 1 },
  );
  if (!Number.isFinite(loss)) throw new Error(`loss ${loss}`);
  seconds.push((performance.now() - begin) / 1000);
  peaks.push(status("VmHWM") - before);
}
console.log(
  JSON.stringify({
    weights: streamed,
    trained: 16 * trainer.parameters.flat.length,
    beforeBytes: 1024 * before,
    peakBytes: peaks.map((kilobytes) => 1024 * kilobytes),
    seconds,
  }),
);
await files.close();
