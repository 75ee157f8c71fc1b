/** @file `npm run bench:swap`: how long the demo model takes to change to another adapter, or to another blend of three, without compiling anything. */
import * as onnxRuntime from "onnxruntime-node";
import { availableParallelism } from "node:os";
import { readFile, readdir } from "node:fs/promises";
import { readWeights } from "../device-sdk/lm/checkpoint.ts";
import { parseModelConfig } from "../device-sdk/lm/config.ts";
import { LanguageModel } from "../device-sdk/lm/languageModel.ts";
import type { Adapter } from "../device-sdk/lm/linear.ts";
import { mergeAdapters } from "../device-sdk/lora/merge.ts";
import { readPeftAdapter } from "../device-sdk/lora/peft.ts";
import type { OnnxRuntime } from "../device-sdk/onnx/session.ts";
import { readArguments } from "./arguments.ts";
import { writeResults } from "./results.ts";

readArguments({});
const folder = new URL("../models/demo/", import.meta.url);
const json = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(path, folder), "utf8"));

let sessions = 0;
const counted: OnnxRuntime = {
  Tensor: onnxRuntime.Tensor,
  InferenceSession: {
    create(model, options) {
      sessions++;
      return onnxRuntime.InferenceSession.create(model, options);
    },
  },
};
const config = parseModelConfig(await json("config.json"));
const model = new LanguageModel(
  {
    onnxRuntime: counted,
    sessionOptions: { intraOpNumThreads: availableParallelism() },
    sharesMemory: true,
  },
  config,
  readWeights(config, await readFile(new URL("model.safetensors", folder))),
);
const names = (await readdir(new URL("pllms/", folder))).slice(0, 4);
const adapters: Adapter[] = [];
for (const name of names)
  adapters.push(
    readPeftAdapter(
      config,
      await json(`pllms/${name}/adapter_config.json`),
      await readFile(
        new URL(`pllms/${name}/adapter_model.safetensors`, folder),
      ),
    ),
  );

/** The logits after one token: the least that shows which adapter is in place. */
const ask = async (adapter: Adapter) =>
  model.head(await model.forward([1], { batch: 1, length: 1 }, { adapter }));
const milliseconds = async (run: () => Promise<unknown>) => {
  const begin = performance.now();
  await run();
  return performance.now() - begin;
};
const blend = (weights: readonly number[]) =>
  mergeAdapters(
    weights.map((weight, at) => ({ adapter: adapters[at]!, weight })),
  );

await ask(adapters[0]!);
await ask(blend([1, 1, 1]));
const before = sessions;
const measured: Record<string, number[]> = {
  "the same adapter again": [],
  "another adapter": [],
  "another blend of three": [],
};
for (let round = 1; round <= 20; round++) {
  const other = adapters[round % adapters.length]!;
  const [same, swap, mixed] = Object.values(measured);
  swap!.push(await milliseconds(() => ask(other)));
  same!.push(await milliseconds(() => ask(other)));
  mixed!.push(await milliseconds(() => ask(blend([0.6, 0.3, round / 100]))));
}
console.log(
  `one token through the demo model, ${adapters.map(({ rank }) => rank).join(", ")} are the adapters' ranks; ${sessions - before} sessions compiled meanwhile\n\n| with | ms, median of 20 | slowest |\n|---|---|---|`,
);
const results = Object.entries(measured).map(([what, all]) => {
  const sorted = all.toSorted((a, b) => a - b);
  const [median, slowest] = [sorted[10]!, sorted.at(-1)!];
  console.log(`| ${what} | ${median.toFixed(1)} | ${slowest.toFixed(1)} |`);
  return { what, median, slowest };
});
await writeResults("swap", { compiled: sessions - before, results });
