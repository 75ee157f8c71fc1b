/** @file Times two implementations of the layer's step in turns, after comparing what they compute. */
import type { LayerStep } from "./layerTask.ts";

/** One against the other. */
export interface LayerContest {
  /** The environment with its version. */
  readonly where: string;
  readonly threads: number;
  /** Of each matrix: the largest difference of the gradients over their largest element. */
  readonly gradientDifferences: Readonly<Record<string, number>>;
  /** Before the first step and after the last one. */
  readonly losses: Readonly<Record<"ours" | "theirs", [number, number]>>;
  /** Of every step. */
  readonly seconds: Readonly<Record<"ours" | "theirs", number[]>>;
}

/** Steps of each that are not counted: they compile. */
const warmUp = 3;
const rounds = 40;

export async function compareSteps(
  where: string,
  threads: number,
  contestants: Readonly<Record<"ours" | "theirs", LayerStep>>,
): Promise<LayerContest> {
  const { ours, theirs } = contestants;
  const [a, b] = [await ours.gradients(), await theirs.gradients()];
  const gradientDifferences = Object.fromEntries(
    Object.entries(a.gradients).map(([name, own]) => [
      name,
      relativeDifference(own, b.gradients[name]!),
    ]),
  );
  const seconds: LayerContest["seconds"] = { ours: [], theirs: [] };
  for (let round = -warmUp; round < rounds; round++)
    for (const who of ["ours", "theirs"] as const) {
      await stillness();
      const begin = performance.now();
      await contestants[who].step();
      const took = (performance.now() - begin) / 1000;
      if (round >= 0) seconds[who].push(took);
    }
  return {
    where,
    threads,
    gradientDifferences,
    seconds,
    losses: {
      ours: [a.loss, (await ours.gradients()).loss],
      theirs: [b.loss, (await theirs.gradients()).loss],
    },
  };
}

/** Threads of either wait busily for a while after a step; they are not to take from the other. */
const stillness = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 50);
  });

function relativeDifference(a: Float32Array, b: Float32Array): number {
  let [difference, size] = [0, 0];
  for (let at = 0; at < a.length; at++) {
    difference = Math.max(difference, Math.abs(a[at]! - b[at]!));
    size = Math.max(size, Math.abs(a[at]!));
  }
  return difference / size;
}
