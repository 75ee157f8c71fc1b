/** @file Runs encoded models on an ONNX Runtime that the application injects. */
import type {
  Env,
  InferenceSession,
  Tensor as OrtTensor,
} from "onnxruntime-common";
import { encodeModel } from "./encode.ts";
import type { Value } from "./graph.ts";
import { explainFailure } from "./outOfMemory.ts";
import { sizeOf } from "./ops.ts";
import type { Shape } from "./ops.ts";

/** The members of `onnxruntime-common` that are used: onnxruntime-node, -web and -react-native all provide them. */
export interface OnnxRuntime {
  readonly InferenceSession: {
    create(
      model: Uint8Array,
      options?: InferenceSession.SessionOptions,
    ): Promise<InferenceSession>;
  };
  readonly Tensor: {
    new (
      type: "float32",
      data: Float32Array,
      dims: readonly number[],
    ): OrtTensor;
    new (type: "uint16", data: Uint16Array, dims: readonly number[]): OrtTensor;
    new (type: "int8", data: Int8Array, dims: readonly number[]): OrtTensor;
    new (type: "uint8", data: Uint8Array, dims: readonly number[]): OrtTensor;
  };
  /** Says the runtime's version, for the fingerprints of training runs. */
  readonly env?: Env;
}

/** Which ONNX Runtime runs the graphs, and how. */
export interface Runtime {
  readonly onnxRuntime: OnnxRuntime;
  /** Passed to every session, e.g. `{ executionProviders: ["webgpu"] }` or `{ intraOpNumThreads: 2 }`. */
  readonly sessionOptions?: InferenceSession.SessionOptions;
  /**
   * Whether sessions read inputs and write outputs where they lie, as onnxruntime-node's do. onnxruntime-web copies inputs into a heap of its
   * own and leaves output tensors that it is given as they were, without a word (onnxruntime#25786), so results are copied unless this is
   * set.
   */
  readonly sharesMemory?: boolean;
  /** Counts what runs, when given. */
  readonly meter?: Meter;
}

/** Whether graphs hold nothing but f32: WebGPU has no bytes, and half floats on some devices only. */
export const holdsOnlyFloat32 = ({ sessionOptions }: Runtime): boolean =>
  (sessionOptions?.executionProviders ?? []).some(
    (provider) =>
      (typeof provider === "string" ? provider : provider.name) === "webgpu",
  );

/** Work done so far. */
export interface Meter {
  /** Floating-point operations of matrix products, from the graphs' shapes; where an axis is free, from its usual size. */
  flops: number;
  /** Bytes of inputs and outputs: what a runtime that does not share memory copies. */
  bytes: number;
}

/** An f32 tensor in host memory, as everything computed is. */
export interface Tensor {
  readonly data: Float32Array;
  readonly shape: Shape;
}

/** A tensor as it is fed: f32, half floats in a `Uint16Array`, or integers. */
export interface Feed {
  readonly data: Float32Array | Uint16Array | Int8Array | Uint8Array;
  readonly shape: Shape;
}

/** A tensor of zeros. */
export const zeros = (shape: Shape): Tensor => ({
  data: new Float32Array(sizeOf(shape)),
  shape,
});

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

/** A compiled graph. Feeds and results go by name; results may be written into tensors of the caller. */
export interface Session<Input extends string, Output extends string> {
  /**
   * Runs once.
   * @throws OutOfMemoryError where the runtime's memory does not suffice; whatever else the runtime throws as it is.
   * @param feeds one tensor for each input that the outputs depend on; others may be there too.
   * @param into tensors that receive the outputs of the same name, so that a loop allocates nothing where the runtime `sharesMemory`.
   */
  run(
    feeds: Readonly<Record<Input, Feed>>,
    into?: Partial<Readonly<Record<Output, Tensor>>>,
  ): Promise<Record<Output, Tensor>>;
  /** Frees the compiled graph. */
  release(): Promise<void>;
}

/**
 * Every session has threads of its own, which go on spinning for a while when a run has ended and take the processor from the session that
 * runs next: here they stop at once.
 */
function withDefaults(
  own: InferenceSession.SessionOptions = {},
): InferenceSession.SessionOptions {
  const { session, ...extra } = (own.extra ?? {}) as { session?: object };
  return {
    graphOptimizationLevel: "all",
    logSeverityLevel: 3,
    ...own,
    extra: { ...extra, session: { force_spinning_stop: "1", ...session } },
  };
}

/**
 * Bits as half floats. A tensor that is made as float16 holds a `Float16Array` where JavaScript has that, of which onnxruntime-node reads
 * nothing (onnxruntime#32323).
 */
const asFloat16 = (bits: OrtTensor): OrtTensor =>
  Object.defineProperty(bits, "type", { value: "float16" });

/**
 * Compiles the model that computes `outputs` from `inputs`.
 * @throws OutOfMemoryError where the runtime's memory does not suffice; whatever else the runtime throws as it is.
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
  const explain = (doing: "compile" | "run", bytes: number) => {
    return (cause: unknown): never => {
      throw explainFailure(doing, { inputs, outputs }, bytes, cause);
    };
  };
  const session = await runtime.onnxRuntime.InferenceSession.create(
    model,
    withDefaults(runtime.sessionOptions),
  ).catch(explain("compile", model.byteLength));
  const { Tensor: OnnxTensor } = runtime.onnxRuntime;
  const wrap = (data: Feed["data"], shape: Shape) =>
    data instanceof Float32Array
      ? new OnnxTensor("float32", data, shape)
      : data instanceof Uint16Array
        ? asFloat16(new OnnxTensor("uint16", data, shape))
        : data instanceof Int8Array
          ? new OnnxTensor("int8", data, shape)
          : new OnnxTensor("uint8", data, shape);
  const computed = Object.entries<Value>(outputs) as [Output, Value][];
  return {
    async run(feeds, into = {}) {
      const wrapped: Record<string, OrtTensor> = {};
      let bytes = 0;
      for (const [name, value] of fed) {
        const tensor = feeds[name as Input] as Feed | undefined;
        const shape =
          value.free === undefined
            ? value.shape
            : value.shape.with(value.free, tensor?.shape[value.free] ?? 0);
        if (tensor?.data.length !== sizeOf(shape))
          throw new Error(
            `session: expected ${name} of shape [${value.shape.join()}], got ${tensor ? `[${tensor.shape.join()}]` : "nothing"}`,
          );
        wrapped[value.name] = wrap(tensor.data, shape);
        bytes += tensor.data.byteLength;
      }
      const fetches: Record<string, OrtTensor | null> = {};
      for (const [name, value] of computed) {
        const target = into[name];
        fetches[value.name] =
          target && runtime.sharesMemory
            ? wrap(target.data, value.shape)
            : null;
      }
      for (const [, value] of computed) bytes += 4 * sizeOf(value.shape);
      const results = await session
        .run(wrapped, fetches)
        .catch(explain("run", bytes));
      if (runtime.meter) {
        runtime.meter.flops += flops;
        runtime.meter.bytes += bytes;
      }
      return Object.fromEntries(
        computed.map(([name, value]) => {
          const result = results[value.name]!;
          const target = into[name];
          const data = result.data as Float32Array;
          if (target && !runtime.sharesMemory) target.data.set(data);
          return [name, target ?? { data, shape: result.dims }];
        }),
      ) as Record<Output, Tensor>;
    },
    release: () => session.release(),
  };
}
