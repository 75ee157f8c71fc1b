/** @file `npm run bench:memory`: the working set of fine-tuning known shapes with packed, streamed weights, beyond the loaded runtime. */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { linearModules } from "../device-sdk/lm/linear.ts";
import { readArguments } from "./arguments.ts";
import { writeRandomCheckpoint } from "./randomCheckpoint.ts";
import type { ShapeName } from "./randomCheckpoint.ts";
import { writeResults } from "./results.ts";

readArguments({});
const attention = ["self_attn.q_proj", "self_attn.v_proj"];
const cases: readonly {
  shape: ShapeName;
  modules: readonly string[];
  /** Megabytes that the working set should stay below. */
  limit: number;
}[] = [
  { shape: "Qwen2-0.5B", modules: attention, limit: 150 },
  { shape: "Qwen2-0.5B", modules: linearModules, limit: 300 },
  { shape: "Llama-3.2-1B", modules: attention, limit: 600 },
];
const rank = 16;
const length = 256;
const steps = 3;

interface Measured {
  /** Bytes: base weights in memory; trained parameters, gradients and moments; resident before; the peak after each step, beyond that. */
  readonly weights: number;
  readonly trained: number;
  readonly beforeBytes: number;
  readonly peakBytes: readonly number[];
  readonly seconds: readonly number[];
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);

console.log(
  `int4, streamed, activations recomputed, batch 1 x ${length}, LoRA rank ${rank}, ${steps} steps; peak of resident memory beyond the loaded runtime.\nFiles are read, not mapped: the page cache is not counted. The C library returns blocks from 256 KiB on at once, and V8's young generation is 1 MiB.\n`,
);
console.log(
  "| model's shape | trained | working set, MB | of it weights | of it trained | limit | s a step |\n|---|---|---|---|---|---|---|",
);
const results = [];
const folder = await mkdtemp(join(tmpdir(), "headstart-memory-"));
try {
  for (const { shape, modules, limit } of cases) {
    const checkpoint = join(folder, shape);
    await writeRandomCheckpoint(checkpoint, shape, "int4");
    const { stdout, status } = spawnSync(
      process.execPath,
      [
        "--max-semi-space-size=1",
        "--import",
        "@oxc-node/core/register",
        fileURLToPath(new URL("memoryProcess.ts", import.meta.url)),
        checkpoint,
        String(rank),
        modules.join(),
        String(length),
        String(steps),
      ],
      {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "inherit"],
        env: {
          ...process.env,
          MALLOC_MMAP_THRESHOLD_: String(256 * 1024),
          MALLOC_ARENA_MAX: "2",
        },
      },
    );
    if (status !== 0)
      throw new Error(`${shape}: the process ended with ${status}`);
    const measured = JSON.parse(stdout) as Measured;
    const peak = Math.max(...measured.peakBytes);
    console.log(
      `| ${shape} | ${modules.length === 2 ? "q, v" : "all seven"} | ${megabytes(peak)} | ${megabytes(measured.weights)} | ${megabytes(measured.trained)} | ${limit} | ${Math.min(...measured.seconds).toFixed(1)} |`,
    );
    results.push({ shape, modules, limit: limit * 1e6, peak, ...measured });
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
await writeResults("memory", { rank, length, steps, results });
