/** @file The whole journey of a device on one page: coefficients, decision, start, fine-tuning. It sends requests for published files, and nothing of the user. */
import { boundSamples } from "./explain/bound.ts";
import { percentileIntervals, plausibleMeans } from "./explain/intervals.ts";
import {
  createDecomposition,
  difference,
  meanVector,
} from "./explain/decompose.ts";
import {
  compareTexts,
  referenceTake,
  toDivergence,
  writeReplies,
} from "./explain/explainer.ts";
import type { Explainer } from "./explain/explainer.ts";
import { requireSamples } from "./explain/personalData.ts";
import type { Sample } from "./explain/personalData.ts";
import { nameCoefficients, userSentence } from "./explain/words.ts";
import type { NamedCoefficient } from "./explain/words.ts";
import type { Adapter } from "./lm/linear.ts";
import { createAdapter } from "./lora/adapter.ts";
import { compressAdapter, mergeAdapters, relativeError } from "./lora/merge.ts";
import { createRandom } from "./random.ts";
import { withoutMerge } from "./select/decide.ts";
import type { Decision } from "./select/decide.ts";
import { loadAdapter } from "./select/loadAdapter.ts";
import { explainDecision } from "./select/reason.ts";
import type { Reason } from "./select/reason.ts";
import { drawCount, looks, looksAt, settle } from "./select/settle.ts";
import type { Catalogue } from "./select/catalogue.ts";
import { checkMerge } from "./session/canary.ts";
import type { CanaryCheck } from "./session/canary.ts";
import { fineTune, splitSamples } from "./session/fineTune.ts";
import type { FineTuned, Snapshots, SplitSamples } from "./session/fineTune.ts";
import type { CurvePoint } from "./train/checkpoint.ts";
import type { FingerprintDifference } from "./train/fingerprint.ts";

/** Messages that a journey needs at least. */
export const minimumSamples = 10;

/** What the device knows of the user after some messages. */
export interface Profile {
  readonly coefficients: readonly NamedCoefficient[];
  /** The coefficients that are clearly there, for the user to read. */
  readonly sentence: string;
  readonly samplesUsed: number;
  readonly decision: Decision;
  /** Why this start and not another. */
  readonly reason: Reason;
  /** Whether the start is hardly wrong and reading on would cost more than it saves (`settle`). */
  readonly enough: boolean;
}

/** What happens on the way, for a screen. */
export type JourneyEvent =
  | { readonly kind: "profile"; readonly profile: Profile }
  /** A merge was compressed. */
  | { readonly kind: "compressed"; readonly compression: Compression }
  | {
      readonly kind: "curve";
      readonly start: "selected" | "scratch";
      readonly point: CurvePoint;
    }
  /** A merge was tried on neutral text; where it did not pass, the profile has another decision. */
  | {
      readonly kind: "canary";
      readonly check: CanaryCheck;
      readonly profile: Profile;
    }
  /** The fine-tuning goes on from a snapshot of another runtime, number of threads or machine. */
  | { readonly kind: "warning"; readonly difference: FingerprintDifference };

/** A merge whose rank was the sum of its parts', and what a smaller one costs. */
export interface Compression {
  readonly fromRank: number;
  readonly toRank: number;
  /** Frobenius norm of what was lost of the delta weights, relative to theirs. */
  readonly relativeError: number;
}

/** How a journey is run. */
export interface JourneyOptions {
  /** Everything random comes from it: the same seed gives the same coefficients. */
  readonly seed?: number;
  /** Also fine-tunes from a new adapter, to measure what the start saved: twice the work, so no application wants it by default. */
  readonly measureScratch?: boolean;
  /** A merge of a larger rank is compressed to this one, by truncated singular value decomposition; without it no merge is. */
  readonly mergeRank?: number;
  /**
   * Where the fine-tuning is kept, so that the journey, begun again with the same messages, goes on in it where it was ended. The base model's
   * revision comes from the manifest.
   */
  readonly snapshots?: Omit<Snapshots, "base">;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: JourneyEvent) => void;
}

/** Time and work of a part of the journey. */
export interface Cost {
  readonly seconds: number;
  /** Floating-point operations; 0 when the runtime has no meter. */
  readonly flops: number;
}

/**
 * Computes the user's coefficients message by message until that is enough to decide or the messages are used up
 * (XPerT, sections 3.1 to 3.3). The messages stay here.
 * @param samples in the order they are looked at.
 * @throws PersonalDataError `TOO_FEW`; the signal's reason when aborted.
 */
export async function selectStart(
  explainer: Explainer,
  { space, explanations }: Pick<Catalogue, "space" | "explanations">,
  samples: readonly Sample[],
  {
    seed = 0,
    signal,
    onEvent,
  }: Pick<JourneyOptions, "seed" | "signal" | "onEvent"> = {},
): Promise<{
  profile: Profile;
  /** [attributes] The coefficients that the decision was taken by. */
  mean: Float32Array;
  map: Cost;
  select: Cost;
}> {
  requireSamples(samples, looks[0]!);
  const random = createRandom(seed);
  const decomposition = createDecomposition(space.directions);
  const coefficients: Float32Array[] = [];
  let mean: Float32Array = new Float32Array(0);
  const map = { seconds: 0, flops: 0 };
  const select = { seconds: 0, flops: 0 };
  const sizes = looksAt(samples.length);
  for (let look = 0; ; look++) {
    const size = sizes[look]!;
    await measure(explainer, map, async () => {
      const batch = samples.slice(coefficients.length, size);
      const prompts = batch.map(
        ({ prompt }, at) =>
          prompt ??
          space.probes[(coefficients.length + at) % space.probes.length]!,
      );
      const references = await writeReplies(explainer, prompts, {
        take: referenceTake,
        signal,
      });
      const embeddings = await compareTexts(
        explainer,
        batch.map(({ text }, at) => ({ text, reference: references[at]! })),
        { signal },
      );
      for (const embedding of embeddings)
        coefficients.push(
          decomposition.solve(
            difference(toDivergence(embedding), space.neutralPerson),
          ),
        );
    });
    const profile = await measure(explainer, select, () => {
      const bounded = boundSamples(coefficients, space.spread);
      mean = meanVector(bounded);
      const draws = plausibleMeans(bounded, drawCount, random);
      const named = nameCoefficients(
        space.attributes,
        mean,
        percentileIntervals(draws),
      );
      const { decision, enough } = settle(
        bounded,
        draws,
        explanations,
        space.thresholds,
      );
      return {
        coefficients: named,
        sentence: userSentence(named),
        samplesUsed: coefficients.length,
        decision,
        reason: explainDecision(decision, mean, space, explanations),
        enough,
      };
    });
    onEvent?.({ kind: "profile", profile });
    if (profile.enough || size === sizes.at(-1))
      return { profile, mean, map, select };
  }
}

/** Adds what `work` takes to `cost`. */
async function measure<T>(
  { model }: Explainer,
  cost: { seconds: number; flops: number },
  work: () => T | Promise<T>,
): Promise<T> {
  const begin = performance.now();
  const before = model.runtime.meter?.flops ?? 0;
  const result = await work();
  cost.seconds += (performance.now() - begin) / 1000;
  cost.flops += (model.runtime.meter?.flops ?? 0) - before;
  return result;
}

/** Rank and scaling of an adapter that starts from nothing. */
export const newAdapter = { rank: 4, alpha: 16 };

/** What a fine-tuning starts from. */
export interface FetchedStart {
  readonly adapter: Adapter;
  /** What the adapter is: as decided, or what is left where a merge did not pass the canary check. */
  readonly decision: Decision;
  /** How a merge did on neutral text; undefined for what is none. */
  readonly check: CanaryCheck | undefined;
}

/**
 * The adapter that a decision starts from, downloaded; for "base" a new one. A merge is tried on neutral text first (`checkMerge`); where it
 * does more harm than its parts, the better of them is started from, or the base model: another adapter, downloaded only then, would tell that
 * it failed.
 * @param user [attributes] The coefficients that the decision was taken by.
 * @throws FormatError or AdapterError when what was downloaded is not what was published, or not for this base; the signal's reason when
 * aborted.
 */
export async function fetchStart(
  explainer: Explainer,
  catalogue: Catalogue,
  decision: Decision,
  user: Float32Array,
  { seed = 0, signal }: Pick<JourneyOptions, "seed" | "signal"> = {},
): Promise<FetchedStart> {
  const { config } = explainer.model;
  const scratch = () => createAdapter(config, { ...newAdapter, seed });
  if (decision.kind === "base")
    return { adapter: scratch(), decision, check: undefined };
  // In the order of their addresses: the order of their weights would tell the origin something of the user.
  const sorted = [...decision.components].sort((a, b) =>
    a.adapter < b.adapter ? -1 : 1,
  );
  const parts = await Promise.all(
    sorted.map(async ({ adapter: address, weight }) => ({
      address,
      adapter: await loadAdapter(catalogue, config, address),
      weight,
    })),
  );
  if (decision.kind === "single")
    return { adapter: parts[0]!.adapter, decision, check: undefined };
  const merged = mergeAdapters(parts);
  const check = await checkMerge(
    explainer,
    merged,
    parts.map(({ adapter }) => adapter),
    signal,
  );
  if (check.passed) return { adapter: merged, decision, check };
  const left = withoutMerge(
    decision,
    user,
    catalogue.explanations,
    catalogue.space.thresholds,
  );
  const [part] = left.components;
  const adapter = part
    ? parts.find(({ address }) => address === part.adapter)!.adapter
    : scratch();
  return { adapter, decision: left, check };
}

/** A finished journey. */
export interface Journey {
  readonly profile: Profile;
  readonly split: SplitSamples;
  /** The adapter the fine-tuning began with. */
  readonly start: Adapter;
  /** Undefined where the start was not compressed. */
  readonly compression: Compression | undefined;
  readonly selected: FineTuned;
  /** The same fine-tuning from a new adapter, where it was asked for; `selected` itself when the start is the base model. */
  readonly scratch: FineTuned | undefined;
  readonly cost: {
    readonly map: Cost;
    readonly select: Cost;
    readonly fineTune: Cost;
  };
}

/**
 * From messages to a personal adapter: a fifth of the messages is held out, the rest selects the start and is learned from.
 * @throws PersonalDataError `TOO_FEW` for fewer than `minimumSamples` messages; the signal's reason when aborted.
 */
export async function personalize(
  explainer: Explainer,
  catalogue: Catalogue,
  samples: readonly Sample[],
  options: JourneyOptions = {},
): Promise<Journey> {
  const {
    seed = 0,
    measureScratch = false,
    mergeRank = Infinity,
    snapshots,
    signal,
    onEvent,
  } = options;
  requireSamples(samples, minimumSamples);
  const split = splitSamples(samples, seed);
  const selection = await selectStart(
    explainer,
    catalogue,
    split.training,
    options,
  );
  const { mean, map, select } = selection;
  const {
    adapter: whole,
    decision,
    check,
  } = await fetchStart(
    explainer,
    catalogue,
    selection.profile.decision,
    mean,
    options,
  );
  let { profile } = selection;
  if (check) {
    const { space, explanations } = catalogue;
    if (!check.passed)
      profile = {
        ...profile,
        decision,
        reason: explainDecision(
          decision,
          mean,
          space,
          explanations,
          selection.profile.decision,
        ),
      };
    onEvent?.({ kind: "canary", check, profile });
  }
  let [start, compression]: [Adapter, Compression?] = [whole];
  if (profile.decision.kind === "merge" && whole.rank > mergeRank) {
    start = compressAdapter(whole, mergeRank);
    compression = {
      fromRank: whole.rank,
      toRank: start.rank,
      relativeError: relativeError(whole, start),
    };
    onEvent?.({ kind: "compressed", compression });
  }
  const tune = (
    adapter: Adapter,
    name: "selected" | "scratch",
    kept?: Snapshots,
  ) =>
    fineTune(explainer, adapter, split, {
      seed,
      signal,
      snapshots: kept,
      onEvent(event) {
        if (event.kind === "point")
          onEvent?.({ kind: "curve", start: name, point: event.point });
        if (event.kind === "warning") onEvent?.(event);
      },
    });
  const cost = { seconds: 0, flops: 0 };
  const selected = await measure(explainer, cost, () =>
    tune(
      start,
      "selected",
      snapshots && { ...snapshots, base: catalogue.manifest.base.revision },
    ),
  );
  let scratch: FineTuned | undefined;
  if (profile.decision.kind === "base") scratch = selected;
  else if (measureScratch)
    scratch = await tune(
      createAdapter(explainer.model.config, { ...newAdapter, seed }),
      "scratch",
    );
  return {
    profile,
    split,
    start,
    compression,
    selected,
    scratch,
    cost: { map, select, fineTune: cost },
  };
}
