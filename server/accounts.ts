/** @file The first accounts: an operator and a contributor, whose keys are kept in the home folder. */
import { randomBytes } from "node:crypto";
import type { Role, Store } from "../store/store.ts";
import type { Configuration } from "./configuration.ts";
import { readSecret, writeSecret } from "./secrets.ts";

/** Keys that the process that starts a Headstart knows. */
export interface Accounts {
  /** Of this machine's operator; also in `operator.key` in the home folder. */
  readonly operatorKey: string;
  /** Of a first contributor, when it was made just now; also in `contributor.key`, for the start may be killed before it is told. */
  readonly contributorKey: string | undefined;
}

/** Makes the accounts that are not there. A key that was lost cannot be told again: its file is written with that of another account. */
export async function ensureAccounts(
  store: Store,
  configuration: Configuration,
): Promise<Accounts> {
  const [operator, contributor] = [
    await ensureAccount(store, configuration, "operator"),
    await ensureAccount(store, configuration, "contributor"),
  ];
  return {
    operatorKey: operator.key,
    contributorKey: contributor.isNew ? contributor.key : undefined,
  };
}

async function ensureAccount(
  { contributors }: Store,
  configuration: Configuration,
  role: Role,
): Promise<{ key: string; isNew: boolean }> {
  const file = `${role}.key`;
  const kept = (await readSecret(configuration, file))?.trim();
  if (
    kept !== undefined &&
    (await contributors.authenticate(kept))?.role === role
  )
    return { key: kept, isNew: false };
  const name = `${role}-${randomBytes(4).toString("hex")}`;
  const { apiKey } = await contributors.create(
    {
      caller: "start",
      key: randomBytes(16).toString("hex"),
      request: { name, role },
    },
    { name, role },
  );
  await writeSecret(configuration, file, `${apiKey!}\n`);
  return { key: apiKey!, isNew: true };
}
