/** @file How often the right pLLM is selected, beside what a few hand-made features do, and how often neutral users are told to start from the base model. */
import { fitStylometry } from "../metrics/stylometry.ts";
import { fitCatalogue, openStudy } from "./catalogue.ts";
import type { EvidenceCatalogue, OpenStudy, Pllm } from "./catalogue.ts";
import { matchedLength } from "./corpus.ts";
import type { Corpus, Withheld } from "./corpus.ts";
import { estimate } from "./interval.ts";
import type { Estimate } from "./interval.ts";
import type { Laboratory } from "./laboratory.ts";
import type { Cell, Column } from "./report.ts";
import { choose, coefficientsOf, heaviest, mapUser } from "./users.ts";
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

/** The columns that `accuracyCells` fills. */
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

/** An accuracy as cells below `accuracyColumns`. */
export const accuracyCells = (accuracy: Accuracy): Cell[] => [
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
  readonly matched: Accuracy;
  /** Characters that all texts were cut to. */
  readonly characters: number;
  readonly catalogue: EvidenceCatalogue;
}

/**
 * Measures both.
 * @throws NoAttributeError where no space can be fitted to the pLLMs.
 */
export async function measureAccuracy(
  laboratory: Laboratory,
  population: Population,
  pllms: readonly Pllm[],
): Promise<BothAccuracies> {
  const { corpus } = population;
  const study = await openStudy(laboratory, corpus);
  const catalogue = await fitCatalogue(laboratory, study, pllms);
  const characters = matchedLength(corpus);
  const shorter = await openStudy(laboratory, corpus, characters);
  return {
    catalogue,
    characters,
    whole: await accuracyIn(laboratory, population, study, catalogue),
    matched: await accuracyIn(
      laboratory,
      population,
      shorter,
      await fitCatalogue(laboratory, shorter, pllms),
      characters,
    ),
  };
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
  for (const [at, user] of users.entries()) {
    laboratory.say("reading users", at + 1, users.length);
    const divergences = await mapUser(laboratory, study, user);
    const coefficients = coefficientsOf(catalogue, divergences);
    const { nearest, decision } = choose(catalogue, coefficients);
    outcomes.push({
      withheld: corpus.styles.find(({ name }) => name === user.style)!.withheld,
      nearest: nearest === user.style,
      nearestOf8:
        choose(catalogue, coefficients.slice(0, 8)).nearest === user.style,
      started: heaviest(decision) === user.style,
      stylometry: stylometric(cut(user.messages)) === user.style,
      stylometryOf8: stylometric(cut(user.messages).slice(0, 8)) === user.style,
    });
  }
  const abstained: boolean[] = [];
  for (const [at, user] of neutral.entries()) {
    laboratory.say("reading neutral users", at + 1, neutral.length);
    const divergences = await mapUser(laboratory, study, user);
    const { decision } = choose(
      catalogue,
      coefficientsOf(catalogue, divergences),
    );
    abstained.push(decision.kind === "base");
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
