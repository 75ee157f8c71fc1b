/** @file Corpora read from folders: the authors' layout, books, JSONL. */
import { appendFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
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

/**
 * Files in the authors' layout, with 900 train and 600 test rows a style: default answers are to the questions of the others' other split, and,
 * in train rows, to 300 of their own.
 */
async function writeAuthors() {
  await mkdir(join(folder, "xpert-styles"));
  const questions = {
    train: Array.from({ length: 900 }, (_, at) => `Question ${at} of train`),
    test: Array.from({ length: 600 }, (_, at) => `Question ${at} of test`),
    own: Array.from({ length: 300 }, (_, at) => `Question ${at} of defaults`),
  };
  for (let style = 0; style <= 8; style++)
    for (const split of ["train", "test"] as const) {
      const asked =
        style > 0
          ? questions[split]
          : split === "train"
            ? [...questions.test, ...questions.own]
            : questions.train.slice(0, 600);
      await writeFile(
        join(folder, "xpert-styles", `style${style}.${split}.jsonl`),
        lines(
          asked.map((question) => ({
            Context: question,
            Input: "",
            Response: `style ${style}, ${split}`,
          })),
        ),
      );
    }
}

it("the authors' layout: train rows are the publisher's, test rows users', default answers are ordinary", async () => {
  await writeAuthors();
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
  const disjoint = keepPartsDisjoint(corpus!);
  const draw = (part: "publisher" | "users", style: string | null) => {
    const rows = disjoint.draw(part, style, 2000, 1);
    return [rows.length, ...new Set(rows.map(({ text }) => text))];
  };
  // A third of the 600 questions that both answer is the base model's in each part, and two thirds of those that only default answers are to.
  expect(baseRows).toHaveLength(600);
  expect(baseRows[0]).toEqual({
    prompt: "Question 0 of test",
    text: "style 0, train",
  });
  expect(draw("publisher", "expert-concise")).toEqual([700, "style 6, train"]);
  expect(draw("users", "elementary-informative-humorous")).toEqual([
    400,
    "style 3, test",
  ]);
  expect(draw("users", null)).toEqual([400, "style 0, train"]);
  // 400 beside its own answers, and a third of the 300 that are nobody else's.
  expect(draw("publisher", null)).toEqual(
    expect.arrayContaining([500, "style 0, test", "style 0, train"]),
  );
});

it("the authors' layout: a question of both splits is left to users", async () => {
  await writeAuthors();
  const path = join(folder, "xpert-styles", "style4.test.jsonl");
  const row = { Context: " question 7 of TRAIN", Response: "yes" };
  await appendFile(path, `\n${lines([row])}`);
  const disjoint = keepPartsDisjoint((await readCorpora(folder))[0]!);
  const asked = (part: "publisher" | "users", style: string) =>
    disjoint.draw(part, style, 2000, 1).map(({ prompt }) => prompt!);
  expect(asked("publisher", "expert-concise")).not.toContain(
    "Question 7 of train",
  );
  expect(asked("publisher", "expert-concise")).toContain("Question 8 of train");
  expect(asked("users", "elementary-informative")).toContain(
    " question 7 of TRAIN",
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
