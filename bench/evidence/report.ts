/** @file What a table found, as Markdown for people. */
import type { Estimate } from "./interval.ts";

/** How a column's numbers are written. */
export interface Column {
  readonly title: string;
  /** Digits after the point of a number; 2 by default. */
  readonly digits?: number;
  /** Writes a share as a percentage. */
  readonly percent?: boolean;
}

/** Text, a number, or a number with its interval; undefined where nothing was measured. */
export type Cell = string | number | Estimate | undefined;

/** Numbers to read. */
export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A chart as Vega-Lite describes it, its data included. */
export type Chart = Readonly<Record<string, unknown>>;

/** What bars are drawn of. */
export interface Bars {
  /** Each with an `Estimate`'s fields, and those that tell the bars apart. */
  readonly values: readonly Readonly<Record<string, unknown>>[];
  /** The field that names a bar, in this order. */
  readonly x: { readonly field: string; readonly order: readonly string[] };
  /** What the means are of. */
  readonly y: string;
  /** The field of which every value has bars of its own, side by side. */
  readonly column?: string;
}

/** Bars of means, with their intervals. */
export function bars({ values, x, y, column }: Bars): Chart {
  const one = {
    layer: [
      {
        mark: "bar",
        encoding: { y: { field: "mean", type: "quantitative", title: y } },
      },
      {
        mark: "rule",
        encoding: {
          y: { field: "low", type: "quantitative" },
          y2: { field: "high" },
        },
      },
    ],
    encoding: { x: { field: x.field, type: "nominal", sort: x.order } },
  };
  return column === undefined
    ? { data: { values }, width: 320, ...one }
    : {
        data: { values },
        facet: { column: { field: column, type: "nominal" } },
        spec: one,
      };
}

/** What one part of the bench found. */
export interface Finding {
  readonly title: string;
  /** What was run and how it is to be read, a sentence each. */
  readonly notes: readonly string[];
  readonly tables: readonly Table[];
  readonly chart: Chart;
}

/** The tables in Markdown, with their command. */
export function toMarkdown(
  { title, notes, tables }: Finding,
  command: string,
): string {
  return [
    `# ${title}`,
    `\`${command}\``,
    notes.map((note) => `- ${note}`).join("\n"),
    ...tables.map((table) => `## ${table.title}\n\n${tableToMarkdown(table)}`),
  ]
    .join("\n\n")
    .concat("\n");
}

function tableToMarkdown({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(() => "---")),
    ...rows.map((row) =>
      line(columns.map((column, at) => formatCell(row[at], column))),
    ),
  ].join("\n");
}

/** A cell as it is shown: an interval in brackets, a dash where nothing was measured. */
export function formatCell(cell: Cell, column: Column): string {
  if (cell === undefined) return "-";
  if (typeof cell === "string") return cell.replaceAll("|", "\\|");
  const write = (value: number) => {
    if (!Number.isFinite(value)) return "-";
    return column.percent
      ? `${(100 * value).toFixed(column.digits ?? 0)}%`
      : value.toFixed(column.digits ?? 2);
  };
  if (typeof cell === "number") return write(cell);
  return cell.count === 1
    ? write(cell.mean)
    : `${write(cell.mean)} [${write(cell.low)}, ${write(cell.high)}]`;
}
