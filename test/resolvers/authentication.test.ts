/** @file Who is asking: API keys, capability tokens, and what is neither. */
import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signCapability } from "../../resolvers/capability.ts";
import { openPlatform, secret, type Platform } from "./platform.ts";

const session = {
  id: "01890a5d-ac96-774b-bcce-b302099a8057",
  createdAt: new Date("2026-11-23T10:00:00.250Z"),
};
const day = 24 * 60 * 60 * 1000;

let platform: Platform;
beforeAll(async () => {
  platform = await openPlatform();
});
afterAll(() => platform.close());

const viewer = (authorization?: string) =>
  platform.ask(
    "catalogue",
    "{ viewer { role contributor { name } } }",
    {},
    authorization,
  );

test("nobody, a contributor, an operator and a session are told apart", async () => {
  const { alice, operator } = platform;
  const running = await signCapability(secret, {
    ...session,
    createdAt: new Date(),
  });
  const answers = [
    await viewer(),
    await viewer(alice.authorization),
    await viewer(operator.authorization),
    await viewer(`Bearer ${running}`),
  ];
  expect(answers.map(({ data }) => data?.["viewer"])).toEqual([
    { role: "ANONYMOUS", contributor: null },
    { role: "CONTRIBUTOR", contributor: { name: "alice" } },
    { role: "OPERATOR", contributor: { name: "olga" } },
    { role: "ANONYMOUS", contributor: null },
  ]);
});

describe("UNAUTHENTICATED, with status 401 and nothing done", () => {
  const malformed =
    'Authorization: expected "Bearer " with an API key or a session\'s token, got something else. Leave the header out to ask anonymously.';
  const unknownKey =
    "Authorization: expected an API key that is known here, got another. Check the key, or ask an operator for one.";
  const neither =
    "Authorization: expected an API key (hs_...) or a session's token as startTrainingSession gave it, got neither.";
  const token = (
    claims: { audience?: string; subject?: string; expires?: boolean },
    key = secret,
  ) => {
    const jwt = new SignJWT().setProtectedHeader({ alg: "HS256" });
    if (claims.audience !== undefined) jwt.setAudience(claims.audience);
    if (claims.subject !== undefined) jwt.setSubject(claims.subject);
    if (claims.expires !== false) jwt.setExpirationTime("1h");
    return jwt.sign(new TextEncoder().encode(key));
  };
  const ours = { audience: "training-session", subject: session.id };
  const cases: [string, () => string | Promise<string>, string][] = [
    ["an empty header", () => "", malformed],
    ["another scheme", () => "Basic b2xnYTpzZWNyZXQ=", malformed],
    ["Bearer and nothing", () => "Bearer ", malformed],
    ["two tokens", () => "Bearer one two", malformed],
    ["a token without end", () => `Bearer ${"x".repeat(1025)}`, malformed],
    [
      "an unknown key",
      () => `Bearer hs_${"0".repeat(32)}_${"A".repeat(43)}`,
      unknownKey,
    ],
    [
      "another's secret with a known id",
      () => `${platform.alice.authorization.slice(0, -43)}${"A".repeat(43)}`,
      unknownKey,
    ],
    [
      "a key cut short",
      () => platform.alice.authorization.slice(0, -1),
      unknownKey,
    ],
    ["a word", () => "Bearer operator", neither],
    [
      "a token signed by somebody else",
      async () =>
        `Bearer ${await token(ours, "another secret of 32 characters.")}`,
      neither,
    ],
    [
      "a token for something else, such as an upload",
      async () => `Bearer ${await token({ ...ours, audience: "upload" })}`,
      neither,
    ],
    [
      "a token that never expires",
      async () => `Bearer ${await token({ ...ours, expires: false })}`,
      neither,
    ],
    [
      "a token of nobody",
      async () => `Bearer ${await token({ audience: "training-session" })}`,
      neither,
    ],
    [
      "an unsigned token",
      () =>
        `Bearer ${[
          { alg: "none" },
          { sub: session.id, aud: "training-session", exp: 4102444800 },
        ]
          .map((part) =>
            Buffer.from(JSON.stringify(part)).toString("base64url"),
          )
          .join(".")}.`,
      neither,
    ],
    [
      "a token of a session that began more than seven days ago",
      async () =>
        `Bearer ${await signCapability(secret, {
          ...session,
          createdAt: new Date(Date.now() - 7 * day - 1000),
        })}`,
      "Authorization: expected a session's token that has not expired, got an expired one. Start a new training session.",
    ],
  ];
  test.each(cases)("%s", async (_, authorization, message) => {
    expect(await viewer(await authorization())).toEqual({
      errors: [{ message, extensions: { code: "UNAUTHENTICATED" } }],
      status: 401,
    });
  });
});

test("the refusals of a role say what was expected", async () => {
  const { alice, ask } = platform;
  const query = "query ($id: ID!) { trainingSession(id: $id) { id } }";
  expect(await ask("personalization", query, { id: session.id })).toMatchObject(
    {
      errors: [
        {
          message:
            "trainingSession: expected a training session's token or an operator's API key, got nobody known (no Authorization header).",
          path: ["trainingSession"],
          extensions: { code: "UNAUTHENTICATED" },
        },
      ],
    },
  );
  expect(
    await ask(
      "personalization",
      query,
      { id: session.id },
      alice.authorization,
    ),
  ).toMatchObject({
    errors: [
      {
        message:
          "trainingSession: expected a training session's token or an operator's API key, got a contributor's API key.",
        extensions: { code: "FORBIDDEN" },
      },
    ],
  });
});

test("a session's token is a function of the session", async () => {
  const token = await signCapability(secret, session);
  expect(await signCapability(secret, session)).toBe(token);
  const [header, payload] = token
    .split(".")
    .slice(0, 2)
    .map(
      (part) =>
        JSON.parse(Buffer.from(part, "base64url").toString()) as unknown,
    );
  expect(header).toEqual({ alg: "HS256" });
  expect(payload).toEqual({
    sub: "01890a5d-ac96-774b-bcce-b302099a8057",
    aud: "training-session",
    iat: 1795428000,
    exp: 1796032800,
  });
});
