/** @file Table 1, fine-tuning cost: from scratch, and from what is selected among pLLMs that are 30% to 90% in the user's style. */
import { replyTokens } from "../../../device-sdk/explain/explainer.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import {
  accuracyColumns,
  accuracyRows,
  measureAccuracies,
} from "../accuracy.ts";
import type { Bench } from "../bench.ts";
import { trainPllms } from "../catalogue.ts";
import type { EvidenceCatalogue } from "../catalogue.ts";
import { userSizes } from "../corpus.ts";
import {
  best,
  dataSaved,
  firstAt,
  scratch,
  select,
  selectionVersion,
  startOf,
  tune,
} from "../fineTuning.ts";
import type { Chosen, TextQuality } from "../fineTuning.ts";
import { paperStyles } from "../generatedCorpus.ts";
import { estimate } from "../interval.ts";
import { modelsOf } from "../laboratory.ts";
import type { Laboratory, Measured } from "../laboratory.ts";
import { bars } from "../report.ts";
import type { Finding } from "../report.ts";
import { each } from "../team.ts";
import { drawNeutralUsers, drawUser, drawUsers } from "../users.ts";
import type { User } from "../users.ts";

/** What the paper found at a similarity: the right pLLM selected, and of scratch's time and data the shares saved. */
interface PaperRow {
  readonly similarity: number;
  readonly right: number;
  readonly time: number;
  readonly data: number;
}

/** The paper's similarities (Llama-3.2-1B on a OnePlus 12R; 97.8 minutes from scratch). */
const similarities: readonly PaperRow[] = [
  { similarity: 0.3, right: 0.25, time: 1 - 92.4 / 97.8, data: 0.046 },
  { similarity: 0.5, right: 0.536, time: 1 - 81.8 / 97.8, data: 0.167 },
  { similarity: 0.7, right: 0.857, time: 1 - 56.7 / 97.8, data: 0.171 },
  { similarity: 0.8, right: 0.964, time: 1 - 32.9 / 97.8, data: 0.247 },
  { similarity: 0.9, right: 0.964, time: 1 - 17.9 / 97.8, data: 0.357 },
];

const percentOf = (share: number) => `${Math.round(100 * share)}%`;

/** The power model of the derived joules: the paper's phone drew 15.7 kJ in the 97.8 minutes of its fine-tuning from scratch. */
const watts = 15_700 / (97.8 * 60);

/** One user's fine-tuning from one start, up to where it is as good as from scratch. */
interface Outcome {
  readonly selectionFlops: number;
  /** Whether it came to scratch's lowest loss; if not, costs are of all its steps. */
  readonly reached: boolean;
  readonly steps: number;
  readonly flops: number;
  readonly seconds: number;
  readonly dataSaved: number;
  readonly before: number;
  readonly after: number;
  readonly quality: TextQuality | undefined;
}

/** Measures the table. */
export async function measureFineTuning({
  laboratory,
  corpusOf,
  seeds,
  users: usersEach,
  styles,
}: Bench): Promise<Finding> {
  const corpus = await corpusOf(paperStyles(styles));
  const population = {
    corpus,
    users: drawUsers(corpus, seeds),
    neutral: drawNeutralUsers(corpus, 4 * seeds),
  };
  const inTurn = createRandom(1).shuffle(corpus.styles);
  const tuned = Array.from({ length: seeds * usersEach }, (_, at) =>
    drawUser(corpus, inTurn[at % inTurn.length]!.name, 20_000 + at),
  );
  const sets = await trainPllms(
    laboratory,
    corpus,
    similarities.map(({ similarity }) => similarity),
  );
  const measured = await measureAccuracies(laboratory, population, sets);
  const accuracies = similarities.map((paper, at) => ({
    name: percentOf(paper.similarity),
    paper,
    accuracy: measured[at] ?? null,
  }));
  const fromScratch = await each(laboratory.team, tuned, (user, at) => {
    laboratory.say("fine-tuning users from scratch", at + 1, tuned.length);
    return tuneFromScratch(laboratory, user);
  });
  const starts: { name: string; paper?: PaperRow; outcomes: Outcome[] }[] = [
    { name: "scratch", outcomes: fromScratch },
  ];
  const fitted = accuracies.flatMap(({ name, paper, accuracy }) =>
    accuracy ? { name, paper, catalogue: accuracy.catalogue } : [],
  );
  const journeys = fitted.flatMap(({ catalogue }) =>
    tuned.map((user, at) => ({ catalogue, user, scratch: fromScratch[at]! })),
  );
  const reached = await each(laboratory.team, journeys, (journey, at) => {
    laboratory.say(
      "fine-tuning users from what is selected",
      at + 1,
      journeys.length,
    );
    const { catalogue, user } = journey;
    return tuneFromSelected(laboratory, catalogue, user, journey.scratch.after);
  });
  for (const [at, { name, paper }] of fitted.entries())
    starts.push({
      name,
      paper,
      outcomes: reached.slice(at * tuned.length, (at + 1) * tuned.length),
    });
  const rows = starts.map(({ name, paper, outcomes }) => {
    const mean = (of: (one: Outcome, at: number) => number | undefined) =>
      estimate(
        outcomes
          .map((one, at) => of(one, at))
          .filter((value) => value !== undefined),
      );
    const sum = (of: (one: Outcome) => number) =>
      outcomes.reduce((all, one) => all + of(one), 0);
    // Of what scratch costs the same user, then the mean over users.
    const saved = mean((one, at) => 1 - one.flops / fromScratch[at]!.flops);
    const selecting =
      sum((one) => one.selectionFlops) /
      (fromScratch.reduce((all, { flops }) => all + flops, 0) -
        sum((one) => one.flops));
    return {
      name,
      paper,
      right: accuracies.find((one) => one.name === name)?.accuracy?.whole
        .nearest,
      reached: mean((one) => Number(one.reached)),
      steps: mean((one) => one.steps),
      gigaflops: mean((one) => one.flops / 1e9),
      saved,
      // Where nothing was saved it is no share of it.
      selecting: selecting > 0 ? selecting : undefined,
      seconds: mean((one) => one.seconds),
      kilojoules: mean((one) => (one.seconds * watts) / 1000),
      data: mean((one) => one.dataSaved),
      before: mean((one) => one.before),
      after: mean((one) => one.after),
      bleu: mean((one) => one.quality?.bleu),
      rouge1: mean((one) => one.quality?.rouge1),
      rougeL: mean((one) => one.quality?.rougeL),
    };
  });
  return {
    title: "Fine-tuning cost from scratch and from selected pLLMs",
    notes: [
      `Users fine-tuned: ${tuned.length}, of ${seeds} seeds, with ${userSizes.messages} messages to learn from, ${userSizes.heldOut} held out and ${userSizes.test} to generate replies to; ${population.users.length} users selected for, of ${corpus.styles.length} styles; ${corpus.name} corpus; 95% bootstrap intervals over users.`,
      "Similarity: the share of a pLLM's training text that is in its style; the rest is in the others. At each, the catalogue holds one pLLM for every style, in a space fitted to them.",
      "Each user starts from what the device selects, be it right, wrong, a merge or the base model; costs are up to the first measurement that is as good as scratch's best, or of the whole run where none is.",
      "One stopping rule for all: the SDK's own, at most 60 steps of 1,024 positions, until the held-out loss has not fallen for three measurements. FLOPs are those of matrix products, measuring included.",
      "Data saved: the messages that can be left out of the fine-tuning while the held-out loss still comes to that of scratch with all of them, in quarters; all where the start is as good untrained. Selecting has read them.",
      "Goals: at every similarity at least the paper's accuracy and savings; selecting costs at most 5% of the FLOPs that it saves.",
      `Seconds: ${laboratory.machine}. kJ are derived, not measured: these seconds times ${watts.toFixed(2)} W, what the paper's phone drew.`,
      "Seeds draw users; the pLLMs and their space are the same for all.",
      `Replies and what they are compared with are cut to ${replyTokens} tokens.`,
    ],
    tables: [
      {
        title: "Cost to come to scratch's held-out loss",
        columns: [
          { title: "start" },
          { title: "right pLLM nearest", percent: true },
          { title: "paper", percent: true },
          { title: "as good as scratch", percent: true },
          { title: "steps", digits: 1 },
          { title: "GFLOP", digits: 0 },
          { title: "FLOPs saved", percent: true },
          { title: "paper, time", percent: true },
          { title: "selecting, of what it saves", percent: true, digits: 1 },
          { title: "seconds", digits: 1 },
          { title: "kJ, derived", digits: 3 },
          { title: "data saved", percent: true },
          { title: "paper", percent: true },
        ],
        rows: rows.map((row) => [
          row.name,
          row.right,
          row.paper?.right,
          row.reached,
          row.steps,
          row.gigaflops,
          row.saved,
          row.paper?.time,
          row.selecting,
          row.seconds,
          row.kilojoules,
          row.data,
          row.paper?.data,
        ]),
      },
      {
        title: "Quality after the whole fine-tuning",
        columns: [
          { title: "start" },
          { title: "held-out loss before", digits: 3 },
          { title: "after", digits: 3 },
          { title: "BLEU", digits: 3 },
          { title: "ROUGE-1", digits: 3 },
          { title: "ROUGE-L", digits: 3 },
        ],
        rows: rows.map((row) => [
          row.name,
          row.before,
          row.after,
          row.bleu,
          row.rouge1,
          row.rougeL,
        ]),
      },
      {
        title: "Selection accuracy",
        columns: [
          { title: "similarity" },
          { title: "texts" },
          ...accuracyColumns,
        ],
        rows: accuracies.flatMap(({ name, accuracy }) =>
          accuracyRows(name, accuracy),
        ),
      },
    ],
    chart: bars({
      values: rows.map(({ name, steps }) => ({ start: name, ...steps })),
      x: { field: "start", order: rows.map(({ name }) => name) },
      y: "steps to scratch's held-out loss",
    }),
  };
}

async function tuneFromScratch(
  laboratory: Laboratory,
  user: User,
): Promise<Outcome> {
  const tuned = await tune(laboratory, scratch(laboratory), user);
  const point = best(tuned);
  return {
    selectionFlops: 0,
    reached: true,
    steps: point.step,
    flops: point.flops,
    seconds: point.seconds,
    dataSaved: await dataSaved(
      laboratory,
      scratch(laboratory),
      user,
      point.heldOut,
    ),
    before: tuned.points[0]!.heldOut,
    after: point.heldOut,
    quality: tuned.quality,
  };
}

async function tuneFromSelected(
  laboratory: Laboratory,
  catalogue: EvidenceCatalogue,
  user: User,
  loss: number,
): Promise<Outcome> {
  const { result: chosen, flops } = await selectFor(
    laboratory,
    catalogue,
    user,
  );
  const start = startOf(laboratory, catalogue, chosen);
  const tuned = await tune(laboratory, start, user);
  const found = firstAt(tuned, loss);
  const point = found ?? tuned.points.at(-1)!;
  return {
    selectionFlops: flops,
    reached: found !== undefined,
    steps: point.step,
    flops: point.flops,
    seconds: point.seconds,
    dataSaved: await dataSaved(laboratory, start, user, loss),
    before: tuned.points[0]!.heldOut,
    after: best(tuned).heldOut,
    quality: tuned.quality,
  };
}

/** The device's own selection, message by message. */
function selectFor(
  laboratory: Laboratory,
  catalogue: EvidenceCatalogue,
  { messages }: User,
): Promise<Measured<Chosen>> {
  return laboratory.work.once(
    "decisions",
    [
      laboratory.machine,
      selectionVersion,
      ...modelsOf(laboratory),
      catalogue.space.id,
      catalogue.pllms.map(({ digest }) => digest),
      messages.map(({ prompt, text }) => [prompt, text]),
    ],
    async () => {
      const { result, ...cost } = await select(laboratory, catalogue, messages);
      const { decision, mean } = result;
      return { result: { decision, mean }, ...cost };
    },
  );
}
