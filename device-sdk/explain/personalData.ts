/** @file Reads the user's own JSONL into samples; its errors point at a row and never repeat what is written there. */

/** One row of personal data. */
export interface Sample {
  /** What the text answers; null when it stands alone. */
  readonly prompt: string | null;
  /** What the user wrote. */
  readonly text: string;
}

/** What is wrong with a personal data set. */
export type PersonalDataErrorCode =
  "EMPTY" | "NOT_JSON" | "NO_TEXT" | "TOO_FEW" | "TOO_LARGE";

/** Personal data that cannot be used. The message holds no personal text, and there is no cause, which might. */
export class PersonalDataError extends Error {
  override readonly name = "PersonalDataError";
  readonly code: PersonalDataErrorCode;
  /** Line of the file, from 1; null when no single row is at fault. */
  readonly row: number | null;

  constructor(
    code: PersonalDataErrorCode,
    row: number | null,
    message: string,
  ) {
    super(message);
    this.code = code;
    this.row = row;
  }
}

const maximumBytes = 64 * 1024 * 1024;
const maximumRows = 100_000;

const shapes =
  'expected {"prompt","response"}, {"text"} or {"Context","Input","Response"}';

/**
 * Reads JSONL: one object a line, `{"prompt","response"}`, `{"text"}`, with a `"prompt"` or without, or `{"Context","Input","Response"}` (the prompt is
 * the context, then a blank line and the input when there is one). Blank lines and a byte-order mark are allowed.
 * @throws PersonalDataError EMPTY, NOT_JSON, NO_TEXT, or TOO_LARGE (over 64 MiB of UTF-8 or 100,000 rows).
 */
export function parsePersonalData(text: string): Sample[] {
  // a UTF-16 unit is at most three bytes of UTF-8: only a text near the limit has to be measured
  if (
    text.length > maximumBytes ||
    (text.length * 3 > maximumBytes &&
      new TextEncoder().encode(text).length > maximumBytes)
  )
    throw new PersonalDataError(
      "TOO_LARGE",
      null,
      "personal data: expected at most 64 MiB, got more: use a part of it.",
    );

  const samples: Sample[] = [];
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  for (let row = 1; start <= text.length; row++) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end).trim();
    start = end + 1;
    if (line === "") continue;
    if (samples.length === maximumRows)
      throw new PersonalDataError(
        "TOO_LARGE",
        row,
        `personal data, row ${row}: expected at most 100,000 rows of text, got more: use a part of it.`,
      );
    samples.push(readRow(line, row));
  }
  if (samples.length === 0)
    throw new PersonalDataError(
      "EMPTY",
      null,
      "personal data: expected JSONL with at least one row, got no rows: add one JSON object a line.",
    );
  return samples;
}

/**
 * Returns the samples when there are enough of them.
 * @throws PersonalDataError TOO_FEW.
 */
export function requireSamples(
  samples: readonly Sample[],
  minimum: number,
): readonly Sample[] {
  if (samples.length < minimum)
    throw new PersonalDataError(
      "TOO_FEW",
      null,
      `personal data: expected at least ${minimum} rows, got ${samples.length}: add ${minimum - samples.length} more.`,
    );
  return samples;
}

function readRow(line: string, row: number): Sample {
  const fields = parseObject(line, row);
  if ("response" in fields)
    return {
      prompt: optionalText(fields, "prompt", row),
      text: requiredText(fields, "response", row),
    };
  if ("text" in fields)
    return {
      prompt: optionalText(fields, "prompt", row),
      text: requiredText(fields, "text", row),
    };
  if ("Response" in fields) {
    const parts = [
      optionalText(fields, "Context", row),
      optionalText(fields, "Input", row),
    ].filter((part) => part !== null);
    return {
      prompt: parts.length > 0 ? parts.join("\n\n") : null,
      text: requiredText(fields, "Response", row),
    };
  }
  throw new PersonalDataError(
    "NO_TEXT",
    row,
    `personal data, row ${row}: ${shapes}, got an object without text: rename its fields.`,
  );
}

function parseObject(line: string, row: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // the engine's own message quotes the line, so it goes no further
    throw new PersonalDataError(
      "NOT_JSON",
      row,
      `personal data, row ${row}: expected one JSON object on one line, got something that is not JSON: correct or remove the row.`,
    );
  }
  if (!isObject(value))
    throw new PersonalDataError(
      "NO_TEXT",
      row,
      `personal data, row ${row}: ${shapes}, got ${kindOf(value)}: correct or remove the row.`,
    );
  return value;
}

function requiredText(
  fields: Record<string, unknown>,
  name: string,
  row: number,
): string {
  const text = optionalText(fields, name, row);
  if (text !== null) return text;
  throw new PersonalDataError(
    "NO_TEXT",
    row,
    `personal data, row ${row}: expected text in "${name}", got none: fill it in or remove the row.`,
  );
}

/** The field's text; null when it is missing, null or blank. */
function optionalText(
  fields: Record<string, unknown>,
  name: string,
  row: number,
): string | null {
  const value = fields[name] ?? null;
  if (value === null) return null;
  if (typeof value === "string") return value.trim() === "" ? null : value;
  throw new PersonalDataError(
    "NO_TEXT",
    row,
    `personal data, row ${row}: expected a string in "${name}", got ${kindOf(value)}: correct or remove the row.`,
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
