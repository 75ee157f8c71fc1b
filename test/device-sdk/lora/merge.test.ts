/** @file Merging: the weighted sum of the deltas exactly, and its best approximation of a smaller rank. */
import fc from "fast-check";
import { Matrix, SingularValueDecomposition } from "ml-matrix";
import { describe, expect, it } from "vitest";
import type { Adapter } from "../../../device-sdk/lm/linear.ts";
import {
  compressAdapter,
  mergeAdapters,
  relativeError,
} from "../../../device-sdk/lora/merge.ts";
import type { MergePart } from "../../../device-sdk/lora/merge.ts";
import { sizeOf } from "../../../device-sdk/onnx/ops.ts";
import type { Shape } from "../../../device-sdk/onnx/ops.ts";
import { createRandom } from "../../../device-sdk/random.ts";

const wide = "model.layers.0.mlp.up_proj";
const square = "model.layers.0.self_attn.q_proj";
const shapes: Readonly<Record<string, readonly [number, number]>> = {
  [wide]: [10, 6],
  [square]: [6, 6],
};

function randomAdapter(
  rank: number,
  seed: number,
  modules: readonly string[] = [wide, square],
): Adapter {
  const random = createRandom(seed);
  const matrix = (shape: Shape) => ({
    data: Float32Array.from({ length: sizeOf(shape) }, () => random.normal()),
    shape,
  });
  return {
    rank,
    scaling: 0.5 + random.uniform(),
    matrices: new Map(
      modules.map((module) => {
        const [outSize, inSize] = shapes[module]!;
        return [
          module,
          { a: matrix([rank, inSize]), b: matrix([outSize, rank]) },
        ];
      }),
    ),
  };
}

/** scaling B A of one module, zeros where the adapter does not have it. */
function delta({ matrices, scaling }: Adapter, module: string): Matrix {
  const [outSize, inSize] = shapes[module]!;
  const own = matrices.get(module);
  if (!own) return Matrix.zeros(outSize, inSize);
  const { a, b } = own;
  return Matrix.from1DArray(outSize, b.shape[1]!, b.data)
    .mmul(Matrix.from1DArray(a.shape[0]!, inSize, a.data))
    .mul(scaling);
}

const difference = (one: Matrix, other: Matrix) =>
  Matrix.sub(one, other).norm("frobenius");

describe("mergeAdapters", () => {
  it("adds up the weighted deltas of adapters of any rank, scaling and modules", () => {
    const part = fc.record({
      rank: fc.integer({ min: 1, max: 4 }),
      seed: fc.nat(1000),
      weight: fc.double({ min: 0, max: 2, noNaN: true }),
      modules: fc.subarray([wide, square], { minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (drawn) => {
        const parts = drawn.map(
          ({ rank, seed, weight, modules }): MergePart => ({
            adapter: randomAdapter(rank, seed, modules),
            weight,
          }),
        );
        const merged = mergeAdapters(parts);
        expect(merged.rank).toBe(
          parts.reduce((sum, { adapter }) => sum + adapter.rank, 0),
        );
        for (const module of [wide, square]) {
          const expected = parts.reduce<Matrix>(
            (sum, { adapter, weight }) =>
              Matrix.add(sum, delta(adapter, module).mul(weight)),
            Matrix.zeros(...shapes[module]!),
          );
          expect(difference(delta(merged, module), expected)).toBeLessThan(
            1e-5 * (1 + expected.norm("frobenius")),
          );
        }
      }),
    );
  });

  it("counts a module that one side lacks as unchanged there", () => {
    const both = randomAdapter(2, 1);
    const one = randomAdapter(1, 2, [square]);
    const merged = mergeAdapters([
      { adapter: one, weight: 0.5 },
      { adapter: both, weight: 0.25 },
    ]);
    expect([...merged.matrices.keys()].sort()).toEqual([wide, square].sort());
    expect(
      difference(delta(merged, wide), delta(both, wide).mul(0.25)),
    ).toBeLessThan(1e-6);
    expect(
      difference(
        delta(merged, square),
        Matrix.add(delta(one, square).mul(0.5), delta(both, square).mul(0.25)),
      ),
    ).toBeLessThan(1e-5);
  });

  it("leaves the adapters it merges as they are", () => {
    const parts = [1, 2].map((seed) => ({
      adapter: randomAdapter(2, seed),
      weight: 0.5,
    }));
    mergeAdapters(parts);
    expect(parts.map(({ adapter }) => adapter)).toEqual(
      [1, 2].map((seed) => randomAdapter(2, seed)),
    );
  });

  it("refuses to merge nothing", () => {
    expect(() => mergeAdapters([])).toThrow(
      "mergeAdapters: expected at least one adapter, got 0",
    );
  });
});

describe("compressAdapter", () => {
  it("leaves out just the smallest singular values of each delta", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        fc.nat(1000),
        (rank, smaller, seed) => {
          const adapter = randomAdapter(rank, seed);
          const compressed = compressAdapter(adapter, smaller);
          expect(compressed.rank).toBe(Math.min(rank, smaller));
          for (const module of [wide, square]) {
            const whole = delta(adapter, module);
            const left = new SingularValueDecomposition(whole).diagonal
              .slice(smaller)
              .reduce((sum, value) => sum + value ** 2, 0);
            const { a, b } = compressed.matrices.get(module)!;
            expect([b.shape[1], a.shape[0]]).toEqual([
              compressed.rank,
              compressed.rank,
            ]);
            expect(
              Math.abs(
                difference(delta(compressed, module), whole) - Math.sqrt(left),
              ),
            ).toBeLessThan(1e-4);
          }
        },
      ),
    );
  });

  it("is the sum of the largest singular parts of each delta", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(1000),
        (rank, smaller, seed) => {
          const adapter = randomAdapter(rank, seed);
          const compressed = compressAdapter(adapter, smaller);
          for (const module of [wide, square]) {
            const { leftSingularVectors, rightSingularVectors, diagonal } =
              new SingularValueDecomposition(delta(adapter, module));
            const best = diagonal
              .slice(0, smaller)
              .reduce<Matrix>(
                (sum, value, part) =>
                  Matrix.add(
                    sum,
                    leftSingularVectors
                      .getColumnVector(part)
                      .mmul(
                        rightSingularVectors.getColumnVector(part).transpose(),
                      )
                      .mul(value),
                  ),
                Matrix.zeros(...shapes[module]!),
              );
            expect(difference(delta(compressed, module), best)).toBeLessThan(
              1e-4 * (1 + best.norm("frobenius")),
            );
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each([3, 4, 100])(
    "gives back an adapter of rank 3 when %i ranks are allowed",
    (rank) => {
      const adapter = randomAdapter(3, 7);
      expect(compressAdapter(adapter, rank)).toBe(adapter);
    },
  );

  it("loses nothing of a merge of an adapter with itself", () => {
    const adapter = randomAdapter(3, 7);
    const twice = mergeAdapters([
      { adapter, weight: 0.5 },
      { adapter, weight: 0.5 },
    ]);
    const compressed = compressAdapter(twice, 3);
    for (const module of [wide, square])
      expect(
        difference(delta(compressed, module), delta(adapter, module)),
      ).toBeLessThan(1e-4);
  });
});

describe("relativeError", () => {
  it("is the Frobenius norm of what a compression lost, relative to the whole", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 8 }),
        fc.nat(1000),
        (rank, smaller, seed) => {
          const adapter = randomAdapter(rank, seed);
          const compressed = compressAdapter(adapter, smaller);
          let [lost, whole] = [0, 0];
          for (const module of [wide, square]) {
            const own = delta(adapter, module);
            lost += difference(delta(compressed, module), own) ** 2;
            whole += own.norm("frobenius") ** 2;
          }
          expect(relativeError(adapter, compressed)).toBeCloseTo(
            Math.sqrt(lost / whole),
            5,
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it("counts modules that one side lacks", () => {
    const both = randomAdapter(2, 1);
    const one = { ...both, matrices: new Map(both.matrices) };
    one.matrices.delete(wide);
    const [lost, kept] = [wide, square].map((module) =>
      delta(both, module).norm("frobenius"),
    );
    expect(relativeError(both, one)).toBeCloseTo(
      lost! / Math.hypot(lost!, kept!),
      6,
    );
  });

  it("is 0 for the same adapter and for one that changes nothing", () => {
    const adapter = randomAdapter(2, 3);
    expect(relativeError(adapter, adapter)).toBeLessThan(1e-7);
    const none = { ...adapter, scaling: 0 };
    expect(relativeError(none, none)).toBe(0);
  });
});
