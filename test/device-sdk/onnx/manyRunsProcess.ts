/** @file A process that runs one session 10,000 times and prints its resident bytes after every hundred: `manyRunsProcess.ts node|wasm`. */
import { Graph } from "../../../device-sdk/onnx/graph.ts";
import { compile, zeros } from "../../../device-sdk/onnx/session.ts";
import type { Runtime } from "../../../device-sdk/onnx/session.ts";

const runtimes: Readonly<Record<string, () => Promise<Runtime>>> = {
  node: async () => ({
    onnxRuntime: await import("onnxruntime-node"),
    sessionOptions: { intraOpNumThreads: 1 },
    sharesMemory: true,
  }),
  wasm: async () => {
    const onnxRuntime = await import("onnxruntime-web/wasm");
    onnxRuntime.env.wasm.numThreads = 1;
    return { onnxRuntime };
  },
};

const graph = new Graph();
const x = graph.input("x", [32, 32]);
const weight = graph.input("weight", [32, 32]);
const given = graph.gemm(x, weight, { transB: true });
const returned = graph.softmax(given);
const session = await compile(
  await runtimes[process.argv[2]!]!(),
  { x, weight },
  { given, returned },
);

const feeds = { x: zeros([32, 32]), weight: zeros([32, 32]) };
const into = { given: zeros([32, 32]) };
const resident: number[] = [];
for (let run = 1; run <= 10_000; run++) {
  await session.run(feeds, into);
  if (run % 100 > 0) continue;
  globalThis.gc?.();
  resident.push(process.memoryUsage.rss());
}
console.log(JSON.stringify(resident));
