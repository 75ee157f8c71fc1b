/** @file Relay's page arguments and connections, to and from the store's pages. */
import type { PageArguments } from "../schema/connection.ts";
import type { Page, PageRequest } from "../store/store.ts";
import { isId } from "./input.ts";
import { refusal, shown } from "./refusal.ts";

const maximumCount = 100;

const cursorOf = (id: string) => Buffer.from(id).toString("base64url");

/** The page that is asked for. @throws GraphQLError BAD_USER_INPUT. */
export function readPage(page: PageArguments): PageRequest {
  const first = page.first ?? undefined;
  const last = page.last ?? undefined;
  if ((first === undefined) === (last === undefined))
    throw refusal(
      "BAD_USER_INPUT",
      `first, last: expected exactly one of them, got ${first === undefined ? "neither" : "both"}.`,
    );
  const forward = first !== undefined;
  const [size, begin, foreign] = forward
    ? (["first", "after", "before"] as const)
    : (["last", "before", "after"] as const);
  const count = page[size]!;
  if (count < 1 || count > maximumCount)
    throw refusal(
      "BAD_USER_INPUT",
      `${size}: expected 1 to ${maximumCount}, got ${count}.`,
    );
  if (typeof page[foreign] === "string")
    throw refusal(
      "BAD_USER_INPUT",
      `${foreign}: expected none beside ${size}, got ${shown(page[foreign])}. Use ${begin}.`,
    );
  const cursor = page[begin] ?? undefined;
  return {
    direction: forward ? "forward" : "backward",
    count,
    cursor: cursor === undefined ? undefined : readCursor(begin, cursor),
  };
}

function readCursor(field: string, cursor: string): string {
  const id = Buffer.from(cursor, "base64url").toString();
  if (isId(id) && cursorOf(id) === cursor) return id;
  throw refusal(
    "BAD_USER_INPUT",
    `${field}: expected a cursor as an edge or pageInfo has it, got ${shown(cursor)}.`,
  );
}

/** A page as a connection. */
export function toConnection<T extends { readonly id: string }>(page: Page<T>) {
  const edges = page.items.map((node) => ({ cursor: cursorOf(node.id), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
