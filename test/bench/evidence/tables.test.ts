/** @file The tables from beginning to end on a tiny model: they say what was measured, and a second run measures nothing again. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toSvg } from "../../../bench/evidence/chart.ts";
import type { Bench } from "../../../bench/evidence/bench.ts";
import {
  fitCatalogues,
  openStudy,
  trainPllms,
} from "../../../bench/evidence/catalogue.ts";
import { keepPartsDisjoint } from "../../../bench/evidence/corpus.ts";
import type { Corpus, Part } from "../../../bench/evidence/corpus.ts";
import { best, firstAt } from "../../../bench/evidence/fineTuning.ts";
import { toMarkdown } from "../../../bench/evidence/report.ts";
import { isOrdered } from "../../../bench/evidence/tables/levels.ts";
import { measureSelection } from "../../../bench/evidence/tables/selection.ts";
import { alone } from "../../../bench/evidence/team.ts";
import {
  coefficientsOf,
  decisionOf,
  drawUser,
  mapUser,
} from "../../../bench/evidence/users.ts";
import { openWork } from "../../../bench/evidence/work.ts";
import { selectStart } from "../../../device-sdk/personalize.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import { createMapper } from "../../../explainer/mapper.ts";
import { createTinyExplainer } from "../../tinyExplainer.ts";

/** Two styles, each with words of its own; every prompt is asked once. */
const words: Readonly<Record<string, readonly string[]>> = {
  warm: ["warm", "cheerful"],
  curt: ["brief", "dry"],
};
const corpus: Corpus = {
  name: "tiny",
  digest: "tiny",
  styles: Object.keys(words).map((name) => ({ name, withheld: null })),
  baseRows: [],
  hasNeutral: true,
  draw(part: Part, style, count, seed) {
    const random = createRandom(seed);
    return Array.from({ length: count }, (_, at) => ({
      prompt: `${part} ${style} ${seed} ${at}?`,
      text: Array.from({ length: 1 + random.integer(6) }, () =>
        random.pick(words[style ?? ""] ?? Object.values(words).flat()),
      ).join(" "),
    }));
  },
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "headstart-tables-"));
});
afterAll(() => rm(folder, { recursive: true }));

const explainer = createTinyExplainer(1);
/** A bench over the folder, which tells `said` what it is doing. */
const benchThat = (said: (what: string) => void): Bench => ({
  laboratory: {
    explainer,
    base: { name: "tiny-base", revision: "a".repeat(64) },
    explainerRevision: { name: "tiny-explainer", revision: "none" },
    meter: { flops: 0, bytes: 0 },
    work: openWork(folder),
    say: said,
    team: alone,
    machine: "this one",
  },
  corpusOf: () => Promise.resolve(keepPartsDisjoint(corpus)),
  seeds: 1,
  users: 1,
  styles: 28,
});

describe("measureSelection", () => {
  it("has a row for every way and size, and finds the same again without running a model", async () => {
    const said: string[] = [];
    const finding = await measureSelection(
      benchThat((what) => said.push(what)),
    );
    expect(said.some((what) => what.startsWith("training pLLMs"))).toBe(true);
    const [cost, accuracy] = finding.tables;
    expect(cost!.rows.map((row) => row.slice(0, 2))).toEqual(
      [1, 2].flatMap((size) =>
        [
          "Headstart",
          "Exhaustive search",
          "Bayesian optimisation",
          "HyperBand",
        ].map((way) => [size, way]),
      ),
    );
    expect(accuracy!.rows).toHaveLength(4);
    expect(toMarkdown(finding, "npm run bench")).toContain("| 2 | HyperBand |");

    expect(await toSvg(finding.title, finding.chart)).toContain("HyperBand");

    const saidAgain: string[] = [];
    expect(
      await measureSelection(benchThat((what) => saidAgain.push(what))),
    ).toEqual(finding);
    expect(
      saidAgain.filter((what) => /training|writing|comparing/.test(what)),
    ).toEqual([]);
  });
});

describe("a study whose texts are cut", () => {
  it("takes what it cuts from the whole study, and never measures in its place", async () => {
    const { laboratory } = benchThat(() => undefined);
    const { study, memory, whole } = await openStudy(laboratory, corpus, 12);
    const cut = createMapper(explainer, study, memory);
    const uncut = createMapper(explainer, study, whole!.memory);
    await expect(cut.style("gothic", "1 of 1")).rejects.toThrow(
      "expected direction gothic measured whole before it is cut",
    );
    const { compared } = await uncut.style("gothic", "1 of 1");
    const { compared: shorter } = await cut.style("gothic", "1 of 1");
    expect(shorter.pairs).toEqual(
      compared.pairs.map(({ text, reference }) => ({
        text: text.slice(0, 12),
        reference: reference.slice(0, 12),
      })),
    );
  });
});

describe("decisionOf", () => {
  it("is what selectStart decides over the same messages", async () => {
    const { laboratory } = benchThat(() => undefined);
    const study = await openStudy(laboratory, corpus);
    const [catalogue] = await fitCatalogues(
      laboratory,
      study,
      await trainPllms(laboratory, corpus, [1]),
    );
    const user = drawUser(corpus, "warm", 5);
    const coefficients = coefficientsOf(
      catalogue!,
      await mapUser(laboratory, study, user),
    );
    const { profile } = await selectStart(
      explainer,
      catalogue!,
      user.messages,
      { seed: 1 },
    );
    expect(decisionOf(catalogue!, coefficients)).toEqual(profile.decision);
  });
});

describe("isOrdered", () => {
  it("wants every distance over more levels to be larger than each over fewer", () => {
    // 1-2, 2-3, 3-4, 1-3, 2-4, 1-4
    expect(isOrdered([0.34, 0.47, 0.28, 0.76, 0.72, 1])).toBe(true);
    expect(isOrdered([0.34, 0.73, 0.28, 0.76, 0.72, 1])).toBe(false);
    expect(isOrdered([0.34, 0.47, 0.28, 1.01, 0.72, 1])).toBe(false);
  });
});

describe("a fine-tuning's points", () => {
  const points = [5, 4, 4.5, 3].map((heldOut, at) => ({
    step: 5 * at,
    heldOut,
    flops: at,
    seconds: at,
  }));

  it("are compared with another fine-tuning's best", () => {
    expect(best({ points }).step).toBe(15);
    expect(firstAt({ points }, 4.2)?.step).toBe(5);
    expect(firstAt({ points }, 5)?.step).toBe(0);
    expect(firstAt({ points }, 2.9)).toBeUndefined();
  });
});
