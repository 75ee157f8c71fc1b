/** @file ONNX Runtime for Node, as the jobs and every command use it. */
import * as onnxRuntime from "onnxruntime-node";
import { availableParallelism } from "node:os";
import type { Meter, Runtime } from "../device-sdk/index.ts";

/** onnxruntime-node, on all cores unless told otherwise, counting what runs. */
export const createNodeRuntime = (
  threads = availableParallelism(),
): Runtime & { readonly meter: Meter } => ({
  onnxRuntime,
  sessionOptions: { intraOpNumThreads: threads },
  sharesMemory: true,
  meter: { flops: 0, bytes: 0 },
});
