/** @file Charts as SVG, drawn by Vega-Lite. */
import { parse, View } from "vega";
import { compile } from "vega-lite";
import type { TopLevelSpec } from "vega-lite";
import type { Chart } from "./report.ts";

/** The chart as the text of an SVG file. @throws Error for a description that Vega-Lite does not take. */
export async function toSvg(title: string, chart: Chart): Promise<string> {
  const specification = {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    title,
    background: "white",
    config: { legend: { labelLimit: 0 } }, // names are written out
    ...structuredClone(chart), // Vega writes into the data that it is given
  };
  const { spec } = compile(specification as unknown as TopLevelSpec);
  const view = new View(parse(spec), { renderer: "none" });
  try {
    return `${await view.toSVG()}\n`;
  } finally {
    view.finalize();
  }
}
