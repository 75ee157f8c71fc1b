/** @file What the server refuses outside GraphQL, as `{code, message}` with a status. */

/** Why a request was refused. */
export type RefusalCode =
  | "BAD_REQUEST"
  | "NOT_FOUND"
  | "METHOD_NOT_ALLOWED"
  | "FORBIDDEN"
  | "TOO_LARGE"
  | "WRONG_STATE"
  | "TOO_SLOW"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "STARTING";

/** A request that must not be served; the message says what was expected, what came and what to do. */
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
