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
  "\n  mutation RecordMerge($input: RecordMergeInput!) {\n    recordMerge(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordMergeDocument;
  "\n  mutation StartTrainingSession($input: StartTrainingSessionInput!) {\n    startTrainingSession(input: $input) {\n      token\n      session {\n        id\n      }\n    }\n  }\n": typeof types.StartTrainingSessionDocument;
  "\n  mutation ReportTrainingProgress($input: ReportTrainingProgressInput!) {\n    reportTrainingProgress(input: $input) {\n      id\n    }\n  }\n": typeof types.ReportTrainingProgressDocument;
  "\n  mutation FinishTrainingSession($input: FinishTrainingSessionInput!) {\n    finishTrainingSession(input: $input) {\n      id\n    }\n  }\n": typeof types.FinishTrainingSessionDocument;
};
const documents: Documents = {
  "\n  mutation RecordMerge($input: RecordMergeInput!) {\n    recordMerge(input: $input) {\n      id\n    }\n  }\n":
    types.RecordMergeDocument,
  "\n  mutation StartTrainingSession($input: StartTrainingSessionInput!) {\n    startTrainingSession(input: $input) {\n      token\n      session {\n        id\n      }\n    }\n  }\n":
    types.StartTrainingSessionDocument,
  "\n  mutation ReportTrainingProgress($input: ReportTrainingProgressInput!) {\n    reportTrainingProgress(input: $input) {\n      id\n    }\n  }\n":
    types.ReportTrainingProgressDocument,
  "\n  mutation FinishTrainingSession($input: FinishTrainingSessionInput!) {\n    finishTrainingSession(input: $input) {\n      id\n    }\n  }\n":
    types.FinishTrainingSessionDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation RecordMerge($input: RecordMergeInput!) {\n    recordMerge(input: $input) {\n      id\n    }\n  }\n",
): typeof import("./graphql.ts").RecordMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation StartTrainingSession($input: StartTrainingSessionInput!) {\n    startTrainingSession(input: $input) {\n      token\n      session {\n        id\n      }\n    }\n  }\n",
): typeof import("./graphql.ts").StartTrainingSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation ReportTrainingProgress($input: ReportTrainingProgressInput!) {\n    reportTrainingProgress(input: $input) {\n      id\n    }\n  }\n",
): typeof import("./graphql.ts").ReportTrainingProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation FinishTrainingSession($input: FinishTrainingSessionInput!) {\n    finishTrainingSession(input: $input) {\n      id\n    }\n  }\n",
): typeof import("./graphql.ts").FinishTrainingSessionDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
