/** @file `npm run convert`: a checkpoint in fewer bits, one file a layer; or personal data as rows ready for training. */
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import {
  convertCheckpoint,
  openTokenizer,
  parsePersonalData,
  writeTrainingRows,
} from "../device-sdk/index.ts";
import type { ConvertedPrecision, OpenFile } from "../device-sdk/index.ts";
import { runCommand, UsageError } from "./command.ts";
import { folderFiles } from "../server/folderFiles.ts";
import { showStep } from "./step.ts";

const usage =
  "convert: expected a checkpoint's folder with --precision f16|int8|int4 [--out DIR], or messages in FILE.jsonl with --model DIR [--length 256] [--out FILE]";

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Writes the checkpoint in `source` to a folder of its own, which appears whole. */
async function convertModel(
  source: string,
  precision: string,
  out: string,
  signal: AbortSignal,
): Promise<void> {
  if (!isPrecision(precision))
    throw new UsageError(
      `convert: expected --precision f16, int8 or int4, got ${precision}`,
    );
  if (await isThere(out))
    throw new UsageError(
      `${out}: expected a folder that is not there yet; remove it, or choose another with --out`,
    );
  const files = folderFiles(source);
  const read = new Map<string, number>();
  const open: OpenFile = async (name) => {
    const file = await files(name);
    if (file && name.endsWith(".safetensors")) read.set(name, file.size);
    return file;
  };
  // What an earlier run left behind, if it was killed.
  const part = `${resolve(out)}.part`;
  await rm(part, { recursive: true, force: true });
  try {
    await mkdir(part, { recursive: true });
    await showStep(process.stdout, `converting ${source}`, async (say) => {
      let written = 0;
      const { manifest } = await convertCheckpoint(
        open,
        (name, bytes) => writeFile(join(part, name), bytes),
        {
          precision,
          signal,
          onProgress: ({ file, bytes, done, total }) => {
            written += bytes;
            say(`converting ${source} (${file})`, done, total);
          },
        },
      );
      await rename(part, resolve(out));
      const before = [...read.values()].reduce((sum, size) => sum + size, 0);
      return `${out}: ${megabytes(written)} of weights in ${precision}, which were ${megabytes(before)}; to pin it: SHA-256 ${manifest}`;
    });
  } finally {
    await rm(part, { recursive: true, force: true });
    await files.close();
  }
}

const isPrecision = (text: string): text is ConvertedPrecision =>
  ["f16", "int8", "int4"].includes(text);

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Writes the messages in `source` as rows, by the tokenizer in `model`. */
async function convertMessages(
  source: string,
  model: string,
  length: number,
  out: string,
): Promise<void> {
  if (!Number.isSafeInteger(length) || length < 16 || length > 8192)
    throw new UsageError("convert: expected a --length of 16 to 8192 tokens");
  const samples = parsePersonalData(await readFile(source, "utf8"));
  const files = folderFiles(model);
  try {
    const opened = await openTokenizer(files);
    const { file, rows, learned } = writeTrainingRows(opened, samples, length);
    if (learned === 0)
      throw new UsageError(
        `convert: expected replies that begin within ${length} tokens, got none; choose a longer --length`,
      );
    const part = `${out}.part`;
    await writeFile(part, file, { mode: 0o600 });
    await rename(part, out);
    console.log(
      `${out}: ${samples.length} messages in ${rows} rows of ${length} tokens, ${learned} of them to be learned; keep it as private as the messages`,
    );
  } finally {
    await files.close();
  }
}

await runCommand(async (signal) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      precision: { type: "string" },
      model: { type: "string" },
      length: { type: "string" },
      out: { type: "string" },
    },
  });
  const [source] = positionals;
  const { precision, model, length, out } = values;
  if (source === undefined || positionals.length > 1)
    throw new UsageError(usage);
  if (precision !== undefined && model === undefined && length === undefined)
    await convertModel(
      source,
      precision,
      out ?? `${source.replace(/\/+$/, "")}-${precision}`,
      signal,
    );
  else if (model !== undefined && precision === undefined)
    await convertMessages(
      source,
      model,
      Number(length ?? 256),
      out ?? `${source.replace(/\.jsonl$/, "")}.safetensors`,
    );
  else throw new UsageError(usage);
});
