/** @file Holds a publisher to account: an explanation computed again, from the outputs published with it and from outputs made anew. */
import {
  createDecomposition,
  difference,
  meanVector,
  norm,
} from "../device-sdk/explain/decompose.ts";
import {
  compareTexts,
  referenceTake,
  toDivergence,
  writeReplies,
} from "../device-sdk/explain/explainer.ts";
import type { Explainer, Watch } from "../device-sdk/explain/explainer.ts";
import {
  bootstrapMeans,
  percentileIntervals,
} from "../device-sdk/explain/intervals.ts";
import { FormatError } from "../device-sdk/format/formatError.ts";
import type { Explanation } from "../device-sdk/format/shard.ts";
import { createRandom } from "../device-sdk/random.ts";
import type { Catalogue } from "../device-sdk/select/catalogue.ts";
import { loadAdapter } from "../device-sdk/select/loadAdapter.ts";
import { styledTake } from "./mapper.ts";
import type { OnStage } from "./mapper.ts";

/**
 * What did not agree: a published coefficient, or the residual, with the published outputs; the space's neutral embedding with the base
 * model's published replies; what the adapter says now with the explanation's interval.
 */
export type FindingCode =
  "COEFFICIENT" | "RESIDUAL" | "NEUTRAL" | "REGENERATED";

/** One disagreement, for people to read. */
export interface Finding {
  readonly code: FindingCode;
  readonly message: string;
}

/** An explanation beside what was found by computing it again. */
export interface Verification {
  readonly explanation: Explanation;
  /** [attributes] From the published outputs. */
  readonly recomputed: Float32Array;
  /** Of the explanation: what its probes leave open, by bootstrap over them; all attributes at once lie inside with 90%. */
  readonly intervals: readonly (readonly [low: number, high: number])[];
  /** [attributes] From replies that the downloaded adapter and the base model gave now. */
  readonly regenerated: Float32Array;
  /** Replies that came out as published, of as many as there are probes. */
  readonly identical: { readonly pllm: number; readonly base: number };
  /** Empty where the explanation holds. */
  readonly findings: readonly Finding[];
}

/**
 * How far numbers that were computed from the same texts may lie apart, beside half a step of a shard's int8: other processors, runtimes and
 * numbers of threads add up in another order.
 */
const tolerance = 0.005;
const resamples = 2000;

/**
 * Computes a pLLM's explanation again. The neutral replies, which are the space's and not the pLLM's, are taken as published, and only
 * shown to lead to the space's neutral embedding.
 * @throws FormatError NOT_FOUND when the catalogue has no such pLLM or names no outputs for it, HASH_MISMATCH, MALFORMED; AdapterError; the
 * signal's reason when aborted.
 */
export async function verifyExplanation(
  explainer: Explainer,
  catalogue: Catalogue,
  pllm: string,
  onStage: OnStage = () => undefined,
  signal?: AbortSignal,
): Promise<Verification> {
  const explanation = catalogue.explanations.find((one) => one.pllm === pllm);
  if (!explanation)
    throw new FormatError(
      "NOT_FOUND",
      `pLLM: expected one of the ${catalogue.explanations.length} in the catalogue, got ${pllm}; check its name`,
    );
  const watch = (stage: string): Watch => ({
    signal,
    onProgress: (done, total) => onStage(stage, done, total),
  });
  const { space } = catalogue;
  const { solve, residual } = createDecomposition(space.directions);
  const divergences = async (
    stage: string,
    texts: readonly string[],
    references: readonly string[],
  ) => {
    const pairs = texts.map((text, at) => ({
      text,
      reference: references[at]!,
    }));
    return (await compareTexts(explainer, pairs, watch(stage))).map(
      toDivergence,
    );
  };

  const published = await catalogue.fetchOutputs(explanation.adapter);
  const texts = (whose: "pllm" | "base") =>
    published.map((outputs) => outputs[whose]);
  const neutral = meanVector(
    await divergences(
      "comparing the neutral replies",
      published.flatMap((outputs) => outputs.neutral),
      published.flatMap(({ neutral: replies, base }) =>
        replies.map(() => base),
      ),
    ),
  );
  const samples = (
    await divergences(
      "comparing the published replies",
      texts("pllm"),
      texts("base"),
    )
  ).map((sample) => difference(sample, space.neutralModel));
  const divergence = meanVector(samples);
  const recomputed = solve(divergence);
  const intervals = percentileIntervals(
    bootstrapMeans(samples.map(solve), resamples, createRandom(0)),
    1 - 0.1 / space.attributes.length,
  );

  const adapter = await loadAdapter(
    catalogue,
    explainer.model.config,
    explanation.adapter,
  );
  const baseReplies = await writeReplies(explainer, space.probes, {
    ...watch("the base model: writing"),
    take: referenceTake,
  });
  const replies = await writeReplies(explainer, space.probes, {
    ...watch("the pLLM: writing"),
    take: styledTake,
    adapter,
  });
  const regenerated = solve(
    difference(
      meanVector(
        await divergences("comparing the new replies", replies, baseReplies),
      ),
      space.neutralModel,
    ),
  );

  return {
    explanation,
    recomputed,
    intervals,
    regenerated,
    identical: {
      pllm: countEqual(replies, texts("pllm")),
      base: countEqual(baseReplies, texts("base")),
    },
    findings: [
      ...compareNeutral(neutral, space.neutralModel),
      ...compareCoefficients(catalogue, explanation, recomputed),
      ...compareResidual(explanation, residual(divergence)),
      ...compareRegenerated(catalogue, regenerated, intervals),
    ],
  };
}

const countEqual = (a: readonly string[], b: readonly string[]) =>
  a.filter((text, at) => text === b[at]).length;

/** "concise/detailed", or the one word of an axis. */
const axisName = ({ space }: Catalogue, at: number) => {
  const { word, opposite } = space.attributes[at]!;
  return opposite === null ? word : `${word}/${opposite}`;
};

function compareNeutral(
  recomputed: Float32Array,
  published: Float32Array,
): Finding[] {
  const apart = norm(difference(recomputed, published));
  const allowed = tolerance * Math.max(1, norm(published));
  if (apart <= allowed) return [];
  return [
    {
      code: "NEUTRAL",
      message: `the base model's neutral replies: expected the space's neutral embedding to within ${allowed.toFixed(3)}, got one ${apart.toFixed(3)} away; the space was made with other replies`,
    },
  ];
}

function compareCoefficients(
  catalogue: Catalogue,
  { coefficients }: Explanation,
  recomputed: Float32Array,
): Finding[] {
  // a shard's steps are those of its largest coefficient
  const step = Math.max(...coefficients.map(Math.abs)) / 127;
  const allowed = step / 2 + tolerance;
  return [...recomputed.keys()].flatMap((at): Finding[] =>
    Math.abs(recomputed[at]! - coefficients[at]!) <= allowed
      ? []
      : [
          {
            code: "COEFFICIENT",
            message: `${axisName(catalogue, at)}: expected ${recomputed[at]!.toFixed(3)} from the published outputs (to within ${allowed.toFixed(3)}), got ${coefficients[at]!.toFixed(3)} in the explanation`,
          },
        ],
  );
}

function compareResidual(
  { residual }: Explanation,
  recomputed: number,
): Finding[] {
  if (Math.abs(residual - recomputed) <= tolerance) return [];
  return [
    {
      code: "RESIDUAL",
      message: `residual: expected ${recomputed.toFixed(3)} from the published outputs (to within ${tolerance}), got ${residual.toFixed(3)} in the explanation`,
    },
  ];
}

function compareRegenerated(
  catalogue: Catalogue,
  regenerated: Float32Array,
  intervals: Verification["intervals"],
): Finding[] {
  return intervals.flatMap(([low, high], at): Finding[] => {
    const value = regenerated[at]!;
    return value >= low - tolerance && value <= high + tolerance
      ? []
      : [
          {
            code: "REGENERATED",
            message: `${axisName(catalogue, at)}: expected the adapter's replies within the explanation's interval of ${low.toFixed(3)} to ${high.toFixed(3)}, got ${value.toFixed(3)}; the published outputs are not this adapter's, or not this base model's`,
          },
        ];
  });
}
