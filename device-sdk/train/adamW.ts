/** @file AdamW (Loshchilov and Hutter 2019) as a graph over blocks of a flat vector: init and update. */
import { Graph } from "../onnx/graph.ts";
import { compile, zeros } from "../onnx/session.ts";
import type { Runtime, Tensor } from "../onnx/session.ts";
import { alignment } from "./parameters.ts";

/** What AdamW remembers between steps; enough to resume. */
export interface AdamWState {
  /** Updates made so far. */
  step: number;
  /** Running means of gradients and of squared gradients, as long as the parameters. */
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

/** Hyperparameters; the defaults are those of torch.optim.AdamW except that there is no default learning rate. */
export interface AdamWOptions {
  readonly learningRate: number;
  readonly betas?: readonly [number, number];
  readonly epsilon?: number;
  readonly weightDecay?: number;
  /** Gradients with a larger global norm are scaled down to it. */
  readonly clipNorm?: number;
}

/** State before the first step, for `length` parameters. */
export const adamWInit = (length: number): AdamWState => ({
  step: 0,
  mean: new Float32Array(length),
  square: new Float32Array(length),
});

/** Everything of an update that is the same for all parameters, multiplied together on the host as far as it goes. */
const scalars = [
  "keep",
  "rate",
  "epsilon",
  "beta1",
  "beta2",
  "rest1",
  "rootRest2",
] as const;

type Scalar = (typeof scalars)[number];

const fromScalars = <T>(make: (name: Scalar) => T) =>
  Object.fromEntries(scalars.map((name) => [name, make(name)])) as Record<
    Scalar,
    T
  >;

/** The compiled update. */
export interface AdamW {
  /** Updates parameters in place from their gradients, and the state with them; resolves to the gradient norm before clipping. */
  update(
    parameters: Float32Array,
    gradients: Float32Array,
    state: AdamWState,
    options: AdamWOptions,
  ): Promise<number>;
  /** Frees the compiled graph. */
  release(): Promise<void>;
}

/** Compiles the update. */
export async function createAdamW(runtime: Runtime): Promise<AdamW> {
  const graph = new Graph();
  const block = [alignment];
  const tensors = {
    parameter: graph.input("parameter", block),
    gradient: graph.input("gradient", block),
    mean: graph.input("mean", block),
    square: graph.input("square", block),
  };
  const scalar = fromScalars((name) => graph.input(name, [1]));
  const { gradient } = tensors;
  const mean = graph.add(
    graph.multiply(tensors.mean, scalar.beta1),
    graph.multiply(gradient, scalar.rest1),
  );
  const root = graph.multiply(gradient, scalar.rootRest2);
  const square = graph.add(
    graph.multiply(tensors.square, scalar.beta2),
    graph.multiply(root, root),
  );
  const parameter = graph.subtract(
    graph.multiply(tensors.parameter, scalar.keep),
    graph.divide(
      graph.multiply(mean, scalar.rate),
      graph.add(graph.sqrt(square), scalar.epsilon),
    ),
  );
  const session = await compile(
    runtime,
    { ...tensors, ...scalar },
    { parameter, mean, square },
  );
  const updated = {
    parameter: zeros(block),
    mean: zeros(block),
    square: zeros(block),
  };

  const update: AdamW["update"] = async (
    parameters,
    gradients,
    state,
    options,
  ) => {
    const {
      learningRate,
      betas: [beta1, beta2] = [0.9, 0.999],
      epsilon = 1e-8,
      weightDecay = 0.01,
      clipNorm = Infinity,
    } = options;
    let squares = 0;
    for (let index = 0; index < gradients.length; index++)
      squares += gradients[index]! ** 2; // indexed: for-of takes ten times as long here
    const norm = Math.sqrt(squares);
    if (!Number.isFinite(norm))
      throw new Error(
        `adamW: expected finite gradients, got a norm of ${norm}; lower the learning rate`,
      );
    state.step++;
    const scale = norm > clipNorm ? clipNorm / (norm + 1e-6) : 1;
    // The paper's sqrt(square / correction2) + epsilon, times the root of the correction, and the rate likewise.
    const root2 = Math.sqrt(1 - beta2 ** state.step);
    const numbers: Record<Scalar, number> = {
      keep: 1 - learningRate * weightDecay,
      rate: (learningRate * root2) / (1 - beta1 ** state.step),
      epsilon: epsilon * root2,
      beta1,
      beta2,
      rest1: (1 - beta1) * scale,
      rootRest2: Math.sqrt(1 - beta2) * scale, // squared with the gradient, which alone might overflow
    };
    const feeds = fromScalars((name) => ({
      data: Float32Array.of(numbers[name]),
      shape: [1],
    }));
    for (let start = 0; start < parameters.length; start += alignment) {
      const view = (flat: Float32Array): Tensor => ({
        data: flat.subarray(start, start + alignment),
        shape: block,
      });
      await session.run(
        {
          ...feeds,
          parameter: view(parameters),
          gradient: view(gradients),
          mean: view(state.mean),
          square: view(state.square),
        },
        updated,
      );
      parameters.set(updated.parameter.data, start);
      state.mean.set(updated.mean.data, start);
      state.square.set(updated.square.data, start);
    }
    return norm;
  };
  return { update, release: () => session.release() };
}
