/** @file The GraphQL client against a real server: what it sends, and the errors it makes of what comes back. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { recordMergeDocument } from "../../../device-sdk/report/documents.ts";
import { createGraphqlClient } from "../../../device-sdk/report/graphqlClient.ts";
import { hurriedTime } from "../hurriedTime.ts";
import { startRecordingServer } from "../recordingServer.ts";
import type { RecordingServer } from "../recordingServer.ts";

let server: RecordingServer;
let answers: { status: number; body: string }[];
beforeAll(async () => {
  server = await startRecordingServer((_, response) => {
    const { status, body } =
      answers.length > 1 ? answers.shift()! : answers[0]!;
    response.writeHead(status).end(body);
  });
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
});

const variables = {
  input: {
    idempotencyKey: "0123456789abcdef",
    baseRevision: "b".repeat(64),
    components: [],
  },
};
function send(...given: [status: number, body: unknown][]) {
  answers = given.map(([status, body]) => ({
    status,
    body: typeof body === "string" ? body : JSON.stringify(body),
  }));
  const { wait } = hurriedTime();
  const client = createGraphqlClient(`${server.url}/graphql`, { wait });
  return client(recordMergeDocument, variables, "token");
}
const good = { data: { recordMerge: { id: "m" } } };
const failure = (code: unknown, message: unknown = "no such thing") => ({
  data: null,
  errors: [{ message, extensions: { code } }],
});

describe("createGraphqlClient", () => {
  it("posts the document and its variables, and returns the data", async () => {
    expect(await send([200, good])).toEqual({ recordMerge: { id: "m" } });
    const { method, path, headers, body } = server.requests[0]!;
    expect([method, path]).toEqual(["POST", "/graphql"]);
    const sent = Object.fromEntries(headers);
    expect(sent["authorization"]).toBe("Bearer token");
    expect(sent["content-type"]).toBe("application/json");
    expect(sent["accept"]).toBe(
      "application/graphql-response+json, application/json",
    );
    const { query, ...rest } = JSON.parse(body) as { query: string };
    expect(query.replace(/\s+/g, " ").trim()).toBe(
      "mutation RecordMerge($input: RecordMergeInput!) { recordMerge(input: $input) { id } }",
    );
    expect(rest).toEqual({ variables });
  });

  it.each([200, 400, 401, 500])(
    "carries the server's code, with status %i",
    async (status) => {
      await expect(send([status, failure("NOT_FOUND")])).rejects.toMatchObject({
        name: "ReportError",
        code: "NOT_FOUND",
        message: "no such thing",
      });
    },
  );

  it.each([
    ["errors without a code", 200, failure(undefined), "INTERNAL_SERVER_ERROR"],
    [
      "an error that is no object",
      200,
      { errors: [5] },
      "INTERNAL_SERVER_ERROR",
    ],
    ["errors that are none", 200, { errors: [null] }, "MALFORMED"],
    ["an answer without data", 200, {}, "MALFORMED"],
    ["data that is a text", 200, { data: "yes" }, "MALFORMED"],
    ["a page", 200, "<!doctype html>", "MALFORMED"],
    ["too long an answer", 200, "x".repeat(300_000), "MALFORMED"],
    ["a page that says no", 403, "<!doctype html>", "STATUS"],
    ["no page", 404, "", "STATUS"],
  ])("takes %s for an error", async (_, status, body, code) => {
    await expect(send([status, body])).rejects.toMatchObject({
      name: "ReportError",
      code,
    });
    expect(server.requests).toHaveLength(1);
  });

  it("sends the same bytes again when the gateway is busy", async () => {
    await send([503, ""], [502, "bad gateway"], [200, good]);
    expect(server.requests).toHaveLength(3);
    expect(new Set(server.requests.map(({ raw }) => raw)).size).toBe(1);
  });

  it("says when nobody answers", async () => {
    const gone = await startRecordingServer(() => {});
    await gone.close();
    const { wait } = hurriedTime();
    const client = createGraphqlClient(gone.url, { wait });
    await expect(client(recordMergeDocument, variables)).rejects.toMatchObject({
      name: "ReportError",
      code: "UNREACHABLE",
    });
  });

  it("refuses an insecure address", () => {
    expect(() => createGraphqlClient("http://api.example/graphql")).toThrow(
      RangeError,
    );
  });
});
