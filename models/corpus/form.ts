/** @file What makes a kind of request: its phrasings and how it is answered. */
import type { Random } from "../../device-sdk/random.ts";
import type { Content } from "./content.ts";
import type { Topic } from "./topic.ts";

/** One kind of request. */
export interface Form {
  /** Phrasings in the grammar of phrase.ts; {n} is a number, {y} the other topic, {q} a quotation. */
  readonly asks: readonly string[];
  /** The answer, and what {n} and {q} were. */
  answer(topic: Topic, other: Topic, random: Random): Answer;
}

/** What a form answers. */
export interface Answer {
  readonly content: Content;
  readonly n?: number;
  readonly q?: string;
}

/** A random integer from `low` to `high`, both included. */
export const between = (random: Random, low: number, high: number) =>
  low + random.integer(high - low + 1);
