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
  "\n  mutation RegisterBaseModel($input: RegisterBaseModelInput!) {\n    registerBaseModel(input: $input) {\n      baseModel {\n        id\n      }\n      uploads {\n        file\n        url\n      }\n    }\n  }\n": typeof types.RegisterBaseModelDocument;
  "\n  mutation ReplaceSecretProbes($input: ReplaceSecretProbesInput!) {\n    replaceSecretProbes(input: $input) {\n      secretProbes\n    }\n  }\n": typeof types.ReplaceSecretProbesDocument;
  "\n  mutation ContributePLLM($input: ContributePLLMInput!) {\n    contributePLLM(input: $input) {\n      pllm {\n        id\n        status\n      }\n      upload {\n        url\n      }\n    }\n  }\n": typeof types.ContributePllmDocument;
  "\n  mutation FinishContribution($input: FinishContributionInput!) {\n    finishContribution(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.FinishContributionDocument;
  "\n  mutation FitExplanationSpace($input: FitExplanationSpaceInput!) {\n    fitExplanationSpace(input: $input) {\n      id\n    }\n  }\n": typeof types.FitExplanationSpaceDocument;
  "\n  query Contributions($baseModel: ID!, $after: String) {\n    baseModel(id: $baseModel) {\n      currentSpace {\n        id\n      }\n      fitFailure\n      secretProbes\n    }\n    pllms(baseModel: $baseModel, first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          status\n          adapterSha256\n          progress {\n            stage\n            done\n            total\n          }\n          refusal {\n            code\n            message\n          }\n        }\n      }\n    }\n  }\n": typeof types.ContributionsDocument;
};
const documents: Documents = {
  "\n  mutation RegisterBaseModel($input: RegisterBaseModelInput!) {\n    registerBaseModel(input: $input) {\n      baseModel {\n        id\n      }\n      uploads {\n        file\n        url\n      }\n    }\n  }\n":
    types.RegisterBaseModelDocument,
  "\n  mutation ReplaceSecretProbes($input: ReplaceSecretProbesInput!) {\n    replaceSecretProbes(input: $input) {\n      secretProbes\n    }\n  }\n":
    types.ReplaceSecretProbesDocument,
  "\n  mutation ContributePLLM($input: ContributePLLMInput!) {\n    contributePLLM(input: $input) {\n      pllm {\n        id\n        status\n      }\n      upload {\n        url\n      }\n    }\n  }\n":
    types.ContributePllmDocument,
  "\n  mutation FinishContribution($input: FinishContributionInput!) {\n    finishContribution(input: $input) {\n      id\n      status\n    }\n  }\n":
    types.FinishContributionDocument,
  "\n  mutation FitExplanationSpace($input: FitExplanationSpaceInput!) {\n    fitExplanationSpace(input: $input) {\n      id\n    }\n  }\n":
    types.FitExplanationSpaceDocument,
  "\n  query Contributions($baseModel: ID!, $after: String) {\n    baseModel(id: $baseModel) {\n      currentSpace {\n        id\n      }\n      fitFailure\n      secretProbes\n    }\n    pllms(baseModel: $baseModel, first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          status\n          adapterSha256\n          progress {\n            stage\n            done\n            total\n          }\n          refusal {\n            code\n            message\n          }\n        }\n      }\n    }\n  }\n":
    types.ContributionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation RegisterBaseModel($input: RegisterBaseModelInput!) {\n    registerBaseModel(input: $input) {\n      baseModel {\n        id\n      }\n      uploads {\n        file\n        url\n      }\n    }\n  }\n",
): typeof import("./graphql.ts").RegisterBaseModelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation ReplaceSecretProbes($input: ReplaceSecretProbesInput!) {\n    replaceSecretProbes(input: $input) {\n      secretProbes\n    }\n  }\n",
): typeof import("./graphql.ts").ReplaceSecretProbesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation ContributePLLM($input: ContributePLLMInput!) {\n    contributePLLM(input: $input) {\n      pllm {\n        id\n        status\n      }\n      upload {\n        url\n      }\n    }\n  }\n",
): typeof import("./graphql.ts").ContributePllmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation FinishContribution($input: FinishContributionInput!) {\n    finishContribution(input: $input) {\n      id\n      status\n    }\n  }\n",
): typeof import("./graphql.ts").FinishContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation FitExplanationSpace($input: FitExplanationSpaceInput!) {\n    fitExplanationSpace(input: $input) {\n      id\n    }\n  }\n",
): typeof import("./graphql.ts").FitExplanationSpaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query Contributions($baseModel: ID!, $after: String) {\n    baseModel(id: $baseModel) {\n      currentSpace {\n        id\n      }\n      fitFailure\n      secretProbes\n    }\n    pllms(baseModel: $baseModel, first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          status\n          adapterSha256\n          progress {\n            stage\n            done\n            total\n          }\n          refusal {\n            code\n            message\n          }\n        }\n      }\n    }\n  }\n",
): typeof import("./graphql.ts").ContributionsDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
