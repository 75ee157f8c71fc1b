/** @file Requests answered with the definition, facts and tips of one topic. */
import {
  type Content,
  contentAbout,
  definitionOf,
  factsOf,
  plainly,
  tipsOf,
} from "./content.ts";
import { between, type Form } from "./form.ts";
import { phrase, slotsOf } from "./phrase.ts";

/** A form answered with the definition, facts and tips of the topic, between the given numbers of each. */
function about(
  asks: readonly string[],
  parts: {
    define?: boolean;
    facts?: readonly [number, number];
    tips?: readonly [number, number];
    tipsFirst?: boolean;
    example?: boolean;
    likeness?: boolean;
    itemised?: boolean;
    intro?: string;
    title?: string;
    exact?: boolean;
    frame?: Content["frame"];
  },
): Form {
  return {
    asks,
    answer(topic, _, random) {
      const facts = factsOf(
        topic,
        between(random, ...(parts.facts ?? [0, 0])),
        random,
      );
      const tips = tipsOf(
        topic,
        between(random, ...(parts.tips ?? [0, 0])),
        random,
      );
      const slots = slotsOf(topic, random);
      const like = plainly(
        phrase(
          "[You can think of {x} as {like}|To picture {x}, imagine {like}|{X} {is} like {like}|One can compare {x} to {like}].",
          slots,
          random,
        ),
      );
      const statements = [
        ...(parts.define ? [definitionOf(topic)] : []),
        ...(parts.likeness ? [like] : []),
        ...(parts.example ? [plainly(topic.example)] : []),
        ...(parts.tipsFirst ? [...tips, ...facts] : [...facts, ...tips]),
      ];
      const n = statements.length;
      const fill = (template?: string) =>
        template ? phrase(template, { ...slots, n: `${n}` }, random) : "";
      return {
        n,
        content: contentAbout(topic, statements, random, {
          itemised: parts.itemised ?? false,
          intro: fill(parts.intro),
          title: fill(parts.title),
          frame: parts.frame ?? "none",
          exact: parts.exact ?? false,
        }),
      };
    },
  };
}

/** The explaining, listing and advising kinds of request. */
export const explainingForms: readonly Form[] = [
  about(
    [
      "[Explain|Describe] {x}[.| to me.| in your own words.| please.]",
      "[Can|Could|Would] you explain {x}?",
      "[I don't understand|Help me understand|I'm confused about] {x}.",
      "How would you explain {x}?",
      "Give me an explanation of {x}.",
    ],
    { define: true, facts: [2, 5], intro: "Here is an explanation of {x}" },
  ),
  about(
    [
      "What {is} {x}?",
      "[Tell me|I'd like to know] what {x} {is}.",
      "what {is} {x}",
      "[What do people mean by|How do you define|What does it mean to talk about] {x}?",
      "Define {x}.",
    ],
    { define: true, facts: [1, 3] },
  ),
  about(
    [
      "[Give me|List|Share|Write] {n} tips [for|about|on] {x}.",
      "What are {n} [good |useful |]tips about {x}?",
      "I need {n} [pieces of advice|suggestions|recommendations] [about|on] {x}.",
      "[Any|Do you have|Got any] [tips|advice] [about|on|for] {x}?",
    ],
    {
      tips: [3, 4],
      itemised: true,
      intro: "Here are {n} [tips|useful tips|suggestions] [for|about] {x}",
    },
  ),
  about(
    [
      "List {n} [facts|interesting facts|things to know] about {x}.",
      "[Tell|Give] me {n} facts about {x}.",
      "What are {n} things [everyone should|I should|most people] know about {x}?",
      "Name {n} facts about {x}.",
    ],
    {
      facts: [3, 5],
      itemised: true,
      intro: "Here are {n} [facts|key facts] about {x}",
    },
  ),
  about(
    [
      "Why [do people care about|should I care about|should anyone learn about] {x}?",
      "Why {does} {x} matter?",
      "What makes {x} [important|so important|interesting]?",
      "[Explain|Describe] the importance of {x}.",
    ],
    { facts: [2, 4], define: false },
  ),
  about(
    [
      "[Describe|Give|Show me] an example of {x}.",
      "Can you give me [an example|a concrete example] of {x}?",
      "What would be an example of {x}?",
      "What {does} {x} look like in [practice|real life]?",
    ],
    { example: true, define: true, facts: [1, 2] },
  ),
  about(
    [
      "What are the [pros and cons|main points and pitfalls|ups and downs] of {x}?",
      "What should I [know|consider] about {x}, and what should I [watch out for|be careful with]?",
      "[Describe|Outline] {x} and give some advice.",
    ],
    { define: true, facts: [2, 3], tips: [1, 2] },
  ),
  about(
    [
      "Write a [short |brief |]paragraph about {x}.",
      "Write a few [sentences|lines] about {x}.",
      "Write [something|a short text|a mini essay] [about|on] {x}.",
    ],
    { define: true, facts: [2, 4], tips: [0, 1] },
  ),
  about(
    [
      "Write an email [about|on the subject of] {x}.",
      "[Draft|Compose] an email to a [colleague|friend|customer|teacher] about {x}.",
      "Help me write an email that explains {x}.",
    ],
    { define: true, facts: [1, 3], tips: [1, 2], frame: "email" },
  ),
  about(
    [
      "Write a [text |chat |short |]message to a friend about {x}.",
      "What could I text my [sister|colleague|neighbour] about {x}?",
      "Write a message [about|recommending] {x}.",
    ],
    { define: false, facts: [1, 2], tips: [1, 1], frame: "message" },
  ),
  about(
    [
      "Write a [product description|short advertisement|blurb] for a [starter kit|beginner's guide|workshop|book] about {x}.",
      "[Write|Create] an ad for a course on {x}.",
      "Describe a product for people interested in {x}.",
    ],
    {
      facts: [1, 2],
      tips: [1, 2],
      title:
        "[The Complete Guide to|All About|The Beginner's Kit for|Discover] {x}",
      frame: "advert",
    },
  ),
  about(
    [
      "[Summarise|Summarize|Sum up] {x}[.| in a few sentences.]",
      "Give me [a summary|an overview] of {x}.",
      "What is the [main idea|gist] of {x}?",
      "TL;DR on {x}?",
    ],
    { define: true, facts: [2, 3] },
  ),
  about(
    [
      "How do I get started with {x}?",
      "I'm [a beginner|new to this|a complete newcomer]. Where do I [start|begin] with {x}?",
      "What are the first steps [with|in] {x}?",
      "[Help me|I want to] get into {x}.",
    ],
    {
      tips: [3, 4],
      itemised: true,
      intro: "Here is how to get started with {x}",
    },
  ),
  about(
    [
      "My [six-year-old|daughter|son|niece|little brother] asked what {x} {is}. What should I say?",
      "How would you explain {x} to a [child|class of pupils|ten-year-old]?",
      'A child asks: "What {is} {x}?" What do you answer?',
    ],
    { define: true, likeness: true, facts: [1, 3] },
  ),
  about(
    [
      "Give me [an analogy|a comparison|a metaphor] for {x}.",
      "What {is} {x} [like|similar to]?",
      "What could you compare {x} to?",
    ],
    { likeness: true, define: true, facts: [1, 2] },
  ),
  about(
    [
      "Define {x} in one sentence.",
      "In one sentence, what {is} {x}?",
      "Give a one-line definition of {x}.",
    ],
    { define: true, exact: true },
  ),
  about(
    [
      "What mistakes should I avoid with {x}?",
      "[Make|Write|Create] a checklist for {x}.",
      "What should I [remember|keep in mind|do] when dealing with {x}?",
    ],
    {
      tips: [3, 4],
      itemised: true,
      intro: "[Keep these points in mind for {x}|A checklist for {x}]",
    },
  ),
  about(
    [
      "Write a [social media post|tweet|blog intro|caption] about {x}.",
      "[Write|Draft] a post about {x} for [my blog|our website|LinkedIn|the newsletter].",
    ],
    { facts: [2, 3], tips: [0, 1] },
  ),
  about(
    [
      "Should I [spend time on|learn more about|think more about] {x}?",
      "{is2} {x} worth [my time|the effort|learning about]?",
      "Would you recommend [learning|reading] about {x}?",
    ],
    { facts: [2, 3], tips: [1, 2] },
  ),
  about(
    [
      "Write a [short |]speech about {x}.",
      "I have to [give a talk on|present] {x} tomorrow. What should I say?",
      "Write talking points on {x}.",
    ],
    { define: true, facts: [2, 4], tips: [0, 1] },
  ),
  about(
    [
      "How {does} {x} [work|affect us|affect daily life]?",
      "What happens [with|in] {x}?",
      "What is [interesting|special|remarkable] about {x}?",
    ],
    { facts: [3, 5] },
  ),
  about(
    [
      "[Teach|Tell] me about {x}.",
      "[Let's|I want to] talk about {x}.",
      "{x}?",
      "What do you know about {x}?",
      "{x}",
    ],
    { define: true, facts: [2, 4] },
  ),
  about(
    [
      "[Make|Create|Write] a [simple |]plan for [dealing with|working on|a week of] {x}.",
      "Give me step-by-step [advice|guidance|instructions] [for|on] {x}.",
      "What steps should I take for {x}?",
    ],
    {
      tips: [4, 4],
      itemised: true,
      intro: "Here is a [plan|simple plan] in {n} steps",
    },
  ),
];
