/** @file The whole mission on a real PostgreSQL. */
import { afterAll, beforeAll } from "vitest";
import { platformContract } from "../contract/platform.contract.ts";
import { startPostgres } from "./postgres.ts";
import type { Postgres } from "./postgres.ts";

let postgres: Postgres;

beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

platformContract("the platform on PostgreSQL", async () => ({
  DATABASE_URL: await postgres.createDatabase("platform"),
}));
