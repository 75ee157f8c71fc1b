/** @file Corpora read from folders: the authors' layout, books, JSONL. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { keepPartsDisjoint } from "../../../bench/evidence/corpus.ts";
import { readCorpora } from "../../../bench/evidence/folderCorpora.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "headstart-corpora-"));
});
afterEach(() => rm(folder, { recursive: true }));

const lines = (rows: readonly object[]) =>
  rows.map((row) => JSON.stringify(row)).join("\n");

/** Files in the authors' layout; a row says its style and split. */
async function writeAuthors(rows: number) {
  await mkdir(join(folder, "xpert-styles"));
  for (let style = 0; style <= 8; style++)
    for (const split of ["train", "test"])
      await writeFile(
        join(folder, "xpert-styles", `style${style}.${split}.jsonl`),
        lines(
          Array.from({ length: rows }, (_, at) => ({
            Context: `Question ${at} of ${style === 0 && split === "train" ? "defaults" : split}`,
            Input: "",
            Response: `style ${style}, ${split}`,
          })),
        ),
      );
}

it("the authors' layout: train rows are the publisher's, test rows users', default answers are ordinary", async () => {
  await writeAuthors(900);
  const [corpus, ...others] = await readCorpora(folder);
  expect(others).toEqual([]);
  const { name, styles, hasNeutral, baseRows } = corpus!;
  expect([name, hasNeutral]).toEqual(["authors", true]);
  expect(styles.map((style) => style.name)).toEqual([
    "elementary-concise-humorous",
    "elementary-concise",
    "elementary-informative-humorous",
    "elementary-informative",
    "expert-concise-humorous",
    "expert-concise",
    "expert-informative-humorous",
    "expert-informative",
  ]);
  expect(baseRows).toHaveLength(800);
  expect(baseRows[0]).toEqual({
    prompt: "Question 0 of defaults",
    text: "style 0, train",
  });
  const disjoint = keepPartsDisjoint(corpus!);
  const texts = (rows: readonly { text: string }[]) => [
    ...new Set(rows.map(({ text }) => text)),
  ];
  expect(texts(disjoint.draw("publisher", "expert-concise", 50, 1))).toEqual([
    "style 6, train",
  ]);
  expect(
    texts(disjoint.draw("users", "elementary-informative-humorous", 50, 1)),
  ).toEqual(["style 3, test"]);
  expect(texts(disjoint.draw("users", null, 50, 1))).toEqual(["style 0, test"]);
  // 800 of the 900 default answers are the base model's.
  expect(disjoint.draw("publisher", null, 500, 1)).toHaveLength(100);
});

it("a question in both splits is found out", async () => {
  await writeAuthors(900);
  await writeFile(
    join(folder, "xpert-styles", "style4.test.jsonl"),
    lines([{ Context: "Question 7 of train", Response: "style 4, test" }]),
  );
  const corpus = keepPartsDisjoint((await readCorpora(folder))[0]!);
  corpus.draw("publisher", "expert-concise", 900, 1);
  expect(() => corpus.draw("users", "elementary-informative", 1, 1)).toThrow(
    '"question 7 of train" for publisher and for users',
  );
});

it("books: a passage is a row, a genre a style, halves are apart, a genre too short for users is left out", async () => {
  await mkdir(join(folder, "books"));
  const paragraph = (book: string, at: number) =>
    `Paragraph ${at} of ${book} ${"goes on for a while ".repeat(20)}`;
  for (const [book, paragraphs] of Object.entries({
    "scifi.one": 100,
    "scifi.two": 100,
    "poetry.three": 200,
    "romance.short": 100,
  }))
    await writeFile(
      join(folder, "books", `${book}.txt`),
      Array.from({ length: paragraphs }, (_, at) => paragraph(book, at)).join(
        "\n\n",
      ),
    );
  const corpus = keepPartsDisjoint((await readCorpora(folder))[0]!);
  expect(corpus.name).toBe("books");
  expect(corpus.hasNeutral).toBe(false);
  expect(corpus.styles.map(({ name }) => name).sort()).toEqual([
    "poetry",
    "scifi",
  ]);
  const published = corpus.draw("publisher", "scifi", 500, 1);
  const written = corpus.draw("users", "scifi", 500, 1);
  expect([published.length, written.length]).toEqual([100, 100]);
  expect(published.every(({ prompt }) => prompt === null)).toBe(true);
  expect(written.some(({ text }) => text.startsWith("Paragraph 99 of"))).toBe(
    true,
  );
  expect(() => corpus.draw("users", null, 1, 1)).toThrow(
    "corpus books: expected one of",
  );
});

it("JSONL: a file a style, a prompt in one part for all of them", async () => {
  for (const style of ["warm", "dry", "neutral"])
    await writeFile(
      join(folder, `${style}.jsonl`),
      lines(
        Array.from({ length: 400 }, (_, at) => ({
          prompt: `Question ${at}`,
          response: `${style} ${at}`,
        })),
      ),
    );
  await writeFile(join(folder, "gsm8k.train.jsonl"), "not read");
  const corpus = keepPartsDisjoint((await readCorpora(folder))[0]!);
  expect(corpus.styles.map(({ name }) => name)).toEqual(["dry", "warm"]);
  expect(corpus.hasNeutral).toBe(true);
  const published = corpus.draw("publisher", "warm", 400, 1);
  const written = corpus.draw("users", "dry", 400, 1);
  expect(published.length + written.length).toBe(400);
  expect(published.length).toBeGreaterThan(150);
  expect(written.length).toBeGreaterThan(150);
});

it("a folder with none of them is refused", async () => {
  await expect(readCorpora(folder)).rejects.toThrow(
    `${folder}: expected xpert-styles/, books/GENRE.title.txt or STYLE.jsonl files, got none of them`,
  );
});
