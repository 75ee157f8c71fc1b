/** @file Decoding with a KV cache: one pass over the prompts, then one token a sequence and run, layer by layer. */
import type { Graph, Value } from "../onnx/graph.ts";
import { sizeOf } from "../onnx/ops.ts";
import { takeRows, zeros } from "../onnx/session.ts";
import type { Feed, Session, Tensor } from "../onnx/session.ts";
import { finalNormName, headName } from "./checkpoint.ts";
import {
  decodeLayer,
  hiddenScore,
  rmsNorm,
  rotaryTables,
} from "./decoderLayer.ts";
import { isBaseWeight, layerName } from "./linear.ts";
import type { Adapter, LayerParameters } from "./linear.ts";
import type { LanguageModel, SequenceCache } from "./languageModel.ts";
import { packedProduct } from "./storedWeight.ts";
import type { StoredWeight } from "./storedWeight.ts";

/** Sequences being continued: their caches and how far each is filled. */
export interface Decoder {
  /**
   * Reads the prompts.
   * @param length of the longest, rounded up to a length that is compiled.
   * @returns the logits after each, [batch, vocabulary].
   */
  prefill(
    prompts: readonly (readonly number[])[],
    length: number,
  ): Promise<Tensor>;
  /** Appends one token to each sequence; resolves to the logits after it, [batch, vocabulary]. */
  decode(tokens: Int32Array): Promise<Tensor>;
}

/** Positions by which caches grow: a runtime that copies what it is fed copies all of them for each token. */
const growth = 32;

/**
 * @param most positions that will be held of each sequence.
 * @param personal what is fed beside the base weights; a soft prompt is [length, hiddenSize].
 */
export async function createDecoder(
  model: LanguageModel,
  batch: number,
  most: number,
  personal: {
    readonly adapter: Adapter | undefined;
    readonly softPrompt: Tensor | undefined;
  },
): Promise<Decoder> {
  const { config } = model;
  const { layers, keyValueHeads, headSize } = config;
  const { adapter, softPrompt } = personal;
  const steps = await compileSteps(model, batch, adapter?.rank ?? 0);
  let capacity = 0;
  const caches = Array.from({ length: layers }, () => ({
    keys: zeros([batch, keyValueHeads, headSize, capacity]),
    values: zeros([batch, keyValueHeads, capacity, headSize]),
  }));
  let mask = zeros([batch, 1, 1, capacity]);
  const filled = Array<number>(batch).fill(0);

  /** Makes room for as many positions of each sequence. */
  const reserve = (positions: number) => {
    if (positions <= capacity) return;
    capacity = Math.min(most, growth * Math.ceil(positions / growth));
    for (const cache of caches) {
      cache.keys = lengthen(cache.keys, 3, capacity);
      cache.values = lengthen(cache.values, 2, capacity);
    }
    mask = lengthen(mask, 3, capacity, hiddenScore);
  };

  /** Writes one position of one sequence into a layer's cache; `key` and `value` read (head, coordinate). */
  const store = (
    layer: number,
    row: number,
    position: number,
    key: (head: number, coordinate: number) => number,
    value: (head: number, coordinate: number) => number,
  ) => {
    const keys = caches[layer]!.keys.data;
    const values = caches[layer]!.values.data;
    for (let head = 0; head < keyValueHeads; head++) {
      const start = (row * keyValueHeads + head) * headSize * capacity;
      for (let at = 0; at < headSize; at++) {
        keys[start + at * capacity + position] = key(head, at);
        values[start + position * headSize + at] = value(head, at);
      }
    }
  };
  const fill = (row: number) => {
    mask.data[row * capacity + filled[row]!] = 0;
    filled[row]!++;
  };

  return {
    async prefill(prompts, length) {
      const tokens = new Int32Array(batch * length);
      prompts.forEach((prompt, row) => tokens.set(prompt, row * length));
      const cache: SequenceCache = { keys: [], values: [] };
      const hidden = await model.forward(
        tokens,
        { batch, length },
        { adapter, prompt: softPrompt, cache },
      );
      const before = softPrompt?.shape[0] ?? 0;
      const whole = before + length;
      reserve(before + Math.max(...prompts.map((prompt) => prompt.length)));
      const last = Array<number>(batch).fill(0);
      prompts.forEach((prompt, row) => {
        for (let position = 0; position < before + prompt.length; position++) {
          for (let layer = 0; layer < layers; layer++) {
            const keys = cache.keys[layer]!.data;
            const values = cache.values[layer]!.data;
            const block = (head: number) =>
              (row * keyValueHeads + head) * headSize * whole;
            store(
              layer,
              row,
              position,
              (head, at) => keys[block(head) + at * whole + position]!,
              (head, at) => values[block(head) + position * headSize + at]!,
            );
          }
          fill(row);
        }
        last[row] = row * length + prompt.length - 1;
      });
      return (await model.head(takeRows(hidden, last))).logits;
    },

    async decode(tokens) {
      reserve(Math.max(...filled) + 1);
      const tables = rotaryTables(config, filled);
      const shape = [batch, 1, 1, headSize / 2];
      const shared = {
        mask,
        cos: { data: tables.cos, shape },
        sin: { data: tables.sin, shape },
      };
      let hidden = await model.embed(tokens);
      let logits: Tensor | undefined;
      for (const { first, count, session, constant } of steps) {
        const feeds: Record<string, Feed> = { ...shared, hidden };
        const add = (layer: number, own: Record<string, Feed>) => {
          const place = layer - first;
          for (const [name, feed] of Object.entries(own))
            feeds[inputName(place, name)] = feed;
          feeds[inputName(place, "keys")] = caches[layer]!.keys;
          feeds[inputName(place, "values")] = caches[layer]!.values;
        };
        let results: Record<string, Tensor>;
        if (constant) {
          for (let layer = first; layer < first + count; layer++)
            add(layer, model.adapterFeeds(layer, adapter));
          results = await session.run(feeds);
        } else
          results = await model.withLayer(
            first,
            (first + 1) % layers,
            adapter,
            (own) => {
              add(first, own);
              return session.run(feeds);
            },
          );
        logits = results["logits"];
        hidden = results["hidden"] ?? hidden;
        for (let layer = first; layer < first + count; layer++) {
          const keys = results[inputName(layer - first, "keys")]!.data;
          const values = results[inputName(layer - first, "values")]!.data;
          for (let row = 0; row < batch; row++) {
            if (filled[row]! >= capacity) continue; // a sequence that ended
            const start = row * keyValueHeads;
            store(
              layer,
              row,
              filled[row]!,
              (head, at) => keys[(start + head) * headSize + at]!,
              (head, at) => values[(start + head) * headSize + at]!,
            );
          }
        }
      }
      for (let row = 0; row < batch; row++)
        if (filled[row]! < capacity) fill(row);
      return logits ?? (await model.head(hidden)).logits;
    },
  };
}

/** The tensor with a longer axis, `value` where it had nothing. */
function lengthen(
  { data, shape }: Tensor,
  axis: number,
  length: number,
  value = 0,
): Tensor {
  const longer = zeros(shape.with(axis, length));
  longer.data.fill(value);
  const blocks = sizeOf(shape.slice(0, axis));
  const [from, to] = [data.length / blocks, longer.data.length / blocks];
  for (let block = 0; block < blocks; block++)
    longer.data.set(
      data.subarray(block * from, (block + 1) * from),
      block * to,
    );
  return longer;
}

/** Layers that one graph decodes, and the output head behind the last where graphs hold the weights. */
interface Step {
  readonly first: number;
  readonly count: number;
  readonly session: Session<string, string>;
  /** Whether the graph holds the base weights, so that they are not fed. */
  readonly constant: boolean;
}

/** Bytes of weights that a graph may hold: an ONNX model is one protobuf message, which ends at 2 GiB. */
const mostConstants = 2 ** 30;

/**
 * A graph that holds the weights decodes fastest: it has them in the order in which it reads them, and need not widen packed ones. It takes
 * as much memory as they do once more, for each batch size. So it is used where all weights are held and will not change, unless they are
 * large and the runtime reads what it is fed in place; a runtime that copies that would copy them for each token. Otherwise one graph
 * serves every layer and is fed each layer's weights.
 */
function holdsConstants({ frozen, runtime, source }: LanguageModel): boolean {
  const held = [...(source.held?.values() ?? [])];
  const bytes = held.reduce((sum, { data }) => sum + data.byteLength, 0);
  return (
    frozen &&
    held.length > 0 &&
    held.every(({ precision }) => precision !== "f16") &&
    (!runtime.sharesMemory || bytes <= mostConstants)
  );
}

async function compileSteps(
  model: LanguageModel,
  batch: number,
  rank: number,
): Promise<readonly Step[]> {
  const { layers } = model.config;
  const name = `of ${batch} rank ${rank}`;
  if (!holdsConstants(model)) {
    const session = await model.session(`decode ${name}`, (graph) =>
      decodeGraph(graph, model, batch, rank, { first: 0, count: 1 }),
    );
    return Array.from({ length: layers }, (_, first) => ({
      first,
      count: 1,
      session,
      constant: false,
    }));
  }
  const held = Array.from(model.source.held!);
  const bytesOf = (prefix: string) =>
    held
      .filter(([weight]) => weight.startsWith(prefix))
      .reduce((sum, [, { data }]) => sum + data.byteLength, 0);
  const layer = bytesOf(layerName(0, ""));
  const most = Math.max(1, Math.floor(mostConstants / layer));
  const parts: GraphPart[] = [];
  for (let first = 0; first < layers; first += most)
    parts.push({
      first,
      count: Math.min(most, layers - first),
      constant: true,
    });
  const last = parts.at(-1)!;
  const head = bytesOf(headName(model.config));
  if (last.count * layer + head <= mostConstants)
    parts[parts.length - 1] = { ...last, head: true };
  else parts.push({ first: layers, count: 0, constant: true, head: true });
  return Promise.all(
    parts.map(async (part) => ({
      ...part,
      constant: true,
      session: await model.session(
        `decode ${part.first}..${part.first + part.count} ${name}`,
        (graph) => decodeGraph(graph, model, batch, rank, part),
      ),
    })),
  );
}

/** A layer's parameters as constants of the graph, packed weights as they are; an adapter's stay inputs. */
function heldParameters(
  graph: Graph,
  model: LanguageModel,
  layer: number,
  own: LayerParameters,
): LayerParameters {
  const held = (name: string) =>
    model.source.held!.get(layerName(layer, name))!;
  return {
    ...own,
    mlpParts: 1,
    parameter: (name, shape, part) =>
      isBaseWeight(name)
        ? graph.constant(held(name).data as Float32Array, shape)
        : own.parameter(name, shape, part),
    product: (name, x) => heldProduct(graph, held(name), x),
  };
}

/** x W^T for a weight that the graph holds. */
const heldProduct = (graph: Graph, weight: StoredWeight, x: Value): Value =>
  weight.data instanceof Float32Array
    ? graph.gemm(x, graph.constant(weight.data, weight.shape), {
        transB: true,
      })
    : packedProduct(graph, weight, x);

/** Positions of a cache as far as its operations are counted; it may have others. */
const usualCapacity = 256;

/** Name of an input or output of the layer at this place in its graph. */
const inputName = (place: number, name: string) => layerName(place, name);

/** What one graph computes. */
interface GraphPart {
  readonly first: number;
  readonly count: number;
  /** Whether the graph holds the weights; they are inputs, those of any one layer, unless it does. */
  readonly constant?: boolean;
  /** Whether the output head is in it, as a constant too. */
  readonly head?: boolean;
}

/** Some layers for one token a sequence, and the output head where it belongs to the part. */
function decodeGraph(
  graph: Graph,
  model: LanguageModel,
  batch: number,
  rank: number,
  { first, count, constant, head }: GraphPart,
): { inputs: Record<string, Value>; outputs: Record<string, Value> } {
  const { config } = model;
  const { hiddenSize, headSize, keyValueHeads } = config;
  const half = [batch, 1, 1, headSize / 2];
  const inputs: Record<string, Value> = {
    hidden: graph.input("hidden", [batch, hiddenSize]),
    cos: graph.input("cos", half),
    sin: graph.input("sin", half),
    mask: graph.input("mask", [batch, 1, 1, usualCapacity], "float32", 3),
  };
  const { cos, sin, mask } = inputs as Record<"cos" | "sin" | "mask", Value>;
  const outputs: Record<string, Value> = {};
  let hidden = inputs["hidden"]!;
  for (let place = 0; place < count; place++) {
    const own = model.layerInputs(
      graph,
      () => rank,
      (name) => inputName(place, name),
    );
    const { output, keys, values } = decodeLayer(
      graph,
      config,
      batch,
      constant ? heldParameters(graph, model, first + place, own) : own,
      hidden,
      { cos, sin },
      mask,
      {
        keys: own.input(
          "keys",
          [batch, keyValueHeads, headSize, usualCapacity],
          "float32",
          3,
        ),
        values: own.input(
          "values",
          [batch, keyValueHeads, usualCapacity, headSize],
          "float32",
          2,
        ),
      },
    );
    outputs[inputName(place, "keys")] = keys;
    outputs[inputName(place, "values")] = values;
    hidden = output;
    Object.assign(inputs, own.inputs);
  }
  if (!head) return { inputs, outputs: { ...outputs, hidden } };
  const held = (name: string) => model.source.held!.get(name)!;
  const norm = held(finalNormName);
  const normed = rmsNorm(
    graph,
    config,
    hidden,
    graph.constant(norm.data as Float32Array, norm.shape),
  );
  const logits = heldProduct(graph, held(headName(config)), normed);
  return { inputs, outputs: { ...outputs, logits } };
}
