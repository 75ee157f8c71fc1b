/**
 * @file `npm run bench:engine`: LoRA training steps and generation at the shapes of known models, as shares of the machine's own matrix
 * products and, where `PYTHON` names an interpreter with `bench/peers/requirements.txt`, against PyTorch and PEFT, in turns in one run.
 */
import * as onnxRuntime from "onnxruntime-node";
import { availableParallelism } from "node:os";
import { parseModelConfig } from "../device-sdk/lm/config.ts";
import type { ModelConfig } from "../device-sdk/lm/config.ts";
import { generate } from "../device-sdk/lm/generate.ts";
import { LanguageModel } from "../device-sdk/lm/languageModel.ts";
import type { Adapter } from "../device-sdk/lm/linear.ts";
import { createAdapter } from "../device-sdk/lora/adapter.ts";
import { Graph } from "../device-sdk/onnx/graph.ts";
import { compile, zeros } from "../device-sdk/onnx/session.ts";
import type { Runtime } from "../device-sdk/onnx/session.ts";
import { createRandom } from "../device-sdk/random.ts";
import { createTrainer } from "../device-sdk/train/step.ts";
import type { ActivationPolicy } from "../device-sdk/train/step.ts";
import { initialWeights } from "../models/architecture.ts";
import { readArguments, readCount, refuse } from "./arguments.ts";
import { startPeer } from "./enginePeer.ts";
import type {
  GenerationSetting,
  Peer,
  ProductSetting,
  StepSetting,
} from "./enginePeer.ts";
import { busyElsewhere, inTurns, timed } from "./inTurns.ts";
import type { Contestant, Timing } from "./inTurns.ts";
import { shapes } from "./randomCheckpoint.ts";
import { writeResults } from "./results.ts";

const measuredShapes = ["SmolLM2-135M", "SmolLM-360M"] as const;
const options = readArguments({
  layers: { type: "string" }, // in place of the shapes' own, for a quick look
  rounds: { type: "string", default: "8" },
  only: { type: "string" }, // "step" or "generate"
  shape: { type: "string", multiple: true },
});
const rounds = readCount("rounds", options.rounds);
const layers =
  options.layers === undefined
    ? undefined
    : readCount("layers", options.layers);
if (options.only !== undefined && !/^(step|generate)$/.test(options.only))
  refuse(`--only: expected step or generate, got ${options.only}`);
for (const shape of options.shape ?? [])
  if (!measuredShapes.some((name) => name === shape))
    refuse(
      `--shape: expected one of ${measuredShapes.join(", ")}, got ${shape}`,
    );
const threads = availableParallelism();
const meter = { flops: 0, bytes: 0 };
const runtime: Runtime = {
  onnxRuntime,
  sessionOptions: { intraOpNumThreads: threads },
  sharesMemory: true,
  meter,
};

/** One line of the table. */
interface Row {
  readonly what: string;
  /** Seconds of a run. */
  readonly seconds: Readonly<Record<string, Timing>>;
  /** Further figures under names that say their units. */
  readonly figures: Readonly<Record<string, number>>;
}

const nameOf = ({ rows, in: size, out }: ProductSetting) =>
  `product ${rows}x${size}x${out}`;

/** A matrix product on ONNX Runtime, as the layers' graphs have it. */
async function ourProduct(setting: ProductSetting) {
  const { rows, in: size, out, times } = setting;
  const graph = new Graph();
  const x = graph.input("x", [rows, size]);
  const weight = graph.input("weight", [out, size]);
  const y = graph.gemm(x, weight, { transB: true });
  const session = await compile(runtime, { x, weight }, { y });
  const feeds = { x: zeros(x.shape), weight: zeros(weight.shape) };
  const into = { y: zeros(y.shape) };
  return {
    name: nameOf(setting),
    run: () =>
      timed(async () => {
        for (let time = 0; time < times; time++) await session.run(feeds, into);
      }),
    release: () => session.release(),
  };
}

function adapterOf(
  config: ModelConfig,
  { rank, modules }: StepSetting,
): Adapter {
  const adapter = createAdapter(config, { rank, alpha: 2 * rank, seed: 1 });
  const wanted = modules === "all" ? /./ : /\.[qv]_proj$/;
  return {
    ...adapter,
    matrices: new Map(
      [...adapter.matrices].filter(([module]) => wanted.test(module)),
    ),
  };
}

/** Our training step; `flops` are those of its last run's matrix products. */
async function ourStep(
  model: LanguageModel,
  setting: StepSetting,
  activations: ActivationPolicy,
) {
  const { batch, length } = setting;
  const random = createRandom(1);
  const ids = () =>
    Int32Array.from({ length: batch * length }, () =>
      random.integer(model.config.vocabularySize),
    );
  const weights = new Float32Array(batch * length).fill(1);
  const rows = { tokens: ids(), targets: { tokens: ids(), weights } };
  const trainer = await createTrainer(
    model,
    { kind: "adapter", adapter: adapterOf(model.config, setting) },
    { batch, length },
    { activations },
  );
  const contestant = {
    name: `ours, ${activations}`,
    flops: 0,
    run: () =>
      timed(async () => {
        const before = meter.flops;
        await trainer.step(rows, { learningRate: 1e-4, clipNorm: 1 });
        contestant.flops = meter.flops - before;
      }),
    release: () => trainer.release(),
  };
  return contestant;
}

/** The peer's contestants for a setting: its two implementations of attention. */
const peersOf = (
  peer: Peer | undefined,
  setting: StepSetting | GenerationSetting,
): Contestant[] =>
  peer
    ? (["sdpa", "eager"] as const).map((attention) => ({
        name: `PyTorch, ${attention}`,
        run: () => peer.run(setting, attention),
      }))
    : [];

/** How many times as fast as the faster of the peer's implementations, by the fastest runs and by those in the middle. */
function againstPeer(
  seconds: Readonly<Record<string, Timing>>,
  ours: string,
): Record<string, number> {
  const peers = Object.keys(seconds).filter((name) =>
    /^PyTorch, (sdpa|eager)$/.test(name),
  );
  if (peers.length === 0) return {};
  const ratio = (of: keyof Timing) =>
    Math.min(...peers.map((name) => seconds[name]![of])) / seconds[ours]![of];
  return {
    "times PyTorch": ratio("minimum"),
    "times PyTorch, medians": ratio("median"),
  };
}

async function measureStep(
  model: LanguageModel,
  peer: Peer | undefined,
  setting: StepSetting,
): Promise<Row> {
  const { hiddenSize, intermediateSize } = model.config;
  const tokens = setting.batch * setting.length;
  const keep = await ourStep(model, setting, "keep");
  const recompute = await ourStep(model, setting, "recompute");
  const products = (
    [
      [hiddenSize, hiddenSize],
      [hiddenSize, intermediateSize],
      [intermediateSize, hiddenSize],
      [hiddenSize, 4096],
    ] as const
  ).map(([size, out]): ProductSetting => ({
    kind: "product",
    rows: tokens,
    in: size,
    out,
    times: 20,
  }));
  const own = [
    keep,
    recompute,
    ...(await Promise.all(products.map((each) => ourProduct(each)))),
  ];
  const peerProducts = peer
    ? products.map((each) => ({
        name: `PyTorch, ${nameOf(each)}`,
        run: () => peer.run(each),
      }))
    : [];
  const seconds = await inTurns(
    [...own, ...peerProducts, ...peersOf(peer, setting)],
    rounds,
  );
  for (const { release } of own) await release();
  const peakOf = (prefix: string) =>
    Math.max(
      ...products.map(
        (each) =>
          (2 * each.rows * each.in * each.out * each.times) /
          1e9 /
          seconds[prefix + nameOf(each)]!.minimum,
      ),
    );
  const peak = peakOf("");
  const share = ({ name, flops }: typeof keep) =>
    flops / 1e9 / seconds[name]!.minimum / peak;
  return {
    what: `LoRA step, ${setting.shape}, rank ${setting.rank}, ${setting.modules === "all" ? "all modules" : "q and v"}`,
    seconds,
    figures: {
      "tokens/s": tokens / seconds[keep.name]!.minimum,
      "peak of products, GFLOP/s": peak,
      "share of the peak": share(keep),
      "share of the peak, recompute": share(recompute),
      ...(peer && {
        "peak of PyTorch's products, GFLOP/s": peakOf("PyTorch, "),
      }),
      ...againstPeer(seconds, keep.name),
    },
  };
}

async function measureGeneration(
  model: LanguageModel,
  peer: Peer | undefined,
  setting: GenerationSetting,
): Promise<Row> {
  const { batch, prompt, new: fresh } = setting;
  const random = createRandom(1);
  const prompts = Array.from({ length: batch }, () =>
    Array.from({ length: prompt }, () =>
      random.integer(model.config.vocabularySize),
    ),
  );
  const run = () =>
    timed(() =>
      generate(model, { prompts, maximumTokens: fresh, stop: new Set() }),
    );
  const name = "ours";
  const seconds = await inTurns(
    [{ name, run }, ...peersOf(peer, setting)],
    Math.ceil(rounds / 2),
  );
  return {
    what: `generation, ${setting.shape}, ${setting.precision}, batch ${batch}, ${prompt} + ${fresh} tokens`,
    seconds,
    figures: {
      "tokens/s": (batch * fresh) / seconds[name]!.minimum,
      ...againstPeer(seconds, name),
    },
  };
}

const python = process.env["PYTHON"];
const peer = python ? await startPeer(python, threads, layers) : undefined;
console.log(
  peer
    ? `peer: ${JSON.stringify(peer.versions)}`
    : "The peer was not run: PYTHON names no interpreter (bench/peers/README.md).",
);
console.log(
  `${threads} threads; seconds of the fastest run (of the one in the middle) of ${rounds} in turns\n\n| what | seconds | figures | busy elsewhere |\n|---|---|---|---|`,
);
const results: (Row & { readonly busyElsewhere: number })[] = [];
async function add(measure: () => Promise<Row>): Promise<void> {
  const busy = await busyElsewhere();
  const row = await measure();
  results.push({ ...row, busyElsewhere: busy });
  const seconds = Object.entries(row.seconds).map(
    ([name, { minimum, median }]) =>
      `${name}: ${minimum.toFixed(3)} (${median.toFixed(3)})`,
  );
  const figures = Object.entries(row.figures).map(
    ([name, figure]) => `${name}: ${figure.toPrecision(3)}`,
  );
  console.log(
    `| ${row.what} | ${seconds.join("<br>")} | ${figures.join("<br>")} | ${(100 * busy).toFixed(0)}% |`,
  );
}

const length = 256;
try {
  for (const shape of measuredShapes) {
    if (options.shape?.includes(shape) === false) continue;
    const config = parseModelConfig({
      ...shapes[shape],
      ...(layers !== undefined && { num_hidden_layers: layers }),
    });
    const weights = initialWeights(config, 1);
    const withModel = (measure: (model: LanguageModel) => Promise<Row>) =>
      add(async () => {
        const model = new LanguageModel(runtime, config, weights);
        const row = await measure(model);
        await model.release();
        return row;
      });
    if (options.only !== "generate")
      for (const [rank, modules] of [
        [8, "all"],
        [16, "all"],
        [8, "qv"],
      ] as const)
        await withModel((model) =>
          measureStep(model, peer, {
            kind: "step",
            shape,
            rank,
            modules,
            batch: 1,
            length,
          }),
        );
    if (options.only !== "step")
      for (const batch of [1, 16])
        await withModel((model) =>
          measureGeneration(model, peer, {
            kind: "generate",
            shape,
            precision: "f32",
            batch,
            prompt: 128,
            new: 128,
          }),
        );
  }
} finally {
  peer?.stop();
}
// a quick look, or a part, is not a result
if (!layers && !options.only && !options.shape)
  await writeResults("engine", {
    threads,
    rounds,
    peer: peer?.versions,
    results,
  });
