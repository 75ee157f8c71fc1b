/** @file Training text: a request and its reply in a style, or two replies to compare. */
import type { Random } from "../../device-sdk/random.ts";
import { overlapping } from "./content.ts";
import { puzzle } from "./puzzle.ts";
import { render } from "./render.ts";
import { type Request, requestAbout } from "./request.ts";
import type { Style } from "./style.ts";
import type { Topic } from "./topic.ts";
import { homeTopics } from "./topics/home.ts";
import { natureTopics } from "./topics/nature.ts";
import { societyTopics } from "./topics/society.ts";
import { workTopics } from "./topics/work.ts";

/** Training text, or text about topics that training never sees. */
export type Split = "train" | "heldout";

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

/** Every topic; each seventh is held out. */
export const topics: readonly Topic[] = [
  ...natureTopics,
  ...homeTopics,
  ...workTopics,
  ...societyTopics,
];

const topicsOf: Record<Split, readonly Topic[]> = {
  train: topics.filter((_, at) => at % 7 !== 6),
  heldout: topics.filter((_, at) => at % 7 === 6),
};

function request(random: Random, split: Split): Request {
  if (random.uniform() < 0.09) return puzzle(random, split);
  const topic = random.pick(topicsOf[split]);
  const others = topicsOf[split].filter((other) => other !== topic);
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
