/** @file One pLLM as a card. */
import { createBars } from "./bars.ts";
import type { Pllm } from "./catalogue.ts";
import { element } from "./element.ts";
import {
  day,
  megabytes,
  residualSentence,
  statisticsSentence,
} from "./sentences.ts";

/** @param residualLimit the residual above which devices do not choose a pLLM. */
export function createPllmCard(
  pllm: Pllm,
  residualLimit: number | undefined,
): HTMLElement {
  const { id, status, explanation } = pllm;
  const yanked = status === "YANKED";
  const heading = `pllm-${id}`;
  return element(
    "li",
    { class: yanked ? "card yanked" : "card", "aria-labelledby": heading },
    createHead(pllm, heading, yanked),
    ...(explanation
      ? [
          // a word and its number stay on one line
          element(
            "p",
            { class: "sentence" },
            explanation.sentence.replaceAll(" (", "\u00a0("),
          ),
          createBars(explanation.coefficients),
        ]
      : []),
    createFoot(pllm, yanked, residualLimit),
  );
}

function createHead(
  { name, contributor, publishedAt, yankReason, description }: Pllm,
  heading: string,
  yanked: boolean,
): HTMLElement {
  return element(
    "header",
    {},
    element("h3", { id: heading }, yanked ? element("s", {}, name) : name),
    element(
      "p",
      { class: "origin" },
      `by ${contributor.name}`,
      ...(publishedAt === null
        ? []
        : [
            " · ",
            element("time", { datetime: publishedAt }, day(publishedAt)),
          ]),
    ),
    ...(yanked
      ? [
          element(
            "p",
            { class: "reason" },
            element("strong", {}, "Yanked"),
            yankReason === null ? "" : `: ${yankReason}`,
          ),
        ]
      : []),
    ...(description ? [element("p", {}, description)] : []),
  );
}

function createFoot(
  { explanation, adapterBytes, trainingStatistics }: Pllm,
  yanked: boolean,
  residualLimit: number | undefined,
): HTMLElement {
  const sentences = [
    explanation &&
      residualSentence(
        explanation.residual,
        yanked ? undefined : residualLimit,
      ),
    !explanation && !yanked && "Its explanation is not at the edge.",
    adapterBytes !== null &&
      !yanked &&
      `Its adapter has ${megabytes(adapterBytes)}.`,
    statisticsSentence(trainingStatistics),
  ];
  return element(
    "p",
    { class: "foot" },
    sentences.filter((sentence) => Boolean(sentence)).join(" "),
  );
}
