/** @file What the Worker refuses, as `{code, message}` with a status, and the bounded reading of what clients send. */
import { FormatError } from "../device-sdk/format/formatError.ts";

/** Everything the Worker refuses by, beside the codes of a manifest that does not verify. */
export type RefusalCode =
  | "NOT_FOUND"
  | "METHOD_NOT_ALLOWED"
  | "UNAUTHENTICATED"
  | "BAD_USER_INPUT"
  | "HASH_MISMATCH"
  | "WRONG_MODEL"
  | "WRONG_SPACE"
  | "EXPIRED"
  | "INCOMPLETE"
  | "OUTDATED"
  | "CONFLICT"
  | "LENGTH_REQUIRED"
  | "TOO_LARGE"
  | "RANGE_NOT_SATISFIABLE"
  | "MALFORMED"
  | "SIGNATURE";

/** Thrown for a request that must not be served; the message says what was expected, what came, and what to do, and holds no coefficients. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly code: RefusalCode;
  readonly headers: Readonly<Record<string, string>>;
  constructor(
    status: number,
    code: RefusalCode,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** A JSON answer. Without `cacheControl` nobody stores it. */
export const json = (
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  Response.json(value, {
    status,
    headers: { "Cache-Control": "no-store", ...headers },
  });

/**
 * The answer to a request that failed: a refusal in its own words, anything else masked behind a trace id under which it is logged.
 * The log holds the error and nothing of the request.
 */
export function answerTo(error: unknown): Response {
  if (error instanceof Refusal) {
    const { status, code, message, headers } = error;
    return json(status, { code, message }, headers);
  }
  const traceId = logUnexpected(error);
  return json(500, {
    code: "INTERNAL_SERVER_ERROR",
    message: "Unexpected error.",
    traceId,
  });
}

/** Logs an error that nobody foresaw and returns the id to ask for it by. */
export function logUnexpected(error: unknown): string {
  const traceId = crypto.randomUUID();
  const what =
    error instanceof Error ? (error.stack ?? error.message) : typeof error;
  console.error(`${traceId} ${what}`);
  return traceId;
}

/** A published file that does not verify, as a refusal of whoever publishes it; other errors as they are. */
export const refusalOf = (error: unknown): unknown =>
  error instanceof FormatError &&
  (error.code === "MALFORMED" ||
    error.code === "SIGNATURE" ||
    error.code === "EXPIRED")
    ? new Refusal(400, error.code, error.message)
    : error;

/**
 * The length that a request declares, in bytes; undefined where it declares none.
 * @throws Refusal 413 TOO_LARGE.
 */
export function declaredLength(
  request: Request,
  maximum: number,
): number | undefined {
  const header = request.headers.get("Content-Length");
  if (header === null) return undefined;
  const length = Number(header);
  if (!(length <= maximum)) throw tooLarge(maximum);
  return length;
}

/**
 * A request's body, counted while it is read.
 * @param maximum in bytes.
 * @throws Refusal 413 TOO_LARGE, before the rest is read; 400 BAD_USER_INPUT when the body breaks off.
 */
export async function readBody(
  request: Request,
  maximum: number,
): Promise<Uint8Array<ArrayBuffer>> {
  declaredLength(request, maximum);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const next = await reader?.read().catch(() => {
      throw new Refusal(
        400,
        "BAD_USER_INPUT",
        "body: expected all of it, got a part; send it again",
      );
    });
    if (!next || next.done) break;
    size += next.value.length;
    if (size > maximum) {
      await reader?.cancel();
      throw tooLarge(maximum);
    }
    chunks.push(next.value);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}

const tooLarge = (maximum: number) =>
  new Refusal(
    413,
    "TOO_LARGE",
    `body: expected at most ${maximum} bytes, got more; send less`,
  );
