/** @file Functions on which optimisers are commonly compared, each with its published domain and minimum (Surjanovic and Bingham, Virtual Library of Simulation Experiments). */

/** Something to minimise over a box. */
export interface StandardFunction {
  readonly name: string;
  readonly domain: readonly (readonly [low: number, high: number])[];
  readonly minimum: number;
  /** Where the minimum is, or one of several. */
  readonly minimiser: readonly number[];
  readonly value: (x: readonly number[]) => number;
}

const unit = (dimension: number) =>
  Array.from({ length: dimension }, () => [0, 1] as const);

/** -sum_i alpha_i exp(-sum_j A_ij (x_j - P_ij)^2) */
const hartmann =
  (a: readonly (readonly number[])[], p: readonly (readonly number[])[]) =>
  (x: readonly number[]) =>
    -[1, 1.2, 3, 3.2].reduce((sum, alpha, i) => {
      const exponent = x.reduce(
        (inner, value, j) =>
          inner + a[i]![j]! * (value - p[i]![j]! * 1e-4) ** 2,
        0,
      );
      return sum + alpha * Math.exp(-exponent);
    }, 0);

export const branin: StandardFunction = {
  name: "Branin",
  domain: [
    [-5, 10],
    [0, 15],
  ],
  minimum: 0.397887,
  minimiser: [Math.PI, 2.275],
  value: ([x, y]) =>
    (y! - (5.1 / (4 * Math.PI ** 2)) * x! ** 2 + (5 / Math.PI) * x! - 6) ** 2 +
    10 * (1 - 1 / (8 * Math.PI)) * Math.cos(x!) +
    10,
};

export const hartmann3: StandardFunction = {
  name: "Hartmann-3",
  domain: unit(3),
  minimum: -3.86278,
  minimiser: [0.114614, 0.555649, 0.852547],
  value: hartmann(
    [
      [3, 10, 30],
      [0.1, 10, 35],
      [3, 10, 30],
      [0.1, 10, 35],
    ],
    [
      [3689, 1170, 2673],
      [4699, 4387, 7470],
      [1091, 8732, 5547],
      [381, 5743, 8828],
    ],
  ),
};

export const hartmann6: StandardFunction = {
  name: "Hartmann-6",
  domain: unit(6),
  minimum: -3.32237,
  minimiser: [0.20169, 0.150011, 0.476874, 0.275332, 0.311652, 0.6573],
  value: hartmann(
    [
      [10, 3, 17, 3.5, 1.7, 8],
      [0.05, 10, 17, 0.1, 8, 14],
      [3, 3.5, 1.7, 10, 17, 8],
      [17, 8, 0.05, 10, 0.1, 14],
    ],
    [
      [1312, 1696, 5569, 124, 8283, 5886],
      [2329, 4135, 8307, 3736, 1004, 9991],
      [2348, 1451, 3522, 2883, 3047, 6650],
      [4047, 8828, 8732, 5743, 1091, 381],
    ],
  ),
};

export const ackley: StandardFunction = {
  name: "Ackley",
  domain: [
    [-32.768, 32.768],
    [-32.768, 32.768],
  ],
  minimum: 0,
  minimiser: [0, 0],
  value: (x) => {
    const mean = (of: (value: number) => number) =>
      x.reduce((sum, value) => sum + of(value), 0) / x.length;
    return (
      20 -
      20 * Math.exp(-0.2 * Math.sqrt(mean((value) => value ** 2))) +
      Math.E -
      Math.exp(mean((value) => Math.cos(2 * Math.PI * value)))
    );
  },
};
