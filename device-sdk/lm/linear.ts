/** @file The linear layers of a decoder layer, each with optional LoRA matrices beside its frozen weight. */
import type { Graph, Value } from "../onnx/graph.ts";
import type { Shape } from "../onnx/ops.ts";
import type { Tensor } from "../onnx/session.ts";
import type { ModelConfig } from "./config.ts";

/** The linear modules of one decoder layer, in checkpoint spelling. */
export const linearModules = [
  "self_attn.q_proj",
  "self_attn.k_proj",
  "self_attn.v_proj",
  "self_attn.o_proj",
  "mlp.gate_proj",
  "mlp.up_proj",
  "mlp.down_proj",
] as const;

/** The name of a linear module within its layer. */
export type LinearModule = (typeof linearModules)[number];

/** Shape [out, in] of a module's weight. */
export function linearShape(
  module: LinearModule,
  config: ModelConfig,
): readonly [out: number, in_: number] {
  const { hiddenSize, intermediateSize, headSize, heads, keyValueHeads } =
    config;
  switch (module) {
    case "self_attn.q_proj":
      return [heads * headSize, hiddenSize];
    case "self_attn.k_proj":
    case "self_attn.v_proj":
      return [keyValueHeads * headSize, hiddenSize];
    case "self_attn.o_proj":
      return [hiddenSize, heads * headSize];
    case "mlp.gate_proj":
    case "mlp.up_proj":
      return [intermediateSize, hiddenSize];
    case "mlp.down_proj":
      return [hiddenSize, intermediateSize];
  }
}

/** Whether a module adds a bias: Qwen2's queries, keys and values do. */
export const hasBias = (module: LinearModule, { family }: ModelConfig) =>
  family === "qwen2" && /[qkv]_proj$/.test(module);

/** The two factors of one module's low-rank update: delta weight = scaling B A. */
export interface LoraMatrices {
  /** [rank, in] */
  readonly a: Tensor;
  /** [out, rank] */
  readonly b: Tensor;
}

/** A LoRA adapter in memory. Modules it does not name stay as they are. */
export interface Adapter {
  readonly rank: number;
  /** loraAlpha / rank. */
  readonly scaling: number;
  /** By full module name, such as `model.layers.0.self_attn.q_proj`. */
  readonly matrices: ReadonlyMap<string, LoraMatrices>;
}

/** Some of a matrix's rows, which are its outputs (axis 0), or of its columns, which are its inputs (axis 1). */
export interface Part {
  readonly axis: 0 | 1;
  readonly start: number;
  readonly end: number;
}

/** Where a layer under construction gets its parameters from: graph inputs, widened where they are stored in fewer bits, or constants. */
export interface LayerParameters {
  /** A parameter in f32, or a part of one; the shape is that of the whole. */
  readonly parameter: (name: string, shape: Shape, part?: Part) => Value;
  /** x W^T for the weight of that name, where the graph need not widen it for that. */
  readonly product?: (name: string, x: Value) => Value;
  /** The rank of a module's adapter; 0 where it has none. */
  readonly rankOf: (module: LinearModule) => number;
  /** Into how many parts the MLP's inner activations are divided, each computed to its end before the next: less memory at a time. */
  readonly mlpParts: number;
}

/** Whether a parameter is the base model's, which are called as in the checkpoint, and not an adapter's. */
export const isBaseWeight = (name: string) => /\.(weight|bias)$/.test(name);

/** Full name of a layer's parameter or module, as in the checkpoint. */
export const layerName = (layer: number, name: string) =>
  `model.layers.${layer}.${name}`;

/**
 * y = x W^T + bias + scaling (x A^T) B^T (Hu et al. 2021, eq. 3); the bias only where the family has one, the last term only where
 * the rank is above 0.
 * @param x [tokens, in]; with a part of the columns, as many of them.
 * @param residual [tokens, out], added to y when given.
 * @param part of the weight, which then takes or gives as much less.
 * @returns [tokens, out]; with a part of the rows, as many of them.
 */
export function linear(
  graph: Graph,
  config: ModelConfig,
  { parameter, product, rankOf }: LayerParameters,
  module: LinearModule,
  x: Value,
  residual?: Value,
  part?: Part,
): Value {
  const rank = rankOf(module);
  const [outSize, inSize] = linearShape(module, config);
  const bias = hasBias(module, config)
    ? parameter(`${module}.bias`, [outSize])
    : undefined;
  const transB = { transB: true };
  // Each term is added within the product of the next: passes of their own would take longer.
  let terms = bias && residual ? graph.add(residual, bias) : (bias ?? residual);
  if (rank > 0) {
    const own = (axis: Part["axis"]) =>
      part?.axis === axis ? part : undefined;
    const a = parameter(`${module}.lora_A`, [rank, inSize], own(1));
    const b = parameter(`${module}.lora_B`, [outSize, rank], own(0));
    const scaling = parameter("scaling", [1]);
    const down = graph.multiply(graph.gemm(x, a, transB), scaling); // [tokens, rank]
    terms = graph.gemm(down, b, transB, terms);
  }
  const name = `${module}.weight`;
  if (!product)
    return graph.gemm(
      x,
      parameter(name, [outSize, inSize], part),
      transB,
      terms,
    );
  const bare = product(name, x);
  return terms ? graph.add(bare, terms) : bare;
}
