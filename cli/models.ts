/**
 * @file `npm run models -- --data DIR`: makes the demo model: the rows of the base, which `models/pretrain.py` trains, then the explainer
 * adapter and the pLLMs. Killed, it goes on where it was.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureBase } from "../models/base.ts";
import { modelCard } from "../models/card.ts";
import type { Pretraining } from "../models/card.ts";
import { evaluateDemo } from "../models/evaluate.ts";
import { ensureExplainer } from "../models/explainerTuning.ts";
import { ensurePllms } from "../models/pllms.ts";
import { readSources } from "../models/sources.ts";
import { writeAtomically } from "../models/stage.ts";
import type { StageProgress } from "../models/stage.ts";
import { runCommand, UsageError } from "./command.ts";
import { createNodeRuntime } from "../server/nodeRuntime.ts";

const progress =
  (name: string) =>
  ({ step, steps, loss, tokensPerSecond }: StageProgress) => {
    if (step % 20 === 0 || step === steps)
      console.log(
        `${new Date().toISOString().slice(11, 19)} ${name} ${step}/${steps} loss ${loss.toFixed(3)} ${tokensPerSecond.toFixed(0)} tokens/s`,
      );
  };

await runCommand(async (signal) => {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      out: { type: "string", default: "models/demo" },
      work: { type: "string", default: ".work/models" },
    },
  });
  if (values.data === undefined)
    throw new UsageError(
      "models: expected --data DIR with books/GENRE.title.txt and gsm8k.train.jsonl",
    );
  const sources = await readSources(values.data);
  const { out, work } = values;
  const base = await ensureBase(
    createNodeRuntime(),
    out,
    work,
    sources,
    (done, total) => {
      if (done % 2000 === 0) console.log(`base: row ${done} of ${total}`);
    },
    signal,
  );
  if (!base) {
    console.log(
      `The rows of the base model are made. Train it with\n\n  python models/pretrain.py --work ${work} --out ${out}\n\nand run this command again.`,
    );
    return;
  }
  const explainer = await ensureExplainer(
    base,
    out,
    work,
    sources,
    progress("explainer"),
    signal,
  );
  const pllms = await ensurePllms(
    base,
    out,
    work,
    (name, at) => progress(name)(at),
    signal,
  );
  console.log("measuring for the model card");
  const scores = await evaluateDemo(base, explainer, pllms);
  const pretraining = await readFile(join(out, "pretraining.json"), "utf8");
  await writeAtomically(
    join(out, "README.md"),
    modelCard(scores, JSON.parse(pretraining) as Pretraining),
  );
});
