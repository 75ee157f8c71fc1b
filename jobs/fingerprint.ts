/** @file What an adapter does to a model, as a few hundred numbers: finds contributions that are copies of another. */
import { cosine } from "../device-sdk/explain/decompose.ts";
import type { ModelConfig } from "../device-sdk/lm/config.ts";
import {
  layerName,
  linearModules,
  linearShape,
} from "../device-sdk/lm/linear.ts";
import type { Adapter } from "../device-sdk/lm/linear.ts";
import { createRandom } from "../device-sdk/random.ts";

const projections = 4;

/**
 * Random projections u^T (scaling B A) v of every module's delta weight, four a module, with the same u and v for every adapter
 * of a base model. They depend on the delta alone: not on its rank, its precision or how it is split into A and B.
 * @returns [layers x modules x 4]; zeros for modules that the adapter leaves alone.
 */
export function fingerprint(
  config: ModelConfig,
  { rank, scaling, matrices }: Adapter,
): Float32Array {
  const random = createRandom(1);
  const draw = (count: number) =>
    Float32Array.from({ length: count }, () => random.normal());
  const numbers: number[] = [];
  for (let layer = 0; layer < config.layers; layer++)
    for (const module of linearModules) {
      const [outSize, inSize] = linearShape(module, config);
      const lora = matrices.get(layerName(layer, module));
      for (let count = 0; count < projections; count++) {
        const [u, v] = [draw(outSize), draw(inSize)];
        let sum = 0;
        for (let at = 0; at < (lora ? rank : 0); at++) {
          let [left, right] = [0, 0]; // u^T B and A v of this rank
          for (let row = 0; row < outSize; row++)
            left += u[row]! * lora!.b.data[row * rank + at]!;
          for (let column = 0; column < inSize; column++)
            right += v[column]! * lora!.a.data[at * inSize + column]!;
          sum += left * right;
        }
        numbers.push(scaling * sum);
      }
    }
  return Float32Array.from(numbers);
}

/** Whether two adapters change a model in the same direction, one perhaps more strongly. */
export const isCopy = (a: Float32Array, b: Float32Array): boolean =>
  a.length === b.length && cosine(a, b) > 0.999;
