/**
 * @file Passages told again in a style: what is said comes from books, how it is said from the generator. A model that hears styles about the
 * generator's own topics alone learns their few thousand sentences by heart.
 */
import type { Random } from "../../device-sdk/random.ts";
import { type Content, plainly } from "./content.ts";
import { phrase, type Subject, wordCount } from "./phrase.ts";
import { render } from "./render.ts";
import type { Style } from "./style.ts";

const subjects: readonly Subject[] = (
  [
    ["this passage", "a page torn from an old book", "page", "reader"],
    ["this story", "a tale told by the fire", "tale", "fire"],
    ["this scene", "a stage just before the curtain falls", "stage", "curtain"],
    ["the text", "a letter from long ago", "letter", "pen"],
    ["this chapter", "one step on a long road", "road", "chapter"],
    ["the account", "a witness with a good memory", "witness", "notebook"],
  ] as const
).map(([name, likeness, ...things]) => ({
  name,
  likeness,
  things,
  plural: false,
}));

const asks = [
  "[Tell|Give] me this [again|in your own way]: {text}",
  "[What does this say|What is this about|What happens here]? {text}",
  "[Please r|R]etell [this passage|the following|these lines]: {text}",
  "[I read this|I found this|Here is something I read]: {text} [Can you pass it on|How would you put it|What would you say]?",
  "[Summarise|Report|Pass on] this: {text}",
  "{text}\n\n[Tell it to me|Say that again|How would you write this]?",
];

/** Sentences of the passage that can be told: of 5 to 40 words, without speech and verse. */
const sentencesOf = (passage: string): string[] =>
  (
    passage.replace(/\s+/g, " ").match(/[A-Z][^.!?"“”]*[.!?](?= |$)/g) ?? []
  ).filter((text) => wordCount(text) >= 5 && wordCount(text) <= 40);

/** A request to tell a passage again, and its telling in each of the styles; undefined where the passage has too few plain sentences. */
export function retell(
  passage: string,
  styles: readonly Style[],
  random: Random,
): { prompt: string; replies: string[] } | undefined {
  const sentences = sentencesOf(passage);
  const count = 2 + random.integer(4);
  if (sentences.length < 2) return undefined;
  const first = random.integer(Math.max(1, sentences.length - count + 1));
  const told = sentences.slice(first, first + count);
  const content: Content = {
    subject: random.pick(subjects),
    frame: "none",
    statements: told.map((text) => plainly(text)),
    extra: [],
    example: "",
    itemised: false,
    intro: "",
    title: "",
    exact: false,
  };
  return {
    prompt: phrase(random.pick(asks), {}, random).replace("text", () =>
      told.join(" "),
    ),
    replies: styles.map((style) => render(content, style, random)),
  };
}
