/** @file Numbers in words. */
import type { Attribute, Listing, Pllm } from "./catalogue.ts";

/** The ends of an axis: what a negative and what a positive coefficient is called. */
export const poles = ({
  word,
  opposite,
}: Attribute): readonly [negative: string, positive: string] => [
  opposite ?? `not ${word}`,
  word,
];

/** A coefficient as it is printed, with a real minus sign: `0.83`, `−0.42`. */
export const signed = (value: number): string => {
  const size = Math.abs(value).toFixed(2);
  return value < 0 && Number(size) > 0 ? `−${size}` : size;
};

/**
 * A residual as the share that is explained.
 * @param residual |z − explained| / |z|: of the squared length, 1 − residual² lies within the attributes.
 */
export const explainedShare = (residual: number): string =>
  `${Math.round(100 * Math.max(0, 1 - residual ** 2))}%`;

/** How much of a pLLM its attributes explain. @param limit the residual above which devices do not choose it. */
export function residualSentence(
  residual: number,
  limit: number | undefined,
): string {
  const sentence = `The attributes explain ${explainedShare(residual)} of what it changes`;
  return limit !== undefined && residual > limit
    ? `${sentence}: too little for a device to choose it.`
    : `${sentence}.`;
}

/** What devices needed; undefined while none has told. */
export function statisticsSentence({
  sessions,
  medianSteps,
  medianSeconds,
  medianImprovement,
}: Pllm["trainingStatistics"]): string | undefined {
  if (sessions === 0) return undefined;
  const count = `${plural(sessions, "fine-tuning", "fine-tunings")} reported`;
  if (medianSteps === null) return `${count}, too few to tell a median.`;
  const steps = plural(Math.round(medianSteps), "step", "steps");
  const time =
    medianSeconds === null ? "" : ` (${Math.round(medianSeconds)} s)`;
  const better =
    medianImprovement === null
      ? ""
      : `; held-out loss ${medianImprovement < 0 ? "rose" : "fell"} by ${Math.abs(medianImprovement).toFixed(2)}`;
  return `Devices needed a median of ${steps}${time}${better}. ${count}.`;
}

/** How many pLLMs are there and how many of them are on the page. */
export function countSentence(
  { pllms, next }: Listing,
  matching: number,
  searching: boolean,
): string {
  const all = plural(pllms.length, "pLLM", "pLLMs");
  const loaded = next === null ? all : `the first ${all}`;
  if (searching) return `${matching} of ${loaded}`;
  return next === null ? all : `The first ${all}`;
}

/** 0.4 MB, on one line */
export const megabytes = (bytes: number): string =>
  `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)}\u00a0MB`;

/** 23 Nov 2026 */
export const day = (moment: string): string =>
  new Date(moment).toLocaleDateString("en-GB", { dateStyle: "medium" });

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
