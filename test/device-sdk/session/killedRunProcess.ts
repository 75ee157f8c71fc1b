/** @file A process that fine-tunes a tiny adapter, saving every step, until it is done or kills itself at a change in the folder: `killedRunProcess.ts FOLDER CHANGES`. */
import { watch } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createAdapter } from "../../../device-sdk/lora/adapter.ts";
import {
  fineTune,
  splitSamples,
} from "../../../device-sdk/session/fineTune.ts";
import { snapshotFile } from "../../../models/stage.ts";
import { tinyModel, tinyTokenizer } from "../../tinyModel.ts";

const [folder = ".", changes] = process.argv.slice(2);
let left = Number(changes);
// A save is several changes: a file is made, written and renamed.
watch(folder, { persistent: false }, () => {
  if (--left === 0) process.kill(process.pid, "SIGKILL");
});
const tokenizer = tinyTokenizer();
const model = tinyModel(tokenizer, 1);
const samples = Array.from({ length: 40 }, (_, at) => ({
  prompt: null,
  text: `The cat sat on the ${["mat", "hat", "bat", "rat"][at % 4]!} ${at}.`,
}));
const { adapter, curve, steps } = await fineTune(
  { model, tokenizer },
  createAdapter(model.config, { rank: 2, alpha: 4, seed: 1 }),
  splitSamples(samples, 1),
  {
    seed: 1,
    maximumSteps: 120,
    patience: 100,
    tokensPerStep: 512,
    tokensPerBatch: 256,
    snapshots: {
      store: snapshotFile(join(folder, "run.safetensors")),
      every: 1,
    },
    onEvent: ({ kind }) => console.log(kind),
  },
);
const hex = ({ buffer, byteOffset, byteLength }: Float32Array) =>
  Buffer.from(buffer, byteOffset, byteLength).toString("hex");
const matrices = [...adapter.matrices].map(([module, { a, b }]) => [
  module,
  hex(a.data),
  hex(b.data),
]);
await writeFile(
  join(folder, "result.json"),
  JSON.stringify({ steps, curve, matrices }),
);
