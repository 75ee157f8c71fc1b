/** @file A decoder-only language model on an ONNX Runtime: layer-wise forward passes with hot-swapped adapters. */
import { Graph } from "../onnx/graph.ts";
import type { Value } from "../onnx/graph.ts";
import { compile, zeros } from "../onnx/session.ts";
import type { Runtime, Session, Tensor } from "../onnx/session.ts";
import {
  embeddingName,
  finalNormName,
  headName,
  layerParameters,
} from "./checkpoint.ts";
import type { Weights } from "./checkpoint.ts";
import type { ModelConfig } from "./config.ts";
import { rmsNorm, sequenceLayer } from "./decoderLayer.ts";
import type { BatchShape } from "./decoderLayer.ts";
import { layerName, linearModules, linearShape } from "./linear.ts";
import type { Adapter, ParameterSource } from "./linear.ts";

/** The keys and values of every layer for the tokens of one forward pass; see `sequenceLayer` for the shapes. */
export interface SequenceCache {
  readonly keys: Tensor[];
  readonly values: Tensor[];
}

/** A model ready to run. Sessions are compiled on first use, one for each shape, and live as long as the model. */
export class LanguageModel {
  readonly runtime: Runtime;
  readonly config: ModelConfig;
  readonly weights: Weights;
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
    weights: Weights,
    frozen = true,
  ) {
    this.runtime = runtime;
    this.config = config;
    this.weights = weights;
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

  /** A weight by checkpoint name. */
  weight(name: string): Tensor {
    const weight = this.weights.get(name);
    if (!weight) throw new Error(`weight: no ${name} in this model`);
    return weight;
  }

  /** The parameters of one layer as feeds, with the adapter's matrices (zeros where it has none) when there is one. */
  layerFeeds(layer: number, adapter?: Adapter): Record<string, Tensor> {
    const feeds: Record<string, Tensor> = {};
    for (const name of layerParameters(this.config).keys())
      feeds[name] = this.weight(layerName(layer, name));
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

  /** Embeddings of tokens, [tokens, hiddenSize], gathered on the host. */
  embed(tokens: ArrayLike<number>): Tensor {
    const { hiddenSize, vocabularySize } = this.config;
    const table = this.weight(embeddingName).data;
    const hidden = zeros([tokens.length, hiddenSize]);
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!;
      if (!(token >= 0 && token < vocabularySize))
        throw new RangeError(
          `embed: expected a token below ${vocabularySize}, got ${token}`,
        );
      hidden.data.set(
        table.subarray(token * hiddenSize, (token + 1) * hiddenSize),
        index * hiddenSize,
      );
    }
    return hidden;
  }

  /**
   * Runs all layers over whole sequences.
   * @param tokens batch * length ids, row by row; short rows padded at their end with any token.
   * @param cache receives each layer's keys and values when given.
   * @returns the last layer's output before the final norm, [batch * length, hiddenSize].
   */
  async forward(
    tokens: ArrayLike<number>,
    shape: BatchShape,
    adapter?: Adapter,
    cache?: SequenceCache,
  ): Promise<Tensor> {
    const { batch, length } = shape;
    if (tokens.length !== batch * length)
      throw new Error(
        `forward: expected ${batch} x ${length} tokens, got ${tokens.length}`,
      );
    const rank = adapter?.rank ?? 0;
    const kind = cache ? "prefill" : "forward";
    const session = await this.session(
      `${kind} ${batch}x${length} rank ${rank}`,
      (graph) => {
        const { inputs, parameter } = layerInputs(graph);
        const hidden = parameter("hidden", [
          batch * length,
          this.config.hiddenSize,
        ]);
        const { output, keys, values } = sequenceLayer(
          graph,
          this.config,
          shape,
          rank,
          parameter,
          hidden,
        );
        const outputs: Record<string, Value> = cache
          ? { output, keys, values }
          : { output };
        return { inputs, outputs };
      },
    );
    let hidden = this.embed(tokens);
    for (let layer = 0; layer < this.config.layers; layer++) {
      const results = await session.run({
        hidden,
        ...this.layerFeeds(layer, adapter),
      });
      hidden = results["output"]!;
      cache?.keys.push(results["keys"]!);
      cache?.values.push(results["values"]!);
    }
    return hidden;
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
    const weight = this.weight(finalNormName);
    return (await session.run({ hidden, weight })).normed;
  }

  /**
   * The final norm and the output head.
   * @param hidden [rows, hiddenSize], before the final norm.
   * @returns `normed` [rows, hiddenSize], the hidden state before the output layer; `logits` [rows, vocabulary].
   */
  async head(hidden: Tensor): Promise<{ normed: Tensor; logits: Tensor }> {
    const { hiddenSize, vocabularySize } = this.config;
    const rows = hidden.shape[0]!;
    const session = await this.session(`head ${rows}`, (graph) => {
      const input = graph.input("hidden", [rows, hiddenSize]);
      const norm = graph.input("norm", [hiddenSize]);
      const head = graph.input("head", [vocabularySize, hiddenSize]);
      const normed = rmsNorm(graph, this.config, input, norm);
      return {
        inputs: { hidden: input, norm, head },
        outputs: { normed, logits: graph.gemm(normed, head, { transB: true }) },
      };
    });
    return session.run({
      hidden,
      norm: this.weight(finalNormName),
      head: this.weight(headName(this.config)),
    });
  }

  /** Frees every compiled graph. */
  async release(): Promise<void> {
    const sessions = await Promise.all(this.sessions.values());
    this.sessions.clear();
    await Promise.all(sessions.map((session) => session.release()));
  }
}

/** A parameter source that makes graph inputs, each once, and remembers them for `compile`. */
export function layerInputs(graph: Graph): {
  inputs: Record<string, Value>;
  parameter: ParameterSource;
} {
  const inputs: Record<string, Value> = {};
  return {
    inputs,
    parameter: (name, shape) => (inputs[name] ??= graph.input(name, shape)),
  };
}

/** The rows of `matrix` at `positions`, [positions, columns]. */
export function takeRows(
  { data, shape }: Tensor,
  positions: readonly number[],
): Tensor {
  const columns = shape[1]!;
  const taken = zeros([positions.length, columns]);
  positions.forEach((position, row) =>
    taken.data.set(
      data.subarray(position * columns, (position + 1) * columns),
      row * columns,
    ),
  );
  return taken;
}
