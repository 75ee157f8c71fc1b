/** @file The operators that only stored, frozen weights go through: nothing is differentiated with respect to those. */
import type { OpName } from "../onnx/ops.ts";
import type { Rule } from "./rule.ts";

const refuse =
  (op: OpName): (() => never) =>
  () => {
    throw new Error(
      `${op}: expected no gradient of a weight that is stored in fewer bits; train f32 weights or an adapter`,
    );
  };

/** Rules of the operators that widen stored weights. */
export const frozen = {
  Cast: () => [refuse("Cast")],
  DequantizeLinear: ({ inputs }) =>
    inputs.map(() => refuse("DequantizeLinear")),
  MatMulNBits: ({ inputs }) => inputs.map(() => refuse("MatMulNBits")),
  BitwiseAnd: () => [refuse("BitwiseAnd"), refuse("BitwiseAnd")],
} satisfies Partial<{ [Op in OpName]: Rule<Op> }>;
