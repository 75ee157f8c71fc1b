/** @file ONNX Runtime for Node, as every command uses it. */
import * as onnxRuntime from "onnxruntime-node";
import { availableParallelism } from "node:os";
import type { Runtime } from "../device-sdk/onnx/session.ts";

/** onnxruntime-node on all cores. */
export const nodeRuntime: Runtime = {
  onnxRuntime,
  sessionOptions: { intraOpNumThreads: availableParallelism() },
};
