/** @file The subgraph `catalogue`: base models, pLLMs, contributions. */
import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import {
  AttributeEvidenceResolver,
  AttributeProposalResolver,
} from "./catalogue/attributeProposal.ts";
import { BaseModelResolver } from "./catalogue/baseModel.ts";
import { ContributorResolver } from "./catalogue/contributor.ts";
import { findVisible, PLLMResolver } from "./catalogue/pllm.ts";
import { isId } from "./input.ts";
import { buildSubgraph, type SubgraphClasses } from "./subgraph.ts";

/** What the subgraph is made of. */
export const catalogue: SubgraphClasses = {
  resolvers: [
    BaseModelResolver,
    PLLMResolver,
    ContributorResolver,
    AttributeProposalResolver,
    AttributeEvidenceResolver,
  ],
};

/** The executable subgraph; its resolvers take a `ResolverContext`. */
export async function buildCatalogueSubgraph(): Promise<GraphQLSchema> {
  return buildSubgraph(catalogue, {
    BaseModel: ({ id }, { loaders }) =>
      isId(id) ? loaders.baseModel.load(id) : undefined,
    PLLM: ({ id }, context) =>
      isId(id) ? findVisible(id, context) : undefined,
    Contributor: ({ id }, { loaders }) =>
      isId(id) ? loaders.contributor.load(id) : undefined,
  });
}
