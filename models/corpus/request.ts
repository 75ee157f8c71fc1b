/** @file The requests that people make of an assistant, each with the content that answers it. */
import type { Random } from "../../device-sdk/random.ts";
import type { Content } from "./content.ts";
import { craftingForms } from "./craftingForms.ts";
import { explainingForms } from "./explainingForms.ts";
import { capitalise, decapitalise, phrase, slotsOf } from "./phrase.ts";
import type { Topic } from "./topic.ts";

/** A request and what answers it. */
export interface Request {
  readonly prompt: string;
  readonly content: Content;
}

const forms = [...explainingForms, ...craftingForms];

const wrappers = [
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "Hi, ",
  "Hello. ",
  "Please help. ",
  "Quick question: ",
  "Hey, ",
  "I have a question. ",
  "For school: ",
  "I was wondering: ",
  "For work: ",
  "Just curious. ",
];

/** A random request about `topic`; `other` serves the forms that need a second one. */
export function requestAbout(
  topic: Topic,
  other: Topic,
  random: Random,
): Request {
  const form = random.pick(forms);
  const { content, n, q } = form.answer(topic, other, random);
  const slots = {
    ...slotsOf(topic, random),
    is2: topic.plural ? "Are" : "Is",
    n:
      random.uniform() < 0.5
        ? `${n ?? 3}`
        : (["zero", "one", "two", "three", "four", "five", "six", "seven"][
            n ?? 3
          ] ?? `${n}`),
    y: other.name,
    q: q ?? "",
  };
  const asked = phrase(random.pick(form.asks), slots, random);
  const wrapper = random.pick(wrappers);
  const prompt = /[,:] $/.test(wrapper)
    ? wrapper + decapitalise(asked)
    : wrapper +
      (random.uniform() < 0.92 ? capitalise(asked) : decapitalise(asked));
  return {
    prompt: random.uniform() < 0.06 ? prompt.replace(/[.?]$/, "") : prompt,
    content,
  };
}
