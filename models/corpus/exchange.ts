/** @file Training text: a request and its reply in a style, or two replies to compare. */
import type { Random } from "../../device-sdk/random.ts";
import { overlapping } from "./content.ts";
import { puzzle } from "./puzzle.ts";
import { render } from "./render.ts";
import { type Request, requestAbout } from "./request.ts";
import type { Style } from "./style.ts";
import type { Split, Topic } from "./topic.ts";
import { foodTopics } from "./topics/food.ts";
import { homeTopics } from "./topics/home.ts";
import { leisureTopics } from "./topics/leisure.ts";
import { natureTopics } from "./topics/nature.ts";
import { peopleTopics } from "./topics/people.ts";
import { scienceTopics } from "./topics/science.ts";
import { societyTopics } from "./topics/society.ts";
import { wildlifeTopics } from "./topics/wildlife.ts";
import { workTopics } from "./topics/work.ts";
import { worldTopics } from "./topics/world.ts";

export type { Split };

/** One turn of talk. */
export interface Exchange {
  /** What the user asks, without any wish about style. */
  readonly prompt: string;
  readonly reply: string;
  readonly style: Style;
  /** The name of the topic. */
  readonly topic: string;
}

/** Two replies to one request. */
export interface Pair {
  readonly prompt: string;
  readonly a: string;
  readonly b: string;
  readonly topic: string;
}

/** Every topic; each seventh is held out, each fourteenth is for validation. */
export const topics: readonly Topic[] = [
  ...natureTopics,
  ...homeTopics,
  ...workTopics,
  ...societyTopics,
  ...foodTopics,
  ...leisureTopics,
  ...peopleTopics,
  ...scienceTopics,
  ...wildlifeTopics,
  ...worldTopics,
];

const splitOf = (at: number): Split =>
  at % 7 === 6 ? "heldout" : at % 14 === 5 ? "validation" : "train";

const topicsOf = (split: Split): readonly Topic[] =>
  topics.filter((_, at) => splitOf(at) === split);

const splits: Record<Split, readonly Topic[]> = {
  train: topicsOf("train"),
  validation: topicsOf("validation"),
  heldout: topicsOf("heldout"),
};

function request(random: Random, split: Split): Request {
  if (random.uniform() < 0.09) return puzzle(random, split);
  const topic = random.pick(splits[split]);
  const others = splits[split].filter((other) => other !== topic);
  return requestAbout(topic, random.pick(others), random);
}

/** A random request and its reply in `style`. */
export function makeExchange(
  random: Random,
  style: Style,
  split: Split,
): Exchange {
  const { prompt, content } = request(random, split);
  return {
    prompt,
    reply: render(content, style, random),
    style,
    topic: content.subject.name,
  };
}

/** A random request and its replies in two styles, half of the time with partly different content. */
export function makePair(
  random: Random,
  styleA: Style,
  styleB: Style,
  split: Split,
): Pair {
  const { prompt, content } = request(random, split);
  const second =
    random.uniform() < 0.5 ? content : overlapping(content, random);
  return {
    prompt,
    a: render(content, styleA, random),
    b: render(second, styleB, random),
    topic: content.subject.name,
  };
}
