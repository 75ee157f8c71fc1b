/** @file A decoder-only language model on an ONNX Runtime: layer-wise forward passes with hot-swapped adapters. */
import { Graph } from "../onnx/graph.ts";
import type { Value } from "../onnx/graph.ts";
import type { ElementType, Shape } from "../onnx/ops.ts";
import { compile, holdsOnlyFloat32, zeros } from "../onnx/session.ts";
import type { Feed, Runtime, Session, Tensor } from "../onnx/session.ts";
import { embeddingName, finalNormName, headName } from "./checkpoint.ts";
import type { Weights } from "./checkpoint.ts";
import type { ModelConfig } from "./config.ts";
import {
  causalMask,
  rmsNorm,
  segmentMask,
  segmentMaskShape,
  sequenceLayer,
} from "./decoderLayer.ts";
import type { BatchShape } from "./decoderLayer.ts";
import {
  isBaseWeight,
  layerName,
  linearModules,
  linearShape,
} from "./linear.ts";
import type { Adapter, LayerParameters } from "./linear.ts";
import { withoutPrompt, withPrompt } from "./softPrompt.ts";
import { mlpPartsOf, storedFeeds, storedParameter } from "./storedWeight.ts";
import { holdWeights, widenOnHost } from "./weightSource.ts";
import type { WeightSource } from "./weightSource.ts";

/** The keys and values of every layer for the tokens of one forward pass; see `sequenceLayer` for the shapes. */
export interface SequenceCache {
  readonly keys: Tensor[];
  readonly values: Tensor[];
}

/** What a forward pass runs with besides tokens and base weights. */
export interface ForwardOptions {
  readonly adapter?: Adapter | undefined;
  /** A soft prompt before every sequence, [length, hiddenSize] (Lester et al. 2021). */
  readonly prompt?: Tensor | undefined;
  /** The number of the text that each token belongs to, where rows hold several: attention stays within a text. */
  readonly segments?: ArrayLike<number> | undefined;
  /** Receives each layer's keys and values, those of the soft prompt first. */
  readonly cache?: SequenceCache | undefined;
}

/** A model ready to run. Sessions are compiled on first use, one for each shape, and live as long as the model. */
export class LanguageModel {
  readonly runtime: Runtime;
  readonly config: ModelConfig;
  /** Where the base weights come from. */
  readonly source: WeightSource;
  private readonly sessions = new Map<
    string,
    Promise<Session<string, string>>
  >();
  private readonly absent = new Map<string, Tensor>();

  /** Whether the weights stay as they are, so that graphs may hold copies of them. */
  readonly frozen: boolean;

  constructor(
    runtime: Runtime,
    config: ModelConfig,
    weights: Weights | WeightSource,
    frozen = true,
  ) {
    this.runtime = runtime;
    this.config = config;
    const source =
      "useLayer" in weights
        ? weights
        : holdWeights(
            config,
            new Map(
              Array.from(weights, ([name, { data, shape }]) => [
                name,
                { precision: "f32", data, shape },
              ]),
            ),
          );
    this.source = holdsOnlyFloat32(runtime) ? widenOnHost(source) : source;
    this.frozen = frozen;
  }

  /** The compiled graph called `key`, built on first use: every shape is compiled once. */
  session<Input extends string, Output extends string>(
    key: string,
    build: (graph: Graph) => {
      inputs: Readonly<Record<Input, Value>>;
      outputs: Readonly<Record<Output, Value>>;
    },
  ): Promise<Session<Input, Output>> {
    let session = this.sessions.get(key);
    if (!session) {
      const { inputs, outputs } = build(new Graph());
      session = compile(this.runtime, inputs, outputs);
      this.sessions.set(key, session);
    }
    return session;
  }

  /** The weights by checkpoint name. @throws Error unless all are held in f32. */
  get weights(): Weights {
    return new Map(
      Array.from(this.source.held ?? [], ([name]) => [name, this.weight(name)]),
    );
  }

  /** A weight by checkpoint name. @throws Error unless it is held in f32. */
  weight(name: string): Tensor {
    const weight = this.source.held?.get(name);
    if (!(weight?.data instanceof Float32Array))
      throw new Error(
        `weight: expected ${name} in memory in f32, got ${weight ? weight.precision : "none"}`,
      );
    return { data: weight.data, shape: weight.shape };
  }

  /**
   * Runs what takes the parameters of one layer, with the adapter's matrices (zeros where it has none) when there is one.
   * @param next the layer that will be asked for after this one.
   * @param run is given the parameters as feeds, and may use them until it ends.
   */
  withLayer<T>(
    layer: number,
    next: number,
    adapter: Adapter | undefined,
    run: (feeds: Record<string, Feed>) => Promise<T>,
  ): Promise<T> {
    return this.source.useLayer(layer, next, (weights) => {
      const feeds = this.adapterFeeds(layer, adapter);
      for (const [name, weight] of weights)
        Object.assign(feeds, storedFeeds(name, weight));
      return run(feeds);
    });
  }

  /** An adapter's part of what `withLayer` gives. */
  adapterFeeds(
    layer: number,
    adapter: Adapter | undefined,
  ): Record<string, Feed> {
    const feeds: Record<string, Feed> = {};
    if (!adapter) return feeds;
    feeds["scaling"] = { data: Float32Array.of(adapter.scaling), shape: [1] };
    for (const module of linearModules) {
      const matrices = adapter.matrices.get(layerName(layer, module));
      const [outSize, inSize] = linearShape(module, this.config);
      feeds[`${module}.lora_A`] =
        matrices?.a ?? this.zeros([adapter.rank, inSize]);
      feeds[`${module}.lora_B`] =
        matrices?.b ?? this.zeros([outSize, adapter.rank]);
    }
    return feeds;
  }

  private zeros(shape: readonly number[]): Tensor {
    let tensor = this.absent.get(shape.join());
    if (!tensor) this.absent.set(shape.join(), (tensor = zeros(shape)));
    return tensor;
  }

  /**
   * A graph's inputs as they are made, and the parameters that are computed from them.
   * @param rankOf the rank of each module's adapter.
   * @param rename what an input is called in the graph, where several layers are in it.
   */
  layerInputs(
    graph: Graph,
    rankOf: LayerInputs["rankOf"] = () => 0,
    rename = (name: string) => name,
  ): LayerInputs {
    const inputs: Record<string, Value> = {};
    const made = new Map<string, Value>();
    const widened: LayerInputs["widened"] = new Map();
    const input: LayerInputs["input"] = (name, shape, type, free) =>
      (inputs[rename(name)] ??= graph.input(rename(name), shape, type, free));
    const make: LayerInputs["parameter"] = (name, shape, part) => {
      const precision = isBaseWeight(name)
        ? this.source.precision(name)
        : "f32";
      const from = (inputOf: LayerInputs["input"]) =>
        storedParameter(graph, inputOf, name, shape, precision, part);
      const value = from(input);
      if (precision !== "f32") widened.set(value, from);
      return value;
    };
    return {
      inputs,
      input,
      widened,
      rankOf,
      mlpParts: mlpPartsOf(
        this.config,
        this.source.precision("mlp.gate_proj.weight"),
      ),
      parameter: (name, shape, part) => {
        const key = part ? `${name} ${Object.values(part).join()}` : name;
        let value = made.get(key);
        if (!value) made.set(key, (value = make(name, shape, part)));
        return value;
      },
    };
  }

  /**
   * Embeddings of tokens, [tokens, hiddenSize], gathered on the host.
   * @throws RangeError for an id outside the vocabulary.
   */
  async embed(tokens: ArrayLike<number>): Promise<Tensor> {
    const { vocabularySize } = this.config;
    for (let index = 0; index < tokens.length; index++)
      if (!(tokens[index]! >= 0 && tokens[index]! < vocabularySize))
        throw new RangeError(
          `embed: expected a token below ${vocabularySize}, got ${tokens[index]}`,
        );
    return this.source.rows(embeddingName, tokens);
  }

  /**
   * Runs all layers over whole sequences.
   * @param tokens batch * length ids, row by row; short rows padded at their end with any token.
   * @returns the last layer's output before the final norm at every token, [batch * length, hiddenSize].
   */
  async forward(
    tokens: ArrayLike<number>,
    shape: BatchShape,
    { adapter, prompt, segments, cache }: ForwardOptions = {},
  ): Promise<Tensor> {
    const { batch, length } = shape;
    if (tokens.length !== batch * length)
      throw new Error(
        `forward: expected ${batch} x ${length} tokens, got ${tokens.length}`,
      );
    const rank = adapter?.rank ?? 0;
    const whole = { batch, length: length + (prompt?.shape[0] ?? 0) };
    const kind = `${cache ? "prefill" : "forward"}${segments ? " packed" : ""}`;
    const session = await this.session(
      `${kind} ${whole.batch}x${whole.length} rank ${rank}`,
      (graph) => {
        const parameters = this.layerInputs(graph, () => rank);
        const { inputs, input } = parameters;
        const { output, keys, values } = sequenceLayer(
          graph,
          this.config,
          whole,
          parameters,
          input("hidden", [whole.batch * whole.length, this.config.hiddenSize]),
          segments
            ? input("mask", segmentMaskShape(whole))
            : causalMask(graph, whole.length),
        );
        const outputs: Record<string, Value> = cache
          ? { output, keys, values }
          : { output };
        return { inputs, outputs };
      },
    );
    const { layers } = this.config;
    const shared: Record<string, Feed> = segments
      ? { mask: segmentMask(segments, whole) }
      : {};
    let hidden = withPrompt(prompt, await this.embed(tokens), shape);
    for (let layer = 0; layer < layers; layer++) {
      const before = hidden;
      const results = await this.withLayer(
        layer,
        (layer + 1) % layers,
        adapter,
        (feeds) => session.run({ ...shared, ...feeds, hidden: before }),
      );
      hidden = results["output"]!;
      cache?.keys.push(results["keys"]!);
      cache?.values.push(results["values"]!);
    }
    return withoutPrompt(prompt, hidden, shape);
  }

  /** The final norm alone: the hidden state before the output layer, [rows, hiddenSize]. */
  async normalise(hidden: Tensor): Promise<Tensor> {
    const { shape } = hidden;
    const session = await this.session(`norm ${shape[0]}`, (graph) => {
      const input = graph.input("hidden", shape);
      const weight = graph.input("weight", [this.config.hiddenSize]);
      return {
        inputs: { hidden: input, weight },
        outputs: { normed: rmsNorm(graph, this.config, input, weight) },
      };
    });
    return (await session.run({ hidden, weight: await this.finalNorm() }))
      .normed;
  }

  /** The weight of the final norm, [hiddenSize]. */
  finalNorm(): Promise<Feed> {
    return this.source.vector(finalNormName);
  }

  /**
   * The final norm and the output head.
   * @param hidden [rows, hiddenSize], before the final norm.
   * @returns `normed` [rows, hiddenSize], the hidden state before the output layer; `logits` [rows, vocabulary].
   */
  async head(hidden: Tensor): Promise<{ normed: Tensor; logits: Tensor }> {
    const { hiddenSize, vocabularySize } = this.config;
    const rows = hidden.shape[0]!;
    const normed = await this.normalise(hidden);
    const logits = zeros([rows, vocabularySize]);
    await this.eachHeadChunk(async (feeds, first, count) => {
      const session = await this.session(`head ${rows}x${count}`, (graph) => {
        const { inputs, input, parameter } = this.layerInputs(graph);
        const product = graph.gemm(
          input("normed", [rows, hiddenSize]),
          parameter(headName(this.config), [count, hiddenSize]),
          { transB: true },
        );
        return { inputs, outputs: { logits: product } };
      });
      if (rows === 1 || count === vocabularySize) {
        const data = logits.data.subarray(rows * first, rows * (first + count));
        await session.run(
          { ...feeds, normed },
          { logits: { data, shape: [rows, count] } },
        );
        return;
      }
      const part = (await session.run({ ...feeds, normed })).logits.data;
      for (let row = 0; row < rows; row++)
        logits.data.set(
          part.subarray(row * count, (row + 1) * count),
          row * vocabularySize + first,
        );
    });
    return { normed, logits };
  }

  /**
   * Goes through the output head in chunks of its rows, each given as the feeds of a parameter of the head's name.
   * @param most rows of a chunk: all at once unless given, or few where the head is on storage or has to be widened.
   */
  async eachHeadChunk(
    run: (
      feeds: Record<string, Feed>,
      first: number,
      count: number,
    ) => Promise<void>,
    most = this.source.held &&
    this.source.precision(headName(this.config)) === "f32"
      ? Infinity
      : streamedChunk,
  ): Promise<void> {
    const { vocabularySize } = this.config;
    const name = headName(this.config);
    for (let first = 0; first < vocabularySize; first += most) {
      const count = Math.min(most, vocabularySize - first);
      await this.source.useSlice(name, first, count, (weight) =>
        run(storedFeeds(name, weight), first, count),
      );
    }
  }

  /** Frees every compiled graph. */
  async release(): Promise<void> {
    const sessions = await Promise.all(this.sessions.values());
    this.sessions.clear();
    await Promise.all(sessions.map((session) => session.release()));
  }
}

/** Rows of a head on storage that are in memory at a time: 4,096 of 896 columns take 15 MB in f32. */
export const streamedChunk = 4096;

/** The inputs of a graph under construction, and its layers' parameters made from them. */
export interface LayerInputs extends LayerParameters {
  /** By name, as `compile` wants them. */
  readonly inputs: Record<string, Value>;
  /** Makes an input, once; see `Graph.input`. */
  readonly input: (
    name: string,
    shape: Shape,
    type?: ElementType,
    free?: number,
  ) => Value;
  /** Parameters that are computed from fewer bits, with what computes them again from other inputs. */
  readonly widened: Map<Value, (input: LayerInputs["input"]) => Value>;
}
