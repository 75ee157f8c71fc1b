/** @file The styles a reply can be asked for: thirteen poles on nine axes, each with an intensity. */
import type { Random } from "../../device-sdk/random.ts";

/** Every nameable style, in a fixed order. */
export const poles = [
  "formal",
  "informal",
  "concise",
  "detailed",
  "technical",
  "simple",
  "humorous",
  "sarcastic",
  "poetic",
  "persuasive",
  "friendly",
  "unfriendly",
  "sassy",
] as const;

/** One nameable style. */
export type Pole = (typeof poles)[number];

/** The dimensions of style; two poles of one axis exclude each other. */
export const axes = {
  formality: ["formal", "informal"],
  verbosity: ["concise", "detailed"],
  expertise: ["technical", "simple"],
  humour: ["humorous"],
  sarcasm: ["sarcastic"],
  poetry: ["poetic"],
  persuasion: ["persuasive"],
  friendliness: ["friendly", "unfriendly"],
  sass: ["sassy"],
} as const satisfies Record<string, readonly Pole[]>;

/** How strongly a style is felt: 1 a hint, 4 the utmost. */
export type Level = 1 | 2 | 3 | 4;

/** The styles of a reply and their intensities; {} is an ordinary assistant's neutral reply. */
export type Style = Partial<Record<Pole, Level>>;

/** A style with `count` poles (at most nine) of different axes, each at a random level. */
export function randomStyle(random: Random, count: number): Style {
  const style: Style = {};
  for (const axis of random
    .shuffle<readonly Pole[]>(Object.values(axes))
    .slice(0, count))
    style[random.pick(axis)] = random.pick([1, 2, 2, 3, 3, 3, 4, 4] as const);
  return style;
}

/** The instruction that asks for `style` in words: "Reply in a concise and very informal style."; "" when neutral. */
export function styleInstruction(style: Style, random: Random): string {
  const named = random.shuffle(poles.filter((pole) => style[pole]));
  if (named.length === 0) return "";
  const words = named.map((pole) => degree(style[pole]!, random) + pole);
  const last = words.pop()!;
  const list = words.length ? `${words.join(", ")} and ${last}` : last;
  const article = /^[aeiou]/.test(list) ? "an" : "a";
  return `Reply in ${article} ${list} style.`;
}

function degree(level: Level, random: Random): string {
  if (level === 1) return "slightly ";
  if (level === 4) return "very ";
  return level === 3 && random.uniform() < 0.25 ? "very " : "";
}
