/** @file One decoder layer of the Llama and Qwen families as a graph, top to bottom, for whole sequences and for one-token decoding. */
import type { Graph, Value } from "../onnx/graph.ts";
import type { Shape } from "../onnx/ops.ts";
import { zeros } from "../onnx/session.ts";
import type { Tensor } from "../onnx/session.ts";
import type { ModelConfig } from "./config.ts";
import { linear } from "./linear.ts";
import type { LayerParameters, LinearModule, Part } from "./linear.ts";

/** How many sequences of how many tokens run at once. */
export interface BatchShape {
  readonly batch: number;
  /** Tokens of each sequence in this run. */
  readonly length: number;
}

/** Queries, keys and values of the tokens of this run, rotated. */
interface Projections {
  /** Divided by sqrt(headSize), [batch, length, heads, headSize] */
  readonly queries: Value;
  /** [batch, length, keyValueHeads, headSize] */
  readonly keys: Value;
  /** [batch, length, keyValueHeads, headSize] */
  readonly values: Value;
}

/** Whether queries and keys are normalised in each head, as Qwen3's are. */
export const hasHeadNorms = ({ family }: ModelConfig) => family === "qwen3";

/** x / rms(x) * weight over the last axis (Zhang and Sennrich 2019). */
export function rmsNorm(
  graph: Graph,
  config: ModelConfig,
  x: Value,
  weight: Value,
): Value {
  const rms = graph.sqrt(
    graph.add(graph.meanSquare(x), graph.constant(config.epsilon)),
  ); // [tokens, 1]
  const inverse = graph.divide(graph.constant(1), rms);
  return graph.multiply(graph.multiply(x, inverse), weight);
}

/**
 * Rotates each pair (i, i + headSize / 2) of the last axis by its position's angle (Su et al. 2021, in the half-split layout of
 * transformers): x cos + swapped x sin, where the swap exchanges the halves and the sine is negative for the first.
 * @param x [batch, length, heads, headSize]
 * @param cos broadcasts over [batch, length, heads, headSize / 2]; `sin` likewise.
 */
function rotate(graph: Graph, x: Value, cos: Value, sin: Value): Value {
  const half = x.shape[3]! / 2;
  const left = graph.slice(x, 3, 0, half);
  const right = graph.slice(x, 3, half, 2 * half);
  return graph.add(
    graph.multiply(x, graph.concat([cos, cos], 3)),
    graph.multiply(
      graph.concat([right, left], 3),
      graph.concat([graph.negate(sin), sin], 3),
    ),
  );
}

/**
 * The angle by which each pair of a head turns from one position to the next, [headSize / 2]. Llama 3's scaling slows down the
 * wavelengths that are longer than what the model was first trained on, and passes smoothly to those that it leaves alone.
 */
function frequencies({
  headSize,
  ropeTheta,
  ropeScaling,
}: ModelConfig): number[] {
  const half = headSize / 2;
  return Array.from({ length: half }, (_, pair) => {
    const frequency = ropeTheta ** (-pair / half);
    if (!ropeScaling) return frequency;
    const { factor, lowFactor, highFactor, originalPositions } = ropeScaling;
    const turns = (originalPositions * frequency) / (2 * Math.PI);
    const kept = (turns - lowFactor) / (highFactor - lowFactor);
    const share = Math.min(1, Math.max(0, kept));
    return frequency * (share + (1 - share) / factor);
  });
}

/** The cosines and sines of `positions`, each [positions, headSize / 2] row by row. */
export function rotaryTables(
  config: ModelConfig,
  positions: readonly number[],
): { cos: Float32Array; sin: Float32Array } {
  const turns = frequencies(config);
  const angles = positions.flatMap((position) =>
    turns.map((frequency) => position * frequency),
  );
  return {
    cos: Float32Array.from(angles, Math.cos),
    sin: Float32Array.from(angles, Math.sin),
  };
}

/**
 * x + attention(norm(x)), then y + mlp(norm(y)).
 * @param hidden [batch * length, hiddenSize]
 * @param attend mixes values over positions: [batch, length, heads * headSize] or its flattening comes back.
 * @returns [batch * length, hiddenSize]
 */
function block(
  graph: Graph,
  config: ModelConfig,
  shape: BatchShape,
  parameters: LayerParameters,
  hidden: Value,
  rotary: { cos: Value; sin: Value },
  attend: (projections: Projections) => Value,
): Value {
  const { batch, length } = shape;
  const { hiddenSize, heads, keyValueHeads, headSize } = config;
  const { parameter, mlpParts } = parameters;
  const project = (
    module: LinearModule,
    x: Value,
    residual?: Value,
    part?: Part,
  ) => linear(graph, config, parameters, module, x, residual, part);
  const normed = (name: string, x: Value) =>
    rmsNorm(graph, config, x, parameter(`${name}.weight`, [hiddenSize]));
  const split = (x: Value, count: number) =>
    graph.reshape(x, [batch, length, count, headSize]);

  const attentionInput = normed("input_layernorm", hidden);
  const queries = split(project("self_attn.q_proj", attentionInput), heads);
  const keys = split(
    project("self_attn.k_proj", attentionInput),
    keyValueHeads,
  );
  const values = split(
    project("self_attn.v_proj", attentionInput),
    keyValueHeads,
  );
  const position = (name: string, x: Value, scale = 1) =>
    rotate(
      graph,
      hasHeadNorms(config)
        ? rmsNorm(graph, config, x, parameter(name, [headSize]))
        : x,
      graph.scale(rotary.cos, scale),
      graph.scale(rotary.sin, scale),
    );
  const mixed = attend({
    // Their share of the scores' scale: cheaper here, where tables are multiplied and not tokens.
    queries: position(
      "self_attn.q_norm.weight",
      queries,
      1 / Math.sqrt(headSize),
    ),
    keys: position("self_attn.k_norm.weight", keys),
    values,
  });
  const attended = project(
    "self_attn.o_proj",
    graph.reshape(mixed, [batch * length, heads * headSize]),
    hidden,
  );

  const mlpInput = normed("post_attention_layernorm", attended);
  let result = attended;
  for (let at = 0; at < mlpParts; at++) {
    const size = config.intermediateSize / mlpParts;
    const part = (axis: Part["axis"]) =>
      mlpParts > 1
        ? { axis, start: at * size, end: (at + 1) * size }
        : undefined;
    const inner = (module: LinearModule) =>
      project(module, mlpInput, undefined, part(0));
    const gate = inner("mlp.gate_proj"); // [tokens, intermediate / parts]
    const activated = graph.multiply(gate, graph.sigmoid(gate)); // silu
    const product = graph.multiply(activated, inner("mlp.up_proj"));
    result = project("mlp.down_proj", product, result, part(1));
  }
  return result;
}

/** What is added to attention scores where a query may not look: its softmax is 0 in f32. */
export const hiddenScore = -1e9;

/** Where each position may look: at itself and before, [length, length] of 0 and `hiddenScore`. */
export const causalMask = (graph: Graph, length: number): Value =>
  graph.constant(
    Float32Array.from({ length: length * length }, (_, index) =>
      index % length > Math.floor(index / length) ? hiddenScore : 0,
    ),
    [length, length],
  );

/** Of the mask that `segmentMask` makes. */
export const segmentMaskShape = ({ batch, length }: BatchShape): Shape => [
  batch,
  1,
  1,
  length,
  length,
];

/** Where each token may look when rows hold several texts: at itself and before, within its text. */
export function segmentMask(
  segments: ArrayLike<number>,
  shape: BatchShape,
): Tensor {
  const { batch, length } = shape;
  if (segments.length !== batch * length)
    throw new Error(
      `segments: expected ${batch} x ${length} numbers, got ${segments.length}; soft prompts do not go with packed rows`,
    );
  const mask = zeros(segmentMaskShape(shape));
  for (let row = 0; row < batch; row++)
    for (let query = 0; query < length; query++) {
      const start = (row * length + query) * length;
      const own = segments[row * length + query];
      for (let key = 0; key < length; key++)
        if (key > query || segments[row * length + key] !== own)
          mask.data[start + key] = hiddenScore;
    }
  return mask;
}

/** Queries that attend together. Smaller blocks compute less of what is hidden, larger ones take fewer operators. */
const queryBlock = 64;

/** The part of a mask for queries `start` to `end` over the keys before `end`. */
const maskOf = (graph: Graph, mask: Value, start: number, end: number) => {
  const axis = mask.shape.length - 2;
  const rows = graph.slice(mask, axis, start, end);
  return graph.slice(rows, axis + 1, 0, end);
};

/**
 * A layer over whole sequences with causal attention, positions counting from 0. Sequences shorter than `length` are padded at
 * their end, where nothing before can see.
 * @param hidden [batch * length, hiddenSize]
 * @param mask what is added to the scores, broadcast to [batch, 1, 1, length, length].
 * @returns the layer's output, and what a KV cache wants to keep: keys [batch, keyValueHeads, headSize, length] and values
 * [batch, keyValueHeads, length, headSize].
 */
export function sequenceLayer(
  graph: Graph,
  config: ModelConfig,
  shape: BatchShape,
  parameters: LayerParameters,
  hidden: Value,
  mask: Value,
): { output: Value; keys: Value; values: Value } {
  const { batch, length } = shape;
  const { heads, keyValueHeads, headSize } = config;
  const group = heads / keyValueHeads;
  const tables = rotaryTables(config, [...Array(length).keys()]);
  const tableShape = [1, length, 1, headSize / 2];
  let cache: { keys: Value; values: Value } | undefined;
  const output = block(
    graph,
    config,
    shape,
    parameters,
    hidden,
    {
      cos: graph.constant(tables.cos, tableShape),
      sin: graph.constant(tables.sin, tableShape),
    },
    (projections) => {
      const keys = graph.transpose(projections.keys, [0, 2, 3, 1]); // [batch, kv, headSize, length]
      const values = graph.transpose(projections.values, [0, 2, 1, 3]); // [batch, kv, length, headSize]
      cache = { keys, values };
      const grouped = graph.reshape(projections.queries, [
        batch,
        length,
        keyValueHeads,
        group,
        headSize,
      ]);
      const queries = graph.transpose(grouped, [0, 2, 3, 1, 4]); // [batch, kv, group, length, headSize]
      // A block of queries at a time, over the keys up to its own end: what lies after is hidden from it anyway.
      const mixed: Value[] = [];
      for (let start = 0; start < length; start += queryBlock) {
        const end = Math.min(start + queryBlock, length);
        const rows = end - start;
        const flat = [batch, keyValueHeads, group * rows];
        const blockQueries = graph.slice(queries, 3, start, end);
        const scores = graph.matMul(
          graph.reshape(blockQueries, [...flat, headSize]),
          graph.slice(keys, 3, 0, end),
        ); // [batch, kv, group * rows, end]
        const weights = graph.softmax(
          graph.add(
            graph.reshape(scores, [batch, keyValueHeads, group, rows, end]),
            maskOf(graph, mask, start, end),
          ),
        );
        const blockMixed = graph.matMul(
          graph.reshape(weights, [...flat, end]),
          graph.slice(values, 2, 0, end),
        ); // [batch, kv, group * rows, headSize]
        mixed.push(
          graph.reshape(blockMixed, [
            batch,
            keyValueHeads,
            group,
            rows,
            headSize,
          ]),
        );
      }
      return graph.transpose(graph.concat(mixed, 3), [0, 3, 1, 2, 4]); // [batch, length, kv, group, headSize]
    },
  );
  return { output, ...cache! };
}

/** What one layer remembers of the tokens before: filled from the left up to each sequence's own length. */
export interface LayerCache {
  /** [batch, keyValueHeads, headSize, capacity] */
  readonly keys: Value;
  /** [batch, keyValueHeads, capacity, headSize] */
  readonly values: Value;
}

/**
 * A layer over one new token a sequence, attending to a cache of any capacity and to itself.
 * @param hidden [batch, hiddenSize]
 * @param rotary cos and sin, [batch, 1, 1, headSize / 2], of each sequence's position.
 * @param mask [batch, 1, 1, capacity]: 0 where the cache is filled, very negative elsewhere.
 * @returns the output and the new token's keys and values, [batch, 1, keyValueHeads, headSize], for the caller to store.
 */
export function decodeLayer(
  graph: Graph,
  config: ModelConfig,
  batch: number,
  parameters: LayerParameters,
  hidden: Value,
  rotary: { cos: Value; sin: Value },
  mask: Value,
  cache: LayerCache,
): { output: Value; keys: Value; values: Value } {
  const { heads, keyValueHeads, headSize } = config;
  const group = heads / keyValueHeads;
  let added: { keys: Value; values: Value } | undefined;
  const output = block(
    graph,
    config,
    { batch, length: 1 },
    parameters,
    hidden,
    rotary,
    ({ queries, keys, values }) => {
      added = { keys, values };
      const grouped = graph.reshape(queries, [
        batch,
        keyValueHeads,
        group,
        headSize,
      ]);
      // Softmax over the cache and the new token, written out: nothing depends on the cache's capacity, which may be another in each run.
      const before = graph.add(graph.matMul(grouped, cache.keys), mask); // [batch, kv, group, capacity]
      const own = graph.matMul(
        grouped,
        graph.reshape(keys, [batch, keyValueHeads, headSize, 1]),
      ); // [batch, kv, group, 1]
      const maximum = graph.maximum(graph.max(before, [3]), own);
      const chances = graph.exp(graph.subtract(before, maximum));
      const ownChance = graph.exp(graph.subtract(own, maximum));
      return graph.divide(
        graph.add(
          graph.matMul(chances, cache.values),
          graph.multiply(
            ownChance,
            graph.reshape(values, [batch, keyValueHeads, 1, headSize]),
          ),
        ),
        graph.add(graph.sum(chances, [3]), ownChance),
      ); // [batch, kv, group, headSize]
    },
  );
  return { output, ...added! };
}
