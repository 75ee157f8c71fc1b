/** @file Table 3, the latent space: are two levels of a style the further apart in coefficients, the more they differ? */
import { meanVector } from "../../../device-sdk/explain/decompose.ts";
import { distanceL1 } from "../../../device-sdk/select/distance.ts";
import { NoAttributeError } from "../../../explainer/fitSpace.ts";
import type { Bench } from "../bench.ts";
import { fitCatalogues, openStudy, trainPllms } from "../catalogue.ts";
import { firstStyles, userSizes } from "../corpus.ts";
import { singleStyles } from "../generatedCorpus.ts";
import type { NamedStyles } from "../generatedCorpus.ts";
import { estimate } from "../interval.ts";
import { bars } from "../report.ts";
import type { Finding } from "../report.ts";
import { each } from "../team.ts";
import { coefficientsOf, drawUser, mapUser } from "../users.ts";

/** Four levels of two styles, from one utmost to the other; a number says how strongly a pole is felt, from 1 to 4. */
const levels: Readonly<Record<string, NamedStyles>> = {
  expertise: {
    "simple 4": { simple: 4 },
    "simple 2": { simple: 2 },
    "technical 2": { technical: 2 },
    "technical 4": { technical: 4 },
  },
  formality: {
    "informal 4": { informal: 4 },
    "informal 2": { informal: 2 },
    "formal 2": { formal: 2 },
    "formal 4": { formal: 4 },
  },
};

/** Pairs of levels, and the paper's distances, of which the largest is 1. */
const pairs = [
  { from: 0, to: 1, paper: 0.34 },
  { from: 1, to: 2, paper: 0.47 },
  { from: 2, to: 3, paper: 0.28 },
  { from: 0, to: 2, paper: 0.76 },
  { from: 1, to: 3, paper: 0.72 },
  { from: 0, to: 3, paper: 1 },
] as const;

const nameOf = ({ from, to }: (typeof pairs)[number]) =>
  `${from + 1}-${to + 1}`;

/** Distances in the order of `pairs`, of one seed. */
type Distances = readonly number[];

/** Whether each distance over more levels is larger than each over fewer. */
export const isOrdered = (distances: Distances): boolean =>
  pairs.every((one, at) =>
    pairs.every(
      (other, index) =>
        one.to - one.from <= other.to - other.from ||
        distances[at]! > distances[index]!,
    ),
  );

/** Measures the table. */
export async function measureLevels({
  laboratory,
  corpusOf,
  seeds,
}: Bench): Promise<Finding> {
  const corpus = await corpusOf({
    ...singleStyles,
    ...levels["expertise"],
    ...levels["formality"],
  });
  const published = firstStyles(corpus, Object.keys(singleStyles).length);
  const study = await openStudy(laboratory, corpus);
  const [catalogue] = await fitCatalogues(
    laboratory,
    study,
    await trainPllms(laboratory, published, [1]),
  );
  if (!catalogue)
    throw new NoAttributeError(
      "levels: expected a space of the styles that are published, got no attribute; train the explainer for longer",
    );
  const found: { axis: string; bySeed: Distances[] }[] = [];
  for (const [axis, styles] of Object.entries(levels)) {
    const names = Object.keys(styles);
    const users = Array.from({ length: seeds }, (_, seed) =>
      names.map((name, at) => drawUser(corpus, name, 1000 * (seed + 1) + at)),
    ).flat();
    const means = await each(laboratory.team, users, async (user, at) => {
      laboratory.say(`reading users for ${axis}`, at + 1, users.length);
      const divergences = await mapUser(laboratory, study, user);
      return meanVector(coefficientsOf(catalogue, divergences));
    });
    const bySeed = Array.from({ length: seeds }, (_, seed): Distances => {
      const own = means.slice(seed * names.length);
      return pairs.map(({ from, to }) => distanceL1(own[from]!, own[to]!));
    });
    found.push({ axis, bySeed });
  }
  const relative = (bySeed: readonly Distances[], at: number) =>
    estimate(bySeed.map((distances) => distances[at]! / distances.at(-1)!));
  return {
    title: "Latent space: distances between levels of a style",
    notes: [
      `L1 distances between the mean coefficients of made-up users with ${userSizes.messages} messages each, ${seeds} seeds, 95% bootstrap intervals over seeds.`,
      `The space is fitted to ${catalogue.pllms.length} pLLMs of one pole each; its attributes: ${catalogue.space.attributes.map(({ word, opposite }) => (opposite === null ? word : `${word}/${opposite}`)).join(", ")}.`,
      ...Object.entries(levels).map(
        ([axis, styles]) =>
          `Levels 1 to 4 of ${axis}: ${Object.keys(styles).join(", ")}.`,
      ),
      "Seeds draw users; the pLLMs and their space are the same for all.",
      "Goal: in every seed each distance over three levels is larger than each over two, and that larger than each over one.",
    ],
    tables: [
      {
        title: "Distances by pair of levels",
        columns: [
          { title: "style" },
          { title: "levels" },
          { title: "L1 distance" },
          { title: "of the distance 1-4" },
          { title: "paper" },
        ],
        rows: found.flatMap(({ axis, bySeed }) =>
          pairs.map((pair, at) => [
            axis,
            nameOf(pair),
            estimate(bySeed.map((distances) => distances[at]!)),
            relative(bySeed, at),
            pair.paper,
          ]),
        ),
      },
      {
        title: "Seeds in which every distance is in order",
        columns: [
          { title: "style" },
          { title: "in order", digits: 0 },
          { title: "seeds", digits: 0 },
        ],
        rows: found.map(({ axis, bySeed }) => [
          axis,
          bySeed.filter(isOrdered).length,
          bySeed.length,
        ]),
      },
    ],
    chart: bars({
      values: found.flatMap(({ axis, bySeed }) =>
        pairs.map((pair, at) => ({
          style: axis,
          levels: nameOf(pair),
          ...relative(bySeed, at),
        })),
      ),
      x: { field: "levels", order: pairs.map(nameOf) },
      y: "L1 distance, that of 1-4 being 1",
      column: "style",
    }),
  };
}
