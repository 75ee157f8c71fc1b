/** @file Generation with a KV cache: one layer-wise pass over the prompts, then a whole-model graph a token. */
import type { Graph, Value } from "../onnx/graph.ts";
import type { Session, Tensor } from "../onnx/session.ts";
import { zeros } from "../onnx/session.ts";
import { finalNormName, headName } from "./checkpoint.ts";
import { decodeLayer, rmsNorm, rotaryTables } from "./decoderLayer.ts";
import { layerName } from "./linear.ts";
import type { Adapter, ParameterSource } from "./linear.ts";
import { takeRows } from "./languageModel.ts";
import type { LanguageModel, SequenceCache } from "./languageModel.ts";
import { argmax, sampleToken } from "./sample.ts";
import type { Sampling } from "./sample.ts";

/** What to generate. */
export interface Generation {
  /** Token ids, one list a sequence; none may be empty. */
  readonly prompts: readonly (readonly number[])[];
  /** Most tokens to add to each. */
  readonly maximumTokens: number;
  /** Ids that end a sequence; they are not part of the result. */
  readonly stop: ReadonlySet<number>;
  readonly adapter?: Adapter | undefined;
  /** Greedy when absent. */
  readonly sampling?: Sampling;
  /** Aborts between tokens by throwing its reason. */
  readonly signal?: AbortSignal;
  /** Called for each token as it comes. */
  readonly onToken?: (sequence: number, id: number) => void;
}

/** Sequences that run together; more are done in turns. */
const maximumBatch = 16;
const batchSizes = [1, 4, maximumBatch];
const lengths = [32, 64, 128, 256, 512, 1024, 2048, 4096];

const roundUp = (sizes: readonly number[], size: number) => {
  const found = sizes.find((candidate) => candidate >= size);
  if (found === undefined)
    throw new RangeError(
      `generate: expected at most ${sizes.at(-1)} tokens, got ${size}`,
    );
  return found;
};

/**
 * Continues every prompt.
 * @returns the new ids of each sequence, without the stop token.
 * @throws RangeError for an empty prompt or one too long for the model; the signal's reason when aborted.
 */
export async function generate(
  model: LanguageModel,
  generation: Generation,
): Promise<number[][]> {
  const { prompts, maximumTokens } = generation;
  const longest = prompts.reduce(
    (most, { length }) => Math.max(most, length),
    0,
  );
  if (prompts.some(({ length }) => length === 0))
    throw new RangeError("generate: expected prompts of at least one token");
  if (longest + maximumTokens > model.config.maximumPositions)
    throw new RangeError(
      `generate: expected at most ${model.config.maximumPositions} positions, got ${longest} of prompt and ${maximumTokens} to generate`,
    );
  const results: number[][] = [];
  for (let first = 0; first < prompts.length; first += maximumBatch) {
    const group = prompts.slice(first, first + maximumBatch);
    const onToken = generation.onToken;
    results.push(
      ...(await generateGroup(model, {
        ...generation,
        prompts: group,
        ...(onToken && {
          onToken: (sequence, id) => onToken(first + sequence, id),
        }),
      })),
    );
  }
  return results;
}

async function generateGroup(
  model: LanguageModel,
  {
    prompts,
    maximumTokens,
    stop,
    adapter,
    sampling,
    signal,
    onToken,
  }: Generation,
): Promise<number[][]> {
  signal?.throwIfAborted();
  if (maximumTokens < 1) return prompts.map(() => []);
  const batch = roundUp(batchSizes, prompts.length);
  const longest = prompts.reduce(
    (most, { length }) => Math.max(most, length),
    0,
  );
  const decoder = await createDecoder(
    model,
    batch,
    roundUp(lengths, longest + maximumTokens),
    adapter,
  );
  let logits = await decoder.prefill(prompts, roundUp(lengths, longest));
  const results: number[][] = prompts.map(() => []);
  const running = new Set(prompts.keys());
  for (let count = 0; ; count++) {
    const next = new Int32Array(batch);
    for (const row of running) {
      const size = model.config.vocabularySize;
      const own = logits.data.subarray(row * size, (row + 1) * size);
      const id = sampling ? sampleToken(own, sampling) : argmax(own);
      next[row] = id;
      if (stop.has(id)) running.delete(row);
      else {
        results[row]!.push(id);
        onToken?.(row, id);
      }
    }
    if (running.size === 0 || count + 1 >= maximumTokens) return results;
    signal?.throwIfAborted();
    logits = await decoder.decode(next);
  }
}

/** Sequences being continued: their caches and how far each is filled. */
interface Decoder {
  /** Reads the prompts; resolves to the logits after each, [batch, vocabulary]. */
  prefill(
    prompts: readonly (readonly number[])[],
    length: number,
  ): Promise<Tensor>;
  /** Appends one token to each sequence; resolves to the logits after it, [batch, vocabulary]. */
  decode(tokens: Int32Array): Promise<Tensor>;
}

async function createDecoder(
  model: LanguageModel,
  batch: number,
  capacity: number,
  adapter: Adapter | undefined,
): Promise<Decoder> {
  const { config } = model;
  const { layers, keyValueHeads, headSize } = config;
  const session = await decodeSession(
    model,
    batch,
    capacity,
    adapter?.rank ?? 0,
  );
  const feeds: Record<string, Tensor> = {};
  for (let layer = 0; layer < layers; layer++) {
    feeds[`keys ${layer}`] = zeros([batch, keyValueHeads, headSize, capacity]);
    feeds[`values ${layer}`] = zeros([
      batch,
      keyValueHeads,
      capacity,
      headSize,
    ]);
    if (adapter)
      for (const [name, tensor] of Object.entries(
        model.layerFeeds(layer, adapter),
      ))
        feeds[decodeInput(layer, name)] = tensor;
  }
  if (!model.frozen)
    for (const [name, weight] of model.weights) feeds[name] = weight;
  const mask = zeros([batch, 1, 1, capacity]);
  mask.data.fill(-1e9);
  feeds["mask"] = mask;
  const filled = Array<number>(batch).fill(0);

  /** Writes one position of one sequence into a layer's cache; `at` reads (head, coordinate) of the new keys and values. */
  const store = (
    layer: number,
    row: number,
    position: number,
    key: (head: number, coordinate: number) => number,
    value: (head: number, coordinate: number) => number,
  ) => {
    const keys = feeds[`keys ${layer}`]!.data;
    const values = feeds[`values ${layer}`]!.data;
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
        adapter,
        cache,
      );
      const last = Array<number>(batch).fill(0);
      prompts.forEach((prompt, row) => {
        for (let position = 0; position < prompt.length; position++) {
          for (let layer = 0; layer < layers; layer++) {
            const keys = cache.keys[layer]!.data;
            const values = cache.values[layer]!.data;
            const block = (head: number) =>
              (row * keyValueHeads + head) * headSize * length;
            store(
              layer,
              row,
              position,
              (head, at) => keys[block(head) + at * length + position]!,
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
      const tables = rotaryTables(config, filled);
      const shape = [batch, 1, 1, headSize / 2];
      const results = await session.run({
        ...feeds,
        hidden: model.embed(tokens),
        cos: { data: tables.cos, shape },
        sin: { data: tables.sin, shape },
      });
      for (let row = 0; row < batch; row++) {
        if (filled[row]! >= capacity) continue; // a sequence that ended
        for (let layer = 0; layer < layers; layer++) {
          const keys = results[`keys ${layer}`]!.data;
          const values = results[`values ${layer}`]!.data;
          const start = row * keyValueHeads;
          store(
            layer,
            row,
            filled[row]!,
            (head, at) => keys[(start + head) * headSize + at]!,
            (head, at) => values[(start + head) * headSize + at]!,
          );
        }
        fill(row);
      }
      return results["logits"]!;
    },
  };
}

/** Name of a layer's input in the whole-model graph. */
const decodeInput = (layer: number, name: string) =>
  name === "scaling" ? name : layerName(layer, name);

/**
 * The whole model for one token a sequence. Frozen base weights are resident constants, which runtimes with a heap of their own need;
 * adapters stay inputs and swap freely.
 */
const decodeSession = (
  model: LanguageModel,
  batch: number,
  capacity: number,
  rank: number,
): Promise<Session<string, string>> =>
  model.session(
    `decode ${batch} of ${capacity} rank ${rank}`,
    (graph: Graph) => {
      const { config } = model;
      const { hiddenSize, headSize, keyValueHeads, layers } = config;
      const inputs: Record<string, Value> = {};
      const input = (name: string, shape: readonly number[]) =>
        (inputs[name] ??= graph.input(name, shape));
      const resident = (name: string) => {
        const { data, shape } = model.weight(name);
        return model.frozen ? graph.constant(data, shape) : input(name, shape);
      };
      const rotary = {
        cos: input("cos", [batch, 1, 1, headSize / 2]),
        sin: input("sin", [batch, 1, 1, headSize / 2]),
      };
      const mask = input("mask", [batch, 1, 1, capacity]);
      const outputs: Record<string, Value> = {};
      let hidden = input("hidden", [batch, hiddenSize]);
      for (let layer = 0; layer < layers; layer++) {
        const parameter: ParameterSource = (name, shape) =>
          name.endsWith(".weight")
            ? resident(layerName(layer, name))
            : input(decodeInput(layer, name), shape);
        const cache = {
          keys: input(`keys ${layer}`, [
            batch,
            keyValueHeads,
            headSize,
            capacity,
          ]),
          values: input(`values ${layer}`, [
            batch,
            keyValueHeads,
            capacity,
            headSize,
          ]),
        };
        const { output, keys, values } = decodeLayer(
          graph,
          config,
          batch,
          rank,
          parameter,
          hidden,
          rotary,
          mask,
          cache,
        );
        outputs[`keys ${layer}`] = keys;
        outputs[`values ${layer}`] = values;
        hidden = output;
      }
      const normed = rmsNorm(graph, config, hidden, resident(finalNormName));
      outputs["logits"] = graph.gemm(normed, resident(headName(config)), {
        transB: true,
      });
      return { inputs, outputs };
    },
  );
