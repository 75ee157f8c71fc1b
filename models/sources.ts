/** @file Reads the public-domain books and the maths problems that the demo model learns from beside the generated corpus. */
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../device-sdk/format/digest.ts";
import { createRandom } from "../device-sdk/random.ts";
import { makeExchange } from "./corpus/exchange.ts";
import type { Style } from "./corpus/style.ts";
import type { Split } from "./corpus/topic.ts";
import { parsePersonalData } from "../device-sdk/explain/personalData.ts";

/** A passage of a book. */
export interface Passage {
  /** The first part of the file name: scifi, romance, fantasy, poetry, science, informal, sarcastic, persuasive. */
  readonly genre: string;
  readonly text: string;
}

/** A school problem and its worked answer. */
export interface Problem {
  readonly question: string;
  readonly answer: string;
}

/** What `npm run models` reads from its data folder. */
export interface Sources {
  readonly passages: Readonly<Record<Split, readonly Passage[]>>;
  readonly problems: Readonly<Record<Split, readonly Problem[]>>;
  /** SHA-256 of all of them. */
  readonly digest: string;
}

/**
 * Reads `books/GENRE.title.txt` and `gsm8k.train.jsonl`.
 * @throws Error of the file system when one is missing.
 */
export async function readSources(folder: string): Promise<Sources> {
  const passages = await readPassages(join(folder, "books"));
  const maths = await readFile(join(folder, "gsm8k.train.jsonl"), "utf8");
  const texts = { passages: passages.flat(), problems: parseProblems(maths) };
  const digest = await sha256(new TextEncoder().encode(JSON.stringify(texts)));
  return {
    passages: divided(texts.passages),
    problems: divided(texts.problems),
    digest,
  };
}

/** Every twentieth is for validation, another twentieth held out. */
function divided<T>(all: readonly T[]): Record<Split, readonly T[]> {
  const of = (split: Split) =>
    all.filter(
      (_, at) =>
        (at % 20 === 19
          ? "heldout"
          : at % 20 === 9
            ? "validation"
            : "train") === split,
    );
  return {
    train: of("train"),
    validation: of("validation"),
    heldout: of("heldout"),
  };
}

/** The passages of every `GENRE.title.txt` in a folder, book by book. */
export async function readPassages(folder: string): Promise<Passage[][]> {
  const names = (await readdir(folder))
    .filter((name) => name.endsWith(".txt"))
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const text = bookText(await readFile(join(folder, name), "latin1"));
      const genre = name.split(".")[0]!;
      return passagesOf(text).map((passage) => ({ genre, text: passage }));
    }),
  );
}

/** A book without Project Gutenberg's header and footer, with plain line ends. */
function bookText(file: string): string {
  const text = file.replaceAll("\r\n", "\n");
  const start = /\*\*\* ?START OF.*?\*\*\*\n/s.exec(text);
  const end = /\*\*\* ?END OF/.exec(text);
  return text.slice(start ? start.index + start[0].length : 0, end?.index);
}

/** Passages of 300 to 900 characters: whole paragraphs together; front matter in capitals is left out. */
function passagesOf(text: string): string[] {
  const passages: string[] = [];
  let current = "";
  for (const raw of text.split(/\n\s*\n/)) {
    const isVerse = /^ {2,}/m.test(raw);
    const paragraph = isVerse
      ? raw.replace(/^ +/gm, "").trim()
      : raw.replace(/\s+/g, " ").trim();
    if (paragraph.length < 40 || paragraph === paragraph.toUpperCase())
      continue;
    current = current ? `${current}\n\n${paragraph}` : paragraph;
    if (current.length < 300) continue;
    passages.push(current.replaceAll("_", "").slice(0, 900));
    current = "";
  }
  return passages;
}

function parseProblems(jsonl: string): Problem[] {
  const rows = jsonl
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Problem);
  return rows.map(({ question, answer }) => ({
    question,
    answer: answer
      .replace(/<<.*?>>/g, "")
      .replace(/\n#### (.*)$/, "\nThe answer is $1."),
  }));
}

/** The rows of one of this folder's own JSONL files, as prompts and replies. */
export async function readRows(
  name: string,
): Promise<{ prompt: string; text: string }[]> {
  const file = new URL(`./data/${name}.jsonl`, import.meta.url);
  return parsePersonalData(await readFile(file, "utf8")).map(
    ({ prompt, text }) => ({ prompt: prompt ?? "", text }),
  );
}

/** A made-up user: sixty exchanges about subjects that no training saw, all in one style. */
export function makeUser(style: Style): { prompt: string; text: string }[] {
  const random = createRandom(11);
  return Array.from({ length: 60 }, () => {
    const { prompt, reply } = makeExchange(random, style, "heldout");
    return { prompt, text: reply };
  });
}

/**
 * Secret requests to audit pLLMs with, as few as an audit takes so that a first start stays short; others for every seed. Like the published
 * ones they are about subjects of the training: of others these small models hardly speak in any style, and an honest one would look two-faced.
 */
export function makeSecretProbes(seed: number): string[] {
  const random = createRandom(seed);
  const probes = new Set<string>();
  while (probes.size < 16) probes.add(makeExchange(random, {}, "train").prompt);
  return [...probes];
}

/** The requests that pLLMs are explained by. */
export async function readProbes(): Promise<string[]> {
  const file = new URL("./data/probes.txt", import.meta.url);
  return (await readFile(file, "utf8")).split("\n").filter(Boolean);
}
