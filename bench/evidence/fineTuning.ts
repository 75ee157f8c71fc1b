/** @file A user's fine-tuning from a start, measured: losses with what they cost to reach, and what the adapter writes afterwards. */
import {
  replyTokens,
  writeReplies,
} from "../../device-sdk/explain/explainer.ts";
import type { Adapter } from "../../device-sdk/lm/linear.ts";
import { createAdapter } from "../../device-sdk/lora/adapter.ts";
import {
  fetchStart,
  newAdapter,
  selectStart,
} from "../../device-sdk/personalize.ts";
import type { Decision } from "../../device-sdk/select/decide.ts";
import {
  evaluate,
  fineTune,
  toTrainingSequence,
} from "../../device-sdk/session/fineTune.ts";
import { corpusBleu } from "../metrics/bleu.ts";
import { rouge1, rougeL } from "../metrics/rouge.ts";
import type { EvidenceCatalogue } from "./catalogue.ts";
import { measure, modelsOf } from "./laboratory.ts";
import type { Laboratory, Measured } from "./laboratory.ts";
import type { User } from "./users.ts";

/** A point of a fine-tuning, with all that it took to get there, measuring included. */
export interface CostedPoint {
  readonly step: number;
  /** Nats a token on held-out messages. */
  readonly heldOut: number;
  readonly flops: number;
  readonly seconds: number;
}

/** How like the user's own replies a model's are, each 0 to 1. */
export interface TextQuality {
  readonly bleu: number;
  /** F1, means over the replies. */
  readonly rouge1: number;
  readonly rougeL: number;
}

/** A finished fine-tuning. */
export interface TunedUser {
  readonly points: readonly CostedPoint[];
  /** Of the best adapter; undefined where the user's messages answer nothing. */
  readonly quality?: TextQuality;
}

/** What a fine-tuning starts from. */
export interface Start {
  /** Names the adapter among all others. */
  readonly key: string;
  readonly load: () => Promise<Adapter>;
}

const seed = 1;

/** A decision, with the coefficients that it was taken by. */
export interface Chosen {
  readonly decision: Decision;
  readonly mean: readonly number[];
}

/** What a decision starts from. */
export const startOf = (
  laboratory: Laboratory,
  catalogue: EvidenceCatalogue,
  { decision, mean }: Chosen,
): Start => ({
  key: decision.components.length
    ? JSON.stringify(
        decision.components.map(({ adapter, weight }) => [adapter, weight]),
      )
    : scratch(laboratory).key,
  load: async () =>
    (
      await fetchStart(
        laboratory.explainer,
        catalogue,
        decision,
        Float32Array.from(mean),
        { seed },
      )
    ).adapter,
});

/** Grows when the same messages would lead to other decisions (`settle`): they are then taken again. */
export const selectionVersion = 2;

/** The device's own selection from a user's messages, message by message, with the check of a merge before it is used. */
export const select = (
  laboratory: Laboratory,
  catalogue: EvidenceCatalogue,
  messages: User["messages"],
): Promise<Measured<Chosen & { adapter: Adapter }>> =>
  measure(laboratory, async () => {
    const { explainer } = laboratory;
    const { profile, mean } = await selectStart(
      explainer,
      catalogue,
      messages,
      { seed },
    );
    const { adapter, decision } = await fetchStart(
      explainer,
      catalogue,
      profile.decision,
      mean,
      { seed },
    );
    return { decision, mean: [...mean], adapter };
  });

/** A new adapter, as the device makes it for the base model. */
export const scratch = ({ explainer }: Laboratory): Start => ({
  key: "scratch",
  load: () =>
    Promise.resolve(
      createAdapter(explainer.model.config, { ...newAdapter, seed }),
    ),
});

/**
 * Fine-tunes on the first `share` of a user's messages, by the SDK's rule: at most 60 steps of 1,024 positions, until the held-out loss has not
 * fallen for three measurements, one every 5 steps.
 */
export function tune(
  laboratory: Laboratory,
  start: Start,
  { messages, heldOut, test }: User,
  share = 1,
): Promise<TunedUser> {
  const { explainer, meter, work } = laboratory;
  const training = messages.slice(0, Math.round(share * messages.length));
  return work.once(
    "fineTuning",
    [
      laboratory.machine,
      ...modelsOf(laboratory),
      start.key,
      seed,
      [training, heldOut, test].map((rows) =>
        rows.map(({ prompt, text }) => [prompt, text]),
      ),
    ],
    async () => {
      const points: CostedPoint[] = [];
      const adapter = await start.load();
      const [begin, before] = [performance.now(), meter.flops];
      const tuned = await fineTune(
        explainer,
        adapter,
        { training, heldOut },
        {
          seed,
          onEvent(event) {
            if (event.kind !== "point") return;
            const { step, heldOut: loss } = event.point;
            points.push({
              step,
              heldOut: loss,
              flops: meter.flops - before,
              seconds: (performance.now() - begin) / 1000,
            });
          },
        },
      );
      const asked = test.filter(({ prompt }) => prompt !== null);
      if (asked.length === 0) return { points };
      const replies = await writeReplies(
        explainer,
        asked.map(({ prompt }) => prompt!),
        { adapter: tuned.adapter },
      );
      const { tokenizer } = explainer;
      const pairs = asked.map(({ text }, at) => ({
        hypothesis: replies[at]!,
        reference: tokenizer.decode(
          tokenizer.encodeText(text).slice(0, replyTokens),
        ),
      }));
      const mean = (of: (pair: (typeof pairs)[number]) => { f1: number }) =>
        pairs.reduce((sum, pair) => sum + of(pair).f1, 0) / pairs.length;
      return {
        points,
        quality: {
          bleu: corpusBleu(pairs),
          rouge1: mean(rouge1),
          rougeL: mean(rougeL),
        },
      };
    },
  );
}

/** The point of the lowest held-out loss. */
export const best = ({ points }: TunedUser): CostedPoint =>
  points.reduce((one, other) => (other.heldOut < one.heldOut ? other : one));

/** The first point that is as good as `loss`; undefined where none is. */
export const firstAt = (
  { points }: TunedUser,
  loss: number,
): CostedPoint | undefined => points.find(({ heldOut }) => heldOut <= loss);

/**
 * The share of a user's messages that a start can do without, and still come to a held-out loss of `loss`: 1 where it is as good before the
 * first step, otherwise to a quarter, by trying halves and quarters; 0 where it needs them all, or never gets there.
 */
export async function dataSaved(
  laboratory: Laboratory,
  start: Start,
  user: User,
  loss: number,
): Promise<number> {
  const tuned = await tune(laboratory, start, user);
  if (tuned.points[0]!.heldOut <= loss) return 1;
  let [enough, tooFew] = [1, 0];
  for (let halving = 0; halving < 2; halving++) {
    const share = (enough + tooFew) / 2;
    const reached = best(await tune(laboratory, start, user, share));
    if (reached.heldOut <= loss) enough = share;
    else tooFew = share;
  }
  return 1 - enough;
}

/** Mean loss of an adapter on some of a user's rows, and the tokens that it is over. */
export async function lossOn(
  laboratory: Laboratory,
  adapter: Adapter,
  rows: User["messages"],
): Promise<Measured<{ loss: number; tokens: number }>> {
  const { model, tokenizer } = laboratory.explainer;
  const sequences = rows.map((row) => toTrainingSequence(tokenizer, row));
  return measure(laboratory, async () => ({
    loss: await evaluate(model, adapter, sequences),
    tokens: sequences.reduce(
      (sum, { learned }) =>
        sum + learned.reduce((own, { start, end }) => own + end - start, 0),
      0,
    ),
  }));
}
