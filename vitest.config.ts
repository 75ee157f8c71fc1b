/** @file What `npm test` runs: everything that needs nothing but Node. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  // or graphql would be loaded twice, once as a CommonJS and once as an ES module
  resolve: {
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    include: ["test/**/*.test.ts"],
    // ONNX Runtime is a native addon with threads of its own: each file gets a process, not a worker thread.
    pool: "forks",
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
