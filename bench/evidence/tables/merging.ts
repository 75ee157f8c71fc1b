/** @file Table 4, merging: fine-tuning steps of users who write in one, two or three styles, from scratch, the best single pLLM and a merge. */
import { meanVector } from "../../../device-sdk/explain/decompose.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import { decide } from "../../../device-sdk/select/decide.ts";
import type { Decision } from "../../../device-sdk/select/decide.ts";
import { NoAttributeError } from "../../../explainer/fitSpace.ts";
import type { Bench } from "../bench.ts";
import { fitCatalogues, openStudy, trainPllms } from "../catalogue.ts";
import type { EvidenceCatalogue } from "../catalogue.ts";
import { userSizes } from "../corpus.ts";
import type { Corpus } from "../corpus.ts";
import {
  best,
  firstAt,
  lossOn,
  scratch,
  startOf,
  tune,
} from "../fineTuning.ts";
import type { Chosen, Start } from "../fineTuning.ts";
import { singleStyles } from "../generatedCorpus.ts";
import { estimate } from "../interval.ts";
import { modelsOf } from "../laboratory.ts";
import type { Laboratory } from "../laboratory.ts";
import { bars } from "../report.ts";
import type { Finding } from "../report.ts";
import { each } from "../team.ts";
import { coefficientsOf, drawUser, mapUser } from "../users.ts";
import type { User } from "../users.ts";

/** Styles of a user, and the paper's steps read off its chart, of 1,000 from scratch. */
const kinds = [
  { styles: 1, paper: { single: 0.25, merged: 0.25 } },
  { styles: 2, paper: { single: 0.6, merged: 0.45 } },
  { styles: 3, paper: { single: 0.75, merged: 0.57 } },
] as const;

const starts = ["scratch", "best single", "merged"] as const;
type StartName = (typeof starts)[number];

/** What a fine-tuning took to come to scratch's lowest loss, or in all where it did not. */
interface Taken {
  readonly steps: number;
  readonly flops: number;
  readonly after: number;
}

/** Measures the table. */
export async function measureMerging({
  laboratory,
  corpusOf,
  seeds,
  users: usersEach,
}: Bench): Promise<Finding> {
  const corpus = await corpusOf(singleStyles);
  const study = await openStudy(laboratory, corpus);
  const [catalogue] = await fitCatalogues(
    laboratory,
    study,
    await trainPllms(laboratory, corpus, [1]),
  );
  if (!catalogue)
    throw new NoAttributeError(
      "merging: expected a space of the corpus' styles, got no attribute; train the explainer for longer",
    );
  const found: {
    kind: (typeof kinds)[number];
    parts: number[];
    taken: Record<StartName, Taken>[];
  }[] = [];
  for (const kind of kinds) {
    const users = Array.from({ length: seeds * usersEach }, (_, at) =>
      drawMixedUser(corpus, kind.styles, 30_000 + at),
    );
    const own = await each(laboratory.team, users, async (user, at) => {
      laboratory.say(
        `fine-tuning users of ${kind.styles} styles`,
        at + 1,
        users.length,
      );
      const divergences = await mapUser(laboratory, study, user);
      const mean = meanVector(coefficientsOf(catalogue, divergences));
      const decision = bestFit(catalogue, mean);
      return {
        parts: decision.components.length,
        taken: await takeAll(laboratory, catalogue, user, {
          decision,
          mean: [...mean],
        }),
      };
    });
    found.push({
      kind,
      parts: own.map(({ parts }) => parts),
      taken: own.map(({ taken }) => taken),
    });
  }
  const rows = found.flatMap(({ kind, parts, taken }) =>
    starts.map((name) => {
      const mean = (of: (one: Record<StartName, Taken>) => number) =>
        estimate(taken.map(of).filter(Number.isFinite));
      return {
        styles: kind.styles,
        name,
        parts: name === "merged" ? estimate(parts) : undefined,
        steps: mean((one) => one[name].steps),
        ofScratch: mean((one) => one[name].steps / one.scratch.steps),
        paper:
          name === "scratch"
            ? 1
            : kind.paper[name === "merged" ? "merged" : "single"],
        gigaflops: mean((one) => one[name].flops / 1e9),
        after: mean((one) => one[name].after),
      };
    }),
  );
  return {
    title: "Merging: steps for users of one, two and three styles",
    notes: [
      `${seeds * usersEach} users of each kind (${seeds} seeds) with ${userSizes.messages} messages, in turn in one of their styles; ${corpus.name} corpus; ${catalogue.pllms.length} pLLMs, one a style; 95% bootstrap intervals over users.`,
      "Steps to the first measurement that is as good as scratch's best, or of the whole run where none is; the SDK's own stopping rule.",
      "Best single: of all pLLMs the one with the lowest loss on the user's messages, which a device would have to try them all for. Merged: the sparse combination that explanations give, of at most three; a single pLLM where no second one fits better.",
      "Seeds draw users; the pLLMs and their space are the same for all. A user whom fine-tuning from scratch does not help at all is left out of the shares.",
      "Goal: merged, a smaller share of scratch's steps than in the paper.",
    ],
    tables: [
      {
        title: "Steps to scratch's held-out loss",
        columns: [
          { title: "styles", digits: 0 },
          { title: "start" },
          { title: "parts", digits: 1 },
          { title: "steps", digits: 1 },
          { title: "of scratch" },
          { title: "paper" },
          { title: "GFLOP", digits: 0 },
          { title: "held-out loss after", digits: 3 },
        ],
        rows: rows.map((row) => [
          row.styles,
          row.name,
          row.parts,
          row.steps,
          row.ofScratch,
          row.paper,
          row.gigaflops,
          row.after,
        ]),
      },
    ],
    chart: bars({
      values: rows.map(({ styles, name, steps }) => ({
        styles,
        start: name,
        ...steps,
      })),
      x: { field: "start", order: starts },
      y: "steps to scratch's held-out loss",
      column: "styles",
    }),
  };
}

/** A user whose messages are in `count` styles in turn, drawn from those of the corpus. */
function drawMixedUser(corpus: Corpus, count: number, seed: number): User {
  const styles = createRandom(seed).shuffle(corpus.styles).slice(0, count);
  const users = styles.map(({ name }, at) =>
    drawUser(corpus, name, seed * 10 + at),
  );
  const inTurn = (part: "messages" | "heldOut" | "test") =>
    users[0]![part].map((_, at) => users[at % users.length]![part][at]!);
  return {
    style: styles.map(({ name }) => name).join(" + "),
    messages: inTurn("messages"),
    heldOut: inTurn("heldOut"),
    test: inTurn("test"),
  };
}

/** The combination of pLLMs that comes closest, whether or not a device would take the trouble. */
const bestFit = (
  { space, explanations }: EvidenceCatalogue,
  mean: Float32Array,
): Decision =>
  decide(mean, explanations, {
    ...space.thresholds,
    abstain: 0,
    fit: Infinity,
    mergeGain: 0,
  });

async function takeAll(
  laboratory: Laboratory,
  catalogue: EvidenceCatalogue,
  user: User,
  merge: Chosen,
): Promise<Record<StartName, Taken>> {
  const fromScratch = await tune(laboratory, scratch(laboratory), user);
  const target = best(fromScratch);
  const take = async (start: Start): Promise<Taken> => {
    const tuned = await tune(laboratory, start, user);
    const { step, flops } =
      firstAt(tuned, target.heldOut) ?? tuned.points.at(-1)!;
    return { steps: step, flops, after: best(tuned).heldOut };
  };
  const single =
    catalogue.pllms[await bestSingle(laboratory, catalogue, user)]!;
  return {
    scratch: {
      steps: target.step,
      flops: target.flops,
      after: target.heldOut,
    },
    "best single": await take({
      key: single.digest,
      load: () => Promise.resolve(single.adapter),
    }),
    merged: await take(startOf(laboratory, catalogue, merge)),
  };
}

/** Index of the pLLM with the lowest loss on the user's messages. */
function bestSingle(
  laboratory: Laboratory,
  { pllms }: EvidenceCatalogue,
  { messages }: User,
): Promise<number> {
  return laboratory.work.once(
    "best single",
    [
      ...modelsOf(laboratory),
      pllms.map(({ digest }) => digest),
      messages.map(({ prompt, text }) => [prompt, text]),
    ],
    async () => {
      const losses: number[] = [];
      for (const { adapter } of pllms) {
        const { result } = await lossOn(laboratory, adapter, messages);
        losses.push(result.loss);
      }
      return losses.indexOf(Math.min(...losses));
    },
  );
}
