/** @file Table 2, selection: what finding a pLLM costs by explanations, and by running pLLMs on the user's messages. */
import type { Adapter } from "../../../device-sdk/lm/linear.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import { bayesianOptimisation } from "../../search/bayesianOptimisation.ts";
import { exhaustiveSearch } from "../../search/exhaustive.ts";
import { hyperBand } from "../../search/hyperBand.ts";
import type { Evaluation, Found, Problem } from "../../search/trials.ts";
import {
  accuracyColumns,
  accuracyRows,
  measureAccuracies,
} from "../accuracy.ts";
import type { BothAccuracies } from "../accuracy.ts";
import type { Bench } from "../bench.ts";
import { trainPllms } from "../catalogue.ts";
import type { EvidenceCatalogue, Pllm } from "../catalogue.ts";
import { userSizes } from "../corpus.ts";
import { lossOn, select, selectionVersion } from "../fineTuning.ts";
import { threefoldStyles } from "../generatedCorpus.ts";
import { estimate } from "../interval.ts";
import { modelsOf } from "../laboratory.ts";
import type { Laboratory } from "../laboratory.ts";
import type { Finding } from "../report.ts";
import { each } from "../team.ts";
import { drawNeutralUsers, drawUser, heaviest } from "../users.ts";
import type { User } from "../users.ts";

/** What one way of selecting did for one user. */
interface Selected {
  /** Style of what was selected; null for the base model. */
  readonly style: string | null;
  readonly bytes: number;
  readonly flops: number;
  readonly seconds: number;
  /** Nats a token on held-out messages, before any fine-tuning. */
  readonly heldOut: number;
}

/** The ways, in the order of the table. */
const ways = [
  "Headstart",
  "Exhaustive search",
  "Bayesian optimisation",
  "HyperBand",
] as const;
type Way = (typeof ways)[number];

/** Measures the table. */
export async function measureSelection({
  laboratory,
  corpusOf,
  seeds,
  users: usersEach,
  styles,
}: Bench): Promise<Finding> {
  const corpus = await corpusOf(threefoldStyles(styles));
  const once = Math.min(styles, corpus.styles.length);
  const sizes = [
    ...new Set([Math.ceil(once / 2), once, 2 * once, 3 * once]),
  ].filter((size) => size <= corpus.styles.length);
  const [pllms] = (await trainPllms(laboratory, corpus, [1])) as [Pllm[]];
  // The same users whatever the catalogue: their styles are in the smallest.
  const users = Array.from({ length: seeds * usersEach }, (_, at) =>
    drawUser(corpus, corpus.styles[at % sizes[0]!]!.name, 10_000 + at),
  );
  const neutral = drawNeutralUsers(corpus, seeds * usersEach);
  const remembered = users.map((): Evaluations => new Map());
  const accuracies = await measureAccuracies(
    laboratory,
    { corpus, users, neutral },
    sizes.map((size) => pllms.slice(0, size)),
  );
  const found: {
    size: number;
    accuracy: BothAccuracies | null;
    selected: Record<Way, Selected>[];
  }[] = [];
  for (const [at, size] of sizes.entries()) {
    const accuracy = accuracies[at] ?? null;
    const selected = accuracy
      ? await each(laboratory.team, users, (user, index) => {
          laboratory.say(
            `selecting from ${size} pLLMs for users`,
            index + 1,
            users.length,
          );
          return selectAllWays(
            laboratory,
            accuracy.catalogue,
            user,
            remembered[index]!,
          );
        })
      : [];
    found.push({ size, accuracy, selected });
  }
  const rows = found.flatMap(({ size, selected }) =>
    ways.map((way) => {
      const mean = (of: (one: Selected) => number) =>
        estimate(selected.map((one) => of(one[way])));
      return {
        size,
        way,
        right: estimate(
          selected.map((one, at) =>
            Number(one[way].style === users[at]!.style),
          ),
        ),
        heldOut: mean(({ heldOut }) => heldOut),
        megabytes: mean(({ bytes }) => bytes / 1e6),
        gigaflops: mean(({ flops }) => flops / 1e9),
        seconds: mean(({ seconds }) => seconds),
      };
    }),
  );
  return {
    title:
      "Selection against exhaustive search, Bayesian optimisation and HyperBand",
    notes: [
      `${users.length} users (${seeds} seeds) with ${userSizes.messages} messages each, the same for every catalogue; ${corpus.name} corpus; 95% bootstrap intervals over users.`,
      "Headstart reads messages until its start is hardly wrong and reading on is worth less than it costs; its bytes are the space, the shard and the adapters it decided for, its FLOPs include the base model's answers to the user's prompts.",
      "The searches run pLLMs on the same messages and choose by loss; each pLLM is downloaded once. Their own arithmetic is not counted.",
      `FLOPs are those of matrix products, a merge's check included; seconds are of one run: ${laboratory.machine}.`,
      "Seeds draw users; the pLLMs and their spaces are the same for all.",
      "Goal: what Headstart costs does not grow with the number of pLLMs.",
      "Right: the pLLM of the user's style was selected; for a merge, it has the largest part. Abstaining counts as wrong.",
    ],
    tables: [
      {
        title: "Cost and accuracy",
        columns: [
          { title: "pLLMs", digits: 0 },
          { title: "selected by" },
          { title: "right", percent: true },
          { title: "held-out loss", digits: 3 },
          { title: "MB fetched" },
          { title: "GFLOP", digits: 1 },
          { title: "seconds", digits: 1 },
        ],
        rows: rows.map((row) => [
          row.size,
          row.way,
          row.right,
          row.heldOut,
          row.megabytes,
          row.gigaflops,
          row.seconds,
        ]),
      },
      {
        title: "Accuracy of explanations, and of length and punctuation alone",
        columns: [
          { title: "pLLMs", digits: 0 },
          { title: "texts" },
          ...accuracyColumns,
        ],
        rows: found.flatMap(({ size, accuracy }) =>
          accuracyRows(size, accuracy),
        ),
      },
    ],
    chart: {
      data: {
        values: rows.map(({ size, way, gigaflops, megabytes }) => ({
          pllms: size,
          way,
          GFLOP: gigaflops?.mean,
          MB: megabytes?.mean,
        })),
      },
      repeat: ["GFLOP", "MB"],
      spec: {
        mark: { type: "line", point: true },
        encoding: {
          x: { field: "pllms", type: "quantitative", title: "pLLMs" },
          y: { field: { repeat: "repeat" }, type: "quantitative" },
          color: { field: "way", type: "nominal", title: null, sort: ways },
        },
      },
    },
  };
}

/** What pLLMs made of a user's rows, whichever search and catalogue asked. */
type Evaluations = Map<string, Promise<Evaluation>>;

/** All ways for one user. */
function selectAllWays(
  laboratory: Laboratory,
  catalogue: EvidenceCatalogue,
  user: User,
  evaluations: Evaluations,
): Promise<Record<Way, Selected>> {
  const { pllms, explanations } = catalogue;
  const { messages, heldOut } = user;
  return laboratory.work.once(
    "selection",
    [
      laboratory.machine,
      selectionVersion,
      ...modelsOf(laboratory),
      catalogue.space.id,
      pllms.map(({ digest }) => digest),
      [messages, heldOut].map((rows) =>
        rows.map(({ prompt, text }) => [prompt, text]),
      ),
    ],
    async () => {
      const heldOutLoss = async (adapter: Adapter) =>
        (await lossOn(laboratory, adapter, heldOut)).result.loss;
      const problem: Problem = {
        candidates: pllms.map(({ files }, at) => ({
          features: explanations[at]!.coefficients,
          bytes: files.config.length + files.weights.length,
        })),
        rows: messages.length,
        evaluate(candidate, begin, end) {
          const pllm = pllms[candidate]!;
          const key = `${pllm.digest} ${begin} ${end}`;
          let own = evaluations.get(key);
          if (!own) {
            own = evaluateOn(laboratory, pllm, messages.slice(begin, end));
            evaluations.set(key, own);
          }
          return own;
        },
      };
      const searched = async ({ chosen, cost }: Found): Promise<Selected> => ({
        style: pllms[chosen]!.style,
        bytes: cost.bytes,
        flops: cost.flops,
        seconds: cost.seconds,
        heldOut: await heldOutLoss(pllms[chosen]!.adapter),
      });
      return {
        Headstart: await selectByExplanations(
          laboratory,
          catalogue,
          user,
          heldOutLoss,
        ),
        "Exhaustive search": await searched(await exhaustiveSearch(problem)),
        "Bayesian optimisation": await searched(
          await bayesianOptimisation(problem, createRandom(1)),
        ),
        HyperBand: await searched(await hyperBand(problem, createRandom(1))),
      };
    },
  );
}

async function evaluateOn(
  laboratory: Laboratory,
  { adapter }: Pllm,
  rows: User["messages"],
): Promise<Evaluation> {
  const { result, flops, seconds } = await lossOn(laboratory, adapter, rows);
  return { loss: result.loss, weight: result.tokens, flops, seconds };
}

async function selectByExplanations(
  laboratory: Laboratory,
  catalogue: EvidenceCatalogue,
  { messages }: User,
  heldOutLoss: (adapter: Adapter) => Promise<number>,
): Promise<Selected> {
  const { result, flops, seconds } = await select(
    laboratory,
    catalogue,
    messages,
  );
  const { decision, adapter: start } = result;
  const fetched = decision.components.map(
    ({ adapter }) =>
      catalogue.pllms.find(({ digest }) => digest === adapter)!.files,
  );
  return {
    style: heaviest(decision),
    bytes: fetched.reduce(
      (sum, { config, weights }) => sum + config.length + weights.length,
      catalogue.explanationBytes,
    ),
    flops,
    seconds,
    heldOut: await heldOutLoss(start),
  };
}
