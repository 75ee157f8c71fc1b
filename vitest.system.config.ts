/** @file The part of `npm run test:system` that is written for vitest: what needs a real PostgreSQL. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  // as in vitest.config.ts
  resolve: {
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    include: ["test/system/**/*.system.ts"],
    pool: "forks",
    testTimeout: 120_000,
    // PostgreSQL may have to be installed first
    hookTimeout: 600_000,
  },
});
