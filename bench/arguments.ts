/** @file The arguments of the benches: what is wrong with them is told in one sentence, with exit code 2, before anything is measured or written. */
import { parseArgs } from "node:util";
import type { ParseArgsOptionsConfig } from "node:util";

/** Ends the bench with a sentence that says what was expected and what came. */
export function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

/** What the command was given of the options that it takes; none unless told. */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  options: Options,
) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const [fault] = (error as Error).message.split(". ");
    const taken = Object.keys(options).map((name) => `--${name}`);
    return refuse(
      `${fault}; expected ${taken.length ? `any of ${taken.join(", ")}` : "no arguments"}`,
    );
  }
}

/** A whole number from 1 on, given with `--name`. */
export function readCount(name: string, value: string): number {
  const count = Number(value);
  if (Number.isSafeInteger(count) && count >= 1) return count;
  return refuse(`--${name}: expected a whole number from 1 on, got ${value}`);
}
