/** @file The engine's contract on onnxruntime-node. */
import { readFile } from "node:fs/promises";
import * as onnxRuntime from "onnxruntime-node";
import { describe, it } from "vitest";
import { engineContract } from "./engine.contract.ts";

describe.each([
  ["copying outputs", {}],
  ["filling outputs in place", { sharesMemory: true }],
])("the engine on onnxruntime-node, %s", (_, options) => {
  const cases = engineContract(
    { onnxRuntime, sessionOptions: { intraOpNumThreads: 1 }, ...options },
    (path) => readFile(new URL(`../golden/${path}`, import.meta.url)),
  );
  for (const { name, run } of cases) it(name, run);
});
