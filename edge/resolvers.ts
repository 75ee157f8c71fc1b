/** @file How the `explanations` subgraph answers: spaces by id and page, and the explanation of a pLLM that another subgraph knows. */
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { isSha256 } from "../device-sdk/format/digest.ts";
import type { Explanation } from "../device-sdk/format/shard.ts";
import type { Attribute } from "../device-sdk/format/space.ts";
import {
  inWords,
  nameCoefficients,
  pllmSentence,
} from "../device-sdk/explain/words.ts";
import type { CatalogueReader, PublishedSpace } from "./catalogue.ts";
import { typeDefs } from "./explanations.generated.ts";

/** What every resolver is given. */
export interface Context {
  readonly catalogues: CatalogueReader;
  /** What the request asked for until now, under all its aliases. */
  readonly asked: Asked;
}

/** Counted to bound what one request costs. */
interface Asked {
  entities: number;
  readonly bases: Set<string>;
  readonly spaces: Set<string>;
}

/** A space of which so far only the id is known. */
interface SpaceRef {
  readonly id: string;
}

/** A pLLM as the gateway presents it: its key, and the fields of `@requires` where the query needs them. */
interface PllmRef {
  readonly id: string;
  readonly status?: string;
  readonly adapterSha256?: string | null;
  readonly baseRevision?: string;
}

interface Page {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** The most spaces on a page. */
export const maximumPage = 100;
/** In one request; the gateway asks for a page at once, or a page's components: 300 at most. */
const maximumEntities = 500;
/** In one request: each that is not known costs a look into the bucket. */
const maximumBases = 20;
/** In one request, by id: a page of base models has as many. */
const maximumSpaces = maximumPage;

const tooLarge = (message: string) =>
  new GraphQLError(message, { extensions: { code: "TOO_LARGE" } });

const badInput = (message: string) =>
  new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });

const readSha256 = (value: unknown): string => {
  if (isSha256(value)) return value;
  throw badInput(
    "Sha256: expected 64 lower-case hexadecimal digits, got another value; send a SHA-256",
  );
};

/** Reads one field of a space, from the bucket unless the request has it already. */
const ofSpace =
  <Name extends keyof PublishedSpace>(name: Name) =>
  async (
    { id }: SpaceRef,
    _: unknown,
    { catalogues }: Context,
  ): Promise<PublishedSpace[Name]> => {
    const space = await catalogues.space(id);
    // entities are taken at their word until a field is read
    if (!space)
      throw new GraphQLError(
        `explanation space: expected the id of a published one, got ${id}; read the manifest again`,
        { extensions: { code: "NOT_FOUND" } },
      );
    return space[name];
  };

/** The resolvers of the printed SDL and of what federation adds to it. */
export const resolvers = {
  Query: {
    async explanationSpace(
      _: unknown,
      { id }: { id: string },
      { catalogues, asked }: Context,
    ): Promise<SpaceRef | null> {
      if (!isSha256(id)) return null;
      countDistinct(asked.spaces, id, maximumSpaces, "explanation spaces");
      return (await catalogues.space(id)) ? { id } : null;
    },
    explanationSpaces: async (
      _: unknown,
      page: Page,
      { catalogues }: Context,
    ) => pageOf(page, () => catalogues.spaceIds()),
    _service: () => ({ sdl: typeDefs }),
    _entities(
      _: unknown,
      { representations }: { representations: readonly unknown[] },
      { asked }: Context,
    ) {
      asked.entities += representations.length;
      if (asked.entities > maximumEntities)
        throw tooLarge(
          `_entities: expected at most ${maximumEntities} representations in a request, got more; ask in several requests`,
        );
      return representations.map((value) => readEntity(value, asked));
    },
  },
  _Entity: {
    __resolveType: ({ __typename }: { __typename: string }) => __typename,
  },
  ExplanationSpace: {
    version: ofSpace("version"),
    parent: ofSpace("parent"),
    base: ofSpace("base"),
    explainer: ofSpace("explainer"),
    probes: ofSpace("probes"),
    attributes: ofSpace("attributes"),
    thresholds: ofSpace("thresholds"),
  },
  PLLM: {
    async explanation(
      { status, adapterSha256, baseRevision }: PllmRef,
      _: unknown,
      { catalogues }: Context,
    ) {
      // one that was not published may have the adapter of one that was
      if (status !== "PUBLISHED" && status !== "YANKED") return null;
      // without an upload there is no adapter, and nothing to explain
      if (!adapterSha256 || !baseRevision) return null;
      const catalogue = await catalogues.catalogue(baseRevision);
      const explanation = catalogue?.byAdapter.get(adapterSha256);
      return catalogue && explanation
        ? {
            ...describe(catalogue.space, explanation),
            outputs: catalogue.manifest.adapters[adapterSha256]?.outputs,
          }
        : null;
    },
  },
  Sha256: new GraphQLScalarType<string, string>({
    name: "Sha256",
    serialize: readSha256,
    parseValue: readSha256,
    parseLiteral: (node) =>
      readSha256(node.kind === Kind.STRING ? node.value : undefined),
  }),
};

/** @throws GraphQLError TOO_LARGE when a request asks for more than `most` different ones, under whatever aliases. */
function countDistinct(
  asked: Set<string>,
  id: string,
  most: number,
  what: string,
): void {
  asked.add(id);
  if (asked.size > most)
    throw tooLarge(
      `query: expected at most ${most} ${what} in a request, got more; ask in several requests`,
    );
}

function readEntity(value: unknown, { bases, spaces }: Asked): object {
  const {
    __typename: type,
    id,
    ...fields
  } = typeof value === "object" && value !== null
    ? (value as Record<string, unknown>)
    : {};
  if (
    (type !== "PLLM" && type !== "ExplanationSpace") ||
    typeof id !== "string"
  )
    throw badInput(
      "_entities: expected representations of PLLM or ExplanationSpace with an id, got another value; send __typename and id",
    );
  if (type === "ExplanationSpace") {
    countDistinct(spaces, id, maximumSpaces, "explanation spaces");
  } else if ((fields["adapterSha256"] ?? null) !== null) {
    // here, so that one error answers what many fields would repeat
    readSha256(fields["adapterSha256"]);
    const base = readSha256(fields["baseRevision"]);
    countDistinct(bases, base, maximumBases, "base models");
  }
  return { ...fields, __typename: type, id };
}

/** An explanation in the words of its space. */
function describe(
  { id, attributes }: PublishedSpace,
  { coefficients, residual }: Explanation,
) {
  const named = nameCoefficients(attributes, coefficients, []);
  return {
    space: { id },
    coefficients: named.map(({ word, value: size }, at) => ({
      attribute: attributes[at]! satisfies Attribute,
      value: coefficients[at]!,
      word,
      size,
    })),
    residual,
    words: inWords(named),
    sentence: pllmSentence(named),
  };
}

/** A page of the spaces, in the order of their ids (Relay's cursor connections). */
async function pageOf(
  { first, last, after, before }: Page,
  readIds: () => Promise<string[]>,
) {
  const count = first ?? last ?? undefined;
  if (count === undefined || typeof first === typeof last)
    throw badInput(
      "explanationSpaces: expected either first or last, got both or neither; say how many spaces to answer",
    );
  if (count < 1 || count > maximumPage)
    throw badInput(
      `explanationSpaces: expected first or last of 1 to ${maximumPage}, got ${count}; ask for a page of that size`,
    );
  const low = readCursor("after", after);
  const high = readCursor("before", before);
  const ids = await readIds();
  let begin = low === undefined ? 0 : ids.filter((id) => id <= low).length;
  let end =
    high === undefined ? ids.length : ids.filter((id) => id < high).length;
  if (typeof first === "number") end = Math.min(end, begin + count);
  else begin = Math.max(begin, end - count);
  const edges = ids
    .slice(begin, end)
    .map((id) => ({ cursor: btoa(id), node: { id } }));
  return {
    edges,
    pageInfo: {
      hasNextPage: end < ids.length,
      hasPreviousPage: begin > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The id that a cursor stands for, which is base64 of it and without padding or signs, as 64 digits come out. */
function readCursor(
  name: string,
  cursor: string | null | undefined,
): string | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  let id: string | undefined;
  try {
    id = atob(cursor);
  } catch {
    // not base64
  }
  if (isSha256(id)) return id;
  throw badInput(
    `explanationSpaces: expected for ${name} a cursor of this connection, got another value; take it from pageInfo`,
  );
}
