/** @file Draws coefficients and losses as text. */
import { styleText } from "node:util";
import { digits } from "../device-sdk/index.ts";
import type { NamedCoefficient, ReasonBar } from "../device-sdk/index.ts";

const width = 24;
/** The coefficient that fills a bar. */
const full = 1.5;
const blocks = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** `share` of `width` cells, to an eighth of a cell. */
function bar(share: number): string {
  const eighths = Math.round(Math.max(0, Math.min(1, share)) * width * 8);
  return ("█".repeat(Math.floor(eighths / 8)) + blocks[eighths % 8]!).padEnd(
    width,
    "·",
  );
}

const line = (name: string, value: number, most: number) =>
  `  ${name} ${bar(value / most)} ${digits(value).padStart(5)}`;

const longest = (names: readonly string[]) =>
  Math.max(0, ...names.map((name) => name.length));

/** One line a coefficient: word, bar, value and interval; faint where zero lies inside the interval. */
export function coefficientBars(
  coefficients: readonly NamedCoefficient[],
): string {
  const room = longest(coefficients.map(({ word }) => word));
  return coefficients
    .map(({ word, value, interval: [low, high] }) =>
      styleText(
        low > 0 ? "cyan" : "dim",
        `${line(word.padEnd(room), value, full)}  [${digits(low)}, ${digits(high)}]`,
      ),
    )
    .join("\n");
}

/** One line a number of a reason, on a scale that ends at the largest. */
export function reasonBars(bars: readonly ReasonBar[]): string {
  const room = longest(bars.map(({ label }) => label));
  const most = Math.max(full, ...bars.map(({ value }) => value));
  return bars
    .map(({ label, value }) => line(label.padEnd(room), value, most))
    .join("\n");
}

const heights = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/** A row of blocks, as high as the values are between their smallest and largest. */
export function sparkline(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values
    .map((value) =>
      high === low
        ? heights[0]!
        : heights[
            Math.round(((value - low) / (high - low)) * (heights.length - 1))
          ]!,
    )
    .join("");
}
