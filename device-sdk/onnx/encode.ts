/** @file Writes part of a graph as the bytes of an ONNX model (opset 21). */
import type { Node, Value } from "./graph.ts";
import { ops, sizeOf } from "./ops.ts";
import type { OpName } from "./ops.ts";
import { dataType, encodeModelProto } from "./proto.ts";
import type { AttributeInit, GraphInit, ValueInfoInit } from "./proto.ts";

const opset = 21;

const bytesOf = (data: Float32Array | Uint8Array | BigInt64Array) =>
  new Uint8Array(data.buffer, data.byteOffset, data.byteLength);

const info = ({ name, shape, type, free }: Value): ValueInfoInit => ({
  name,
  type: {
    tensorType: {
      elemType: dataType[type],
      shape: {
        dim: shape.map((size, axis) =>
          axis === free ? { dimParam: "free" } : { dimValue: BigInt(size) },
        ),
      },
    },
  },
});

/**
 * The model that computes `outputs` from `inputs`. Inputs may be any values of the graph: what lies before them is left
 * out, which is how a backward model starts from activations that the forward model kept.
 * @param outputs values under the names they get in the model.
 * @returns the model's bytes; those of `inputs` that it reads, which alone are its inputs; and the floating-point operations of its
 * matrix products in one run.
 * @throws Error when an output depends on a graph input that is not among `inputs`.
 */
export function encodeModel(
  inputs: readonly Value[],
  outputs: readonly Value[],
): { model: Uint8Array; used: Value[]; flops: number } {
  const graph: GraphInit = {
    name: "headstart",
    node: [],
    initializer: [],
    input: [],
    output: [],
  };
  const given = new Set(inputs);
  const used: Value[] = [];
  let flops = 0;
  const written = new Set<string>();
  const vectors = new Set<string>();

  const vector = (numbers: readonly number[]): string => {
    const name = `int64_${numbers.join("_")}`;
    if (!vectors.has(name)) {
      vectors.add(name);
      graph.initializer.push({
        name,
        dims: [BigInt(numbers.length)],
        dataType: dataType.int64,
        rawData: bytesOf(BigInt64Array.from(numbers, BigInt)),
      });
    }
    return name;
  };

  const write = (value: Value): void => {
    if (written.has(value.name)) return;
    written.add(value.name);
    if (given.has(value)) {
      used.push(value);
      graph.input.push(info(value));
      return;
    }
    const { source } = value;
    if (!source)
      throw new Error(
        `encodeModel: ${value.name} is needed but is not an input`,
      );
    if (source.op === "Constant") {
      graph.initializer.push({
        name: value.name,
        dims: value.shape.map(BigInt),
        dataType: dataType[value.type],
        rawData: bytesOf(source.data),
      });
      return;
    }
    source.inputs.forEach(write);
    const definition = ops[source.op as OpName] as {
      readonly domain?: string;
      attributes?(attributes: object): AttributeInit[];
      parameters?(attributes: object): (readonly number[])[];
    };
    const { attributes } = source;
    flops += productFlops(value, source);
    graph.node.push({
      name: value.name,
      opType: source.op,
      input: [
        ...source.inputs.map((input) => input.name),
        ...(definition.parameters?.(attributes) ?? []).map(vector),
      ],
      output: [value.name],
      attribute: definition.attributes?.(attributes) ?? [],
      domain: definition.domain ?? "",
    });
  };

  // ONNX Runtime computes a node's inputs in the opposite order of that in which they are written. Widened weights are written before everything
  // else: each is then computed right before its product, and not while everything that leads there is in memory too.
  widened(outputs, given).forEach(write);
  for (const value of new Set(outputs)) {
    write(value);
    graph.output.push(info(value));
  }
  return { model: encodeModelProto(graph, opset), used, flops };
}

/** The values that become f32 on the way to `outputs`, and reshapes of them. */
function widened(
  outputs: readonly Value[],
  given: ReadonlySet<Value>,
): ReadonlySet<Value> {
  const seen = new Set<Value>(given);
  const found = new Set<Value>();
  const visit = (value: Value): void => {
    if (seen.has(value)) return;
    seen.add(value);
    const { source } = value;
    if (!source || source.op === "Constant") return;
    source.inputs.forEach(visit);
    const isReshaped = source.op === "Reshape" && found.has(source.inputs[0]!);
    if (isReshaped || ops[source.op].output === "float32") found.add(value);
  };
  outputs.forEach(visit);
  return found;
}

/** Two operations for each multiply-add of a matrix product; 0 for everything else. */
function productFlops(output: Value, { op, inputs, attributes }: Node): number {
  if (op !== "MatMul" && op !== "Gemm") return 0;
  const inner =
    op === "Gemm" && attributes.transA
      ? inputs[0]!.shape[0]!
      : inputs[0]!.shape.at(-1)!;
  return 2 * sizeOf(output.shape) * inner;
}
