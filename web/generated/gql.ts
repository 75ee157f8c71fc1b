/* eslint-disable */
import * as types from "./graphql.ts";

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  "\n  fragment PllmPage on PLLMConnection {\n    edges {\n      node {\n        id\n        name\n        description\n        status\n        adapterBytes\n        publishedAt\n        yankReason\n        contributor {\n          name\n        }\n        explanation {\n          sentence\n          residual\n          coefficients {\n            value\n            word\n            size\n            attribute {\n              word\n              opposite\n            }\n          }\n        }\n        trainingStatistics {\n          sessions\n          medianSteps\n          medianSeconds\n          medianImprovement\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": typeof types.PllmPageFragmentDoc;
  "\n  query Catalogue($after: String, $pllms: Int!) {\n    baseModels(first: 10, after: $after) {\n      edges {\n        node {\n          id\n          name\n          revision\n          explainer {\n            name\n            revision\n          }\n          currentSpace {\n            id\n            attributes {\n              word\n              opposite\n            }\n            thresholds {\n              residual\n            }\n          }\n          pllms(first: $pllms) {\n            ...PllmPage\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CatalogueDocument;
  "\n  query MorePllms($baseModel: ID!, $after: String!, $pllms: Int!) {\n    baseModel(id: $baseModel) {\n      pllms(first: $pllms, after: $after) {\n        ...PllmPage\n      }\n    }\n  }\n": typeof types.MorePllmsDocument;
};
const documents: Documents = {
  "\n  fragment PllmPage on PLLMConnection {\n    edges {\n      node {\n        id\n        name\n        description\n        status\n        adapterBytes\n        publishedAt\n        yankReason\n        contributor {\n          name\n        }\n        explanation {\n          sentence\n          residual\n          coefficients {\n            value\n            word\n            size\n            attribute {\n              word\n              opposite\n            }\n          }\n        }\n        trainingStatistics {\n          sessions\n          medianSteps\n          medianSeconds\n          medianImprovement\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n":
    types.PllmPageFragmentDoc,
  "\n  query Catalogue($after: String, $pllms: Int!) {\n    baseModels(first: 10, after: $after) {\n      edges {\n        node {\n          id\n          name\n          revision\n          explainer {\n            name\n            revision\n          }\n          currentSpace {\n            id\n            attributes {\n              word\n              opposite\n            }\n            thresholds {\n              residual\n            }\n          }\n          pllms(first: $pllms) {\n            ...PllmPage\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n":
    types.CatalogueDocument,
  "\n  query MorePllms($baseModel: ID!, $after: String!, $pllms: Int!) {\n    baseModel(id: $baseModel) {\n      pllms(first: $pllms, after: $after) {\n        ...PllmPage\n      }\n    }\n  }\n":
    types.MorePllmsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment PllmPage on PLLMConnection {\n    edges {\n      node {\n        id\n        name\n        description\n        status\n        adapterBytes\n        publishedAt\n        yankReason\n        contributor {\n          name\n        }\n        explanation {\n          sentence\n          residual\n          coefficients {\n            value\n            word\n            size\n            attribute {\n              word\n              opposite\n            }\n          }\n        }\n        trainingStatistics {\n          sessions\n          medianSteps\n          medianSeconds\n          medianImprovement\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n",
): typeof import("./graphql.ts").PllmPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query Catalogue($after: String, $pllms: Int!) {\n    baseModels(first: 10, after: $after) {\n      edges {\n        node {\n          id\n          name\n          revision\n          explainer {\n            name\n            revision\n          }\n          currentSpace {\n            id\n            attributes {\n              word\n              opposite\n            }\n            thresholds {\n              residual\n            }\n          }\n          pllms(first: $pllms) {\n            ...PllmPage\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n",
): typeof import("./graphql.ts").CatalogueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query MorePllms($baseModel: ID!, $after: String!, $pllms: Int!) {\n    baseModel(id: $baseModel) {\n      pllms(first: $pllms, after: $after) {\n        ...PllmPage\n      }\n    }\n  }\n",
): typeof import("./graphql.ts").MorePllmsDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
