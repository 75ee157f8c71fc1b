/** @file How often the right pLLM is selected, beside what a few hand-made features do, and how often neutral users are told to start from the base model. */
import { fitStylometry } from "../metrics/stylometry.ts";
import { fitCatalogues, openStudy } from "./catalogue.ts";
import type { EvidenceCatalogue, OpenStudy, Pllm } from "./catalogue.ts";
import { matchedLength } from "./corpus.ts";
import type { Corpus, Withheld } from "./corpus.ts";
import { estimate } from "./interval.ts";
import type { Estimate } from "./interval.ts";
import type { Laboratory } from "./laboratory.ts";
import type { Cell, Column } from "./report.ts";
import { each } from "./team.ts";
import {
  coefficientsOf,
  decisionOf,
  heaviest,
  mapUser,
  nearestOf,
} from "./users.ts";
import type { User } from "./users.ts";

/** How selecting went for many users. */
export interface Accuracy {
  readonly users: number;
  /** Of a pLLM drawn blindly. */
  readonly chance: number;
  /** The pLLM at the smallest L1 distance is the right one (the paper's selection), after so many messages. */
  readonly nearest: Estimate | undefined;
  readonly nearestOf8: Estimate | undefined;
  /** The device starts from the right pLLM, or from a merge of which it is the largest part. */
  readonly started: Estimate | undefined;
  /** `nearest` of styles that the explainer was taught all about, and of those with something withheld. */
  readonly taught: Estimate | undefined;
  readonly withheldAttribute: Estimate | undefined;
  readonly withheldCombination: Estimate | undefined;
  /** Nearest centroid over hand-made features of the texts that the pLLMs were trained on. */
  readonly stylometry: Estimate | undefined;
  readonly stylometryOf8: Estimate | undefined;
  /** Neutral users who are told to start from the base model. */
  readonly abstained: Estimate | undefined;
}

/** The columns behind the first two of `accuracyRows`. */
export const accuracyColumns: readonly Column[] = [
  { title: "users", digits: 0 },
  { title: "chance", percent: true },
  { title: "nearest is right", percent: true },
  { title: "after 8 messages", percent: true },
  { title: "starts from it", percent: true },
  { title: "nothing withheld", percent: true },
  { title: "withheld attribute", percent: true },
  { title: "withheld combination", percent: true },
  { title: "stylometry", percent: true },
  { title: "after 8 messages", percent: true },
  { title: "neutral users abstain", percent: true },
];

/** Both as rows below `first`, "texts" and `accuracyColumns`. */
export const accuracyRows = (
  first: Cell,
  both: BothAccuracies | null,
): Cell[][] =>
  both
    ? [
        [first, "whole", ...cells(both.whole)],
        [
          first,
          `cut to ${both.characters} characters`,
          ...(both.matched ? cells(both.matched) : ["no attribute stands"]),
        ],
      ]
    : [[first, "no attribute stands"]];

const cells = (accuracy: Accuracy): Cell[] => [
  accuracy.users,
  accuracy.chance,
  accuracy.nearest,
  accuracy.nearestOf8,
  accuracy.started,
  accuracy.taught,
  accuracy.withheldAttribute,
  accuracy.withheldCombination,
  accuracy.stylometry,
  accuracy.stylometryOf8,
  accuracy.abstained,
];

/** Users of a corpus, and neutral ones. */
export interface Population {
  readonly corpus: Corpus;
  readonly users: readonly User[];
  readonly neutral: readonly User[];
}

/** Selecting from a catalogue, with the texts as they are and with all of them cut to one length. */
export interface BothAccuracies {
  readonly whole: Accuracy;
  /** Null where no space can be fitted to texts of that length. */
  readonly matched: Accuracy | null;
  /** Characters that all texts were cut to. */
  readonly characters: number;
  readonly catalogue: EvidenceCatalogue;
}

/**
 * Measures both for each set of pLLMs, in a space of its own.
 * @returns null for a set to which no space can be fitted.
 */
export async function measureAccuracies(
  laboratory: Laboratory,
  population: Population,
  sets: readonly (readonly Pllm[])[],
): Promise<(BothAccuracies | null)[]> {
  const { corpus, users, neutral } = population;
  const characters = matchedLength(corpus);
  const study = await openStudy(laboratory, corpus);
  const shorter = await openStudy(laboratory, corpus, characters);
  const catalogues = await fitCatalogues(laboratory, study, sets);
  const shorterOnes = await fitCatalogues(laboratory, shorter, sets);
  const everybody = [...users, ...neutral];
  await each(laboratory.team, everybody, async (user, at) => {
    laboratory.say("reading users", at + 1, everybody.length);
    await mapUser(laboratory, study, user);
    await mapUser(laboratory, shorter, user);
  });
  const found: (BothAccuracies | null)[] = [];
  for (const [at, catalogue] of catalogues.entries()) {
    const cut = shorterOnes[at] ?? null;
    found.push(
      catalogue && {
        catalogue,
        characters,
        whole: await accuracyIn(laboratory, population, study, catalogue),
        matched:
          cut &&
          (await accuracyIn(laboratory, population, shorter, cut, characters)),
      },
    );
  }
  return found;
}

async function accuracyIn(
  laboratory: Laboratory,
  { corpus, users, neutral }: Population,
  study: OpenStudy,
  catalogue: EvidenceCatalogue,
  characters = Infinity,
): Promise<Accuracy> {
  const cut = (texts: readonly { text: string }[]) =>
    texts.map(({ text }) => text.slice(0, characters));
  const stylometry = fitStylometry(
    catalogue.pllms.map(({ rows }) => cut(rows)),
  );
  const stylometric = (texts: readonly string[]) =>
    catalogue.pllms[stylometry.classify(texts)]!.style;
  const outcomes: Outcome[] = [];
  for (const user of users) {
    const divergences = await mapUser(laboratory, study, user);
    const coefficients = coefficientsOf(catalogue, divergences);
    outcomes.push({
      withheld: corpus.styles.find(({ name }) => name === user.style)!.withheld,
      nearest: nearestOf(catalogue, coefficients) === user.style,
      nearestOf8: nearestOf(catalogue, coefficients.slice(0, 8)) === user.style,
      started: heaviest(decisionOf(catalogue, coefficients)) === user.style,
      stylometry: stylometric(cut(user.messages)) === user.style,
      stylometryOf8: stylometric(cut(user.messages).slice(0, 8)) === user.style,
    });
  }
  const abstained: boolean[] = [];
  for (const user of neutral) {
    const divergences = await mapUser(laboratory, study, user);
    const coefficients = coefficientsOf(catalogue, divergences);
    abstained.push(decisionOf(catalogue, coefficients).kind === "base");
  }
  const share = (
    of: Exclude<keyof Outcome, "withheld">,
    among: readonly Outcome[] = outcomes,
  ) => estimate(among.map((outcome) => Number(outcome[of])));
  const withheld = (what: Withheld | null) =>
    share(
      "nearest",
      outcomes.filter((outcome) => outcome.withheld === what),
    );
  return {
    users: users.length,
    chance: 1 / catalogue.pllms.length,
    nearest: share("nearest"),
    nearestOf8: share("nearestOf8"),
    started: share("started"),
    taught: withheld(null),
    withheldAttribute: withheld("attribute"),
    withheldCombination: withheld("combination"),
    stylometry: share("stylometry"),
    stylometryOf8: share("stylometryOf8"),
    abstained: estimate(abstained.map(Number)),
  };
}

/** One user: the withheld part of their style, and which ways of selecting were right. */
interface Outcome {
  readonly withheld: Withheld | null;
  readonly nearest: boolean;
  readonly nearestOf8: boolean;
  readonly started: boolean;
  readonly stylometry: boolean;
  readonly stylometryOf8: boolean;
}
