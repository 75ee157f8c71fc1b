/** @file Reverse-mode differentiation of a graph into further nodes of the same graph. */
import type { Graph, Node, Value } from "../onnx/graph.ts";
import { sizeOf } from "../onnx/ops.ts";
import type { OpName } from "../onnx/ops.ts";
import { elementwise } from "./elementwise.ts";
import { frozen } from "./frozen.ts";
import { linear } from "./linear.ts";
import { reduction } from "./reduction.ts";
import type { Rule } from "./rule.ts";
import { joinSlices, shape } from "./shape.ts";
import type { SliceCotangent } from "./shape.ts";

/** One rule for every operator: a new operator without its derivative does not compile. */
const rules: { readonly [Op in OpName]: Rule<Op> } = {
  ...elementwise,
  ...linear,
  ...shape,
  ...reduction,
  ...frozen,
};

const nodeOf = ({ source }: Value): Node | undefined =>
  source && source.op !== "Constant" ? source : undefined;

/**
 * Adds to `graph` what computes d loss / d w for every w of `wrt`, given the cotangent of `output`.
 * @param cotangent d loss / d output, of the output's shape.
 * @param again values to read in place of the forward pass's own: what is cheaper to make a second time than to keep.
 * @throws Error when the output does not depend on one of `wrt`.
 */
export function gradient(
  graph: Graph,
  output: Value,
  cotangent: Value,
  wrt: readonly Value[],
  again: ReadonlyMap<Value, Value> = new Map(),
): Value[] {
  const wanted = new Set(wrt);
  const depends = new Map<Value, boolean>();
  const order: Value[] = []; // what depends on wrt, inputs before outputs
  const visit = (value: Value): void => {
    if (depends.has(value)) return;
    const inputs = nodeOf(value)?.inputs ?? [];
    inputs.forEach(visit);
    const does =
      wanted.has(value) || inputs.some((input) => depends.get(input));
    depends.set(value, does);
    if (does) order.push(value);
  };
  visit(output);

  const sums = new Map<Value, Value>([[output, cotangent]]);
  // Slices of one value wait for each other: joined, they cost one pass, where padding each and adding would cost one for each.
  const slices = new Map<Value, SliceCotangent[]>();
  const add = (value: Value, part: Value) => {
    const sum = sums.get(value);
    sums.set(value, sum ? accumulate(graph, sum, part) : part);
  };
  const total = (value: Value): Value | undefined => {
    const waiting = slices.get(value) ?? [];
    slices.delete(value);
    for (const axis of new Set(waiting.map((slice) => slice.axis)))
      add(
        value,
        joinSlices(
          graph,
          value.shape,
          waiting.filter((slice) => slice.axis === axis),
        ),
      );
    return sums.get(value);
  };
  for (const value of order.reverse()) {
    const node = nodeOf(value);
    const incoming = total(value);
    if (!node || !incoming) continue;
    if (node.op === "Slice") {
      const [sliced] = node.inputs as [Value];
      const slice = { ...node.attributes, cotangent: incoming };
      slices.set(sliced, [...(slices.get(sliced) ?? []), slice]);
      continue;
    }
    const rule = rules[node.op] as Rule<OpName>;
    const parts = rule({
      graph,
      inputs: node.inputs.map((input) => again.get(input) ?? input),
      output: value,
      attributes: node.attributes,
      cotangent: incoming,
    });
    node.inputs.forEach((input, index) => {
      const part = depends.get(input) && parts[index];
      if (part) add(input, part());
    });
  }
  return wrt.map((value) => {
    const result = total(value);
    if (!result)
      throw new Error(`gradient: the output does not depend on ${value.name}`);
    return result;
  });
}

/** sum + part, within the product where one of them is a bare product: it costs less there than a pass of its own. */
function accumulate(graph: Graph, sum: Value, part: Value): Value {
  for (const [product, other] of [
    [part, sum],
    [sum, part],
  ] as const) {
    const node = nodeOf(product);
    if (node?.op === "Gemm" && node.inputs.length === 2)
      return graph.gemm(
        node.inputs[0]!,
        node.inputs[1]!,
        node.attributes,
        other,
      );
  }
  return graph.add(sum, part);
}

/** What is worth keeping: everything else is redone from these in less time than memory takes to hand it over. */
const isDear: ReadonlySet<OpName> = new Set([
  "MatMul",
  "Gemm",
  "Softmax",
  "ReduceSumSquare",
  "Concat",
]);

/**
 * What `gradients` read of the computation of `output`: feed these activations to the backward model to keep them, leave them
 * out to recompute the forward graph inside it. Kept are products, softmaxes, sums of squares and what was joined of parts; or what
 * alone is read of them, where that is no larger.
 */
export function keptActivations(
  gradients: readonly Value[],
  output: Value,
): Value[] {
  const forward = new Set<Value>();
  const collect = (value: Value) => {
    if (forward.has(value)) return;
    forward.add(value);
    nodeOf(value)?.inputs.forEach(collect);
  };
  collect(output);

  const kept = new Set<Value>();
  const readers = new Map<Value, Set<Value>>();
  const walk = (value: Value) => {
    const node = nodeOf(value);
    if (!node) return;
    if (forward.has(value) && isDear.has(node.op)) {
      kept.add(value);
      return;
    }
    for (const input of node.inputs) {
      const before = readers.get(input);
      readers.set(input, (before ?? new Set()).add(value));
      if (!before) walk(input);
    }
  };
  for (const value of new Set(gradients)) walk(value);

  /** What `value` is read through and nothing else. */
  const lastAlone = (value: Value): Value => {
    const [reader, ...others] = readers.get(value) ?? [];
    const node = reader && nodeOf(reader);
    const alone =
      node &&
      others.length === 0 &&
      forward.has(reader) &&
      reader !== output &&
      node.inputs.every((input) => input === value || !nodeOf(input)) &&
      sizeOf(reader.shape) <= sizeOf(value.shape);
    if (!alone) return value;
    const last = lastAlone(reader);
    return last === reader && node.op === "Reshape" ? value : last;
  };
  return [...new Set([...kept].map(lastAlone))];
}
