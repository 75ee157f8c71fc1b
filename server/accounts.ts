/** @file The first accounts: an operator whose key is kept in the home folder, and a contributor whose key is told once. */
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Store } from "../store/store.ts";
import { inHome } from "./configuration.ts";
import type { Configuration } from "./configuration.ts";
import { writeSecret } from "./secrets.ts";

/** Keys that the process that starts a Headstart knows. */
export interface Accounts {
  /** Of this machine's operator; also in `operator.key` in the home folder. */
  readonly operatorKey: string;
  /** Of a first contributor, when it was made just now: it is told once and kept nowhere. */
  readonly contributorKey: string | undefined;
}

/** Makes the accounts that are not there. */
export async function ensureAccounts(
  store: Store,
  configuration: Configuration,
): Promise<Accounts> {
  const kept = await readFile(
    inHome(configuration, "operator.key"),
    "utf8",
  ).catch(() => undefined);
  const operator =
    kept === undefined
      ? undefined
      : await store.contributors.authenticate(kept.trim());
  if (kept !== undefined && operator?.role === "operator")
    return { operatorKey: kept.trim(), contributorKey: undefined };
  // A key that was lost cannot be told again: each machine gets an operator of its own.
  const suffix = randomBytes(4).toString("hex");
  const create = async (name: string, role: "operator" | "contributor") => {
    const { apiKey } = await store.contributors.create(
      {
        caller: "start",
        key: `${name}-${randomBytes(8).toString("hex")}`,
        request: { name, role },
      },
      { name, role },
    );
    return apiKey!;
  };
  const operatorKey = await create(`operator-${suffix}`, "operator");
  await writeSecret(configuration, "operator.key", `${operatorKey}\n`);
  return {
    operatorKey,
    contributorKey: await create(`contributor-${suffix}`, "contributor"),
  };
}
