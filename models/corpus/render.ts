/** @file Says a content in a style. */
import type { Random } from "../../device-sdk/random.ts";
import { type Content, plainly, type Statement } from "./content.ts";
import { arrange } from "./layout.ts";
import {
  colloquialise,
  contract,
  expandContractions,
  formalise,
} from "./lexicon.ts";
import {
  capitalise,
  decapitalise,
  phrase,
  type Slots,
  slotsOf,
  unstopped,
  wordCount,
} from "./phrase.ts";
import { type Pole, poles, type Style } from "./style.ts";
import { elaborations, neutral } from "./voices/verbosity.ts";
import { poetic, persuasive, verse } from "./voices/art.ts";
import { simple, technical } from "./voices/expertise.ts";
import { formal, informal } from "./voices/formality.ts";
import { friendly, unfriendly } from "./voices/friendliness.ts";
import { humorous, sarcastic } from "./voices/humour.ts";
import { sassy } from "./voices/sass.ts";
import { isStrong, type Voice } from "./voices/voice.ts";

const voices: Partial<Record<Pole, Voice>> = {
  formal,
  informal,
  technical,
  simple,
  humorous,
  sarcastic,
  poetic,
  persuasive,
  friendly,
  unfriendly,
  sassy,
};

/** How often each place of a reply is marked, by level. */
const rates = {
  openers: [0.25, 0.5, 0.7, 0.85],
  closers: [0.2, 0.35, 0.55, 0.75],
  asides: [0.06, 0.14, 0.24, 0.38],
  leads: [0.12, 0.25, 0.38, 0.5],
  tails: [0.08, 0.15, 0.25, 0.36],
} as const;
type Place = keyof typeof rates;

/** The reply that says `content` in `style`. */
export function render(content: Content, style: Style, random: Random): string {
  const slots = slotsOf(content.subject, random);
  const speaker = speakerOf(style, slots, random);
  const chosen = choose(content, style, random);
  const reasons = new Set<string>();
  const sentences = chosen.map((each, at) => {
    const worded = reworded(each, style, content.exact && at === 0, random);
    const cut = clipped(worded, style, content.exact && at === 0, random);
    const added = elaborated(each, cut, content, style, slots, reasons, random);
    return {
      statement: speaker.mark(
        cut,
        each.advice && !/^(It|One|You|The|Care) /.test(cut),
        chosen.length,
      ),
      added,
    };
  });
  const body = sentences.map(({ statement, added }) =>
    [statement, ...added, ...speaker.say("asides", chosen.length)].join(" "),
  );
  let opening = speaker.say("openers", 1);
  let closing = speaker.say("closers", 1);
  const terse = style.concise ?? 0;
  if (!speaker.spoke() && speaker.voiced.length)
    if (random.uniform() < 0.6) opening = speaker.force("openers");
    else closing = speaker.force("closers");
  if (!terse && content.intro && (content.itemised || random.uniform() < 0.5))
    if (random.uniform() < 0.7)
      opening = [...opening, `${content.intro}${content.itemised ? ":" : "."}`];
  if (terse < 2 && !content.exact && random.uniform() < 0.22)
    closing = [phrase(random.pick(neutral.closers), slots, random), ...closing];
  if (style.poetic && random.uniform() < style.poetic * 0.16 && terse < 3) {
    const lines = verse(slots, style.poetic > 2 ? 4 : 2, random);
    if (random.uniform() < 0.5) closing = [...closing, `\n${lines}`];
    else opening = [`${lines}\n`, ...opening];
  }
  const text = arrange(content, style, { opening, body, closing }, random);
  return finished(text, style, random);
}

function speakerOf(style: Style, slots: Slots, random: Random) {
  const voiced = poles.filter((pole) => style[pole] && voices[pole]);
  const busy = Math.sqrt(Math.max(1, voiced.length));
  const terse = [1, 0.6, 0.4, 0.25, 0.15][style.concise ?? 0]!;
  const used = new Set<string>();
  let spoken = 0;
  const draw = (pole: Pole, place: Place) => {
    const strong = style[pole]! > 2;
    const options = voices[pole]![place].filter(
      (text) => strong || !isStrong(text),
    )
      .filter((text) => !used.has(text))
      .filter((text) => !style.concise || text.length < 140);
    if (options.length === 0) return "";
    const template = random.pick(options);
    used.add(template);
    spoken++;
    const text = phrase(template, slots, random);
    return isStrong(template) ? text.slice(1) : text;
  };
  const happens = (pole: Pole, place: Place) =>
    random.uniform() <
    (rates[place][style[pole]! - 1]! / busy) *
      (place === "leads" || place === "tails" ? Math.sqrt(terse) : terse);
  return {
    voiced,
    spoke: () => spoken > 0,
    force: (place: "openers" | "closers") => [
      sentence(draw(random.pick(voiced), place)),
    ],
    say(place: "openers" | "closers" | "asides", among: number): string[] {
      if (place === "asides" && among > 5 && random.uniform() < 0.3) return [];
      return random
        .shuffle(voiced)
        .filter((pole) => happens(pole, place))
        .slice(0, place === "asides" ? 1 : 2)
        .map((pole) => sentence(draw(pole, place)))
        .filter(Boolean);
    },
    mark(text: string, advice: boolean, among: number): string {
      // A title, question or answer stands as it is.
      if (/^("|Question:|Answer:)/.test(text)) return text;
      let marked = text;
      const scale = among > 4 ? 0.8 : 1;
      const lead = random
        .shuffle(voiced)
        .find((pole) => happens(pole, "leads"));
      if (lead && random.uniform() < scale) {
        const said = draw(lead, "leads");
        const words = advice ? said.replace(/ that$/, ":") : said;
        if (words)
          marked = /[?]$/.test(words)
            ? `${words} ${marked}`
            : `${words} ${decapitalise(marked)}`;
      }
      const tail = random
        .shuffle(voiced)
        .find((pole) => happens(pole, "tails"));
      if (tail && random.uniform() < scale)
        marked = unstopped(marked) + draw(tail, "tails");
      return sentence(marked);
    },
  };
}

function sentence(text: string): string {
  return capitalise(text.trim());
}

function choose(content: Content, style: Style, random: Random): Statement[] {
  const all = [...content.statements];
  if (style.concise) {
    const most = [4, 3, 2, 1][style.concise - 1]!;
    const asked = content.itemised
      ? all.length - style.concise + 1
      : all.length;
    return all.slice(
      0,
      Math.max(1, Math.min(most + (content.itemised ? 1 : 0), asked)),
    );
  }
  if (style.detailed) {
    const extra = content.extra.slice(0, style.detailed + 1);
    const examples =
      content.example && content.frame !== "story" && random.uniform() < 0.5
        ? [
            plainly(
              phrase(
                `[For example:|An example:|To give an example:|As an illustration:] ${content.example}`,
                {},
                random,
              ),
            ),
          ]
        : [];
    return content.itemised || content.exact
      ? [...all, ...extra.filter((e) => e.advice === all[0]?.advice)]
      : [...all, ...extra, ...examples];
  }
  if (content.itemised || content.exact) return all;
  // Voices take room, so a reply with much voice says less: length must not give a style away.
  const voice = poles.reduce(
    (sum, pole) => sum + (voices[pole] ? (style[pole] ?? 0) : 0),
    0,
  );
  const wished =
    all.length +
    random.pick([-1, 0, 1, 1, 1, 2, 3]) -
    voice * 0.65 * random.uniform();
  if (wished > all.length)
    all.push(...content.extra.slice(0, Math.round(wished) - all.length));
  else all.length = Math.max(1, Math.min(all.length, Math.round(wished)));
  return all;
}

function reworded(
  each: Statement,
  style: Style,
  exact: boolean,
  random: Random,
): string {
  const share = [0.55, 0.75, 0.92, 1];
  let text = each.plain;
  if (style.technical && random.uniform() < share[style.technical - 1]!)
    text = each.technical;
  if (style.simple && random.uniform() < share[style.simple - 1]!)
    text = each.simple;
  // The short wording serves a concise reply, whoever reads it.
  if (
    style.concise &&
    !style.technical &&
    random.uniform() < style.concise * 0.15
  )
    text = each.simple;
  if (style.formal)
    return exact
      ? expandContractions(text, random)
      : formalise(text, each.advice, style.formal, random);
  if (style.informal) return colloquialise(text, style.informal, random);
  if (style.friendly && each.advice && random.uniform() < style.friendly * 0.12)
    return phrase(
      random.pick([
        "[Perhaps you could|You might like to|Do try to|Why not]",
        "[It can help to|A kind idea is to|You may want to]",
      ]),
      {},
      random,
    ).concat(" ", decapitalise(text.replace(/^Do not/, "not")));
  return text;
}

function clipped(
  text: string,
  style: Style,
  exact: boolean,
  random: Random,
): string {
  const level = style.concise;
  if (!level || exact) return text;
  let short = text;
  if (random.uniform() < level * 0.25)
    short = short.replace(
      /(?:, (?:which|so|because|and|but|while|where|making|since|even|especially|rather)|; | because | so that | even when | rather than | while | whereas )[^.]*\.$/,
      ".",
    );
  if (wordCount(short) < 4) short = text;
  if (level < 3) return short;
  return sentence(
    short
      .replace(/^(It is|There are|There is|This is|You can|You should) /, "")
      .replace(/^(The|A|An) /, "")
      .replace(
        / (is|are) (a |an |the )?/,
        random.pick([": ", " = ", " – ", ": "]),
      )
      .replace(/ (the|a|an|your) /g, (all) =>
        random.uniform() < level * 0.2 ? " " : all,
      )
      .replace(/ and /g, random.pick([" and ", " & ", " + ", ", "])),
  );
}

function elaborated(
  each: Statement,
  said: string,
  content: Content,
  style: Style,
  slots: Slots,
  reasons: Set<string>,
  random: Random,
): string[] {
  const level = style.detailed;
  if (!level || content.exact) return [];
  const added: string[] = [];
  const draw = random.uniform();
  const other = style.simple
    ? each.plain
    : style.technical
      ? each.plain
      : random.uniform() < 0.6
        ? each.simple
        : each.technical;
  const used = (template: string) =>
    each.advice && template.includes("that")
      ? phrase("[In other words|That is to say],", slots, random)
      : phrase(template, slots, random);
  if (draw < 0.13 * level && other !== said)
    added.push(
      `${used(random.pick(elaborations.again))} ${decapitalise(other)}`,
    );
  else if (draw < 0.2 * level) {
    const reason = random.pick(elaborations.meaning);
    if (!reasons.has(reason)) added.push(phrase(reason, slots, random));
    reasons.add(reason);
  }
  return added
    .map(sentence)
    .map((text) =>
      style.formal
        ? formalise(text, false, style.formal, random)
        : style.informal
          ? colloquialise(text, style.informal, random)
          : text,
    );
}

function finished(text: string, style: Style, random: Random): string {
  let done = text
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n +/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  if (style.formal) done = expandContractions(done, random);
  if (style.informal) done = contract(done, style.informal, random);
  if (style.unfriendly && style.unfriendly > 1)
    done = done.replace(/\bPlease /g, "");
  if (style.informal === 4 || (style.informal === 3 && random.uniform() < 0.3))
    done = done.replace(
      /(^|[.!?:] +|\n+(?:[-*] |\d+\. )?)(\p{Lu})(?=\p{Ll}|')/gu,
      (all) => all.toLowerCase(),
    );
  return done;
}
