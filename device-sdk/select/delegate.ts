/** @file Delegated selection, for thin clients that choose to send coefficients instead of downloading explanations. */
import { isSha256 } from "../format/digest.ts";
import {
  malformed,
  readArray,
  readDigest,
  readJson,
  readObject,
  readText,
} from "../format/formatError.ts";
import { maximumParts } from "./bestMerge.ts";
import type { Component, Decision, RunnerUp } from "./decide.ts";
import {
  addressUnder,
  type NetworkOptions,
  readAddress,
  request,
  statusError,
} from "./request.ts";

/** What a device asks the edge to decide for it. */
export interface DelegatedSelection {
  /** Revision of the base model: SHA-256 of its weights. */
  readonly base: string;
  /** Id of the explanation space that the coefficients are in. */
  readonly space: string;
  /** [attributes] The user's, in the order of the space. */
  readonly coefficients: ArrayLike<number>;
}

const maximumAnswer = 64 * 1024;

/**
 * Sends the user's coefficients to the edge (`POST /select`) and returns what it decides. **This tells the host how the user writes.** Call it
 * only with the user's consent to exactly that; `personalize` never calls it and decides on the device.
 * @param url of https, or of http on this machine.
 * @throws NetworkError (status 409 when the coefficients are of another space than the one published now); FormatError MALFORMED for an answer that is
 * no decision; RangeError for wrong arguments, before anything is sent; the signal's reason when aborted.
 */
export async function delegateSelection(
  url: string,
  { base, space, coefficients }: DelegatedSelection,
  options: NetworkOptions = {},
): Promise<Decision> {
  const numbers = Array.from(coefficients);
  if (!isSha256(base) || !isSha256(space))
    throw new RangeError(
      "delegateSelection: expected base and space as SHA-256 of 64 lower-case hex digits, got others",
    );
  if (!numbers.every(Number.isFinite))
    throw new RangeError(
      "delegateSelection: expected finite coefficients, got others",
    );
  const what = {
    url: addressUnder(
      readAddress(url, "delegateSelection"),
      "select",
      "delegateSelection",
    ),
    maximum: maximumAnswer,
    post: { json: { base, space, coefficients: numbers } },
  };
  const answer = await request(what, options);
  const text = new TextDecoder().decode(answer.body);
  if (answer.status !== 200) throw statusError(what, answer, adviceOn(text));
  return readDecision(readJson(text, "selection"));
}

/** What to do about each code with which the edge refuses a selection. */
const advice: ReadonlyMap<unknown, string> = new Map([
  [
    "WRONG_SPACE",
    "the coefficients are of another space than the one published now, compute them anew",
  ],
  ["EXPIRED", "the published manifest has expired, try later"],
  ["NOT_FOUND", "check the base model's revision and the configured address"],
  ["BAD_USER_INPUT", "send one coefficient for each attribute of the space"],
]);

/** Undefined for an answer that is not the edge's. */
function adviceOn(text: string): string | undefined {
  try {
    return advice.get((JSON.parse(text) as { code?: unknown } | null)?.code);
  } catch {
    return undefined;
  }
}

/** How many components a decision has, by its kind. */
const sizes = {
  base: [0, 0],
  single: [1, 1],
  merge: [2, maximumParts],
} as const satisfies Record<Decision["kind"], readonly [number, number]>;

function readDecision(value: unknown): Decision {
  const fields = readObject(value, "selection");
  const kind = readKind(fields["kind"]);
  const components = readArray(
    fields["components"],
    "selection, components",
    maximumParts,
  ).map(readComponent);
  const [least, most] = sizes[kind];
  if (components.length < least || components.length > most)
    throw malformed(
      "selection, components",
      `${least} to ${most} for ${kind}`,
      components.length,
    );
  if (
    new Set(components.map(({ adapter }) => adapter)).size < components.length
  )
    throw malformed("selection, components", "each adapter once", "one twice");
  const single = components[0];
  if (kind === "single" && single?.weight !== 1)
    throw malformed("selection, components[0].weight", "1", single?.weight);
  return {
    kind,
    components,
    distance: readDistance(fields["distance"], "distance"),
    distanceOfBase: readDistance(fields["distanceOfBase"], "distanceOfBase"),
    // JSON has no infinity, which is the distance where there is no pLLM at all.
    distanceOfSingle:
      fields["distanceOfSingle"] === null
        ? Infinity
        : readDistance(fields["distanceOfSingle"], "distanceOfSingle"),
    runnerUp: readRunnerUp(fields["runnerUp"]),
  };
}

function readKind(value: unknown): Decision["kind"] {
  if (value === "base" || value === "single" || value === "merge") return value;
  throw malformed("selection, kind", "base, single or merge", value);
}

function readComponent(value: unknown, index: number): Component {
  const where = `selection, components[${index}]`;
  const { pllm, adapter, weight } = readObject(value, where);
  if (typeof weight !== "number" || !(weight > 0 && weight <= 1))
    throw malformed(`${where}.weight`, "more than 0 and up to 1", weight);
  return {
    pllm: readText(pllm, `${where}.pllm`, 200),
    adapter: readDigest(adapter, `${where}.adapter`),
    weight,
  };
}

function readRunnerUp(value: unknown): RunnerUp | null {
  if (value === null) return null;
  const where = "selection, runnerUp";
  const { pllm, adapter, distance } = readObject(value, where);
  return {
    pllm: readText(pllm, `${where}.pllm`, 200),
    adapter: readDigest(adapter, `${where}.adapter`),
    distance: readDistance(distance, "runnerUp.distance"),
  };
}

function readDistance(value: unknown, field: string): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0)
    throw malformed(`selection, ${field}`, "a distance of 0 or more", value);
  return value;
}
