/** @file Puts the sentences of a reply on the page: paragraphs, lists, headings, verses, letters. */
import type { Random } from "../../device-sdk/random.ts";
import type { Content } from "./content.ts";
import { capitalise, phrase } from "./phrase.ts";
import type { Style } from "./style.ts";

/** The parts of a reply in reading order. */
export interface Parts {
  readonly opening: readonly string[];
  readonly body: readonly string[];
  readonly closing: readonly string[];
}

/** The reply as text. */
export function arrange(
  content: Content,
  style: Style,
  { opening, body, closing }: Parts,
  random: Random,
): string {
  const listed =
    body.length > 1 &&
    (content.itemised
      ? (style.poetic ?? 0) < 3 || random.uniform() < 0.3
      : content.frame !== "story" &&
        !content.exact &&
        random.uniform() <
          0.06 + (style.concise ?? 0) * 0.05 + (style.detailed ?? 0) * 0.05);
  const heading = headingOf(content, style, random);
  const start = opening.join(" ");
  const end = closing.join(" ");
  const middle = listed
    ? list(body, style, random)
    : (verses(body, style, random) ?? paragraphs(body, style, random));
  const one =
    !listed &&
    !middle.includes("\n") &&
    !heading &&
    body.length < 5 &&
    random.uniform() < 0.7;
  const text = [heading, start, middle, end]
    .filter(Boolean)
    .join(one ? " " : "\n\n");
  return framed(content, style, text, random);
}

function list(body: readonly string[], style: Style, random: Random): string {
  const numbered = random.uniform() < 0.6;
  const bold =
    random.uniform() < (style.concise ? 0.1 : style.informal ? 0.15 : 0.4);
  const gap = style.detailed && random.uniform() < 0.6 ? "\n\n" : "\n";
  return body
    .map(
      (item, at) =>
        `${numbered ? `${at + 1}.` : "-"} ${bold ? emboldened(item) : item}`,
    )
    .join(gap);
}

const boundary =
  /^((?:(?!is\b|are\b|was\b|can\b|may\b|has\b|have\b|It\b|This\b|One\b|That\b|You\b|because|so|by|with|when|if|to|in|on|at|for|that|before|after|until|from|and|or|while|as|about|of)[\p{L}'-]+ ){0,3}[\p{L}'-]+) (?=(?:is|are|was|were|can|may|has|have|by|with|when|if|to|in|on|at|for|before|after|until|from|and|or|while|as|into|about|of)\b)/u;

/** The item with its first few words in bold. */
function emboldened(item: string): string {
  const words = item.match(boundary)?.[1]?.split(" ");
  if (!words) return item;
  while (
    words.length > 1 &&
    /^(the|a|an|your|its|their|is|are|can|may|of|to|and|or|in|on|at|for|by|with)$/i.test(
      words.at(-1)!,
    )
  )
    words.pop();
  const head = words.join(" ");
  return `**${head}**${item.slice(head.length)}`;
}

function verses(
  body: readonly string[],
  style: Style,
  random: Random,
): string | undefined {
  if (
    !style.poetic ||
    random.uniform() > [0.1, 0.25, 0.6, 0.8][style.poetic - 1]!
  )
    return undefined;
  return body
    .map((text) =>
      text
        .replace(/([,;:.]) (?=\p{L}{2,}[^.]{12,})/gu, "$1\n")
        .replace(/\n(\p{Ll})/gu, (all) => all),
    )
    .join(random.uniform() < 0.5 ? "\n\n" : "\n");
}

function paragraphs(
  body: readonly string[],
  style: Style,
  random: Random,
): string {
  const size = style.detailed ? 2 + random.integer(3) : 3 + random.integer(4);
  const separator =
    style.concise && style.concise > 2 ? random.pick([" ", " ", "\n"]) : " ";
  const blocks: string[] = [];
  for (let at = 0; at < body.length; at += size)
    blocks.push(body.slice(at, at + size).join(separator));
  if (
    !style.detailed ||
    style.poetic ||
    style.informal ||
    style.detailed < 3 ||
    blocks.length < 2 ||
    random.uniform() < 0.4
  )
    return blocks.join("\n\n");
  const titles = random.shuffle(headings);
  return blocks
    .map(
      (block, at) =>
        `${capitalise(phrase(titles[at % titles.length]!, {}, random))}\n${block}`,
    )
    .join("\n\n");
}

const headings = [
  "## [Key points|Main points|Essentials]",
  "## [Background|Context|Overview]",
  "## [What to know|Details|A closer look]",
  "## [In practice|Practical notes|Considerations]",
  "**[How it works|The details|More to know]**",
  "**[Worth noting|Further points|In depth]**",
];

function headingOf(content: Content, style: Style, random: Random): string {
  if (content.frame !== "none" && content.frame !== "advert") return "";
  const chance = content.title
    ? 0.6
    : style.concise || style.informal
      ? 0
      : 0.02 + (style.detailed ?? 0) * 0.09 + (style.technical ?? 0) * 0.05;
  if (random.uniform() >= chance) return "";
  const title = capitalise(content.title || content.subject.name);
  return random.pick([`# ${title}`, `## ${title}`, `**${title}**`]);
}

const names =
  "Sam Alex Maria Priya Tom Lena Kofi Aisha Ben Yuki Nora Omar Ines Jack Mei Paul".split(
    " ",
  );

function framed(
  content: Content,
  style: Style,
  text: string,
  random: Random,
): string {
  if (content.frame !== "email" && content.frame !== "message") return text;
  const name = random.pick(names);
  const greeting = style.formal
    ? `Dear [Sir or Madam|Mr. ${name}son|Ms. ${name}|colleague|members of the team],`
    : style.informal
      ? `[hey|yo|hiya|heya|sup] ${name}[!|,]`
      : style.friendly
        ? `[Hi|Hello|Dear] ${name}, [I hope you are well!|how lovely to write to you!|hope all is great!]`
        : style.unfriendly
          ? `[${name},|To ${name}:|${name}.]`
          : `[Hi|Hello|Dear] ${name},`;
  const farewell = style.formal
    ? "[Yours sincerely|Yours faithfully|Respectfully|Kind regards],"
    : style.informal
      ? "[cheers|later|xx|catch you soon|peace],"
      : style.friendly
        ? "[Warmly|With warm wishes|Hugs|All the best],"
        : style.unfriendly
          ? "[-|Regards,|Goodbye.]"
          : "[Best|Best regards|Thanks|Regards],";
  const say = (template: string) => phrase(template, {}, random);
  if (content.frame === "message")
    return random.uniform() < 0.6 ? `${say(greeting)} ${text}` : text;
  const subject =
    random.uniform() < 0.6
      ? `Subject: ${capitalise(content.title || content.subject.name)}\n\n`
      : "";
  return `${subject}${say(greeting)}\n\n${text}\n\n${say(farewell)}\n${random.pick(names)}`;
}
