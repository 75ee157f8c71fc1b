/** @file What the engine promises on every ONNX Runtime: the numbers that PyTorch, transformers and peft computed for tiny models. */
import {
  parseSafetensors,
  toFloat32,
} from "../../device-sdk/format/safetensors.ts";
import { readWeights } from "../../device-sdk/lm/checkpoint.ts";
import { parseModelConfig } from "../../device-sdk/lm/config.ts";
import { generate } from "../../device-sdk/lm/generate.ts";
import { LanguageModel } from "../../device-sdk/lm/languageModel.ts";
import type { Adapter } from "../../device-sdk/lm/linear.ts";
import { mergeAdapters } from "../../device-sdk/lora/merge.ts";
import { readPeftAdapter } from "../../device-sdk/lora/peft.ts";
import type { Runtime, Tensor } from "../../device-sdk/onnx/session.ts";
import {
  resumeTraining,
  writeTrainingCheckpoint,
} from "../../device-sdk/train/checkpoint.ts";
import { meanLoss } from "../../device-sdk/train/loss.ts";
import { createTrainer } from "../../device-sdk/train/step.ts";
import type { Trainable, Trainer } from "../../device-sdk/train/step.ts";

/** One promise: `run` throws where it is broken. */
export interface ContractCase {
  /** A sentence. */
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** The part of golden.json that is used. */
interface GoldenNumbers {
  readonly loss: Readonly<Record<string, number>>;
  readonly adamw: {
    readonly lr: number;
    readonly betas: readonly [number, number];
    readonly eps: number;
    readonly weight_decay: number;
    readonly clipNorm: number;
    readonly losses: readonly number[];
    readonly gradientNorms: readonly number[];
  };
  readonly greedy: {
    readonly prompt: readonly number[];
    readonly base: { readonly tokens: readonly number[] };
    readonly adapter: { readonly tokens: readonly number[] };
  };
  readonly merge: { readonly weights: Readonly<Record<string, number>> };
}

const shape = { batch: 2, length: 12 };
const policies = ["keep", "recompute"] as const;
/** Checkpoints by the prefix of their goldens: folder and weights file. */
const checkpoints = {
  "gqa/base": ["llama-gqa", "model.safetensors"],
  "tied/bf16": ["llama-tied", "model.safetensors"],
  "tied/f16": ["llama-tied", "model-f16.safetensors"],
} as const;
const checkpointNames = Object.keys(
  checkpoints,
) as (keyof typeof checkpoints)[];

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

  const readModel = async (
    checkpoint: keyof typeof checkpoints,
    on = runtime,
  ): Promise<LanguageModel> => {
    const [folder, file] = checkpoints[checkpoint];
    const config = parseModelConfig(await readJson(`${folder}/config.json`));
    const weights = readWeights(config, await read(`${folder}/${file}`));
    return new LanguageModel(on, config, weights);
  };
  const readAdapter = async (
    { config }: LanguageModel,
    folder: string,
  ): Promise<Adapter> =>
    readPeftAdapter(
      config,
      await readJson(`${folder}/adapter_config.json`),
      await read(`${folder}/adapter_model.safetensors`),
      "llama-gqa",
    );
  const readBatch = async () => ({
    tokens: await golden("batch/ids"),
    targets: {
      tokens: await golden("batch/targets"),
      weights: await golden("batch/mask"),
    },
  });

  /** Logits and hidden states of the golden batch. */
  const infer = async (model: LanguageModel, adapter?: Adapter) => {
    const { tokens } = await readBatch();
    return model.head(await model.forward(tokens, shape, { adapter }));
  };
  const greedy = async (
    model: LanguageModel,
    adapter?: Adapter,
  ): Promise<number[]> => {
    const { prompt } = (await numbers()).greedy;
    const [tokens] = await generate(model, {
      prompts: [prompt],
      maximumTokens: 16,
      stop: new Set(),
      adapter,
    });
    return tokens!;
  };
  /** A trainer of llama-gqa's golden adapter, for as long as `use` takes. */
  const withTrainer = async (
    use: (trainer: Trainer) => Promise<void>,
    policy?: (typeof policies)[number],
  ): Promise<void> => {
    const model = await readModel("gqa/base");
    const adapter = await readAdapter(model, "adapter");
    const trainer = await createTrainer(
      model,
      { kind: "adapter", adapter },
      shape,
      policy && { activations: policy },
    );
    await use(trainer);
    await trainer.release();
    await model.release();
  };
  const adamW = async () => {
    const { lr, betas, eps, weight_decay, clipNorm } = (await numbers()).adamw;
    return {
      learningRate: lr,
      betas,
      epsilon: eps,
      weightDecay: weight_decay,
      clipNorm,
    };
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

  const loraGradients = policies.map((policy) => ({
    name: `computes the gradient of every LoRA matrix to 1e-4 of its largest entry, activations ${past[policy]}`,
    run: () =>
      withTrainer(async (trainer) => {
        const { loss, gradients } = await trainer.gradients(await readBatch());
        const expected = (await numbers()).loss["gqa/adapter"]!;
        expectNumber("loss", loss, expected, absolute);
        expectSame("matrices", gradients.views.size, 28);
        for (const [name, gradient] of gradients.views) {
          const values = await golden(`gqa/adapter/grad/${peftName(name)}`);
          expectClose(name, gradient, values, 1e-4 * largest(values));
        }
      }, policy),
  }));

  return [
    ...inference,
    ...losses,
    ...weightGradients,
    {
      name: "computes the logits and hidden states of gqa with a LoRA adapter",
      async run() {
        const model = await readModel("gqa/base");
        const adapter = await readAdapter(model, "adapter");
        const { logits, normed } = await infer(model, adapter);
        expectClose("logits", logits, await golden("gqa/adapter/logits"));
        expectClose("hidden", normed, await golden("gqa/adapter/hidden"));
        await model.release();
      },
    },
    ...loraGradients,
    {
      name: "takes ten clipped AdamW steps on a LoRA adapter: losses, gradient norms and final matrices",
      run: () =>
        withTrainer(async (trainer) => {
          const batch = await readBatch();
          const options = await adamW();
          const expected = (await numbers()).adamw;
          for (const [step, loss] of expected.losses.entries()) {
            const taken = await trainer.step(batch, options);
            const norm = expected.gradientNorms[step]!;
            expectNumber(`loss ${step}`, taken.loss, loss, 1e-4);
            expectNumber(`norm ${step}`, taken.gradientNorm, norm, 1e-3);
          }
          expectSame("matrices", trainer.parameters.views.size, 28);
          for (const [name, matrix] of trainer.parameters.views) {
            const values = await golden(`gqa/adamw/final/${peftName(name)}`);
            expectClose(name, matrix, values, 1e-4);
          }
        }),
    },
    {
      name: "goes on bit for bit from a training checkpoint",
      run: () =>
        withTrainer(async (straight) => {
          const batch = await readBatch();
          const options = await adamW();
          for (let step = 0; step < 2; step++)
            await straight.step(batch, options);
          const checkpoint = writeTrainingCheckpoint(straight, "contract");
          const after = await straight.step(batch, options);
          await withTrainer(async (resumed) => {
            resumeTraining(resumed, "contract", checkpoint);
            expectSame("steps", resumed.optimiser.step, 2);
            const again = await resumed.step(batch, options);
            expectSame("loss", again.loss, after.loss);
            expectSame("norm", again.gradientNorm, after.gradientNorm);
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
      name: "continues a prompt greedily as transformers does",
      async run() {
        const model = await readModel("gqa/base");
        const { tokens } = (await numbers()).greedy.base;
        expectSame("tokens", (await greedy(model)).join(), tokens.join());
        await model.release();
      },
    },
    {
      name: "continues a prompt greedily with a LoRA adapter as peft does",
      async run() {
        const model = await readModel("gqa/base");
        const adapter = await readAdapter(model, "adapter");
        const { tokens } = (await numbers()).greedy.adapter;
        const continued = await greedy(model, adapter);
        expectSame("tokens", continued.join(), tokens.join());
        await model.release();
      },
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
