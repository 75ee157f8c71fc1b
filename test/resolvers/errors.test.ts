/** @file What of an error leaves the server: refusals whole, everything unexpected masked and logged. */
import { expect, test } from "vitest";
import { openPlatform } from "./platform.ts";

test("an error nobody expected is masked with a trace id, and logged with it", async () => {
  const platform = await openPlatform();
  // the database is gone: nothing else makes the real store fail
  await platform.store.close();
  const answer = await platform.ask(
    "catalogue",
    "{ baseModels(first: 1) { edges { cursor } } }",
  );
  const traceId = answer.errors?.[0]?.extensions?.["traceId"];
  expect(traceId).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  );
  expect(answer).toEqual({
    data: null,
    errors: [
      {
        message: "Unexpected error.",
        locations: [{ line: 1, column: 3 }],
        path: ["baseModels"],
        extensions: { code: "INTERNAL_SERVER_ERROR", traceId },
      },
    ],
    status: 200,
  });
  expect(platform.log).toEqual([
    {
      traceId,
      message: expect.stringMatching(/closed|destroyed/) as unknown,
      stack: expect.stringContaining("baseModels") as unknown,
      path: ["baseModels"],
    },
  ]);

  // so is one before any resolver runs
  const early = await platform.ask(
    "catalogue",
    "{ viewer { role } }",
    {},
    platform.alice.authorization,
  );
  expect(early).toEqual({
    errors: [
      {
        message: "Unexpected error.",
        extensions: {
          code: "INTERNAL_SERVER_ERROR",
          traceId: platform.log[1]?.traceId,
        },
      },
    ],
    status: 500,
  });

  // GraphQL's own errors stay
  const codes = [];
  for (const query of [
    "{ baseModels",
    "{ noSuchField }",
    "query One { viewer { role } } query Two { viewer { role } }",
  ]) {
    const { errors, status } = await platform.ask("catalogue", query);
    codes.push([status, errors?.[0]?.extensions?.["code"]]);
  }
  expect(codes).toEqual([
    [400, "GRAPHQL_PARSE_FAILED"],
    [400, "GRAPHQL_VALIDATION_FAILED"],
    [400, "OPERATION_RESOLUTION_FAILURE"],
  ]);
  expect(platform.log).toHaveLength(2);
  await platform.close();
});
