/** @file Adds an adapter to the base's weights, for a checkpoint that needs no adapter. */
import type { Weights } from "../lm/checkpoint.ts";
import type { Adapter, LoraMatrices } from "../lm/linear.ts";
import type { Tensor } from "../onnx/session.ts";

/**
 * theta + scaling B A in every module that the adapter names (peft's `merge_and_unload`), each number rounded to f32 once.
 * @param weights left as they are; those without an update are shared with the result.
 * @throws RangeError where the adapter is not of this base.
 */
export function applyAdapter(
  weights: Weights,
  { scaling, matrices }: Adapter,
): Weights {
  const applied = new Map(weights);
  for (const [module, lora] of matrices) {
    const name = `${module}.weight`;
    const weight = weights.get(name);
    const needed = [lora.b.shape[0], lora.a.shape[1]].join();
    if (weight?.shape.join() !== needed)
      throw new RangeError(
        `applyAdapter: expected ${name} of shape [${needed}], got ${weight ? `[${weight.shape.join()}]` : "no such weight"}`,
      );
    applied.set(name, addProduct(weight, scaling, lora));
  }
  return applied;
}

function addProduct(weight: Tensor, scaling: number, { a, b }: LoraMatrices) {
  const [rank, inSize] = a.shape as [number, number];
  const data = new Float32Array(weight.data.length);
  const sums = new Float64Array(inSize);
  for (let row = 0; row * inSize < data.length; row++) {
    sums.set(weight.data.subarray(row * inSize, (row + 1) * inSize));
    for (let part = 0; part < rank; part++) {
      const factor = scaling * b.data[row * rank + part]!;
      if (factor === 0) continue; // padding of uneven ranks
      for (let column = 0; column < inSize; column++)
        sums[column]! += factor * a.data[part * inSize + column]!;
    }
    data.set(sums, row * inSize);
  }
  return { data, shape: weight.shape };
}
