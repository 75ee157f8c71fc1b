/** @file Why this start and not another: in sentences, and in bars with the same numbers. */
import { comparative, digits, enumerate } from "../explain/words.ts";
import type { Explanation } from "../format/shard.ts";
import type { ExplanationSpace } from "../format/space.ts";
import { placeOf } from "./decide.ts";
import type { Component, Decision } from "./decide.ts";

/** One number of a reason, to be drawn. */
export interface ReasonBar {
  /** What it is of: a start in quotes or "the base model" for its distance, "less friendly" for what makes most of a distance. */
  readonly label: string;
  /** At least 0. */
  readonly value: number;
}

/** Why a decision was taken. */
export interface Reason {
  /** Every number in it is the value of one of the bars, in the same order and to two digits. */
  readonly sentence: string;
  readonly bars: readonly ReasonBar[];
}

/** A difference along an attribute that makes less of a distance is not worth a word. */
const smallestDifference = 0.05;

/**
 * Says what was decided, how far away it is, what makes most of that distance, and what the runner-up has against it.
 * @param user [attributes] the coefficients that were decided by.
 * @param explanations those that were decided among.
 * @param failed the merge that was decided on before, where it did not pass the canary check (`withoutMerge`).
 */
export function explainDecision(
  decision: Decision,
  user: ArrayLike<number>,
  {
    attributes,
    thresholds,
  }: Pick<ExplanationSpace, "attributes" | "thresholds">,
  explanations: readonly Explanation[],
  failed?: Decision,
): Reason {
  const bars: ReasonBar[] = [];
  const say = (label: string, value: number) => {
    bars.push({ label, value });
    return digits(value);
  };
  const { kind, components, distance, distanceOfBase, runnerUp } = decision;

  const place = (parts: readonly Component[]) =>
    placeOf(parts, explanations, user.length);
  const chosen = place(components);

  /** What makes most of a start's distance, over what it is at `instead`. */
  const cause = (start: Float32Array, instead?: Float32Array) => {
    const away = (where: Float32Array, at: number) =>
      Math.abs(where[at]! - user[at]!);
    const excess = attributes.map(
      (_, at) => away(start, at) - (instead ? away(instead, at) : 0),
    );
    const at = excess.indexOf(Math.max(...excess));
    if (!(excess[at]! >= smallestDifference)) return "";
    const how = comparative(attributes[at]!, start[at]!, user[at]!);
    return `, mostly because it is ${how} (${say(how, away(start, at))})`;
  };

  const rival = (name: string, instead: Float32Array) => {
    if (!runnerUp) return "";
    const distanceOfRival = say(quoted(runnerUp.pllm), runnerUp.distance);
    const where = place([{ ...runnerUp, weight: 1 }]);
    return ` ${name} is ${distanceOfRival} away${cause(where, instead)}.`;
  };
  const next = runnerUp ? quoted(runnerUp.pllm) : "";
  const baseAway = () =>
    ` The base model is ${say("the base model", distanceOfBase)} away.`;

  const before = failed
    ? `A merge of ${enumerate(failed.components.map(({ pllm }) => quoted(pllm)))} does worse on neutral text than its parts. `
    : "";
  switch (kind) {
    case "base": {
      const own = say("the base model", distance);
      const abstained =
        !failed &&
        runnerUp &&
        runnerUp.distance < thresholds.fit * distanceOfBase;
      const sentence = abstained
        ? `Start from the base model: you are ${own} away from it, too little to tell a style from chance.`
        : `Start from the base model, ${own} away from you: ${failed ? "none of its parts" : "no pLLM"} comes clearly closer.`;
      return {
        sentence: before + sentence + rival(`The nearest, ${next},`, chosen),
        bars,
      };
    }
    case "single": {
      const own = quoted(components[0]!.pllm);
      const sentence = `Start from ${own}, ${say(own, distance)} away from you${cause(chosen)}.`;
      return {
        sentence:
          before +
          sentence +
          rival(`The runner-up, ${next},`, chosen) +
          baseAway(),
        bars,
      };
    }
    case "merge": {
      const parts = components.map(
        ({ pllm, weight }) =>
          `${say(`part of ${quoted(pllm)}`, weight)} ${quoted(pllm)}`,
      );
      const sentence = `Start from a merge of ${enumerate(parts)}, ${say("the merge", distance)} away from you${cause(chosen)}.`;
      return {
        sentence:
          sentence + rival(`Alone the nearest, ${next},`, chosen) + baseAway(),
        bars,
      };
    }
  }
}

const quoted = (pllm: string) => `"${pllm}"`;
