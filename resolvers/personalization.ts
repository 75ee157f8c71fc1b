/** @file The subgraph `personalization`: merges and training sessions. */
import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { PLLM } from "../schema/personalization/pllm.ts";
import { isId } from "./input.ts";
import { MergeResolver } from "./personalization/merge.ts";
import { PLLMStatisticsResolver } from "./personalization/pllm.ts";
import {
  findOwnSession,
  TrainingSessionResolver,
} from "./personalization/trainingSession.ts";
import { buildSubgraph, type SubgraphClasses } from "./subgraph.ts";

/** What the subgraph is made of. */
export const personalization: SubgraphClasses = {
  resolvers: [MergeResolver, TrainingSessionResolver, PLLMStatisticsResolver],
  orphanedTypes: [PLLM],
};

/** The executable subgraph; its resolvers take a `ResolverContext`. */
export async function buildPersonalizationSubgraph(): Promise<GraphQLSchema> {
  return buildSubgraph(personalization, {
    Merge: ({ id }, { store }) =>
      isId(id) ? store.merges.find(id) : undefined,
    PLLM: ({ id }) => (isId(id) ? { id } : undefined),
    TrainingSession: ({ id }, context) =>
      isId(id) ? findOwnSession(id, context) : undefined,
  });
}
