/** @file What a store refuses, by code. */

/** Why a store refused; the same words as the API's `extensions.code`. */
export type StoreErrorCode =
  | "NOT_FOUND"
  | "NAME_TAKEN"
  | "CONFLICT"
  | "WRONG_STATE"
  | "IDEMPOTENCY_CONFLICT"
  | "QUOTA_EXCEEDED"
  | "TOO_LARGE";

/** A refusal that a caller can act on. Nothing was changed. */
export class StoreError extends Error {
  override readonly name = "StoreError";

  constructor(
    readonly code: StoreErrorCode,
    message: string,
  ) {
    super(message);
  }
}
