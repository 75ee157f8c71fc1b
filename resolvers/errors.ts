/** @file What of an error leaves the server: refusals whole, everything unexpected masked. */
import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { StoreError } from "../store/storeError.ts";

/** An unexpected error, as it is logged. */
export interface ErrorLogEntry {
  /** The same that the caller was told. */
  readonly traceId: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** Where in the answer it happened. */
  readonly path: readonly (string | number)[] | undefined;
}

/**
 * Apollo Server's `formatError`. Refusals, the store's and GraphQL's own errors keep message and code; anything else becomes "Unexpected
 * error." with a trace id, and is logged with it.
 */
export function createFormatError(log: (entry: ErrorLogEntry) => void) {
  return (
    formatted: GraphQLFormattedError,
    error: unknown,
  ): GraphQLFormattedError => {
    const cause = originOf(error);
    const code =
      cause instanceof StoreError
        ? cause.code
        : cause instanceof GraphQLError
          ? // a scalar's own code is lost where Apollo Server wraps it for validation
            (cause.extensions["code"] ?? formatted.extensions?.["code"])
          : undefined;
    const where = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (typeof code === "string" && code !== "INTERNAL_SERVER_ERROR")
      return { message: formatted.message, ...where, extensions: { code } };
    const traceId = randomUUID();
    log({
      traceId,
      message: cause instanceof Error ? cause.message : String(cause),
      stack: cause instanceof Error ? cause.stack : undefined,
      path: formatted.path,
    });
    return {
      message: "Unexpected error.",
      ...where,
      extensions: { code: "INTERNAL_SERVER_ERROR", traceId },
    };
  };
}

/** The error that was thrown, out of the ones that GraphQL wrapped around it. */
function originOf(error: unknown): unknown {
  let origin = error;
  while (origin instanceof GraphQLError && origin.originalError)
    origin = origin.originalError;
  return origin;
}
