/** @file Small sums from daily life, made up endlessly: shopping, schedules, percentages, recipes. */
import type { Random } from "../../device-sdk/random.ts";
import { type Content, plainly, type Statement } from "./content.ts";
import { everydaySums } from "./everydaySums.ts";
import { capitalise, phrase } from "./phrase.ts";
import type { Request } from "./request.ts";
import { sharingSums } from "./sharingSums.ts";
import type { Split } from "./topic.ts";

const puzzles = [...everydaySums, ...sharingSums];

/** The kinds of sum that only one split asks; the rest are for training. */
const apart: Readonly<Record<string, Split>> = {
  averages: "heldout",
  "travel time": "heldout",
  "fair shares": "validation",
};

/** A random sum of the split, with its answer worked out. */
export function puzzle(random: Random, split: Split): Request {
  const made = random.pick(
    puzzles.filter(
      ({ subject: { name } }) => (apart[name] ?? "train") === split,
    ),
  );
  const { slots, asks, answer, working, check } = made.make(random);
  const say = (text: string): Statement => plainly(text);
  const text = Object.fromEntries(
    Object.entries(slots).map(([slot, value]) => [slot, `${value}`]),
  );
  const content: Content = {
    subject: made.subject,
    frame: "none",
    statements: [
      say(answer),
      ...working.map(([plain, simple, technical]) => ({
        plain,
        simple,
        technical,
        advice: false,
      })),
    ],
    extra: [
      say(check),
      say("The order of the steps matters less than writing each one down."),
      say("A rough estimate beforehand shows whether the result is plausible."),
    ],
    example: "",
    itemised: false,
    intro: "",
    title: "",
    exact: true,
  };
  return {
    prompt: capitalise(phrase(random.pick(asks), text, random)),
    content,
  };
}
