/** @file How the API says no: an error with a code that programs can act on. */
import { GraphQLError } from "graphql";

/** Why a request was refused, as `extensions.code`; the store's own codes come through beside these. */
export type RefusalCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "BAD_USER_INPUT"
  | "NOT_FOUND"
  | "TOO_LARGE"
  | "UPLOAD_MISSING"
  | "HASH_MISMATCH"
  | "BASE_MODEL_INCOMPLETE";

/** An error whose message says what was expected, what came and what to do. */
export function refusal(code: RefusalCode, message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: {
      code,
      // read by Apollo Server where the caller is not known before any field is resolved, and never sent
      ...(code === "UNAUTHENTICATED" && { http: { status: 401 } }),
    },
  });
}

/** A value as it is shown in a message: as JSON, cut after 80 characters. */
export function shown(value: string): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}...` : text;
}
