/** @file The configuration: the only place where the environment is read. Every fault is one sentence. */
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
  readonly signingKey: Record<string, unknown> | undefined;
  /** Signs upload URLs and capability tokens; made and kept in `home` if absent. */
  readonly secret: string | undefined;
}

const url = z.url({
  protocol: /^https?$/,
  error: "expected an http or https URL",
});
const signingKey = z.string().transform((text, context) => {
  try {
    const key = z
      .object({
        kty: z.literal("OKP"),
        crv: z.literal("Ed25519"),
        x: z.string(),
        d: z.string(),
      })
      .parse(JSON.parse(text));
    return key;
  } catch {
    // The text is a secret: it is not repeated.
    context.addIssue("expected a private Ed25519 key as a JWK in JSON");
    return z.NEVER;
  }
});

const variables = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "expected a port from 0 to 65535")
    .transform(Number)
    .refine((port) => port <= 65_535, "expected a port from 0 to 65535")
    .default(4000),
  PUBLIC_URL: url.optional(),
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
  EDGE_PUBLISH_TOKEN: z
    .string()
    .min(32, "expected at least 32 characters")
    .optional(),
  HEADSTART_SIGNING_KEY: signingKey.optional(),
  HEADSTART_SECRET: z
    .string()
    .min(32, "expected at least 32 characters")
    .optional(),
});

/** What must come together, in words. */
const requirements: readonly [
  given: keyof z.infer<typeof variables>,
  needed: keyof z.infer<typeof variables>,
][] = [
  ["S3_BUCKET", "AWS_ACCESS_KEY_ID"],
  ["S3_BUCKET", "AWS_SECRET_ACCESS_KEY"],
  ["S3_ENDPOINT", "S3_BUCKET"],
  ["EDGE_URL", "EDGE_PUBLISH_TOKEN"],
  ["EDGE_PUBLISH_TOKEN", "EDGE_URL"],
];

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
  if (!parsed.success)
    throw new ConfigurationError(
      parsed.error.issues
        .map(({ path, message }) => `${path.join(".")}: ${message}.`)
        .join("\n"),
    );
  const values = parsed.data;
  const missing = requirements.filter(
    ([name, needed]) =>
      given[name] !== undefined && values[needed] === undefined,
  );
  if (missing.length)
    throw new ConfigurationError(
      missing
        .map(([name, needed]) => `${needed}: expected it beside ${name}.`)
        .join("\n"),
    );
  const { HOST: host, PORT: port } = values;
  const trim = (address: string) => address.replace(/\/+$/, "");
  return {
    host,
    port,
    publicUrl: trim(values.PUBLIC_URL ?? `http://localhost:${port}`),
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
  const parsed = url.safeParse(
    HEADSTART_URL || `http://localhost:${environment["PORT"] || 4000}`,
  );
  if (!parsed.success)
    throw new ConfigurationError(
      "HEADSTART_URL: expected an http or https URL.",
    );
  return {
    url: parsed.data.replace(/\/+$/, ""),
    publicKey: HEADSTART_PUBLIC_KEY || undefined,
    isNamed: Boolean(HEADSTART_URL),
  };
}
