/** @file Asks the GraphQL endpoint of this origin; what goes wrong carries the server's trace id. */
import type { TypedDocumentString } from "./generated/graphql.ts";

/** Why there is no answer, or no whole one. */
export class QueryError extends Error {
  override readonly name = "QueryError";
  /** Under which the server logged an unexpected error. */
  readonly traceId: string | undefined;
  constructor(message: string, traceId?: string) {
    super(message);
    this.traceId = traceId;
  }
}

/** An answer; `error` says why parts of it are null. */
export interface Answer<Result> {
  readonly data: Result;
  readonly error: QueryError | undefined;
}

interface WireError {
  readonly message?: string;
  readonly extensions?: { readonly traceId?: string };
}

/** A GraphQL answer, or the server's own error. */
interface Wire extends WireError {
  readonly data?: unknown;
  readonly errors?: readonly WireError[];
  readonly traceId?: string;
}

/** Longest wait for an answer, in milliseconds. */
const patience = 20_000;

/**
 * Runs a document.
 * @throws QueryError when there is no data at all.
 */
export async function query<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Answer<Result>> {
  const [status, text] = await post({ query: document.toString(), variables });
  const wire = readWire(text);
  const first = wire?.errors?.[0];
  const error =
    first &&
    new QueryError(
      first.message ?? "The server told no reason.",
      first.extensions?.traceId,
    );
  // null, or nothing at all, where a required field could not be answered
  if (wire?.data) return { data: wire.data as Result, error };
  throw (
    error ??
    new QueryError(
      wire?.message ??
        `Expected a GraphQL answer, got something else with status ${status}.`,
      wire?.traceId,
    )
  );
}

async function post(body: object): Promise<[status: number, text: string]> {
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/graphql-response+json, application/json",
      },
      credentials: "omit",
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    return [response.status, await response.text()];
  } catch {
    throw new QueryError("Headstart did not answer. Is it still running?");
  }
}

function readWire(text: string): Wire | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
