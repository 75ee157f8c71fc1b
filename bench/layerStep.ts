/** @file A LoRA training step of one layer on the engine, as its trainer does it: forward, loss on the host, backward from what was kept, AdamW. */
import { gradient, keptActivations } from "../device-sdk/autodiff/gradient.ts";
import { causalMask, sequenceLayer } from "../device-sdk/lm/decoderLayer.ts";
import type { LayerParameters } from "../device-sdk/lm/linear.ts";
import { Graph } from "../device-sdk/onnx/graph.ts";
import type { Value } from "../device-sdk/onnx/graph.ts";
import { compile, zeros } from "../device-sdk/onnx/session.ts";
import type { Runtime, Tensor } from "../device-sdk/onnx/session.ts";
import { adamWInit, createAdamW } from "../device-sdk/train/adamW.ts";
import { flatten, flatZeros } from "../device-sdk/train/parameters.ts";
import type { LayerStep, LayerTask } from "./layerTask.ts";

/** The task on an ONNX Runtime. */
export async function createEngineStep(
  runtime: Runtime,
  { config, length, rank, scaling, weights, lora, ...task }: LayerTask,
): Promise<LayerStep> {
  const graph = new Graph();
  const inputs: Record<string, Value> = {};
  const parameter: LayerParameters["parameter"] = (name, shape) =>
    (inputs[name] ??= graph.input(name, shape));
  const shape = [length, config.hiddenSize];
  const hidden = parameter("hidden", shape);
  const { output } = sequenceLayer(
    graph,
    config,
    { batch: 1, length },
    { parameter, rankOf: () => rank, mlpParts: 1 },
    hidden,
    causalMask(graph, length),
  );
  const names = Object.keys(lora);
  const forwardInputs = { ...inputs };
  const cotangent = parameter("cotangent", shape);
  const results = gradient(
    graph,
    output,
    cotangent,
    names.map((name) => inputs[name]!),
  );
  const kept = Object.fromEntries(
    keptActivations(results, output).map((value) => [
      `kept ${value.name}`,
      value,
    ]),
  );
  const forward = await compile(runtime, forwardInputs, { output, ...kept });
  const backward = await compile(
    runtime,
    { ...inputs, ...kept },
    Object.fromEntries(names.map((name, at) => [name, results[at]!])),
  );

  const parameters = flatten(new Map(Object.entries(lora)));
  const gradients = flatZeros(
    new Map(names.map((name) => [name, lora[name]!.shape])),
  );
  const adamW = await createAdamW(runtime);
  const state = adamWInit(parameters.flat.length);
  const into: Record<string, Tensor> = {
    output: zeros(shape),
    ...Object.fromEntries(
      Object.entries(kept).map(([name, value]) => [name, zeros(value.shape)]),
    ),
  };
  const incoming = zeros(shape);
  const feeds: Record<string, Tensor> = {
    ...weights,
    ...Object.fromEntries(parameters.views),
    scaling: { data: Float32Array.of(scaling), shape: [1] },
    hidden: { data: task.hidden, shape },
  };

  const computeGradients = async () => {
    await forward.run(feeds, into);
    const produced = into["output"]!.data;
    let loss = 0;
    for (let at = 0; at < produced.length; at++) {
      const error = produced[at]! - task.target[at]!;
      loss += error ** 2 / produced.length;
      incoming.data[at] = (2 * error) / produced.length;
    }
    await backward.run(
      { ...feeds, ...into, cotangent: incoming },
      Object.fromEntries(gradients.views),
    );
    return loss;
  };
  const read = (from: ReadonlyMap<string, Tensor>) =>
    Object.fromEntries(
      Array.from(from, ([name, { data }]) => [name, data.slice()]),
    );
  return {
    async gradients() {
      const loss = await computeGradients();
      return { loss, gradients: read(gradients.views) };
    },
    async step() {
      const loss = await computeGradients();
      await adamW.update(parameters.flat, gradients.flat, state, task.adamW);
      return loss;
    },
    parameters: () => Promise.resolve(read(parameters.views)),
  };
}
