/** @file Tables as Markdown, charts as SVG, means with their intervals. */
import { describe, expect, it } from "vitest";
import { toSvg } from "../../../bench/evidence/chart.ts";
import { estimate } from "../../../bench/evidence/interval.ts";
import {
  bars,
  formatCell,
  toMarkdown,
} from "../../../bench/evidence/report.ts";

describe("toMarkdown", () => {
  it("writes title, command, notes and tables", () => {
    const markdown = toMarkdown(
      {
        title: "Fruit",
        notes: ["One bowl.", "Of today."],
        tables: [
          {
            title: "Counts",
            columns: [
              { title: "kind" },
              { title: "number", digits: 0 },
              { title: "ripe", percent: true },
            ],
            rows: [
              ["apple", 3, { mean: 0.5, low: 0.25, high: 0.75, count: 4 }],
              ["pear|quince", 12, undefined],
            ],
          },
        ],
        chart: {},
      },
      "npm run bench -- --table fruit",
    );
    expect(markdown).toBe(`# Fruit

\`npm run bench -- --table fruit\`

- One bowl.
- Of today.

## Counts

| kind | number | ripe |
| --- | --- | --- |
| apple | 3 | 50% [25%, 75%] |
| pear\\|quince | 12 | - |
`);
  });

  it.each([
    [1.005, {}, "1.00"],
    [0.042, { percent: true, digits: 1 }, "4.2%"],
    [Infinity, {}, "-"],
    [Number.NaN, { percent: true }, "-"],
    [{ mean: 2, low: 2, high: 2, count: 1 }, { digits: 1 }, "2.0"],
  ])("writes %j with %j as %s", (cell, column, text) => {
    expect(formatCell(cell, { title: "", ...column })).toBe(text);
  });
});

describe("estimate", () => {
  it("of nothing is nothing", () => {
    expect(estimate([])).toBeUndefined();
  });

  it("of equal values is certain", () => {
    expect(estimate([2, 2, 2])).toEqual({ mean: 2, low: 2, high: 2, count: 3 });
  });

  it("of a coin's hundred throws is near the binomial interval", () => {
    const found = estimate(
      Array.from({ length: 100 }, (_, at) => Number(at < 60)),
    )!;
    expect(found.mean).toBeCloseTo(0.6, 6);
    expect(Math.abs(found.low - 0.504)).toBeLessThan(0.03);
    expect(Math.abs(found.high - 0.696)).toBeLessThan(0.03);
  });
});

describe("toSvg", () => {
  const steps = [
    { start: "scratch", styles: 1, mean: 60, low: 55, high: 60 },
    { start: "merged", styles: 1, mean: 20, low: 10, high: 30 },
    { start: "scratch", styles: 2, mean: 60, low: 60, high: 60 },
    { start: "merged", styles: 2, mean: 40, low: 35, high: 45 },
  ];
  const x = { field: "start", order: ["scratch", "merged"] };
  const countOf = (svg: string) => ({
    bars: svg.split('aria-roledescription="bar"').length - 1,
    intervals: [...svg.matchAll(/mark-rule role-mark.*?<\/g>/gs)]
      .map(([group]) => group.split("<line").length - 1)
      .reduce((a, b) => a + b, 0),
  });

  it("draws every mean as a bar with its interval, under a title", async () => {
    const svg = await toSvg(
      "Steps by start",
      bars({ values: steps.slice(0, 2), x, y: "steps" }),
    );
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain("Steps by start");
    expect(countOf(svg)).toEqual({ bars: 2, intervals: 2 });
    expect(svg.indexOf(">scratch<")).toBeLessThan(svg.indexOf(">merged<"));
  });

  it("draws bars side by side for each value of a column", async () => {
    const svg = await toSvg(
      "Steps by styles",
      bars({ values: steps, x, y: "steps", column: "styles" }),
    );
    expect(countOf(svg)).toEqual({ bars: 4, intervals: 4 });
    expect(svg).toContain(">2<");
  });

  it("refuses what is no chart", async () => {
    await expect(toSvg("Nothing", {})).rejects.toThrow();
  });
});
