/** @file Draws coefficients and losses as text. */
import { styleText } from "node:util";
import type { NamedCoefficient } from "../device-sdk/index.ts";

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

/** One line a coefficient: word, bar, value and interval; faint where zero lies inside the interval. */
export function coefficientBars(
  coefficients: readonly NamedCoefficient[],
): string {
  const longest = Math.max(...coefficients.map(({ word }) => word.length));
  return coefficients
    .map(({ word, value, interval: [low, high] }) => {
      const line = `  ${word.padEnd(longest)} ${bar(value / full)} ${value.toFixed(2).padStart(5)}  [${low.toFixed(2)}, ${high.toFixed(2)}]`;
      return styleText(low > 0 ? "cyan" : "dim", line);
    })
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
