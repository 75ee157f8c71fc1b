/** @file Who is asking, from the Authorization header. */
import type { Contributor, Once, Store } from "../store/store.ts";
import { readCapability } from "./capability.ts";
import { refusal } from "./refusal.ts";

/** Who is asking. */
export type Caller =
  | { readonly kind: "anonymous" }
  | { readonly kind: "contributor"; readonly contributor: Contributor }
  /** A device with the capability token of its training session. */
  | { readonly kind: "session"; readonly sessionId: string };

/** What a caller counts as where roles are asked for. */
export type CallerRole = "anonymous" | "contributor" | "operator" | "session";

/** The role of a caller. */
export function roleOf(caller: Caller): CallerRole {
  return caller.kind === "contributor" ? caller.contributor.role : caller.kind;
}

/** Id of the contributor or operator who asks; `@Authorized` lets nobody else come as far. */
export function contributorOf(caller: Caller): string {
  if (caller.kind === "contributor") return caller.contributor.id;
  throw new Error(`contributorOf: expected a contributor, got ${caller.kind}`);
}

/**
 * Who sent this header: nobody in particular without one.
 * @throws GraphQLError UNAUTHENTICATED for a key that is not known and a token that is malformed, foreign or expired.
 */
export async function authenticate(
  store: Store,
  secret: string,
  authorization: string | undefined,
): Promise<Caller> {
  if (authorization === undefined) return { kind: "anonymous" };
  const credential = /^Bearer ([\w.-]{1,1024})$/i.exec(authorization)?.[1];
  if (credential === undefined)
    throw refusal(
      "UNAUTHENTICATED",
      'Authorization: expected "Bearer " with an API key or a session\'s token, got something else. Leave the header out to ask anonymously.',
    );
  if (credential.startsWith("hs_")) {
    const contributor = await store.contributors.authenticate(credential);
    if (contributor) return { kind: "contributor", contributor };
    throw refusal(
      "UNAUTHENTICATED",
      "Authorization: expected an API key that is known here, got another. Check the key, or ask an operator for one.",
    );
  }
  const read = await readCapability(secret, credential);
  if ("sessionId" in read) return { kind: "session", ...read };
  throw refusal(
    "UNAUTHENTICATED",
    read.fault === "expired"
      ? "Authorization: expected a session's token that has not expired, got an expired one. Start a new training session."
      : "Authorization: expected an API key (hs_...) or a session's token as startTrainingSession gave it, got neither.",
  );
}

/** A mutation's idempotency, from whoever asks: the same key may be used by two callers. */
export function onceFor(
  caller: Caller,
  mutation: string,
  input: { readonly idempotencyKey: string },
): Once {
  return {
    caller:
      caller.kind === "contributor"
        ? caller.contributor.id
        : caller.kind === "session"
          ? `session:${caller.sessionId}`
          : "anonymous",
    key: input.idempotencyKey,
    request: { mutation, input },
  };
}
