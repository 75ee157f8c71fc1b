/** @file The engine's contract on onnxruntime-web's WebAssembly build, in Node. */
import { readFile } from "node:fs/promises";
import * as onnxRuntime from "onnxruntime-web/wasm";
import { describe, it } from "vitest";
import { engineContract } from "./engine.contract.ts";

onnxRuntime.env.wasm.numThreads = 1;

describe("the engine on onnxruntime-web's wasm", () => {
  const cases = engineContract({ onnxRuntime }, (path) =>
    readFile(new URL(`../golden/${path}`, import.meta.url)),
  );
  for (const { name, run } of cases) it(name, run);
});
