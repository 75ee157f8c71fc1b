/**
 * @file The demo base model: its tokenizer, the rows it is trained on, and the finished weights. Rows are made here and learned in
 * `pretrain.py`, because a hundred million tokens take minutes on a GPU and a week on two cores.
 */
import { existsSync } from "node:fs";
import { open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { readWeights } from "../device-sdk/lm/checkpoint.ts";
import { LanguageModel } from "../device-sdk/lm/languageModel.ts";
import { loadTokenizer } from "../device-sdk/lm/tokenizer.ts";
import type { Tokenizer } from "../device-sdk/lm/tokenizer.ts";
import type { Runtime } from "../device-sdk/onnx/session.ts";
import { demoConfig, demoConfigJson, vocabularySize } from "./architecture.ts";
import { trainBpe } from "./bpe.ts";
import { demoSpecialTokens, demoTokenizerConfig } from "./chatTemplate.ts";
import type { Split } from "./corpus/topic.ts";
import { baseRow, vocabularyTexts } from "./documents.ts";
import type { Mixture } from "./documents.ts";
import { quickTokenizer } from "./quickTokenizer.ts";
import type { Sources } from "./sources.ts";
import { writeAtomically } from "./stage.ts";

/** What the base model is trained on and how; `pretrain.py` reads it. */
export const baseRecipe = {
  seed: 1,
  /** Shares of the documents. */
  mixture: {
    neutral: 0.14,
    instructed: 0.2,
    retelling: 0.26,
    comparison: 0.14,
    book: 0.18,
    maths: 0.08,
  },
  /** Rows of documents one behind the other, each `length` tokens and the one that follows. */
  rows: 80_000,
  length: 512,
  /** Rows of each kind about the topics and passages for validation, by which the recipe was chosen. */
  validationRows: 128,
  epochs: 1,
  batch: 32,
  /** Share of the outputs of attention and MLP that are left out. */
  dropout: 0.1,
  learningRate: 3e-3,
  /** Share of the steps in which the rate rises; then it falls along a cosine to a hundredth. */
  warmup: 0.02,
  betas: [0.9, 0.95],
  weightDecay: 0.1,
  clipNorm: 1,
} as const;

const kinds = Object.keys(baseRecipe.mixture) as (keyof Mixture)[];

/** A base model with its tokenizer. */
export interface BaseModel {
  readonly model: LanguageModel;
  readonly tokenizer: Tokenizer;
}

/** How making the rows is getting on. */
export type OnRows = (done: number, total: number) => void;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Learns the vocabulary and writes the tokenizer files, unless they are there. */
async function ensureTokenizer(
  folder: string,
  sources: Sources,
): Promise<Tokenizer> {
  const file = join(folder, "tokenizer.json");
  if (!existsSync(file)) {
    const texts = vocabularyTexts(sources, baseRecipe.seed);
    const tokenizer = trainBpe(texts, vocabularySize, demoSpecialTokens);
    await writeAtomically(
      join(folder, "tokenizer_config.json"),
      json(demoTokenizerConfig),
    );
    await writeAtomically(join(folder, "config.json"), json(demoConfigJson));
    await writeAtomically(file, `${JSON.stringify(tokenizer)}\n`);
  }
  return loadTokenizer(
    JSON.parse(await readFile(file, "utf8")),
    demoTokenizerConfig,
  );
}

/**
 * Makes what `pretrain.py` reads in `work`, unless it is there: `recipe.json`, and `train.u16` and `validation.u16` of [rows, length + 1] token
 * ids in little-endian uint16.
 */
async function ensureRows(
  work: string,
  tokenizer: Tokenizer,
  sources: Sources,
  onRows: OnRows,
  signal?: AbortSignal,
): Promise<void> {
  const { seed, mixture, rows, validationRows, length } = baseRecipe;
  const none = Object.fromEntries(
    kinds.map((kind) => [kind, 0]),
  ) as unknown as Mixture;
  const parts: [Split, number, (row: number) => Mixture][] = [
    [
      "validation",
      validationRows * kinds.length,
      (row) => ({ ...none, [kinds[row % kinds.length]!]: 1 }),
    ],
    ["train", rows, () => mixture],
  ];
  const recipe = json({ ...baseRecipe, data: sources.digest });
  const isSame = await readFile(join(work, "recipe.json"), "utf8").then(
    (before) => before === recipe,
    () => false,
  );
  if (!isSame)
    for (const [split] of parts)
      await rm(join(work, `${split}.u16`), { force: true });
  await writeAtomically(join(work, "recipe.json"), recipe);
  for (const [split, count, mixtureOf] of parts) {
    const path = join(work, `${split}.u16`);
    const size = 2 * (length + 1);
    // Each row comes of its number alone, so a file that was broken off goes on at its end.
    const file = await open(path, "a");
    try {
      const before = Math.floor((await file.stat()).size / size);
      await file.truncate(before * size);
      for (let row = before; row < count; row++) {
        const ids = baseRow(
          tokenizer,
          sources,
          mixtureOf(row),
          split,
          length + 1,
          seed * 10_000_000 + row,
        );
        await file.write(new Uint8Array(Uint16Array.from(ids).buffer));
        if (row % 100 === 0) onRows(row, count);
        signal?.throwIfAborted();
      }
    } finally {
      await file.close();
    }
  }
}

/**
 * Loads the base model from `folder`; where there is none, makes its tokenizer there and its rows in `work`, from which `pretrain.py` makes it.
 * @returns undefined when that has to be run first.
 * @throws the signal's reason when aborted.
 */
export async function ensureBase(
  runtime: Runtime,
  folder: string,
  work: string,
  sources: Sources,
  onRows: OnRows,
  signal?: AbortSignal,
): Promise<BaseModel | undefined> {
  const tokenizer = await ensureTokenizer(folder, sources);
  const file = join(folder, "model.safetensors");
  if (!existsSync(file)) {
    await ensureRows(work, quickTokenizer(tokenizer), sources, onRows, signal);
    return undefined;
  }
  const weights = readWeights(demoConfig, await readFile(file));
  return { model: new LanguageModel(runtime, demoConfig, weights), tokenizer };
}
