/** @file Which modules PEFT's `rank_pattern` and `alpha_pattern` name, without running a stranger's regular expressions. */
import { describe } from "../format/describe.ts";
import { AdapterError, refusal } from "./adapterFile.ts";
import type { Settings } from "./adapterFile.ts";

/** Patterns, and UTF-16 units of their alternatives: room for the name of each module of a large model, several times over. */
const mostPatterns = 4096;
const mostText = 1 << 17;
/** UTF-16 units of one pattern; names of modules have about 40. */
const longestPattern = 256;

/** One way to end a module's name. */
interface NameEnding {
  /** Where the name may begin: nowhere else (`^`), anywhere (`.*`), or after any dot. */
  readonly after: "^" | ".*" | "";
  /** What it ends with; `?` stands for any character. */
  readonly text: string;
}

/**
 * Reads a pattern, which for peft is a regular expression. Understood are module names and their last parts, of letters, digits,
 * underscores and dots (`.` any character, as it is to peft, `\.` a dot), with `^` or `.*` in front, `$` behind, and alternatives: `a|b`,
 * or once within a name `(a|b)`.
 * @returns the endings of which one must match; undefined for any other regular expression.
 */
function parsePattern(pattern: string): NameEnding[] | undefined {
  if (pattern.length > longestPattern) return undefined;
  const group = /^([^()|]*)\(([^()]*)\)([^()|]*)$/.exec(pattern);
  const [before, choice, behind] = group ? group.slice(1) : ["", pattern, ""];
  const endings = choice!.split("|").map((word) => {
    const parts = /^(\^?)(\.\*)?((?:\w|\\?\.)+)\$?$/.exec(
      `${before}${word}${behind}`,
    );
    if (!parts) return undefined;
    const [, start, anywhere, text] = parts;
    return {
      after: (anywhere ?? start) as NameEnding["after"],
      text: text!.replace(/\\?\./g, (dot) => (dot === "." ? "?" : ".")),
    };
  });
  return endings.every((ending) => ending !== undefined) ? endings : undefined;
}

/** Whether a module's full name has this ending: peft 0.21's `re.match(rf"(.*\.)?({pattern})$", name)` (`get_pattern_key`). */
function hasEnding(module: string, { after, text }: NameEnding) {
  const from = module.length - text.length;
  if (from < 0 || (after === "^" && from > 0)) return false;
  if (after === "" && from > 0 && module[from - 1] !== ".") return false;
  for (let at = 0; at < text.length; at++)
    if (text[at] !== "?" && text[at] !== module[from + at]) return false;
  return true;
}

/**
 * Reads `rank_pattern` or `alpha_pattern`.
 * @param expected what `isValue` is, for messages.
 * @returns the value of the first pattern that matches a module's name, as peft's `get_pattern_key` finds it.
 */
export function readPatterns(
  settings: Settings,
  key: "rank_pattern" | "alpha_pattern",
  isValue: (value: unknown) => value is number,
  expected: string,
): (module: string) => number | undefined {
  const table = settings[key] ?? {};
  const entries = Object.entries(table);
  if (
    typeof table !== "object" ||
    Array.isArray(table) ||
    entries.length > mostPatterns
  )
    throw refusal(
      settings,
      key,
      `an object of at most ${mostPatterns} patterns`,
    );
  let text = 0;
  const patterns = entries.map(([pattern, value]: [string, unknown]) => {
    const endings = parsePattern(pattern);
    text += (endings ?? []).reduce((sum, each) => sum + each.text.length, 0);
    if (!endings || text > mostText)
      throw new AdapterError(
        "UNSUPPORTED",
        `adapter_config.json: ${key} names modules by ${describe(pattern)}; expected names or their ends, such as "q_proj" or "^model.layers.0.mlp.up_proj"`,
      );
    if (!isValue(value))
      throw new AdapterError(
        "UNSUPPORTED",
        `adapter_config.json: ${key} gives ${describe(pattern)} ${describe(value)}; expected ${expected}`,
      );
    return { endings, value };
  });
  return (module) =>
    patterns.find(({ endings }) =>
      endings.some((ending) => hasEnding(module, ending)),
    )?.value;
}
