/** @file What a reply says, chosen before how it is said. */
import type { Random } from "../../device-sdk/random.ts";
import { capitalise, type Subject } from "./phrase.ts";
import type { Topic, Wording } from "./topic.ts";

/** One thing that a reply says. */
export interface Statement extends Wording {
  /** Whether it is an imperative that gives advice. */
  readonly advice: boolean;
}

/** The letter or tale that surrounds the statements. */
export type Frame = "none" | "email" | "message" | "story" | "advert";

/** The content of a reply. */
export interface Content {
  readonly subject: Subject;
  readonly frame: Frame;
  /** The statements in order; the first ones matter most. */
  readonly statements: readonly Statement[];
  /** Further true statements that a longer reply can add. */
  readonly extra: readonly Statement[];
  /** A concrete example as a sentence, or "". */
  readonly example: string;
  /** Whether the statements are items of a list. */
  readonly itemised: boolean;
  /** What a neutral reply may say before the statements, without colon or full stop, or "". */
  readonly intro: string;
  /** Shown above the reply, or "". */
  readonly title: string;
  /** Whether the first statement is the answer asked for, which no style may leave out or reword away. */
  readonly exact: boolean;
}

/** A statement of three wordings. */
export function statement(wording: Wording, advice = false): Statement {
  return { ...wording, advice };
}

/** A statement with the same wording for every reader. */
export function plainly(text: string, advice = false): Statement {
  return { plain: text, simple: text, technical: text, advice };
}

/** "NAME is DEFINITION." in three wordings. */
export function definitionOf({ name, plural, definition }: Topic): Statement {
  const say = (text: string) =>
    `${capitalise(name)} ${plural ? "are" : "is"} ${text.replace(/\.$/, "")}.`;
  return {
    plain: say(definition.plain),
    simple: say(definition.simple),
    technical: say(definition.technical),
    advice: false,
  };
}

/** `count` facts of a topic in random order. */
export function factsOf(topic: Topic, count: number, random: Random) {
  return random
    .shuffle(topic.facts)
    .slice(0, count)
    .map((fact) => statement(fact));
}

/** `count` tips of a topic in random order. */
export function tipsOf(topic: Topic, count: number, random: Random) {
  return random
    .shuffle(topic.tips)
    .slice(0, count)
    .map((tip) => statement(tip, true));
}

/** Content about `topic` that says `statements`, with all else known of it as extra. */
export function contentAbout(
  topic: Topic,
  statements: readonly Statement[],
  random: Random,
  more: Partial<Content> = {},
): Content {
  const said = new Set(statements.map(({ plain }) => plain));
  const extra = [
    ...factsOf(topic, 6, random),
    ...tipsOf(topic, 2, random),
  ].filter(({ plain }) => !said.has(plain));
  return {
    subject: topic,
    frame: "none",
    statements,
    extra,
    example: said.has(topic.example) ? "" : topic.example,
    itemised: false,
    intro: "",
    title: "",
    exact: false,
    ...more,
  };
}

/** Content that answers the same request with partly other statements. */
export function overlapping(content: Content, random: Random): Content {
  const { statements, extra, exact } = content;
  if (exact || statements.length < 3 || extra.length < 2) return content;
  const [first, ...rest] = statements;
  const dropped = random.integer(rest.length);
  const advice = rest[dropped]!.advice;
  const spare = extra.filter((other) => other.advice === advice);
  const replaced = rest.flatMap((each, at) =>
    at !== dropped ? [each] : spare.length ? [random.pick(spare)] : [],
  );
  const kept = [first!, ...random.shuffle(replaced)];
  const said = new Set(kept);
  return {
    ...content,
    statements: kept,
    extra: random.shuffle(
      [...statements, ...extra].filter((s) => !said.has(s)),
    ),
  };
}
