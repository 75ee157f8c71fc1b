/** @file A GraphQL endpoint over the committed API schema: it refuses every document and variable that the schema does, and answers reports. */
import { readFileSync } from "node:fs";
import { buildSchema, graphql, GraphQLError } from "graphql";
import type { Answer } from "./recordingServer.ts";

const schema = buildSchema(
  readFileSync(new URL("../../schema/api.graphql", import.meta.url), "utf8"),
);

/** A report as it came. */
export interface RecordedReport {
  readonly mutation: string;
  readonly input: Record<string, unknown>;
}

/** The endpoint, and what was reported to it. */
export interface GraphqlEndpoint {
  readonly answer: Answer;
  readonly reports: RecordedReport[];
  /** Refuses this mutation with a code from now on. */
  refuse(mutation: string, code: string): void;
}

/** The capability token it gives out. */
export const sessionToken = "header.session.signature";

/** An endpoint that takes every report the schema allows. */
export function createGraphqlEndpoint(): GraphqlEndpoint {
  const reports: RecordedReport[] = [];
  const refused = new Map<string, string>();
  const take =
    (mutation: string, result: unknown) =>
    ({ input }: { input: Record<string, unknown> }) => {
      const code = refused.get(mutation);
      if (code !== undefined)
        throw new GraphQLError(`${mutation} is refused.`, {
          extensions: { code },
        });
      reports.push({ mutation, input: structuredClone(input) });
      return result;
    };
  const session = { id: "session-1" };
  const rootValue = {
    recordMerge: take("recordMerge", { id: "merge-1" }),
    startTrainingSession: take("startTrainingSession", {
      session,
      token: sessionToken,
    }),
    reportTrainingProgress: take("reportTrainingProgress", session),
    finishTrainingSession: take("finishTrainingSession", session),
  };
  return {
    reports,
    refuse: (mutation, code) => refused.set(mutation, code),
    async answer({ body }, response) {
      const { query, variables } = JSON.parse(body) as {
        query: string;
        variables: Record<string, unknown>;
      };
      const result = await graphql({
        schema,
        source: query,
        variableValues: variables,
        rootValue,
      });
      response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify(result));
    },
  };
}
