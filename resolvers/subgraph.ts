/** @file From type-graphql's classes to a federation subgraph. */
import { buildSubgraphSchema } from "@apollo/subgraph";
import { getDocumentNodeFromSchema } from "@graphql-tools/utils";
import { Kind, parse, print, type GraphQLSchema } from "graphql";
import { buildSchema, createResolversMap, type ClassType } from "type-graphql";
import { authorize } from "./authorize.ts";
import type { ResolverContext } from "./context.ts";

/** Finds an entity by its key; nothing where there is none that the caller may see. */
export type ReferenceResolver = (
  /** As whoever asks for the entity wrote it. */
  reference: { readonly id: unknown },
  context: ResolverContext,
) => unknown;

/** The classes that a subgraph is made of. */
export interface SubgraphClasses {
  /** Classes with queries, mutations and field resolvers. */
  readonly resolvers: readonly [ClassType, ...ClassType[]];
  /** Object types that no query leads to. */
  readonly orphanedTypes?: readonly ClassType[];
}

const link = `extend schema
  @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: ["@external", "@key", "@requires", "@shareable"]
  )`;

async function build({ resolvers, orphanedTypes = [] }: SubgraphClasses) {
  const schema = await buildSchema({
    resolvers: [...resolvers],
    orphanedTypes: [...orphanedTypes],
    authChecker: authorize,
    validate: false,
  });
  // `schema { query: Query }` says nothing, and would stand beside `extend schema`
  const printed = getDocumentNodeFromSchema(schema)
    .definitions.filter(({ kind }) => kind !== Kind.SCHEMA_DEFINITION)
    .map(print);
  return { schema, sdl: [link, ...printed].join("\n\n") };
}

/** A subgraph's SDL, as composition and the Worker read it. */
export async function printSubgraph(classes: SubgraphClasses): Promise<string> {
  return (await build(classes)).sdl;
}

/** An executable subgraph, with a way to find each of its entities by key. */
export async function buildSubgraph(
  classes: SubgraphClasses,
  references: Readonly<Record<string, ReferenceResolver>>,
): Promise<GraphQLSchema> {
  const { schema, sdl } = await build(classes);
  const resolvers = createResolversMap(schema);
  for (const [type, __resolveReference] of Object.entries(references))
    Object.assign(resolvers[type]!, { __resolveReference });
  return buildSubgraphSchema([
    { typeDefs: parse(sdl), resolvers: resolvers as never },
  ]);
}
