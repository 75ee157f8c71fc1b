/** @file The part of `npm run test:system` that is written for vitest: what needs a real PostgreSQL. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/system/**/*.system.ts"],
    pool: "forks",
    testTimeout: 120_000,
    // PostgreSQL may have to be installed first
    hookTimeout: 600_000,
  },
});
