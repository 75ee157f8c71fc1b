/** @file Seeded randomness: everything random here is drawn from a seed, so that two runs print the same. */
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { mersenne, mersenneFromState } from "pure-rand/generator/mersenne";

/** A stream of pseudo-random draws. */
export interface Random {
  /** Uniform in [0, 1). */
  uniform(): number;
  /** Uniform integer in [0, limit). */
  integer(limit: number): number;
  /** Standard normal (Box-Muller). */
  normal(): number;
  /** One element, each equally likely. */
  pick<T>(items: readonly T[]): T;
  /** A new array in random order (Fisher-Yates). */
  shuffle<T>(items: readonly T[]): T[];
  /** Where the stream is: `createRandom` of it draws what this one would draw next. */
  state(): Int32Array;
}

/**
 * A stream that depends on nothing but `from`.
 * @param from a seed, or the state of another stream to go on from.
 * @throws RangeError when `integer` or `pick` is asked to choose from nothing; Error for a state that is none.
 */
export function createRandom(from: number | Int32Array): Random {
  const generator =
    typeof from === "number"
      ? mersenne(from | 0)
      : mersenneFromState([...from]);
  const uniform = () => uniformInt(generator, 0, 0x3fffffff) / 0x40000000;
  const integer = (limit: number) => {
    if (!(limit >= 1))
      throw new RangeError(
        `random.integer: expected a limit of at least 1, got ${limit}`,
      );
    return uniformInt(generator, 0, limit - 1);
  };
  return {
    uniform,
    integer,
    normal: () =>
      Math.sqrt(-2 * Math.log(1 - uniform())) *
      Math.cos(2 * Math.PI * uniform()),
    pick: (items) => items[integer(items.length)]!,
    shuffle: (items) => {
      const shuffled = [...items];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = integer(last + 1);
        [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
      }
      return shuffled;
    },
    state: () => Int32Array.from(generator.getState()),
  };
}
