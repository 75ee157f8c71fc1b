/** @file Memory that runs out, on onnxruntime-node and on onnxruntime-web's wasm with a heap that ends at 256 MiB. */
import * as onnxRuntimeNode from "onnxruntime-node";
import * as onnxRuntimeWeb from "onnxruntime-web";
import { describe, expect, it } from "vitest";
import { Graph } from "../../../device-sdk/onnx/graph.ts";
import { OutOfMemoryError } from "../../../device-sdk/onnx/outOfMemory.ts";
import { compile, zeros } from "../../../device-sdk/onnx/session.ts";
import type { Runtime } from "../../../device-sdk/onnx/session.ts";

const mebibyte = 2 ** 20;

// As on a device that gives a page no more: onnxruntime-web asks for up to 4 GiB.
const { Memory } = WebAssembly;
WebAssembly.Memory = class extends Memory {
  constructor(descriptor: WebAssembly.MemoryDescriptor) {
    super({ ...descriptor, maximum: (256 * mebibyte) / 65536 });
  }
};
onnxRuntimeWeb.env.wasm.numThreads = 1;

const node: Runtime = { onnxRuntime: onnxRuntimeNode, sharesMemory: true };
const wasm: Runtime = { onnxRuntime: onnxRuntimeWeb };

/** e^0 for [rows, 1024] zeros made of one row within the graph, summed up: the graph takes the memory, not what is fed. */
async function sumOfExponentials(runtime: Runtime, rows: number) {
  const graph = new Graph();
  const row = graph.input("row", [1, 1024]);
  const all = graph.exp(graph.expand(row, [rows, 1024]));
  const session = await compile(runtime, { row }, { sum: graph.sum(all, [0]) });
  try {
    return (await session.run({ row: zeros([1, 1024]) })).sum.data[0];
  } finally {
    await session.release();
  }
}

const failure = (running: Promise<unknown>): Promise<unknown> =>
  running.then(
    () => undefined,
    (error: unknown) => error,
  );

describe.each([
  { name: "onnxruntime-node", runtime: node, rows: 2 ** 28 },
  { name: "onnxruntime-web's wasm", runtime: wasm, rows: 2 ** 17 },
  { name: "wasm, more than 32 bits address", runtime: wasm, rows: 2 ** 21 },
  { name: "wasm, more than 32 bits count", runtime: wasm, rows: 2 ** 28 },
])("a graph too large for $name", ({ runtime, rows }) => {
  it("fails with its largest tensor, and what comes after it runs", async () => {
    expect(await sumOfExponentials(runtime, 3)).toBe(3);
    const error = await failure(sumOfExponentials(runtime, rows));
    expect(error).toBeInstanceOf(OutOfMemoryError);
    expect(error).toMatchObject({
      tensor: `Expand0 [${rows},1024]`,
      bytes: rows * 4096,
      cause: expect.any(Error) as unknown,
    });
    expect(await sumOfExponentials(runtime, 3)).toBe(3);
  });
});

it("says what was asked for and what to do", async () => {
  const error = await failure(sumOfExponentials(node, 2 ** 28));
  expect((error as Error).message).toBe(
    "run: out of memory: the largest tensor, Expand0 [268435456,1024], takes 1099511627776 bytes, inputs and outputs take 8192, and the runtime could not get 1099511627776 bytes; use fewer or shorter sequences, recomputed activations or a smaller memory budget",
  );
});

it("a graph's constants can be too large for wasm", async () => {
  const graph = new Graph();
  const x = graph.input("x", [1024]);
  const large = graph.constant(new Float32Array(25 * mebibyte), [25600, 1024]);
  const y = graph.add(x, large);
  const error = await failure(compile(wasm, { x }, { y }));
  expect(error).toBeInstanceOf(OutOfMemoryError);
  expect((error as Error).message).toMatch(
    /^compile: out of memory: the largest tensor, constant0 \[25600,1024\], takes 104857600 bytes, the graph itself takes 104857\d{3}\b/,
  );
  expect(await sumOfExponentials(wasm, 3)).toBe(3);
});

it("inputs can be too large for wasm", async () => {
  const graph = new Graph();
  const x = graph.input("x", [300, mebibyte / 4]);
  const session = await compile(wasm, { x }, { y: graph.sum(x, [0, 1]) });
  const error = await failure(session.run({ x: zeros(x.shape) }));
  expect(error).toBeInstanceOf(OutOfMemoryError);
  expect(error).toMatchObject({ tensor: "x [300,262144]", bytes: 314572800 });
  expect(await sumOfExponentials(wasm, 3)).toBe(3);
});

it("another failure stays the runtime's", async () => {
  const graph = new Graph();
  const x = graph.input("x", [1]);
  const runtime = { ...node, sessionOptions: { executionProviders: ["npu"] } };
  const error = await failure(compile(runtime, { x }, { y: graph.exp(x) }));
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(OutOfMemoryError);
});

// What follows from it differs from run to run; this is what Chromium and Node mostly say.
it("says that the runtime is damaged where wasm wrote an input over its own memory", async () => {
  const outOfBounds = new WebAssembly.RuntimeError(
    "memory access out of bounds",
  );
  const graph = new Graph();
  const x = graph.input("x", [1024]);
  const damaged: Runtime = {
    onnxRuntime: {
      ...onnxRuntimeWeb,
      InferenceSession: { create: () => Promise.reject(outOfBounds) },
    },
  };
  const error = await failure(compile(damaged, { x }, { y: graph.exp(x) }));
  expect(error).toBeInstanceOf(OutOfMemoryError);
  expect(error).toMatchObject({ cause: outOfBounds });
  expect((error as Error).message).toMatch(
    /; the runtime's memory is damaged, so load it again in a new process, worker or page, with fewer or shorter sequences, /,
  );
});

it("an option that the runtime refuses is told as it is", async () => {
  const graph = new Graph();
  const row = graph.input("row", [1, 2]);
  const sessionOptions = { intraOpNumThreads: NaN };
  const error = await failure(
    compile({ ...node, sessionOptions }, { row }, { sum: graph.sum(row, [0]) }),
  );
  expect(error).toBeInstanceOf(RangeError);
  expect(error).toMatchObject({
    message: expect.stringContaining("intraOpNumThreads") as unknown,
  });
});
