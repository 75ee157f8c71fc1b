/** @file What `npm test` runs: everything that needs nothing but Node. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // ONNX Runtime is a native addon with threads of its own: each file gets a process, not a worker thread.
    pool: "forks",
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
