/** @file The environment: what it may hold, and one sentence for each fault. */
import { resolve } from "node:path";
import { expect, it } from "vitest";
import {
  ConfigurationError,
  readConfiguration,
  readHeadstartUrl,
} from "../../server/configuration.ts";

/** RFC 8037, appendix A.1. */
const signingKey = {
  kty: "OKP",
  crv: "Ed25519",
  x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
  d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
};
const long = "canary".repeat(6);

/** What is wrong with an environment. */
function faultOf(environment: Record<string, string>): string {
  try {
    readConfiguration(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return "none";
}

it("has a default for everything", () => {
  expect(readConfiguration({})).toEqual({
    host: "127.0.0.1",
    port: 4000,
    publicUrl: "http://localhost:4000",
    trustedProxies: 0,
    home: resolve(".headstart"),
    databaseUrl: undefined,
    bucket: undefined,
    edge: undefined,
    signingKey: undefined,
    secret: undefined,
  });
});

it("takes an empty variable for an absent one", () => {
  expect(
    readConfiguration({
      PORT: "",
      PUBLIC_URL: "",
      S3_BUCKET: "",
      EDGE_URL: "",
    }),
  ).toEqual(readConfiguration({}));
});

it("reads everything", () => {
  expect(
    readConfiguration({
      HOST: "::",
      PORT: "8080",
      PUBLIC_URL: "https://headstart.example/",
      TRUSTED_PROXIES: "2",
      HEADSTART_HOME: "/srv/headstart",
      DATABASE_URL: "postgres://headstart@db/headstart",
      S3_BUCKET: "artifacts",
      S3_ENDPOINT: "https://s3.example",
      AWS_ACCESS_KEY_ID: "id",
      AWS_SECRET_ACCESS_KEY: "key",
      EDGE_URL: "https://edge.example/",
      EDGE_PUBLISH_TOKEN: long,
      HEADSTART_SIGNING_KEY: JSON.stringify(signingKey),
      HEADSTART_SECRET: long,
      UNRELATED: "is ignored",
    }),
  ).toEqual({
    host: "::",
    port: 8080,
    publicUrl: "https://headstart.example",
    trustedProxies: 2,
    home: "/srv/headstart",
    databaseUrl: "postgres://headstart@db/headstart",
    bucket: {
      name: "artifacts",
      endpoint: "https://s3.example",
      region: "auto",
      accessKeyId: "id",
      secretAccessKey: "key",
    },
    edge: { url: "https://edge.example", publishToken: long },
    signingKey,
    secret: long,
  });
});

it.each([
  ["127.0.0.1", "http://localhost:4000"],
  ["0.0.0.0", "http://localhost:4000"],
  ["::1", "http://localhost:4000"],
  ["192.168.1.5", "http://192.168.1.5:4000"],
  ["fd00::5", "http://[fd00::5]:4000"],
  ["laptop.local", "http://laptop.local:4000"],
])("knows how %s is reached", (HOST, url) => {
  expect(readConfiguration({ HOST }).publicUrl).toBe(url);
  expect(readHeadstartUrl({ HOST }).url).toBe(url);
});

it.each([
  [{ HOST: "a b" }, "HOST: expected an address or a host name."],
  [{ PORT: "http" }, "PORT: expected a port from 0 to 65535."],
  [{ PORT: "65536" }, "PORT: expected a port from 0 to 65535."],
  [{ PORT: "-1" }, "PORT: expected a port from 0 to 65535."],
  [
    { TRUSTED_PROXIES: "all" },
    "TRUSTED_PROXIES: expected a number of proxies from 0 to 9.",
  ],
  [{ PUBLIC_URL: "here" }, "PUBLIC_URL: expected an http or https URL."],
  [{ PUBLIC_URL: "ftp://a" }, "PUBLIC_URL: expected an http or https URL."],
  [
    { PUBLIC_URL: "https://a?b=c" },
    "PUBLIC_URL: expected a URL without ? and #.",
  ],
  [
    { DATABASE_URL: "mysql://user:canary@db" },
    "DATABASE_URL: expected a URL that begins with postgres://.",
  ],
  [
    { HEADSTART_SECRET: "canary" },
    "HEADSTART_SECRET: expected at least 32 characters.",
  ],
  [
    { HEADSTART_SIGNING_KEY: "canary" },
    "HEADSTART_SIGNING_KEY: expected a private Ed25519 key as a JWK in JSON.",
  ],
  [
    {
      HEADSTART_SIGNING_KEY: JSON.stringify({ ...signingKey, d: "canary" }),
    },
    "HEADSTART_SIGNING_KEY: expected a private Ed25519 key as a JWK in JSON.",
  ],
  [
    {
      HEADSTART_SIGNING_KEY: JSON.stringify({
        ...signingKey,
        x: "xgWV9qUm93oAMtCw8eNYgVk3e_OnDgEfX0gsuY89F-Q",
      }),
    },
    "HEADSTART_SIGNING_KEY: expected a private Ed25519 key as a JWK in JSON.",
  ],
  [
    { S3_BUCKET: "artifacts" },
    "AWS_ACCESS_KEY_ID: expected it beside S3_BUCKET.\nAWS_SECRET_ACCESS_KEY: expected it beside S3_BUCKET.",
  ],
  [
    { S3_ENDPOINT: "https://s3.example" },
    "S3_BUCKET: expected it beside S3_ENDPOINT.",
  ],
  [
    { EDGE_URL: "https://edge.example" },
    "EDGE_PUBLISH_TOKEN: expected it beside EDGE_URL.",
  ],
  [
    { EDGE_URL: "http://edge.example", EDGE_PUBLISH_TOKEN: long },
    "EDGE_URL: expected https, or http on this machine, which is all that devices fetch from.",
  ],
  [
    { EDGE_PUBLISH_TOKEN: long },
    "EDGE_URL: expected it beside EDGE_PUBLISH_TOKEN.",
  ],
])("says what is wrong with %o", (environment, fault) => {
  const told = faultOf(environment);
  expect(told).toBe(fault);
  expect(told).not.toContain("canary");
});

it("tells all faults at once, a line each", () => {
  expect(
    faultOf({
      PORT: "http",
      PUBLIC_URL: "here",
      EDGE_URL: "https://edge.example",
      HEADSTART_SECRET: "short",
    }),
  ).toBe(
    `PORT: expected a port from 0 to 65535.
PUBLIC_URL: expected an http or https URL.
HEADSTART_SECRET: expected at least 32 characters.
EDGE_PUBLISH_TOKEN: expected it beside EDGE_URL.`,
  );
});

it("finds the Headstart that a command talks to", () => {
  expect(readHeadstartUrl({})).toEqual({
    url: "http://localhost:4000",
    publicKey: undefined,
    isNamed: false,
  });
  expect(
    readHeadstartUrl({
      HEADSTART_URL: "https://headstart.example/",
      HEADSTART_PUBLIC_KEY: signingKey.x,
      PORT: "not looked at",
    }),
  ).toEqual({
    url: "https://headstart.example",
    publicKey: signingKey.x,
    isNamed: true,
  });
  expect(() => readHeadstartUrl({ HEADSTART_URL: "here" })).toThrow(
    "HEADSTART_URL: expected an http or https URL.",
  );
  expect(() => readHeadstartUrl({ PORT: "http" })).toThrow(
    "PORT: expected a port from 0 to 65535.",
  );
});
