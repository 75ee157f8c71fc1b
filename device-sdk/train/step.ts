/** @file One training step: forward layer by layer, loss, backward layer by layer; gradients only for what is trained. */
import { gradient, keptActivations } from "../autodiff/gradient.ts";
import { layerParameters, modelParameters } from "../lm/checkpoint.ts";
import {
  causalMask,
  segmentMask,
  segmentMaskShape,
  sequenceLayer,
} from "../lm/decoderLayer.ts";
import type { ModelConfig } from "../lm/config.ts";
import type { BatchShape } from "../lm/decoderLayer.ts";
import { layerName, linearModules } from "../lm/linear.ts";
import type { Adapter, LinearModule } from "../lm/linear.ts";
import { LanguageModel } from "../lm/languageModel.ts";
import {
  addPromptGradient,
  withoutPrompt,
  withPrompt,
  zerosForPrompt,
} from "../lm/softPrompt.ts";
import { Graph } from "../onnx/graph.ts";
import type { Value } from "../onnx/graph.ts";
import type { Shape } from "../onnx/ops.ts";
import { compile, zeros } from "../onnx/session.ts";
import type { Feed, Session, Tensor } from "../onnx/session.ts";
import { adamWInit, createAdamW } from "./adamW.ts";
import type { AdamWOptions, AdamWState } from "./adamW.ts";
import { addEmbeddingGradient, lossAndGradients, totalWeight } from "./loss.ts";
import type { Targets } from "./loss.ts";
import { flatten, flatZeros } from "./parameters.ts";
import type { FlatTensors } from "./parameters.ts";

/** What is trained: every weight of the model, an adapter's matrices, or a soft prompt (prompt tuning, Lester et al. 2021). */
export type Trainable =
  | { readonly kind: "all" }
  | { readonly kind: "adapter"; readonly adapter: Adapter }
  | {
      readonly kind: "prompt";
      /** [length, hiddenSize] */
      readonly prompt: Tensor;
      /** Stays as it is beneath the prompt. */
      readonly adapter?: Adapter | undefined;
    };

/** Whether a layer's activations wait in memory for its backward pass, or are computed again (a third more matrix work). */
export type ActivationPolicy = "keep" | "recompute";

/** How training is compiled. */
export interface TrainerOptions {
  /** Kept unless given. */
  readonly activations?: ActivationPolicy;
  /** Whether rows hold several texts each: every batch then has `segments`. */
  readonly packed?: boolean;
}

/** Sequences to learn from. */
export interface TrainingBatch {
  /** batch * length token ids; short rows padded at their end. */
  readonly tokens: ArrayLike<number>;
  readonly targets: Targets;
  /** The number of the text that each token belongs to, where the trainer is `packed`. */
  readonly segments?: ArrayLike<number>;
}

/** Training in progress. */
export interface Trainer {
  /** Sequences of one batch, and their tokens without a soft prompt. */
  readonly shape: BatchShape;
  /** The parameters being trained; views change in place. */
  readonly parameters: FlatTensors;
  readonly optimiser: AdamWState;
  /** A model that sees the parameters as they are now; evaluate with it (and with `adapter` or `prompt`). */
  readonly model: LanguageModel;
  /** The adapter in place: the one being trained, or the one beneath a soft prompt. */
  readonly adapter: Adapter | undefined;
  /** The soft prompt being trained, if that is what is trained. */
  readonly prompt: Tensor | undefined;
  /** Loss and gradients of a batch, without an update. Gradients live until the next call. */
  gradients(
    batch: TrainingBatch,
  ): Promise<{ loss: number; gradients: FlatTensors }>;
  /**
   * One update from one or more batches, whose gradients are added up: every token weighs the same whichever batch it is in, so that small
   * batches learn what one large one would. The norm is that of the gradient before clipping.
   */
  step(
    batches: TrainingBatch | readonly TrainingBatch[],
    options: AdamWOptions,
  ): Promise<{ loss: number; gradientNorm: number }>;
  /** Frees the compiled graphs of training; parameters, model, adapter and prompt stay usable. */
  release(): Promise<void>;
}

/** Name of an adapter's matrix among the trained parameters. */
const loraName = (module: string, side: "A" | "B") => `${module}.lora_${side}`;
const promptName = "prompt";

/** What is trained, as tensors by name. */
function trainableTensors(
  model: LanguageModel,
  trainable: Trainable,
): ReadonlyMap<string, Tensor> {
  switch (trainable.kind) {
    case "all":
      return new Map(
        Array.from(modelParameters(model.config).keys(), (name) => [
          name,
          model.weight(name),
        ]),
      );
    case "adapter":
      return new Map(
        [...trainable.adapter.matrices].flatMap(([module, { a, b }]) => [
          [loraName(module, "A"), a] as const,
          [loraName(module, "B"), b] as const,
        ]),
      );
    case "prompt":
      return new Map([[promptName, trainable.prompt]]);
  }
}

/** The adapter whose matrices are the parameters being trained. */
const trainedAdapter = (adapter: Adapter, { views }: FlatTensors): Adapter => ({
  ...adapter,
  matrices: new Map(
    Array.from(adapter.matrices.keys(), (module) => [
      module,
      {
        a: views.get(loraName(module, "A"))!,
        b: views.get(loraName(module, "B"))!,
      },
    ]),
  ),
});

/**
 * Prepares training. The weights, matrices or prompt given are copied; the caller's stay as they are.
 * @param shape of every batch that will come.
 * @throws Error when all weights are to be trained but are not held in f32, or a soft prompt is to go with packed rows.
 */
export async function createTrainer(
  model: LanguageModel,
  trainable: Trainable,
  shape: BatchShape,
  { activations = "keep", packed = false }: TrainerOptions = {},
): Promise<Trainer> {
  const { config, runtime } = model;
  const trainsAll = trainable.kind === "all"; // what is given is copied, and not held on to
  const parameters = flatten(trainableTensors(model, trainable));
  const shapes = new Map(
    Array.from(parameters.views, ([name, view]) => [name, view.shape]),
  );
  const gradients = flatZeros(shapes);
  const trained =
    trainable.kind === "all"
      ? new LanguageModel(runtime, config, parameters.views, false)
      : model;
  const adapter =
    trainable.kind === "adapter"
      ? trainedAdapter(trainable.adapter, parameters)
      : adapterOf(trainable);
  const prompt = parameters.views.get(promptName);
  if (prompt && packed)
    throw new Error(
      "createTrainer: expected one text a row with a soft prompt, got packed rows",
    );
  const whole = {
    batch: shape.batch,
    length: shape.length + (prompt?.shape[0] ?? 0),
  };
  const layers = await compileLayer(
    trained,
    trainable,
    whole,
    activations,
    packed,
  );
  const adamW = await createAdamW(runtime);
  const optimiser = adamWInit(parameters.flat.length);
  const hiddenShape = [whole.batch * whole.length, config.hiddenSize];
  // Everything a step writes is allocated once: hidden states between the layers, kept activations, two cotangents.
  const hiddens = Array.from({ length: config.layers + 1 }, () =>
    zeros(hiddenShape),
  );
  const kept = Array.from({ length: config.layers }, () =>
    Object.fromEntries(
      Array.from(layers.kept, ([name, keptShape]) => [name, zeros(keptShape)]),
    ),
  );
  const cotangents = [zeros(hiddenShape), zeros(hiddenShape)] as const;

  /** Writes a batch's gradients over those in `into`. */
  const computeGradients = async (
    { tokens, targets, segments }: TrainingBatch,
    into: FlatTensors,
    total: number,
  ): Promise<number> => {
    if (packed !== (segments !== undefined))
      throw new Error(
        `step: expected ${packed ? "packed rows with" : "rows without"} segments, got the other`,
      );
    const shared: Record<string, Feed> = segments
      ? { mask: segmentMask(segments, whole) }
      : {};
    into.flat.fill(0);
    const embedded = await trained.embed(tokens);
    hiddens[0]!.data.set(withPrompt(prompt, embedded, shape).data);
    const last = config.layers - 1;
    for (let layer = 0; layer <= last; layer++)
      await trained.withLayer(
        layer,
        Math.min(layer + 1, last),
        adapter,
        (feeds) =>
          layers.forward.run(
            { ...shared, ...feeds, hidden: hiddens[layer]! },
            { output: hiddens[layer + 1]!, ...kept[layer] },
          ),
      );
    const { loss, hidden } = await lossAndGradients(
      trained,
      withoutPrompt(prompt, hiddens.at(-1)!, shape),
      targets,
      trainsAll ? into.views : undefined,
      total,
    );
    let cotangent = zerosForPrompt(prompt, hidden, shape);
    for (let layer = last; layer >= 0; layer--) {
      const next = cotangents[layer % 2]!;
      const outputs: Record<string, Tensor> = { hidden: next };
      for (const name of layers.trained) {
        const view = into.views.get(layerName(layer, name));
        if (view) outputs[name] = view;
      }
      const incoming = cotangent;
      await trained.withLayer(
        layer,
        Math.max(layer - 1, 0),
        adapter,
        (feeds) => {
          for (const [name, second] of layers.secondly)
            feeds[second] = feeds[name]!;
          return layers.backward.run(
            {
              ...shared,
              ...kept[layer],
              ...feeds,
              hidden: hiddens[layer]!,
              cotangent: incoming,
            },
            outputs,
          );
        },
      );
      cotangent = next;
    }
    addEmbeddingGradient(into.views, tokens, cotangent);
    if (prompt)
      addPromptGradient(into.views.get(promptName)!, cotangent, shape);
    return loss;
  };

  let partial: FlatTensors | undefined;
  /** The sum of the batches' gradients. */
  const accumulate = async (
    batches: readonly TrainingBatch[],
  ): Promise<number> => {
    const total = batches.reduce(
      (sum, { targets }) => sum + totalWeight(targets),
      0,
    );
    let loss = 0;
    for (const [at, batch] of batches.entries()) {
      const into = at === 0 ? gradients : (partial ??= flatZeros(shapes));
      loss += await computeGradients(batch, into, total);
      if (into !== gradients)
        for (let index = 0; index < into.flat.length; index++)
          gradients.flat[index]! += into.flat[index]!;
    }
    return loss;
  };

  return {
    shape,
    parameters,
    optimiser,
    model: trained,
    adapter,
    prompt,
    async gradients(batch) {
      return { loss: await accumulate([batch]), gradients };
    },
    async step(batches, options) {
      const loss = await accumulate("tokens" in batches ? [batches] : batches);
      const gradientNorm = await adamW.update(
        parameters.flat,
        gradients.flat,
        optimiser,
        options,
      );
      return { loss, gradientNorm };
    },
    async release() {
      const { forward, backward } = layers;
      await Promise.all([forward, backward, adamW].map((one) => one.release()));
    },
  };
}

interface CompiledLayer {
  readonly forward: Session<string, string>;
  readonly backward: Session<string, string>;
  /** Activations that go from the forward to the backward graph. */
  readonly kept: ReadonlyMap<string, Shape>;
  /** Parameters of a layer that get a gradient. */
  readonly trained: readonly string[];
  /**
   * Inputs of packed weights with the names under which the backward graph takes them a second time. Being other inputs, they are widened
   * where the backward pass needs them, and the first ones' f32 numbers need not be kept until then.
   */
  readonly secondly: ReadonlyMap<string, string>;
}

/** The forward and backward graphs of one layer; every layer of the model runs through them. */
async function compileLayer(
  model: LanguageModel,
  trainable: Trainable,
  shape: BatchShape,
  activations: ActivationPolicy,
  packed: boolean,
): Promise<CompiledLayer> {
  const { config, runtime } = model;
  const graph = new Graph();
  const adapter = adapterOf(trainable);
  const adapted = adaptedModules(adapter);
  const parameters = model.layerInputs(graph, (module) =>
    adapter && adapted.includes(module) ? adapter.rank : 0,
  );
  const { inputs, input, widened } = parameters;
  const hiddenShape = [shape.batch * shape.length, config.hiddenSize];
  const hidden = input("hidden", hiddenShape);
  const { output } = sequenceLayer(
    graph,
    config,
    shape,
    parameters,
    hidden,
    packed
      ? input("mask", segmentMaskShape(shape))
      : causalMask(graph, shape.length),
  );
  const trained = trainedParameters(trainable, config);
  const wrt = [hidden, ...trained.map((name) => inputs[name]!)];
  const forwardInputs = { ...inputs };
  const cotangent = input("cotangent", hiddenShape);
  const secondly = new Map<string, string>();
  const again = new Map(
    Array.from(widened, ([value, makeFrom]) => [
      value,
      makeFrom((name, own, type) => {
        secondly.set(name, `${name} again`);
        return input(`${name} again`, own, type);
      }),
    ]),
  );
  const results = gradient(graph, output, cotangent, wrt, again);
  const gradients = Object.fromEntries(
    wrt.map((value, index) => [value.name, results[index]!]),
  );
  const kept: Record<string, Value> = {};
  if (activations === "keep")
    for (const value of keptActivations(results, output))
      kept[`kept ${value.name}`] = value;
  return {
    forward: await compile(runtime, forwardInputs, { output, ...kept }),
    backward: await compile(runtime, { ...inputs, ...kept }, gradients),
    kept: new Map(
      Object.entries(kept).map(([name, value]) => [name, value.shape]),
    ),
    trained,
    secondly,
  };
}

/** The adapter that the layers run with, trained or not. */
const adapterOf = (trainable: Trainable): Adapter | undefined =>
  trainable.kind === "all" ? undefined : trainable.adapter;

/** The modules that an adapter has in any layer. */
function adaptedModules(adapter: Adapter | undefined): readonly LinearModule[] {
  if (!adapter) return [];
  const names = [...adapter.matrices.keys()];
  return linearModules.filter((module) =>
    names.some((name) => name.endsWith(`.${module}`)),
  );
}

/** Names of a layer's parameters that get a gradient. */
function trainedParameters(
  trainable: Trainable,
  config: ModelConfig,
): readonly string[] {
  switch (trainable.kind) {
    case "all":
      return [...layerParameters(config).keys()];
    case "adapter":
      return adaptedModules(trainable.adapter).flatMap((module) => [
        loraName(module, "A"),
        loraName(module, "B"),
      ]);
    case "prompt":
      return [];
  }
}
