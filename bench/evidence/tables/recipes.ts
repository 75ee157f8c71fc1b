/** @file The demo catalogue: do the explanations say what each pLLM was trained to be? */
import { readFile } from "node:fs/promises";
import {
  createDecomposition,
  meanVector,
} from "../../../device-sdk/explain/decompose.ts";
import {
  percentileIntervals,
  plausibleMeans,
} from "../../../device-sdk/explain/intervals.ts";
import { sha256 } from "../../../device-sdk/format/digest.ts";
import type { Attribute } from "../../../device-sdk/format/space.ts";
import { readPeftAdapter } from "../../../device-sdk/lora/peft.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import { NoAttributeError } from "../../../explainer/fitSpace.ts";
import { createMapper } from "../../../explainer/mapper.ts";
import { demoName } from "../../../models/architecture.ts";
import {
  withheldCombinations,
  withheldPoles,
} from "../../../models/comparisons.ts";
import { axes } from "../../../models/corpus/style.ts";
import type { Pole, Style } from "../../../models/corpus/style.ts";
import { pllmStyles } from "../../../models/pllms.ts";
import type { Bench } from "../bench.ts";
import { fitCatalogues, openStudy } from "../catalogue.ts";
import type { Pllm } from "../catalogue.ts";
import type { Withheld } from "../corpus.ts";
import type { Estimate } from "../interval.ts";
import type { Laboratory } from "../laboratory.ts";
import type { Finding } from "../report.ts";

/** Where a word lies in a space: on an attribute's side, or on the other. */
interface Place {
  readonly attribute: number;
  readonly sign: 1 | -1;
}

/** The attribute of a word, else that of the other pole of its axis; undefined where the space has neither. */
export function placeOfWord(
  attributes: readonly Attribute[],
  word: Pole,
): Place | undefined {
  const other = Object.values<readonly Pole[]>(axes)
    .find((poles) => poles.includes(word))!
    .find((pole) => pole !== word);
  for (const [named, sign] of [
    [word, 1],
    [other, -1],
  ] as const)
    for (const [attribute, { word: one, opposite }] of attributes.entries()) {
      if (named === one) return { attribute, sign };
      if (named !== undefined && named === opposite)
        return { attribute, sign: sign === 1 ? -1 : 1 };
    }
  return undefined;
}

/** What the explainer's training kept back of a word in a style: the word, or that it occurs with another word of the style. */
export function withheldOf(word: Pole, style: Style): Withheld | null {
  if (withheldPoles.includes(word)) return "attribute";
  return withheldCombinations.some(
    (pair) => pair.includes(word) && pair.every((pole) => style[pole]),
  )
    ? "combination"
    : null;
}

/** Measures the table. */
export async function measureRecipes({
  laboratory,
  corpusOf,
}: Bench): Promise<Finding> {
  const { explainer, say } = laboratory;
  const { study, memory } = await openStudy(laboratory, await corpusOf({}));
  const pllms = await loadPllms(laboratory);
  const [catalogue] = await fitCatalogues(laboratory, { study, memory }, [
    pllms,
  ]);
  if (!catalogue)
    throw new NoAttributeError(
      "recipes: expected a space of the demo's pLLMs, got no attribute; train the explainer for longer",
    );
  const { attributes, directions } = catalogue.space;
  const { solve } = createDecomposition(directions);
  const mapper = createMapper(explainer, study, memory, say);
  const random = createRandom(1);
  const words: {
    pllm: string;
    word: Pole;
    coefficient: Estimate | undefined;
    withheld: string;
  }[] = [];
  const bars: { pllm: string; attribute: string; coefficient: number }[] = [];
  for (const pllm of pllms) {
    const { samples } = await mapper.pllm({
      name: pllm.style,
      key: pllm.digest,
      loadAdapter: () => Promise.resolve(pllm.adapter),
    });
    const coefficients = samples.map(solve);
    const mean = meanVector(coefficients);
    const intervals = percentileIntervals(
      plausibleMeans(coefficients, 2000, random),
    );
    attributes.forEach(({ word }, at) =>
      bars.push({ pllm: pllm.style, attribute: word, coefficient: mean[at]! }),
    );
    const style = pllmStyles[pllm.style]!;
    for (const word of Object.keys(style) as Pole[]) {
      const place = placeOfWord(attributes, word);
      const withheld = withheldOf(word, style);
      words.push({
        pllm: pllm.style,
        word,
        withheld:
          withheld === null ? "nothing withheld" : `withheld ${withheld}`,
        coefficient:
          place &&
          toEstimate(
            place.sign,
            mean[place.attribute]!,
            intervals[place.attribute]!,
            coefficients.length,
          ),
      });
    }
  }
  const groups = [
    "nothing withheld",
    "withheld combination",
    "withheld attribute",
  ];
  return {
    title: "The demo catalogue: the words of the recipes in the explanations",
    notes: [
      `${pllms.length} demo pLLMs, ${study.probes.length} probes, 90% intervals over the probes (Student's).`,
      `Attributes of the space that is fitted to them: ${attributes.map(({ word, opposite }) => (opposite === null ? word : `${word}/${opposite}`)).join(", ")}.`,
      "A word's coefficient is that of its attribute, else that of its opposite's with the sign turned. A word with neither is not in the space.",
      "Withheld: the explainer's training never named the word, or never showed it together with another word of the recipe.",
      "Goal: of the words in the space nine in ten have the right sign, in an interval off zero.",
    ],
    tables: [
      {
        title: "How many are right",
        columns: [
          { title: "words of" },
          { title: "words", digits: 0 },
          { title: "in the space", digits: 0 },
          { title: "right sign", percent: true },
          { title: "and off zero", percent: true },
        ],
        rows: ["all", ...groups].map((group) => {
          const own = words.filter(
            ({ withheld }) => group === "all" || withheld === group,
          );
          const found = own.flatMap(({ coefficient }) => coefficient ?? []);
          const share = (of: (one: Estimate) => boolean) =>
            found.length ? found.filter(of).length / found.length : undefined;
          return [
            group,
            own.length,
            found.length,
            share(({ mean }) => mean > 0),
            share(({ low }) => low > 0),
          ];
        }),
      },
      {
        title: "Every word",
        columns: [
          { title: "pLLM" },
          { title: "word" },
          { title: "coefficient" },
        ],
        rows: words.map(({ pllm, word, coefficient }) => [
          pllm,
          word,
          coefficient ?? "not in the space",
        ]),
      },
    ],
    chart: {
      data: { values: bars },
      mark: "rect",
      encoding: {
        y: { field: "pllm", type: "nominal", sort: null, title: null },
        x: { field: "attribute", type: "nominal", sort: null, title: null },
        color: {
          field: "coefficient",
          type: "quantitative",
          scale: { scheme: "blueorange", domainMid: 0 },
        },
      },
    },
  };
}

const toEstimate = (
  sign: 1 | -1,
  mean: number,
  [low, high]: readonly [number, number],
  count: number,
): Estimate =>
  sign === 1
    ? { mean, low, high, count }
    : { mean: -mean, low: -high, high: -low, count };

const demo = new URL("../../../models/demo/pllms/", import.meta.url);

/** The demo's pLLMs as they come with this repository; their text is made anew from their recipes, and not needed here. */
async function loadPllms({ explainer }: Laboratory): Promise<Pllm[]> {
  const pllms: Pllm[] = [];
  for (const style of Object.keys(pllmStyles)) {
    const config = await readFile(
      new URL(`${style}/adapter_config.json`, demo),
    );
    const weights = await readFile(
      new URL(`${style}/adapter_model.safetensors`, demo),
    );
    pllms.push({
      style,
      rows: [],
      adapter: readPeftAdapter(
        explainer.model.config,
        JSON.parse(String(config)),
        weights,
        demoName,
      ),
      files: { config, weights },
      digest: await sha256(weights),
    });
  }
  return pllms;
}
