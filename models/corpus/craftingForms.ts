/** @file Requests with an answer of their own making: comparing, checking, rewriting, sorting, telling, naming. */
import {
  contentAbout,
  definitionOf,
  factsOf,
  plainly,
  statement,
  tipsOf,
} from "./content.ts";
import { between, type Form } from "./form.ts";
import {
  capitalise,
  decapitalise,
  phrase,
  type Slots,
  slotsOf,
  unstopped,
} from "./phrase.ts";
import type { Topic } from "./topic.ts";

function titled(slots: Slots): Slots {
  const big = (text: string) =>
    text.replace(/(^| )(?!(?:a|an|the|of|in|on|and|for|to) )\p{Ll}/gu, (all) =>
      all.toUpperCase(),
    );
  return {
    ...slots,
    x: big(slots["x"]!),
    X: big(slots["X"]!),
    a: big(slots["a"]!),
    b: big(slots["b"]!),
  };
}

/** The kinds of request that make something out of one or two topics. */
export const craftingForms: readonly Form[] = [
  {
    asks: [
      "Compare {x} [and|with|to] {y}.",
      "What is the difference between {x} and {y}?",
      "How {does} {x} differ from {y}?",
      "{X} [vs|versus|or] {y}: what sets them apart?",
    ],
    answer(topic, other, random) {
      const [mine] = factsOf(topic, 1, random);
      const [yours] = factsOf(other, 1, random);
      const statements = [
        definitionOf(topic),
        definitionOf(other),
        mine!,
        yours!,
      ];
      return {
        content: contentAbout(topic, statements, random, {
          intro: `[${topic.name} and ${other.name} are quite different`.slice(
            1,
          ),
        }),
      };
    },
  },
  {
    asks: [
      "Is it [true|correct|right] that {q}?",
      "Someone told me that {q}. Is that [true|right]?",
      "True or false: {q}.",
      "[Can you confirm|Would you say] that {q}?",
    ],
    answer(topic, other, random) {
      const right = random.uniform() < 0.55;
      const [fact, more] = factsOf(topic, 2, random);
      const wrong = `${topic.name} ${topic.plural ? "are" : "is"} ${other.definition.plain.replace(/\.$/, "")}`;
      const verdict = right
        ? random.pick([
            "Yes, that is true.",
            "That is correct.",
            "Yes, that is right.",
            "True.",
          ])
        : random.pick([
            "No, that is not true.",
            "That is not correct.",
            "No, that is a mix-up.",
            "False.",
          ]);
      const rest = right
        ? [fact!, more!]
        : [definitionOf(topic), definitionOf(other)];
      return {
        q: right ? decapitalise(unstopped(fact!.plain)) : wrong,
        content: contentAbout(topic, [plainly(verdict), ...rest], random, {
          exact: true,
        }),
      };
    },
  },
  {
    asks: [
      'Rewrite this sentence: "{q}"',
      "[Rephrase|Reword|Paraphrase] the following: {q}",
      "[Can you|Please] [improve|rewrite] this sentence? {q}",
      "Say this [another way|in other words]: {q}",
    ],
    answer(topic, _, random) {
      const all = [...topic.facts, ...topic.tips];
      const source = random.pick(all);
      const reworded =
        random.uniform() < 0.5
          ? {
              plain: source.simple,
              simple: source.simple,
              technical: source.technical,
            }
          : {
              plain: source.technical,
              simple: source.simple,
              technical: source.technical,
            };
      return {
        q: source.plain,
        content: contentAbout(topic, [statement(reworded)], random, {
          extra: [],
          exact: true,
          intro: random
            .pick(["", "", "Here is another version:", "One way to put it:"])
            .replace(/:$/, ""),
        }),
      };
    },
  },
  {
    asks: [
      "[Make|Turn] this [into|a] [bullet points|a list]: {q}",
      "Split this text into points. {q}",
      "[List|Extract] the [main|key] points of this text: {q}",
      "[Summarise|Summarize] this text: {q}",
    ],
    answer(topic, _, random) {
      const facts = factsOf(topic, between(random, 2, 4), random);
      const itemised = random.uniform() < 0.7;
      return {
        q: facts.map(({ plain }) => plain).join(" "),
        content: contentAbout(topic, facts, random, {
          extra: [],
          itemised,
          intro: itemised ? "Here are the main points" : "",
        }),
      };
    },
  },
  {
    asks: [
      "[Sort|Group|Classify] these into {x} and {y}: {q}.",
      "Which of these belong to {x} and which to {y}? {q}",
      "Put each word under {x} or {y}: {q}",
    ],
    answer(topic, other, random) {
      const words = random.shuffle([...topic.things, ...other.things]);
      const line = ({ name, things }: Topic) =>
        plainly(`${capitalise(name)}: ${things.join(" and ")}.`);
      return {
        q: words.join(", "),
        content: contentAbout(topic, [line(topic), line(other)], random, {
          extra: [],
          itemised: true,
          exact: true,
          intro: random.pick(["", "Here are the groups"]),
        }),
      };
    },
  },
  {
    asks: [
      "Write a [short |very short |little |]story about {x}.",
      "Tell me a [story|tale|short story] about {x}.",
      "Make up a story [with|featuring] {x}[ and a character called {q}|].",
      "Write a scene that involves {x}.",
    ],
    answer(topic, _, random) {
      const who = random.pick(
        "Mia Leo Anna Tariq Rosa Finn Amara Hugo Lin Sofia Emil Zara".split(
          " ",
        ),
      );
      const slots = { ...slotsOf(topic, random), who };
      const say = (template: string) =>
        plainly(phrase(template, slots, random));
      const fact = topic.facts[random.integer(topic.facts.length)]!;
      const quote = (text: string, teller: string) => `${teller}, "${text}"`;
      const teller = phrase(
        "[Her grandmother smiled and said|A stranger explained|The old teacher said|A neighbour told everyone|A voice on the radio said]",
        slots,
        random,
      );
      const statements = [
        say(
          "[One morning|One rainy evening|Last spring|On a quiet Sunday|Years ago], {who} [noticed|found|came across|dropped] [the|an unexpected] [clue|note] about {x}[ on the kitchen table| at the market| beside the {a}|].",
        ),
        say(
          "{who} [had never thought|knew almost nothing|was curious] about {x} [before|until then][, but the {a} would not leave {who} alone|].",
        ),
        statement({
          plain: quote(fact.plain, teller),
          simple: quote(fact.simple, teller),
          technical: quote(fact.technical, teller),
        }),
        say(
          "{who} [looked|stared] at the {a}, then at the {b}, and [began to understand|suddenly saw the connection|laughed quietly].",
        ),
        say(
          "[By nightfall|By the end of the week|In the end], {who} [was telling everyone|had written a whole notebook|had become the town's expert] about {x}.",
        ),
      ];
      return {
        q: who,
        content: contentAbout(
          topic,
          statements.slice(0, between(random, 3, 5)),
          random,
          {
            frame: "story",
            extra: [],
            title: phrase(
              "[The {a} and the {b}|{who} and the {a}|A [Day|Night] with the {b}|]",
              slots,
              random,
            ),
          },
        ),
      };
    },
  },
  {
    asks: [
      "[Suggest|Give me] {n} [titles|headlines] for [an article|a talk|a video] about {x}.",
      "What could I call my [blog post|book|presentation] about {x}?",
      "[Think of|Come up with] {n} [names|titles] for a [podcast|series|talk] on {x}.",
    ],
    answer(topic, _, random) {
      const n = between(random, 2, 4);
      const slots = titled(slotsOf(topic, random));
      const titles = random.shuffle([
        "[Understanding|Exploring|Rethinking|A Fresh Look at] {x}",
        "The {a} and the {b}",
        "{X}: [What Everyone Should Know|A Practical Guide|The Basics]",
        "[Why|How] {x} [Matter{s}|Work{s}]",
        "[Inside|Behind|Beyond] the {a}",
        "[From the {a} to the {b}|Between {a} and {b}]",
        "[Five|Ten|Seven] [Lessons from|Questions about|Myths about] {x}",
      ]);
      const statements = titles
        .slice(0, n)
        .map((title) =>
          plainly(`"${capitalise(phrase(title, slots, random))}"`),
        );
      return {
        n,
        content: contentAbout(topic, statements, random, {
          extra: [],
          itemised: true,
          intro: "Here are some ideas",
        }),
      };
    },
  },
  {
    asks: [
      "Ask me a quiz question about {x}[ and give the answer|].",
      "Write a [quiz|test|trivia] question [about|on] {x} with its answer.",
      "Make a flashcard about {x}.",
    ],
    answer(topic, _, random) {
      const [fact] = factsOf(topic, 1, random);
      const question = phrase(
        "Question: [what {is} {x}|how would you describe {x}]?",
        slotsOf(topic, random),
        random,
      );
      const answer = definitionOf(topic);
      const tell = (text: string) => `Answer: ${decapitalise(text)}`;
      return {
        content: contentAbout(
          topic,
          [
            plainly(question),
            {
              ...answer,
              plain: tell(answer.plain),
              simple: tell(answer.simple),
              technical: tell(answer.technical),
            },
            fact!,
          ],
          random,
          { exact: true },
        ),
      };
    },
  },
  {
    asks: [
      "Which [is|would be] the most important [tip|piece of advice] for {x}?",
      "[Give me|What is] one [tip|piece of advice] [about|on|for] {x}[.|?]",
      "What is the [first|one] thing to [do|try] with {x}?",
    ],
    answer(topic, _, random) {
      const statements = [
        ...tipsOf(topic, 1, random),
        ...factsOf(topic, random.integer(3), random),
      ];
      return { content: contentAbout(topic, statements, random) };
    },
  },
];
