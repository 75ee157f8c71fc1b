/** @file The configuration: the only place where the environment is read. Every fault is one sentence. */
import { createPrivateKey, createPublicKey } from "node:crypto";
import type { JsonWebKey } from "node:crypto";
import { isIPv6 } from "node:net";
import { join, resolve } from "node:path";
import { z } from "zod";

/** Thrown for an environment that cannot be used; the message has one line a fault. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}

/** How a Headstart is run. */
export interface Configuration {
  /** Interface and port of the page, the GraphQL endpoint and uploads. */
  readonly host: string;
  readonly port: number;
  /** How others reach that port; signed upload URLs begin with it. */
  readonly publicUrl: string;
  /** How many proxies of ours stand before it, each adding to X-Forwarded-For; with none that header is not believed. */
  readonly trustedProxies: number;
  /** Where everything that is made on this machine is kept. */
  readonly home: string;
  /** PostgreSQL; embedded PGlite in `home` if absent. */
  readonly databaseUrl: string | undefined;
  /** An S3-compatible bucket; a folder in `home` if absent. */
  readonly bucket:
    | {
        readonly name: string;
        readonly endpoint: string | undefined;
        readonly region: string;
        readonly accessKeyId: string;
        readonly secretAccessKey: string;
      }
    | undefined;
  /** A deployed Worker; workerd on this machine if absent. */
  readonly edge:
    { readonly url: string; readonly publishToken: string } | undefined;
  /** The private key that signs manifests, an Ed25519 JWK; made and kept in `home` if absent. */
  readonly signingKey: SigningKey | undefined;
  /** Signs upload URLs and capability tokens; made and kept in `home` if absent. */
  readonly secret: string | undefined;
}

const url = z
  .url({ protocol: /^https?$/, error: "expected an http or https URL" })
  .refine((text) => !/[?#]/.test(text), "expected a URL without ? and #");
const number = (what: string, maximum: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,5}$/.test(text) && Number(text) <= maximum,
      `expected ${what} from 0 to ${maximum}`,
    )
    .transform(Number);
const secret = z.string().min(32, "expected at least 32 characters");

/** A private Ed25519 key as a JWK (RFC 8037). */
export const signingKey = z
  .object({
    kty: z.literal("OKP"),
    crv: z.literal("Ed25519"),
    x: z.string(),
    d: z.string(),
  })
  .refine(isKeyPair);

/** A private Ed25519 key as a JWK. */
export type SigningKey = z.infer<typeof signingKey>;

/** Whether `x` is the public half of `d`. */
function isKeyPair(key: JsonWebKey): boolean {
  try {
    const privateKey = createPrivateKey({ key, format: "jwk" });
    return createPublicKey(privateKey).export({ format: "jwk" }).x === key.x;
  } catch {
    return false;
  }
}

const variables = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:%-]+$/, "expected an address or a host name")
    .default("127.0.0.1"),
  PORT: number("a port", 65_535).default(4000),
  PUBLIC_URL: url.optional(),
  TRUSTED_PROXIES: number("a number of proxies", 9).default(0),
  HEADSTART_HOME: z.string().default(".headstart"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "expected a URL that begins with postgres://")
    .optional(),
  S3_BUCKET: z.string().optional(),
  S3_ENDPOINT: url.optional(),
  S3_REGION: z.string().default("auto"),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_SECRET_ACCESS_KEY: z.string().optional(),
  EDGE_URL: url.optional(),
  EDGE_PUBLISH_TOKEN: secret.optional(),
  HEADSTART_SIGNING_KEY: z
    .string()
    .transform((text, context) => {
      try {
        return signingKey.parse(JSON.parse(text));
      } catch {
        // The error would repeat a part of the key.
        context.addIssue("expected a private Ed25519 key as a JWK in JSON");
        return z.NEVER;
      }
    })
    .optional(),
  HEADSTART_SECRET: secret.optional(),
});

type Variable = keyof z.infer<typeof variables>;

/** What must come together. */
const requirements: readonly [given: Variable, needed: Variable][] = [
  ["S3_BUCKET", "AWS_ACCESS_KEY_ID"],
  ["S3_BUCKET", "AWS_SECRET_ACCESS_KEY"],
  ["S3_ENDPOINT", "S3_BUCKET"],
  ["EDGE_URL", "EDGE_PUBLISH_TOKEN"],
  ["EDGE_PUBLISH_TOKEN", "EDGE_URL"],
];

/** Whether devices fetch from an address. */
function isForDevices(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return (
    protocol === "https:" ||
    /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
  );
}

/**
 * Reads and checks the environment; an empty variable counts as absent.
 * @throws ConfigurationError naming every variable that cannot be used.
 */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Configuration {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== ""),
  );
  const parsed = variables.safeParse(given);
  const faults = [
    ...(parsed.error?.issues ?? []).map(
      ({ path, message }) => `${path.join(".")}: ${message}.`,
    ),
    ...requirements
      .filter(([name, needed]) => name in given && !(needed in given))
      .map(([name, needed]) => `${needed}: expected it beside ${name}.`),
    ...(parsed.data?.EDGE_URL === undefined ||
    isForDevices(parsed.data.EDGE_URL)
      ? []
      : [
          "EDGE_URL: expected https, or http on this machine, which is all that devices fetch from.",
        ]),
  ];
  if (!parsed.success || faults.length > 0)
    throw new ConfigurationError(faults.join("\n"));
  const values = parsed.data;
  const { HOST: host, PORT: port } = values;
  return {
    host,
    port,
    publicUrl: trim(values.PUBLIC_URL ?? `http://${nameOf(host)}:${port}`),
    trustedProxies: values.TRUSTED_PROXIES,
    home: resolve(values.HEADSTART_HOME),
    databaseUrl: values.DATABASE_URL,
    bucket:
      values.S3_BUCKET === undefined
        ? undefined
        : {
            name: values.S3_BUCKET,
            endpoint: values.S3_ENDPOINT,
            region: values.S3_REGION,
            accessKeyId: values.AWS_ACCESS_KEY_ID!,
            secretAccessKey: values.AWS_SECRET_ACCESS_KEY!,
          },
    edge:
      values.EDGE_URL === undefined
        ? undefined
        : {
            url: trim(values.EDGE_URL),
            publishToken: values.EDGE_PUBLISH_TOKEN!,
          },
    signingKey: values.HEADSTART_SIGNING_KEY,
    secret: values.HEADSTART_SECRET,
  };
}

const trim = (address: string) => address.replace(/\/+$/, "");

/** How this machine reaches what listens on an interface. */
function nameOf(host: string): string {
  if (["127.0.0.1", "::1", "0.0.0.0", "::"].includes(host)) return "localhost";
  return isIPv6(host) ? `[${host}]` : host;
}

/** A file or folder in the home folder. */
export const inHome = ({ home }: Configuration, ...parts: string[]) =>
  join(home, ...parts);

/** The Headstart that a command talks to: HEADSTART_URL, or the local port. @throws ConfigurationError. */
export function readHeadstartUrl(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): {
  url: string;
  /** The `x` of the publisher's key, to pin beforehand. */
  publicKey: string | undefined;
  /** Whether HEADSTART_URL is set. */
  isNamed: boolean;
} {
  const { HEADSTART_URL, HEADSTART_PUBLIC_KEY } = environment;
  const publicKey =
    HEADSTART_PUBLIC_KEY === "" ? undefined : HEADSTART_PUBLIC_KEY;
  if (!HEADSTART_URL) {
    const { HOST, PORT } = environment;
    const { host, port } = readConfiguration({ HOST, PORT });
    return { url: `http://${nameOf(host)}:${port}`, publicKey, isNamed: false };
  }
  const parsed = url.safeParse(HEADSTART_URL);
  if (!parsed.success)
    throw new ConfigurationError(
      "HEADSTART_URL: expected an http or https URL.",
    );
  return { url: trim(parsed.data), publicKey, isNamed: true };
}
