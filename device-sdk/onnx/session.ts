/** @file Runs encoded models on an ONNX Runtime that the application injects. */
import type { InferenceSession, Tensor as OrtTensor } from "onnxruntime-common";
import { encodeModel } from "./encode.ts";
import type { Value } from "./graph.ts";
import { sizeOf } from "./ops.ts";
import type { Shape } from "./ops.ts";

/** The two members of `onnxruntime-common` that are used: onnxruntime-node, -web and -react-native all provide them. */
export interface OnnxRuntime {
  readonly InferenceSession: {
    create(
      model: Uint8Array,
      options?: InferenceSession.SessionOptions,
    ): Promise<InferenceSession>;
  };
  readonly Tensor: new (
    type: "float32",
    data: Float32Array,
    dims: readonly number[],
  ) => OrtTensor;
}

/** Which ONNX Runtime runs the graphs, and how. */
export interface Runtime {
  readonly onnxRuntime: OnnxRuntime;
  /** Passed to every session, e.g. `{ executionProviders: ["webgpu"] }` or `{ intraOpNumThreads: 2 }`. */
  readonly sessionOptions?: InferenceSession.SessionOptions;
  /**
   * Whether sessions write into the output tensors they are given, as onnxruntime-node's do. onnxruntime-web's leave such tensors as they
   * were without a word (onnxruntime#25786), so results are copied unless this is set.
   */
  readonly fillsOutputs?: boolean;
  /** Counts what runs, when given. */
  readonly meter?: Meter;
}

/** Work done so far. */
export interface Meter {
  /** Floating-point operations of matrix products, exact from the graphs' shapes. */
  flops: number;
}

/** An f32 tensor in host memory. */
export interface Tensor {
  readonly data: Float32Array;
  readonly shape: Shape;
}

/** A tensor of zeros. */
export const zeros = (shape: Shape): Tensor => ({
  data: new Float32Array(sizeOf(shape)),
  shape,
});

/** A compiled graph. Feeds and results go by name; results may be written into tensors of the caller. */
export interface Session<Input extends string, Output extends string> {
  /**
   * Runs once.
   * @param feeds one tensor for each input that the outputs depend on; others may be there too.
   * @param into tensors that receive the outputs of the same name, so that a loop allocates nothing where the runtime `fillsOutputs`.
   */
  run(
    feeds: Readonly<Record<Input, Tensor>>,
    into?: Partial<Readonly<Record<Output, Tensor>>>,
  ): Promise<Record<Output, Tensor>>;
  /** Frees the compiled graph. */
  release(): Promise<void>;
}

/**
 * Compiles the model that computes `outputs` from `inputs`.
 * @throws whatever the runtime throws when it cannot compile the graph.
 */
export async function compile<Input extends string, Output extends string>(
  runtime: Runtime,
  inputs: Readonly<Record<Input, Value>>,
  outputs: Readonly<Record<Output, Value>>,
): Promise<Session<Input, Output>> {
  const { model, used, flops } = encodeModel(
    Object.values<Value>(inputs),
    Object.values<Value>(outputs),
  );
  const fed = Object.entries<Value>(inputs).filter(([, value]) =>
    used.includes(value),
  );
  const session = await runtime.onnxRuntime.InferenceSession.create(model, {
    graphOptimizationLevel: "all",
    logSeverityLevel: 3,
    ...runtime.sessionOptions,
  });
  const wrap = ({ data, shape }: Tensor) =>
    new runtime.onnxRuntime.Tensor("float32", data, shape);
  const computed = Object.entries<Value>(outputs) as [Output, Value][];
  return {
    async run(feeds, into = {}) {
      const wrapped: Record<string, OrtTensor> = {};
      for (const [name, value] of fed) {
        const tensor = feeds[name as Input] as Tensor | undefined;
        if (tensor?.data.length !== sizeOf(value.shape))
          throw new Error(
            `session: expected ${name} of shape [${value.shape.join()}], got ${tensor ? `[${tensor.shape.join()}]` : "nothing"}`,
          );
        wrapped[value.name] = wrap({ data: tensor.data, shape: value.shape });
      }
      const fetches: Record<string, OrtTensor | null> = {};
      for (const [name, value] of computed) {
        const target = into[name];
        fetches[value.name] =
          target && runtime.fillsOutputs ? wrap(target) : null;
      }
      const results = await session.run(wrapped, fetches);
      if (runtime.meter) runtime.meter.flops += flops;
      return Object.fromEntries(
        computed.map(([name, value]) => {
          const result = results[value.name]!;
          const target = into[name];
          const data = result.data as Float32Array;
          if (target && !runtime.fillsOutputs) target.data.set(data);
          return [name, target ?? { data, shape: result.dims }];
        }),
      ) as Record<Output, Tensor>;
    },
    release: () => session.release(),
  };
}
