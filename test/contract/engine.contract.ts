/** @file What the engine promises on every ONNX Runtime: the numbers that PyTorch, transformers and peft computed for tiny models. */
import {
  parseSafetensors,
  toFloat32,
} from "../../device-sdk/format/safetensors.ts";
import { generate } from "../../device-sdk/lm/generate.ts";
import type { LanguageModel } from "../../device-sdk/lm/languageModel.ts";
import type { BatchShape } from "../../device-sdk/lm/decoderLayer.ts";
import { openCheckpoint } from "../../device-sdk/lm/openCheckpoint.ts";
import type { OpenFile } from "../../device-sdk/lm/files.ts";
import {
  openLanguageModel,
  residenceBytes,
} from "../../device-sdk/lm/openLanguageModel.ts";
import type { Adapter } from "../../device-sdk/lm/linear.ts";
import { mergeAdapters } from "../../device-sdk/lora/merge.ts";
import { readPeftAdapter } from "../../device-sdk/lora/peft.ts";
import { readPeftPrompt } from "../../device-sdk/lora/prompt.ts";
import type { Runtime, Tensor } from "../../device-sdk/onnx/session.ts";
import { drawnData } from "../../device-sdk/train/data.ts";
import { meanLoss } from "../../device-sdk/train/loss.ts";
import type { AdamWOptions } from "../../device-sdk/train/adamW.ts";
import { resumeRun, startRun } from "../../device-sdk/train/run.ts";
import { createTrainer } from "../../device-sdk/train/step.ts";
import type {
  Trainable,
  Trainer,
  TrainerOptions,
  TrainingBatch,
} from "../../device-sdk/train/step.ts";
import { checkpointFiles } from "../checkpointFolder.ts";

/** One promise: `run` throws where it is broken. */
export interface ContractCase {
  /** A sentence. */
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** A training run of ten steps. */
interface Trajectory {
  readonly lr: number;
  readonly betas: readonly [number, number];
  readonly eps: number;
  readonly weight_decay: number;
  readonly clipNorm: number;
  /** Of each step, where a schedule was followed. */
  readonly rates?: readonly number[];
  readonly losses: readonly number[];
  readonly gradientNorms: readonly number[];
}

/** What was generated without sampling. */
interface Continued {
  readonly tokens: readonly number[];
}

/** The part of golden.json that is used. */
interface GoldenNumbers {
  readonly loss: Readonly<Record<string, number>>;
  readonly adamw: Trajectory;
  readonly greedy: {
    readonly prompt: readonly number[];
    readonly base: Continued;
    readonly adapter: Continued;
  };
  readonly merge: { readonly weights: Readonly<Record<string, number>> };
  readonly prompt: { readonly greedy: Continued; readonly adamw: Trajectory };
  readonly families: Readonly<
    Record<
      Family,
      {
        readonly greedy: {
          readonly base: Continued;
          readonly adapter: Continued;
        };
        readonly adamw: Trajectory;
      }
    >
  >;
}

const shape = { batch: 2, length: 12 };
const policies = ["keep", "recompute"] as const;
/** Llama 3.2's rope scaling in bf16 shards, Qwen2's biases in f16, Qwen3's head norms. */
const families = ["llama-scaled", "qwen2", "qwen3"] as const;
type Family = (typeof families)[number];
/** Checkpoints by the prefix of their goldens: folder and weights file. */
const checkpoints = {
  "gqa/base": ["llama-gqa", "model.safetensors"],
  "tied/bf16": ["llama-tied", "model.safetensors"],
  "tied/f16": ["llama-tied", "model-f16.safetensors"],
  "llama-scaled/base": ["llama-scaled", "model.safetensors"],
  "qwen2/base": ["qwen2", "model.safetensors"],
  "qwen3/base": ["qwen3", "model.safetensors"],
} as const;
type CheckpointName = keyof typeof checkpoints;
const checkpointNames = Object.keys(checkpoints) as CheckpointName[];

/** Adapters over all modules, with what was measured of them. */
const adapters = [
  {
    prefix: "gqa",
    base: "gqa/base",
    folder: "adapter",
    of: (all: GoldenNumbers) => all,
  },
  ...families.map((family) => ({
    prefix: family,
    base: `${family}/base` as const,
    folder: `${family}-adapter`,
    of: (all: GoldenNumbers) => all.families[family],
  })),
] as const;
type AdapterGolden = (typeof adapters)[number];

/** Another order of summation in f32 moves values of about 4 by less than this (test/golden/README.md). */
const absolute = 2e-5;

/**
 * The promises, to be run one after the other. Nothing here needs more than a JavaScript engine, so that a browser can run them too.
 * @param runtime what is held to them.
 * @param readGolden the bytes of a file under test/golden/.
 */
export function engineContract(
  runtime: Runtime,
  readGolden: (path: string) => Promise<Uint8Array>,
): readonly ContractCase[] {
  const files = new Map<string, Promise<Uint8Array>>();
  const read = (path: string): Promise<Uint8Array> => {
    let file = files.get(path);
    if (!file) files.set(path, (file = readGolden(path)));
    return file;
  };
  const readJson = async (path: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await read(path)));
  const numbers = async () => (await readJson("golden.json")) as GoldenNumbers;
  const golden = async (name: string): Promise<Float32Array> => {
    const { tensors } = parseSafetensors(await read("golden.safetensors"));
    const stored = tensors.get(name);
    if (!stored) throw new Error(`golden.safetensors has no ${name}`);
    return toFloat32(stored);
  };

  const openFolder = (folder: string, file: string): OpenFile => {
    const shards = "model.safetensors.index.json";
    return async (name) =>
      name === shards && folder !== "llama-scaled"
        ? undefined
        : bytesFile(
            await read(
              `${folder}/${name === "model.safetensors" ? file : name}`,
            ),
          );
  };
  const readModel = (
    checkpoint: CheckpointName,
    on = runtime,
  ): Promise<LanguageModel> => {
    const [folder, file] = checkpoints[checkpoint];
    return openLanguageModel(on, openFolder(folder, file));
  };
  const readAdapter = async (
    { config }: LanguageModel,
    folder: string,
    base = "llama-gqa",
  ): Promise<Adapter> =>
    readPeftAdapter(
      config,
      await readJson(`${folder}/adapter_config.json`),
      await read(`${folder}/adapter_model.safetensors`),
      base,
    );
  const readAdapted = async ({ base, folder }: AdapterGolden) => {
    const model = await readModel(base);
    const [name] = checkpoints[base];
    return { model, adapter: await readAdapter(model, folder, name) };
  };
  const readBatch = async () => ({
    tokens: await golden("batch/ids"),
    targets: {
      tokens: await golden("batch/targets"),
      weights: await golden("batch/mask"),
    },
  });

  /** Logits and hidden states of the golden batch. */
  const infer = async (
    model: LanguageModel,
    adapter?: Adapter,
    prompt?: Tensor,
  ) => {
    const { tokens } = await readBatch();
    return model.head(await model.forward(tokens, shape, { adapter, prompt }));
  };
  const greedy = async (
    model: LanguageModel,
    adapter?: Adapter,
    softPrompt?: Tensor,
  ): Promise<number[]> => {
    const { prompt } = (await numbers()).greedy;
    const [tokens] = await generate(model, {
      prompts: [prompt],
      maximumTokens: 16,
      stop: new Set(),
      adapter,
      softPrompt,
    });
    return tokens!;
  };
  /** A trainer of a golden adapter, for as long as `use` takes. */
  const withTrainer = async (
    own: AdapterGolden,
    use: (trainer: Trainer) => Promise<void>,
    options?: TrainerOptions,
  ): Promise<void> => {
    const { model, adapter } = await readAdapted(own);
    const trainer = await createTrainer(
      model,
      { kind: "adapter", adapter },
      shape,
      options,
    );
    await use(trainer);
    await trainer.release();
    await model.release();
  };
  const readPrompt = async ({ config }: LanguageModel): Promise<Tensor> =>
    readPeftPrompt(
      config,
      await readJson("prompt/adapter_config.json"),
      await read("prompt/adapter_model.safetensors"),
      "llama-gqa",
    ).embeddings;
  /** Ten steps as the golden run took them; `nameOf` is what a parameter is called there. */
  const follow = async (
    trainer: Trainer,
    expected: Trajectory,
    prefix: string,
    nameOf: (parameter: string) => string,
  ): Promise<void> => {
    const batch = await readBatch();
    for (const [step, loss] of expected.losses.entries()) {
      const taken = await trainer.step(batch, stepOptions(expected, step));
      const norm = expected.gradientNorms[step]!;
      expectNumber(`loss ${step}`, taken.loss, loss, 1e-4);
      expectNumber(`norm ${step}`, taken.gradientNorm, norm, 1e-3);
    }
    for (const [name, matrix] of trainer.parameters.views) {
      const values = await golden(`${prefix}/adamw/final/${nameOf(name)}`);
      expectClose(name, matrix, values, 1e-4);
    }
  };

  const inference = checkpointNames.map((checkpoint) => ({
    name: `computes the logits and hidden states of ${checkpoint}`,
    async run() {
      const model = await readModel(checkpoint);
      const { logits, normed } = await infer(model);
      expectClose("logits", logits, await golden(`${checkpoint}/logits`));
      expectClose("hidden", normed, await golden(`${checkpoint}/hidden`));
      await model.release();
    },
  }));

  const losses = checkpointNames.map((checkpoint) => ({
    name: `computes the loss of ${checkpoint} without gradients`,
    async run() {
      const model = await readModel(checkpoint);
      const { tokens, targets } = await readBatch();
      const hidden = await model.forward(tokens, shape);
      const { loss, weight } = await meanLoss(model, hidden, targets);
      const expected = (await numbers()).loss[checkpoint]!;
      expectNumber("loss", loss, expected, absolute);
      expectNumber("weight", weight, sum(targets.weights), 0);
      await model.release();
    },
  }));

  const weightGradients = checkpointNames.flatMap((checkpoint) =>
    policies.map((policy) => ({
      name: `computes the loss and the gradient of every weight of ${checkpoint}, activations ${past[policy]}`,
      async run() {
        const model = await readModel(checkpoint);
        const trainable: Trainable = { kind: "all" };
        const trainer = await createTrainer(model, trainable, shape, {
          activations: policy,
        });
        const computed = await trainer.gradients(await readBatch());
        const expected = (await numbers()).loss[checkpoint]!;
        expectNumber("loss", computed.loss, expected, absolute);
        expectSame(
          "weights",
          computed.gradients.views.size,
          model.weights.size,
        );
        for (const [name, gradient] of computed.gradients.views)
          expectClose(
            name,
            gradient,
            await golden(`${checkpoint}/grad/${name}`),
          );
        await trainer.release();
        await model.release();
      },
    })),
  );

  const adapted = adapters.flatMap((own) => [
    {
      name: `computes the logits and hidden states of ${own.prefix} with a LoRA adapter`,
      async run() {
        const { model, adapter } = await readAdapted(own);
        const { logits, normed } = await infer(model, adapter);
        const prefix = `${own.prefix}/adapter`;
        expectClose("logits", logits, await golden(`${prefix}/logits`));
        expectClose("hidden", normed, await golden(`${prefix}/hidden`));
        await model.release();
      },
    },
    ...policies.map((activations) => ({
      name: `computes the gradient of every LoRA matrix of ${own.prefix} to 1e-4 of its largest entry, activations ${past[activations]}`,
      run: () =>
        withTrainer(
          own,
          async (trainer) => {
            const prefix = `${own.prefix}/adapter`;
            const computed = await trainer.gradients(await readBatch());
            const expected = (await numbers()).loss[prefix]!;
            expectNumber("loss", computed.loss, expected, absolute);
            expectSame("matrices", computed.gradients.views.size, 28);
            for (const [name, gradient] of computed.gradients.views) {
              const values = await golden(`${prefix}/grad/${peftName(name)}`);
              expectClose(name, gradient, values, 1e-4 * largest(values));
            }
          },
          { activations },
        ),
    })),
    {
      name: `takes ten clipped AdamW steps on a LoRA adapter of ${own.prefix}: losses, gradient norms and final matrices`,
      run: () =>
        withTrainer(own, async (trainer) => {
          expectSame("matrices", trainer.parameters.views.size, 28);
          const expected = own.of(await numbers()).adamw;
          await follow(trainer, expected, own.prefix, peftName);
        }),
    },
    {
      name: `continues a prompt greedily on ${own.prefix} as transformers does, and with a LoRA adapter as peft does`,
      async run() {
        const { model, adapter } = await readAdapted(own);
        const expected = own.of(await numbers()).greedy;
        const [plain, tuned] = [expected.base, expected.adapter];
        expectSame("base", (await greedy(model)).join(), plain.tokens.join());
        const continued = await greedy(model, adapter);
        expectSame("adapter", continued.join(), tuned.tokens.join());
        await model.release();
      },
    },
  ]);

  const variants = ["patterns", "rslora"].map((variant) => ({
    name: `computes the logits of an adapter with ${variant} as peft does`,
    async run() {
      const model = await readModel("gqa/base");
      const adapter = await readAdapter(model, `adapter-${variant}`);
      const { logits } = await infer(model, adapter);
      expectClose("logits", logits, await golden(`gqa/${variant}/logits`));
      await model.release();
    },
  }));

  const packed = (["f16", "int8", "int4"] as const).map((precision) => ({
    name: `computes from weights in ${precision} exactly what it computes from the numbers they stand for`,
    async run() {
      const folder = checkpointFiles(precision);
      const open: OpenFile = (name) => {
        const file = folder.get(name);
        return Promise.resolve(file && bytesFile(file));
      };
      const bytes = residenceBytes(await openCheckpoint(open));
      const results = [];
      for (const residence of ["f32", "stored", "streamed"] as const) {
        const model = await openLanguageModel(runtime, open, bytes[residence]);
        const hidden = await model.forward([5, 77, 4100, 9], {
          batch: 1,
          length: 4,
        });
        results.push((await model.head(hidden)).logits);
        await model.release();
      }
      const [wide, stored, streamed] = results;
      expectClose("stored", stored!, wide!.data, 0);
      expectClose("streamed", streamed!, wide!.data, 0);
    },
  }));

  return [
    ...inference,
    ...losses,
    ...weightGradients,
    ...adapted,
    ...variants,
    ...packed,
    {
      name: "computes logits, gradient, ten steps and text of a soft prompt as peft does",
      async run() {
        const model = await readModel("gqa/base");
        const prompt = await readPrompt(model);
        const { logits, normed } = await infer(model, undefined, prompt);
        expectClose("logits", logits, await golden("gqa/prompt/logits"));
        expectClose("hidden", normed, await golden("gqa/prompt/hidden"));
        const trainer = await createTrainer(
          model,
          { kind: "prompt", prompt },
          shape,
        );
        const computed = await trainer.gradients(await readBatch());
        const expected = await numbers();
        const loss = expected.loss["gqa/prompt"]!;
        expectNumber("loss", computed.loss, loss, absolute);
        const values = await golden("gqa/prompt/grad/prompt_embeddings");
        const gradient = computed.gradients.views.get("prompt")!;
        expectClose("gradient", gradient, values, 1e-4 * largest(values));
        const { tokens } = expected.prompt.greedy;
        const continued = await greedy(model, undefined, prompt);
        expectSame("tokens", continued.join(), tokens.join());
        await follow(
          trainer,
          expected.prompt.adamw,
          "gqa/prompt",
          () => "prompt_embeddings",
        );
        await trainer.release();
        await model.release();
      },
    },
    {
      name: "learns from packed rows and from small batches what it learns from one text a row",
      async run() {
        const { model, adapter } = await readAdapted(adapters[0]);
        const { tokens, targets } = await readBatch();
        const options = { learningRate: 1e-2, clipNorm: 1 };
        const train = async (
          own: BatchShape,
          batches: readonly TrainingBatch[],
          packing?: TrainerOptions,
        ) => {
          const trainer = await createTrainer(
            model,
            { kind: "adapter", adapter },
            own,
            packing,
          );
          const { loss } = await trainer.step(batches, options);
          await trainer.release();
          return { loss, parameters: trainer.parameters.flat };
        };
        const whole = await train(shape, [{ tokens, targets }]);
        const rows = [0, 12].map((start) => ({
          tokens: tokens.slice(start, start + 12),
          targets: {
            tokens: targets.tokens.slice(start, start + 12),
            weights: targets.weights.slice(start, start + 12),
          },
        }));
        const small = await train({ batch: 1, length: 12 }, rows);
        const together = await train(
          { batch: 1, length: 24 },
          [{ tokens, targets, segments: tokens.map((_, at) => (at / 12) | 0) }],
          { packed: true },
        );
        for (const [how, other] of Object.entries({ small, together })) {
          expectNumber(`${how}: loss`, other.loss, whole.loss, 1e-5);
          const vector = { data: other.parameters, shape: [] };
          expectClose(how, vector, whole.parameters, 2e-4);
        }
        await model.release();
      },
    },
    {
      name: "goes on bit for bit from the snapshot of a training run",
      run: () =>
        withTrainer(adapters[0], async (straight) => {
          const batch = await readBatch();
          const options = stepOptions((await numbers()).adamw, 0);
          const plan = {
            config: {},
            steps: 3,
            data: drawnData(shape, () => batch),
            dataDigest: "golden",
            options: () => options,
          };
          const run = await startRun(straight, plan);
          await run.advance();
          await run.advance();
          const snapshot = run.snapshot();
          const after = await run.advance();
          await withTrainer(adapters[0], async (resumed) => {
            const rest = await resumeRun(resumed, plan, snapshot);
            expectSame("steps", rest.step, 2);
            const again = await rest.advance();
            expectSame("step", JSON.stringify(again), JSON.stringify(after));
            const vector = (data: Float32Array): Tensor => ({
              data,
              shape: [data.length],
            });
            expectClose(
              "parameters",
              vector(resumed.parameters.flat),
              straight.parameters.flat,
              0,
            );
          });
        }),
    },
    {
      name: "continues prompts of several lengths together as it does each alone, up to a stop token",
      async run() {
        const model = await readModel("gqa/base");
        const { prompt, base } = (await numbers()).greedy;
        const continued = await generate(model, {
          prompts: [[1], prompt, [2, 3]],
          maximumTokens: 16,
          stop: new Set([44]), // the sixth token
        });
        const expected = base.tokens.slice(0, 5);
        expectSame("tokens", continued[1]!.join(), expected.join());
        for (const [index, alone] of [[1], [2, 3]].entries()) {
          const [tokens] = await generate(model, {
            prompts: [alone],
            maximumTokens: 16,
            stop: new Set([44]),
          });
          const together = continued[index * 2]!;
          expectSame(`prompt ${index * 2}`, together.join(), tokens!.join());
        }
        await model.release();
      },
    },
    {
      name: "adds no token where none is asked for",
      async run() {
        const model = await readModel("gqa/base");
        const continued = await generate(model, {
          prompts: [[1], [2, 3]],
          maximumTokens: 0,
          stop: new Set(),
        });
        expectSame("tokens", JSON.stringify(continued), "[[],[]]");
        await model.release();
      },
    },
    {
      name: "computes the logits of two merged adapters as peft's concatenation does",
      async run() {
        const model = await readModel("gqa/base");
        const { weights } = (await numbers()).merge;
        const parts = [];
        for (const [folder, weight] of Object.entries(weights))
          parts.push({ adapter: await readAdapter(model, folder), weight });
        const { logits } = await infer(model, mergeAdapters(parts));
        expectClose("logits", logits, await golden("gqa/merged/logits"));
        await model.release();
      },
    },
    {
      name: "swaps adapters without compiling anything anew",
      async run() {
        const { counted, count } = countSessions(runtime);
        const model = await readModel("gqa/base", counted);
        const one = await readAdapter(model, "adapter"); // rank 4
        const two = await readAdapter(model, "adapter-b"); // rank 2
        // The same update as two's, at rank 4.
        const wide = mergeAdapters([
          { adapter: two, weight: 0.5 },
          { adapter: two, weight: 0.5 },
        ]);
        const { logits } = await infer(model, one);
        const tokens = await greedy(model, one);
        const compiled = count();
        const swapped = await infer(model, wide);
        const swappedTokens = await greedy(model, wide);
        expectSame("sessions after a swap", count(), compiled);

        const expected = await infer(model, two);
        const expectedTokens = await greedy(model, two);
        expectClose(
          "logits of the second",
          swapped.logits,
          expected.logits.data,
        );
        expectSame("its text", swappedTokens.join(), expectedTokens.join());
        const bothRanks = count();
        const back = await infer(model, one);
        expectClose("logits of the first", back.logits, logits.data, 0);
        expectSame(
          "its text",
          (await greedy(model, one)).join(),
          tokens.join(),
        );
        expectSame("sessions after swapping back", count(), bothRanks);
        await model.release();
      },
    },
  ];
}

/** A file in memory. */
const bytesFile = (bytes: Uint8Array) => ({
  size: bytes.length,
  read(offset: number, into: Uint8Array) {
    into.set(bytes.subarray(offset, offset + into.length));
    return Promise.resolve();
  },
});

/** What AdamW was told in a step of a golden run. */
const stepOptions = (
  { lr, betas, eps, weight_decay, clipNorm, rates }: Trajectory,
  step: number,
): AdamWOptions => ({
  learningRate: rates?.[step] ?? lr,
  betas,
  epsilon: eps,
  weightDecay: weight_decay,
  clipNorm,
});

const past = { keep: "kept", recompute: "recomputed" } as const;

/** Name of a trained LoRA matrix in peft's files, which the goldens use. */
const peftName = (name: string) => `base_model.model.${name}.weight`;

const sum = (values: Float32Array) =>
  values.reduce((total, value) => total + value, 0);

const largest = (values: Float32Array) =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** The runtime, and how many sessions were created on it. */
function countSessions(runtime: Runtime): {
  counted: Runtime;
  count: () => number;
} {
  const { InferenceSession, Tensor } = runtime.onnxRuntime;
  let created = 0;
  return {
    counted: {
      ...runtime,
      onnxRuntime: {
        Tensor,
        InferenceSession: {
          create(model, options) {
            created++;
            return InferenceSession.create(model, options);
          },
        },
      },
    },
    count: () => created,
  };
}

function expectSame<T extends number | string>(
  what: string,
  actual: T,
  expected: T,
): void {
  if (actual !== expected)
    throw new Error(`${what}: expected ${expected}, got ${actual}`);
}

function expectNumber(
  what: string,
  actual: number,
  expected: number,
  tolerance: number,
): void {
  if (!(Math.abs(actual - expected) <= tolerance))
    throw new Error(
      `${what}: expected ${expected} within ${tolerance}, got ${actual}`,
    );
}

/** Fails on the number that is furthest off, or on the first that is none. */
function expectClose(
  what: string,
  { data }: Tensor,
  expected: Float32Array,
  tolerance = absolute,
): void {
  expectSame(`${what}: numbers`, data.length, expected.length);
  let worst = 0;
  for (let index = 0; index < data.length; index++) {
    const error = (at: number) => Math.abs(data[at]! - expected[at]!);
    if (!(error(index) <= error(worst))) worst = index;
    if (Number.isNaN(data[index]!)) break;
  }
  if (data.length)
    expectNumber(
      `${what}[${worst}]`,
      data[worst]!,
      expected[worst]!,
      tolerance,
    );
}
