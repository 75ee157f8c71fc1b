/** @file The canary check: a merge of adapters that are harmless alone is tried on neutral text before anything starts from it. */
import type { Explainer } from "../explain/explainer.ts";
import type { Sample } from "../explain/personalData.ts";
import { generate } from "../lm/generate.ts";
import type { Adapter } from "../lm/linear.ts";
import { evaluate, toTrainingSequence } from "./fineTune.ts";

/** What a merge did to neutral text. */
export interface CanaryCheck {
  readonly passed: boolean;
  /** Loss of the merge on the canary texts, nats a token; not finite where its output is not. */
  readonly loss: number;
  /** The highest loss of one of its parts alone. */
  readonly worstPart: number;
  /** Different pairs of neighbouring tokens in the merge's replies, as a share of all: near 0 where it repeats itself or falls silent. */
  readonly variety: number;
}

/** Nats a token by which a merge may be worse on neutral text than its worst part: styles add up. */
const largestRise = 0.5;
/** Variety below which replies count as collapsed, unless a part alone has hardly more. */
const smallestVariety = 0.5;
const replyTokens = 32;

/** Ordinary questions with ordinary answers, the same for everybody: nothing of the user is in the check. */
const canaries: readonly Sample[] = [
  {
    prompt: "How do I boil an egg?",
    text: "Put the egg into boiling water and wait eight minutes. Then cool it under cold water.",
  },
  {
    prompt: "Why is the sky blue?",
    text: "Air scatters blue light more than red light, so blue reaches your eyes from all sides.",
  },
  {
    prompt: "How often should I water a houseplant?",
    text: "Water it when the soil feels dry. For most plants that is about once a week.",
  },
  {
    prompt: "What is a good way to learn new words?",
    text: "Read them, write them down and use them. A short look every day helps more than a long one each week.",
  },
];

/**
 * Compares a merge with its parts on four questions: finite output, no collapse, and a loss on neutral answers that is not above the worst
 * part's by more than `largestRise`.
 * @param parts the merged adapters, each alone.
 * @throws the signal's reason when aborted.
 */
export async function checkMerge(
  { model, tokenizer }: Pick<Explainer, "model" | "tokenizer">,
  merged: Adapter,
  parts: readonly Adapter[],
  signal?: AbortSignal,
): Promise<CanaryCheck> {
  const sequences = canaries.map((canary) =>
    toTrainingSequence(tokenizer, canary),
  );
  const prompts = canaries.map(
    ({ prompt }) =>
      tokenizer.encodeChat([{ role: "user", content: prompt! }], true).ids,
  );
  const varietyOf = async (adapter: Adapter) => {
    const replies = await generate(model, {
      prompts,
      maximumTokens: replyTokens,
      stop: tokenizer.endIds,
      adapter,
      ...(signal && { signal }),
    });
    return variety(replies);
  };
  let worstPart = -Infinity;
  for (const part of parts) {
    signal?.throwIfAborted();
    worstPart = Math.max(worstPart, await evaluate(model, part, sequences));
  }
  signal?.throwIfAborted();
  const loss = await evaluate(model, merged, sequences);
  // Of numbers that are not finite no comparison holds.
  if (!(loss <= worstPart + largestRise))
    return { passed: false, loss, worstPart, variety: 0 };
  const own = await varietyOf(merged);
  let allowed = smallestVariety;
  // A part that repeats itself is what its users chose; the merge must not be much worse.
  for (const part of own < smallestVariety ? parts : [])
    allowed = Math.min(allowed, (await varietyOf(part)) / 2);
  return { passed: own >= allowed, loss, worstPart, variety: own };
}

/** Different pairs of neighbouring tokens over all pairs; 0 where there are none. */
function variety(replies: readonly (readonly number[])[]): number {
  const pairs = replies.flatMap((reply) =>
    reply.slice(1).map((id, at) => `${reply[at]} ${id}`),
  );
  return pairs.length === 0 ? 0 : new Set(pairs).size / pairs.length;
}
