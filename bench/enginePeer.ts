/** @file The client of `bench/peers/engine.py`: one request at a time to PyTorch in a process of its own. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A LoRA training step in f32. */
export interface StepSetting {
  readonly kind: "step";
  readonly shape: string;
  readonly rank: number;
  readonly modules: "all" | "qv";
  readonly batch: number;
  /** Tokens of each sequence. */
  readonly length: number;
}

/** Greedy generation. */
export interface GenerationSetting {
  readonly kind: "generate";
  readonly shape: string;
  readonly precision: "f32" | "bf16";
  readonly batch: number;
  /** Tokens of each prompt, and to generate after it. */
  readonly prompt: number;
  readonly new: number;
}

/** The product [rows, in] x [in, out], many times a run. */
export interface ProductSetting {
  readonly kind: "product";
  readonly rows: number;
  readonly in: number;
  readonly out: number;
  readonly times: number;
}

/** A running peer. */
export interface Peer {
  /** Versions of Python and its libraries. */
  readonly versions: Readonly<Record<string, unknown>>;
  /** Seconds of one run. The model of the last run stays loaded. */
  run(
    setting: StepSetting | GenerationSetting | ProductSetting,
    attention?: "sdpa" | "eager",
  ): Promise<number>;
  /** Lets it end. */
  stop(): void;
}

/** Starts the peer. @throws Error when the interpreter ends before it answers. */
export async function startPeer(
  python: string,
  threads: number,
  layers: number | undefined,
): Promise<Peer> {
  const child = spawn(
    python,
    [
      fileURLToPath(new URL("peers/engine.py", import.meta.url)),
      "--threads",
      String(threads),
      ...(layers === undefined ? [] : ["--layers", String(layers)]),
    ],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const answer = async () => {
    const line = await lines.next();
    if (line.done) throw new Error("the peer ended; it says above why");
    return JSON.parse(line.value) as Record<string, unknown>;
  };
  return {
    versions: await answer(),
    async run(setting, attention) {
      const request = { ...setting, attention, runs: 1 };
      child.stdin.write(`${JSON.stringify(request)}\n`);
      return (await answer())["minimum"] as number;
    },
    stop: () => child.stdin.end(),
  };
}
