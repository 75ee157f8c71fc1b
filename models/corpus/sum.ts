/** @file The parts that sums from daily life are made of. */
import type { Random } from "../../device-sdk/random.ts";
import type { Subject } from "./phrase.ts";

/** A kind of sum, or one of its kind worked out. */
export interface Puzzle {
  readonly subject: Subject;
  make(random: Random): Worked;
}
/** A sum with its answer and how it is found. */
export interface Worked {
  readonly slots: Readonly<Record<string, string | number>>;
  readonly asks: readonly string[];
  /** The answer first, then the working. */
  readonly answer: string;
  readonly working: readonly Triple[];
  readonly check: string;
}
/** Wordings: plain, simple, technical. */
export type Triple = readonly [
  plain: string,
  simple: string,
  technical: string,
];

/** What a sum is about. */
export const subject = (
  name: string,
  likeness: string,
  a: string,
  b: string,
  plural = false,
): Subject => ({ name, likeness, things: [a, b], plural });
/** People in sums. */
export const people = "Sara Tim Olga Ravi Ella Marc Noor Pia Jon Ada".split(
  " ",
);
/** Things in sums. */
export const goods =
  "apples pencils notebooks candles tickets mugs lamps stickers oranges batteries".split(
    " ",
  );
/** Cents as an amount of euros. */
export const money = (cents: number) =>
  `${(cents / 100).toFixed(2)} ${cents === 100 ? "euro" : "euros"}`;
/** Minutes after midnight as a time of day. */
export const clock = (minutes: number) =>
  `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, "0")}`;
/** Minutes in words. */
export const span = (minutes: number) => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = [
    hours ? `${hours} hour${hours > 1 ? "s" : ""}` : "",
    rest ? `${rest} minute${rest > 1 ? "s" : ""}` : "",
  ];
  return words.filter(Boolean).join(" and ");
};
