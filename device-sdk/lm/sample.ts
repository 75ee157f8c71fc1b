/** @file Picks the next token from logits: greedily, or by temperature and nucleus. */
import type { Random } from "../random.ts";

/** How tokens are drawn. Without `random` the most likely token is taken. */
export interface Sampling {
  /** Divides the logits; below 1 sharpens. */
  readonly temperature: number;
  /** Draws only among the most likely tokens that together have this probability (Holtzman et al. 2020). */
  readonly topP: number;
  readonly random: Random;
}

/** Index of the largest logit, the first one of equals. */
export function argmax(logits: Float32Array): number {
  let best = 0;
  for (let id = 1; id < logits.length; id++)
    if (logits[id]! > logits[best]!) best = id;
  return best;
}

/** softmax(logits / temperature), summing to 1. */
export function probabilities(
  logits: Float32Array,
  temperature = 1,
): Float32Array {
  const maximum = logits[argmax(logits)]!;
  const result = logits.map((logit) =>
    Math.exp((logit - maximum) / temperature),
  );
  let sum = 0;
  for (let id = 0; id < result.length; id++) sum += result[id]!;
  return result.map((value) => value / sum);
}

/** One draw. */
export function sampleToken(
  logits: Float32Array,
  { temperature, topP, random }: Sampling,
): number {
  if (temperature === 0) return argmax(logits);
  const chances = probabilities(logits, temperature);
  // Below this a token cannot be among the nucleus of so many: most of the vocabulary need not be sorted.
  const floor = (1 - topP) / chances.length;
  const candidates: number[] = [];
  for (let id = 0; id < chances.length; id++)
    if (chances[id]! > floor) candidates.push(id);
  candidates.sort((a, b) => chances[b]! - chances[a]! || a - b);
  let nucleus = 0;
  let count = 0;
  while (count < candidates.length && nucleus < topP)
    nucleus += chances[candidates[count++]!]!;
  let threshold = random.uniform() * nucleus;
  for (const id of candidates.slice(0, count))
    if ((threshold -= chances[id]!) < 0) return id;
  return candidates[0]!;
}
