/** @file Corpora in folders: the XPerT authors' layout, books by genre, JSONL files by style. Their text is read where it lies and never kept. */
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { parsePersonalData } from "../../device-sdk/explain/personalData.ts";
import type { Sample } from "../../device-sdk/explain/personalData.ts";
import { sha256 } from "../../device-sdk/format/digest.ts";
import { createRandom } from "../../device-sdk/random.ts";
import { readPassages } from "../../models/sources.ts";
import { promptOf, rowsOfUser } from "./corpus.ts";
import type { Corpus, Part } from "./corpus.ts";

/** All rows of a corpus: by part, by style; ordinary text is called "neutral". */
type Rows = Readonly<Record<Part, Readonly<Record<string, readonly Sample[]>>>>;

const neutral = "neutral";

/**
 * Every corpus that a folder holds: `xpert-styles/` in the authors' layout, `books/GENRE.title.txt`, and `STYLE.jsonl` files of its own
 * (`neutral.jsonl` is ordinary text).
 * @throws Error when it holds none; PersonalDataError for a row that is none.
 */
export async function readCorpora(folder: string): Promise<Corpus[]> {
  const corpora: Corpus[] = [];
  if (existsSync(join(folder, "xpert-styles")))
    corpora.push(await readAuthors(join(folder, "xpert-styles")));
  if (existsSync(join(folder, "books")))
    corpora.push(await readBooks(join(folder, "books")));
  const own = (await readdir(folder)).filter((name) => isStyleFile(name));
  if (own.length) corpora.push(await readJsonl(folder, own));
  if (corpora.length === 0)
    throw new Error(
      `${folder}: expected xpert-styles/, books/GENRE.title.txt or STYLE.jsonl files, got none of them`,
    );
  return corpora;
}

const isStyleFile = (name: string) => /^[\w-]+\.jsonl$/.test(name);

const readSamples = async (path: string) =>
  parsePersonalData(await readFile(path, "utf8"));

/** The authors' names of styles 1 to 8. */
const authorsStyles = ["elementary", "expert"].flatMap((expertise) =>
  ["concise", "informative"].flatMap((verbosity) =>
    ["humorous", neutral].map((humour) =>
      [expertise, verbosity, ...(humour === neutral ? [] : [humour])].join("-"),
    ),
  ),
);

/**
 * `style0..8.{train,test}.jsonl`: row i of styles 1 to 8 answers the same question. pLLMs learn from their train rows, users write their test
 * rows. Style 0 are default answers, which are ordinary text: in each of its splits to questions that the others answer in the other one, and to
 * some of its own. Ordinary text belongs to the part whose questions it answers; of every three questions that have one, the first is the
 * base model's alone, and of its own every third is given to the publisher instead.
 */
async function readAuthors(folder: string): Promise<Corpus> {
  const files = (split: string) =>
    Promise.all(
      [0, 1, 2, 3, 4, 5, 6, 7, 8].map((style) =>
        readSamples(join(folder, `style${style}.${split}.jsonl`)),
      ),
    );
  const [[defaults, ...train], [ordinary, ...test]] = await Promise.all([
    files("train"),
    files("test"),
  ]);
  const questionsOf = (rows: readonly Sample[]) => new Set(rows.map(promptOf));
  const asked = {
    publisher: questionsOf(train.flat()),
    users: questionsOf(test.flat()),
  };
  const answers = [...defaults!, ...ordinary!];
  const questions = [...questionsOf(answers)];
  const owners = new Map(
    questions.map((question, at): [string, Part | "base"] => {
      const isThird = at % 3 === 0;
      if (asked.users.has(question))
        return [question, isThird ? "base" : "users"];
      if (asked.publisher.has(question))
        return [question, isThird ? "base" : "publisher"];
      return [question, isThird ? "publisher" : "base"];
    }),
  );
  const own = Object.groupBy(answers, (row) => owners.get(promptOf(row))!);
  const baseRows = own.base ?? [];
  const taken = questionsOf(baseRows);
  const styled = (
    rows: readonly Sample[][],
    isOwn: (asks: string) => boolean,
  ) =>
    Object.fromEntries(
      authorsStyles.map((name, at) => [
        name,
        rows[at]!.filter((row) => isOwn(promptOf(row))),
      ]),
    );
  return fromRows(
    "authors",
    {
      publisher: {
        ...styled(train, (asks) => !taken.has(asks) && !asked.users.has(asks)),
        [neutral]: own.publisher ?? [],
      },
      users: {
        ...styled(test, (asks) => !taken.has(asks)),
        [neutral]: own.users ?? [],
      },
    },
    baseRows,
  );
}

/** `GENRE.title.txt`: a passage is a row, a genre a style; every book's first half is the publisher's and its second half users'. */
async function readBooks(folder: string): Promise<Corpus> {
  const publisher: Record<string, Sample[]> = {};
  const users: Record<string, Sample[]> = {};
  for (const passages of await readPassages(folder)) {
    const half = Math.floor(passages.length / 2);
    passages.forEach(({ genre, text }, at) => {
      const part = at < half ? publisher : users;
      (part[genre] ??= []).push({ prompt: null, text });
    });
  }
  return {
    ...(await fromRows("books", { publisher, users })),
    caution:
      "If these are the books that the demo model was made from, it has read nine in ten of the passages, users' among them.",
  };
}

/** `STYLE.jsonl`: a prompt's rows are all in one part, half of the prompts in each. */
async function readJsonl(
  folder: string,
  names: readonly string[],
): Promise<Corpus> {
  const publisher: Record<string, Sample[]> = {};
  const users: Record<string, Sample[]> = {};
  for (const name of names) {
    const style = name.replace(/\.jsonl$/, "");
    [publisher[style], users[style]] = [[], []];
    for (const row of await readSamples(join(folder, name))) {
      const hash = await sha256(new TextEncoder().encode(promptOf(row)));
      const part = Number.parseInt(hash[0]!, 16) % 2 ? users : publisher;
      part[style]!.push(row);
    }
  }
  return fromRows("jsonl", { publisher, users });
}

/** A corpus of fixed rows, drawn without replacement. Styles with too few rows for a user are left out. */
async function fromRows(
  name: string,
  rows: Rows,
  baseRows: readonly Sample[] = [],
): Promise<Corpus> {
  const written = Object.keys(rows.users).filter(
    (style) => rows.users[style]!.length >= rowsOfUser,
  );
  return {
    name,
    digest: await sha256(
      new TextEncoder().encode(JSON.stringify([rows, baseRows])),
    ),
    baseRows,
    styles: written
      .filter((style) => style !== neutral)
      .map((style) => ({ name: style, withheld: null })),
    hasNeutral: written.includes(neutral),
    draw(part, style, count, seed) {
      const all = rows[part][style ?? neutral];
      if (!all)
        throw new RangeError(
          `corpus ${name}: expected one of ${Object.keys(rows[part]).join(", ")} for ${part}, got ${style ?? neutral}`,
        );
      return createRandom(seed).shuffle(all).slice(0, count);
    },
  };
}
