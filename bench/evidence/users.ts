/** @file Users with a style of their own, what the explainer sees in their messages, and what a catalogue chooses for them. */
import { boundSamples } from "../../device-sdk/explain/bound.ts";
import {
  createDecomposition,
  difference,
  meanVector,
} from "../../device-sdk/explain/decompose.ts";
import {
  compareTexts,
  referenceTake,
  toDivergence,
  writeReplies,
} from "../../device-sdk/explain/explainer.ts";
import { plausibleMeans } from "../../device-sdk/explain/intervals.ts";
import type { Sample } from "../../device-sdk/explain/personalData.ts";
import { sha256 } from "../../device-sdk/format/digest.ts";
import { createRandom } from "../../device-sdk/random.ts";
import type { Decision } from "../../device-sdk/select/decide.ts";
import { distanceL1 } from "../../device-sdk/select/distance.ts";
import { drawCount, looksAt, settle } from "../../device-sdk/select/settle.ts";
import type { EvidenceCatalogue, OpenStudy } from "./catalogue.ts";
import { rowsOfUser, userSizes } from "./corpus.ts";
import type { Corpus } from "./corpus.ts";
import type { Laboratory } from "./laboratory.ts";

/** A user's messages, in parts that are never mixed. */
export interface User {
  /** Null for a neutral user. */
  readonly style: string | null;
  /** What selects and what is learned from. */
  readonly messages: readonly Sample[];
  /** What stops the fine-tuning, and what losses are reported on. */
  readonly heldOut: readonly Sample[];
  /** What generated replies are compared with. */
  readonly test: readonly Sample[];
}

/**
 * The user of a seed with a style.
 * @throws RangeError when the corpus has too few rows.
 */
export function drawUser(
  corpus: Corpus,
  style: string | null,
  seed: number,
): User {
  const { messages, heldOut } = userSizes;
  const rows = corpus.draw("users", style, rowsOfUser, seed);
  if (rows.length < rowsOfUser)
    throw new RangeError(
      `corpus ${corpus.name}: expected ${rowsOfUser} rows of ${style ?? "neutral"} for a user, got ${rows.length}`,
    );
  return {
    style,
    messages: rows.slice(0, messages),
    heldOut: rows.slice(messages, messages + heldOut),
    test: rows.slice(messages + heldOut),
  };
}

/** A user for each style of the corpus and each seed from 1 on, seed by seed. */
export const drawUsers = (corpus: Corpus, seeds: number): User[] =>
  Array.from({ length: seeds }, (_, seed) =>
    corpus.styles.map(({ name }, at) =>
      drawUser(corpus, name, 1000 * (seed + 1) + at),
    ),
  ).flat();

/** Neutral users; none where the corpus has no ordinary text. */
export const drawNeutralUsers = (corpus: Corpus, count: number): User[] =>
  corpus.hasNeutral
    ? Array.from({ length: count }, (_, at) =>
        drawUser(corpus, null, 1_000_000 + at),
      )
    : [];

/** What the explainer sees in each of a user's messages, before anything neutral is taken off; remembered with the study. */
export async function mapUser(
  { explainer }: Laboratory,
  { study, memory }: OpenStudy,
  { messages }: Pick<User, "messages">,
): Promise<Float32Array[]> {
  const digest = await sha256(
    new TextEncoder().encode(JSON.stringify(messages)),
  );
  const { embeddings } = await memory.remember(`user ${digest}`, async () => {
    const references = await writeReplies(
      explainer,
      messages.map(
        ({ prompt }, at) => prompt ?? study.probes[at % study.probes.length]!,
      ),
      { take: referenceTake },
    );
    const pairs = messages.map(({ text }, at) => ({
      text,
      reference: references[at]!,
    }));
    return { pairs, embeddings: await compareTexts(explainer, pairs) };
  });
  return embeddings.map(toDivergence);
}

/** A user's coefficients in a space, one vector a message. */
export function coefficientsOf(
  { space }: Pick<EvidenceCatalogue, "space">,
  divergences: readonly Float32Array[],
): Float32Array[] {
  const { solve } = createDecomposition(space.directions);
  return divergences.map((divergence) =>
    solve(difference(divergence, space.neutralPerson)),
  );
}

/** Style of the pLLM at the smallest L1 distance: the paper's selection, which never abstains. */
export function nearestOf(
  { explanations }: EvidenceCatalogue,
  coefficients: readonly Float32Array[],
): string {
  const mean = meanVector(coefficients);
  let [nearest, distance] = [explanations[0]!, Infinity];
  for (const explanation of explanations) {
    const own = distanceL1(mean, explanation.coefficients);
    if (own < distance) [nearest, distance] = [explanation, own];
  }
  return nearest.pllm;
}

/** What the device decides, at the first look at which it has seen enough: `selectStart` over coefficients that are known already. */
export function decisionOf(
  { space, explanations }: EvidenceCatalogue,
  coefficients: readonly Float32Array[],
): Decision {
  const random = createRandom(1);
  const sizes = looksAt(coefficients.length);
  for (const size of sizes) {
    const bounded = boundSamples(coefficients.slice(0, size), space.spread);
    const draws = plausibleMeans(bounded, drawCount, random);
    const { thresholds } = space;
    const { decision, enough } = settle(
      bounded,
      draws,
      explanations,
      thresholds,
    );
    if (enough || size === sizes.at(-1)) return decision;
  }
  throw new RangeError(
    `decisionOf: expected as many messages as are first looked at, got ${coefficients.length}`,
  );
}

/** The pLLM with the largest part in a decision; null where it is to start from the base model. */
export const heaviest = ({ components }: Decision): string | null =>
  components.toSorted((a, b) => b.weight - a.weight)[0]?.pllm ?? null;
