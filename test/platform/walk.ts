/** @file Goes through a Relay connection as a client does, page by page. */
import { expect } from "vitest";
import type { Client } from "./client.ts";

interface List {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly label: string };
  }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}

/**
 * Goes through a list and says what is on it, in the list's own order whichever way it goes.
 * @param document asks for the `list` (or for it as part `of` something) with $first, $after, $last and $before; its nodes have a `label`.
 */
export async function walk(
  client: Client,
  document: string,
  size: number,
  direction: "forward" | "backward",
): Promise<string[]> {
  const isForward = direction === "forward";
  const pages: string[][] = [];
  let cursor: string | null = null;
  for (;;) {
    const data: { list: List } | { of: { list: List } } = await client.ask(
      document,
      isForward
        ? { first: size, after: cursor }
        : { last: size, before: cursor },
    );
    const { edges, pageInfo }: List = "of" in data ? data.of.list : data.list;
    expect(pageInfo).toMatchObject({
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      [isForward ? "hasPreviousPage" : "hasNextPage"]: pages.length > 0,
    });
    pages.push(edges.map(({ node }) => node.label));
    const goesOn = isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    if (!goesOn) return (isForward ? pages : pages.reverse()).flat();
    expect(edges).toHaveLength(size);
    cursor = isForward ? pageInfo.endCursor : pageInfo.startCursor;
  }
}
