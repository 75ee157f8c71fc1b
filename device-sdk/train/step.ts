/** @file One training step: forward layer by layer, loss, backward layer by layer; gradients only for what is trained. */
import { gradient, keptActivations } from "../autodiff/gradient.ts";
import { layerParameters, modelParameters } from "../lm/checkpoint.ts";
import { sequenceLayer } from "../lm/decoderLayer.ts";
import type { ModelConfig } from "../lm/config.ts";
import type { BatchShape } from "../lm/decoderLayer.ts";
import { layerName, linearModules } from "../lm/linear.ts";
import type { Adapter } from "../lm/linear.ts";
import { LanguageModel, layerInputs } from "../lm/languageModel.ts";
import { Graph } from "../onnx/graph.ts";
import type { Value } from "../onnx/graph.ts";
import type { Shape } from "../onnx/ops.ts";
import { compile, zeros } from "../onnx/session.ts";
import type { Session, Tensor } from "../onnx/session.ts";
import { adamWInit, createAdamW } from "./adamW.ts";
import type { AdamWOptions, AdamWState } from "./adamW.ts";
import { addEmbeddingGradient, lossAndGradients } from "./loss.ts";
import type { Targets } from "./loss.ts";
import { flatten, flatZeros } from "./parameters.ts";
import type { FlatTensors } from "./parameters.ts";

/** What is trained: every weight of the model, or an adapter's matrices. */
export type Trainable =
  | { readonly kind: "all" }
  | { readonly kind: "adapter"; readonly adapter: Adapter };

/** Whether a layer's activations wait in memory for its backward pass, or are computed again (a third more matrix work). */
export type ActivationPolicy = "keep" | "recompute";

/** Sequences to learn from. */
export interface TrainingBatch {
  /** batch * length token ids; short rows padded at their end. */
  readonly tokens: ArrayLike<number>;
  readonly targets: Targets;
}

/** Training in progress. */
export interface Trainer {
  /** Sequences of one batch. */
  readonly shape: BatchShape;
  /** The parameters being trained; views change in place. */
  readonly parameters: FlatTensors;
  readonly optimiser: AdamWState;
  /** A model that sees the parameters as they are now; evaluate with it (and with `adapter`). */
  readonly model: LanguageModel;
  /** The adapter being trained, if that is what is trained. */
  readonly adapter: Adapter | undefined;
  /** Loss and gradients of a batch, without an update. Gradients live until the next call. */
  gradients(
    batch: TrainingBatch,
  ): Promise<{ loss: number; gradients: FlatTensors }>;
  /** One update. The norm is that of the gradient before clipping. */
  step(
    batch: TrainingBatch,
    options: AdamWOptions,
  ): Promise<{ loss: number; gradientNorm: number }>;
  /** Frees the compiled graphs of training; parameters, model and adapter stay usable. */
  release(): Promise<void>;
}

/** Name of an adapter's matrix among the trained parameters. */
const loraName = (module: string, side: "A" | "B") => `${module}.lora_${side}`;

/**
 * Prepares training. The weights or matrices given are copied; the caller's stay as they are.
 * @param shape of every batch that will come.
 */
export async function createTrainer(
  model: LanguageModel,
  trainable: Trainable,
  shape: BatchShape,
  policy: ActivationPolicy = "keep",
): Promise<Trainer> {
  const { config, runtime } = model;
  const parameters = flatten(
    trainable.kind === "all"
      ? new Map(
          [...modelParameters(config).keys()].map((name) => [
            name,
            model.weight(name),
          ]),
        )
      : new Map(
          [...trainable.adapter.matrices].flatMap(([module, { a, b }]) => [
            [loraName(module, "A"), a] as const,
            [loraName(module, "B"), b] as const,
          ]),
        ),
  );
  const gradients = flatZeros(
    new Map([...parameters.views].map(([name, view]) => [name, view.shape])),
  );
  const trained =
    trainable.kind === "all"
      ? new LanguageModel(runtime, config, parameters.views, false)
      : model;
  const adapter: Adapter | undefined =
    trainable.kind === "all"
      ? undefined
      : {
          ...trainable.adapter,
          matrices: new Map(
            [...trainable.adapter.matrices.keys()].map((module) => [
              module,
              {
                a: parameters.views.get(loraName(module, "A"))!,
                b: parameters.views.get(loraName(module, "B"))!,
              },
            ]),
          ),
        };
  const layers = await compileLayer(trained, trainable, shape, policy);
  const adamW = await createAdamW(runtime);
  const optimiser = adamWInit(parameters.flat.length);
  const rows = shape.batch * shape.length;
  const hiddenShape = [rows, config.hiddenSize];
  // Everything a step writes is allocated once: hidden states between the layers, kept activations, two cotangents.
  const hiddens = Array.from({ length: config.layers + 1 }, () =>
    zeros(hiddenShape),
  );
  const kept = Array.from({ length: config.layers }, () =>
    Object.fromEntries(
      [...layers.kept].map(([name, keptShape]) => [name, zeros(keptShape)]),
    ),
  );
  const cotangents = [zeros(hiddenShape), zeros(hiddenShape)] as const;

  const computeGradients = async ({ tokens, targets }: TrainingBatch) => {
    gradients.flat.fill(0);
    hiddens[0]!.data.set(trained.embed(tokens).data);
    for (let layer = 0; layer < config.layers; layer++)
      await layers.forward.run(
        { hidden: hiddens[layer]!, ...trained.layerFeeds(layer, adapter) },
        { output: hiddens[layer + 1]!, ...kept[layer] },
      );
    const { loss, hidden } = await lossAndGradients(
      trained,
      hiddens.at(-1)!,
      targets,
      trainable.kind === "all" ? gradients.views : undefined,
    );
    let cotangent = hidden;
    for (let layer = config.layers - 1; layer >= 0; layer--) {
      const next = cotangents[layer % 2]!;
      const into: Record<string, Tensor> = { hidden: next };
      for (const name of layers.trained) {
        const view = gradients.views.get(layerName(layer, name));
        if (view) into[name] = view;
      }
      await layers.backward.run(
        {
          hidden: hiddens[layer]!,
          ...kept[layer],
          ...trained.layerFeeds(layer, adapter),
          cotangent,
        },
        into,
      );
      cotangent = next;
    }
    addEmbeddingGradient(gradients.views, tokens, cotangent);
    return { loss, gradients };
  };

  return {
    shape,
    parameters,
    optimiser,
    model: trained,
    adapter,
    gradients: computeGradients,
    async step(batch, options) {
      const { loss } = await computeGradients(batch);
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
}

/** The forward and backward graphs of one layer; every layer of the model runs through them. */
async function compileLayer(
  { config, runtime }: LanguageModel,
  trainable: Trainable,
  shape: BatchShape,
  policy: ActivationPolicy,
): Promise<CompiledLayer> {
  const graph = new Graph();
  const rank = trainable.kind === "all" ? 0 : trainable.adapter.rank;
  const { inputs, parameter } = layerInputs(graph);
  const hiddenShape = [shape.batch * shape.length, config.hiddenSize];
  const hidden = parameter("hidden", hiddenShape);
  const { output } = sequenceLayer(
    graph,
    config,
    shape,
    rank,
    parameter,
    hidden,
  );
  const trained = trainedParameters(trainable, config);
  const wrt = [hidden, ...trained.map((name) => inputs[name]!)];
  const forwardInputs = { ...inputs };
  const cotangent = parameter("cotangent", hiddenShape);
  const results = gradient(graph, output, cotangent, wrt);
  const gradients = Object.fromEntries(
    wrt.map((value, index) => [value.name, results[index]!]),
  );
  const kept: Record<string, Value> = {};
  if (policy === "keep")
    for (const value of keptActivations(results, output))
      kept[`kept ${value.name}`] = value;
  return {
    forward: await compile(runtime, forwardInputs, { output, ...kept }),
    backward: await compile(runtime, { ...inputs, ...kept }, gradients),
    kept: new Map(
      Object.entries(kept).map(([name, value]) => [name, value.shape]),
    ),
    trained,
  };
}

/** Names of a layer's parameters that get a gradient: all of them, or the matrices of modules the adapter has in any layer. */
function trainedParameters(
  trainable: Trainable,
  config: ModelConfig,
): readonly string[] {
  if (trainable.kind === "all") return [...layerParameters(config).keys()];
  const adapted = [...trainable.adapter.matrices.keys()];
  return linearModules
    .filter((module) => adapted.some((name) => name.endsWith(`.${module}`)))
    .flatMap((module) => [loraName(module, "A"), loraName(module, "B")]);
}
