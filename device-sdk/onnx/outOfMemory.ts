/** @file What is thrown when a runtime's memory runs out, in whichever words the runtime says so. */
import type { Value } from "./graph.ts";
import { sizeOf } from "./ops.ts";
import type { ElementType } from "./ops.ts";

/**
 * A graph needed more memory than its runtime could get; the runtime's own error is the `cause`. Other graphs run afterwards, unless the
 * message says that the runtime is damaged.
 */
export class OutOfMemoryError extends Error {
  override readonly name = "OutOfMemoryError";
  /** The graph's largest tensor: an input or an output by its name, anything else by its operator. */
  readonly tensor: string;
  /** Bytes of that tensor. */
  readonly bytes: number;
  constructor(message: string, largest: LargestTensor, cause: unknown) {
    super(message, { cause });
    this.tensor = largest.name;
    this.bytes = largest.bytes;
  }
}

/** The largest of a graph's tensors. */
interface LargestTensor {
  readonly name: string;
  readonly bytes: number;
}

/** A graph between inputs and outputs under the names that `compile` was given. */
interface NamedGraph {
  readonly inputs: Readonly<Record<string, Value>>;
  readonly outputs: Readonly<Record<string, Value>>;
}

/**
 * The error to throw in place of the runtime's: the same one unless it means that memory ran out.
 * @param bytes of what the runtime was given and was to give back, or of the model that it was to compile.
 */
export function explainFailure(
  doing: "compile" | "run",
  graph: NamedGraph,
  bytes: number,
  cause: unknown,
): unknown {
  if (!(cause instanceof Error) || !meansOutOfMemory(cause)) return cause;
  const largest = largestTensor(graph);
  const what =
    doing === "run" ? "inputs and outputs take" : "the graph itself takes";
  const asked = /size (\d+)/.exec(cause.message)?.[1];
  const refused = asked ? `, and the runtime could not get ${asked} bytes` : "";
  const advice = isDamage(cause)
    ? "the runtime's memory is damaged, so load it again in a new process, worker or page, with"
    : "use";
  return new OutOfMemoryError(
    `${doing}: out of memory: the largest tensor, ${largest.name}, takes ${largest.bytes} bytes, ${what} ${bytes}${refused}; ${advice} fewer or shorter sequences, recomputed activations or a smaller memory budget`,
    largest,
    cause,
  );
}

/**
 * onnxruntime-web 1.30 does not look whether it got memory for an input: without, it writes the input over the start of its heap. Mostly
 * something read there leads out of the heap, and nothing runs from then on.
 */
const isDamage = ({ name, message }: Error) =>
  name === "RuntimeError" && /out of bounds/i.test(message);

const meansOutOfMemory = (error: Error): boolean =>
  // From a copy into memory that is not there, or an array that is too long; an option out of its range is "invalid".
  (error.name === "RangeError" && !error.message.includes("' is invalid")) ||
  isDamage(error) ||
  [
    /bad_alloc/, // C++
    /failed to allocate/i, // onnxruntime-node's arena, onnxruntime-web for a model
    /could not allocate|allocation failed/i, // V8, for a heap or an array
    /out of memory|\bOOM\b/i, // other engines, Emscripten
    /tensor shape is too large|SafeIntOnOverflow/i, // more than a 32-bit heap can ever hold
  ].some((words) => words.test(error.message));

const elementBytes: Readonly<Record<ElementType, number>> = {
  float32: 4,
  float16: 2,
  int8: 1,
  uint8: 1,
};

function largestTensor({ inputs, outputs }: NamedGraph): LargestTensor {
  const named = new Map(
    Object.entries({ ...outputs, ...inputs }).map(([name, value]) => [
      value,
      name,
    ]),
  );
  const given = new Set(Object.values(inputs));
  const seen = new Set<Value>();
  let largest: LargestTensor = { name: "", bytes: 0 };
  const visit = (value: Value): void => {
    if (seen.has(value)) return;
    seen.add(value);
    const bytes = elementBytes[value.type] * sizeOf(value.shape);
    // Of equals the one that comes first in the graph, which is what is fed where there is a choice.
    if (bytes >= largest.bytes) {
      const own = named.get(value) ?? value.name;
      largest = { name: `${own} [${value.shape.join()}]`, bytes };
    }
    const { source } = value;
    if (!given.has(value) && source && source.op !== "Constant")
      source.inputs.forEach(visit);
  };
  Object.values(outputs).forEach(visit);
  return largest;
}
