/** @file Capability tokens: who holds one may report on one training session (JWT, RFC 7519, signed with HS256). */
import { errors, jwtVerify, SignJWT } from "jose";
import type { TrainingSession } from "../store/store.ts";

const audience = "training-session";
const lifetime = 7 * 24 * 60 * 60;

const keyOf = (secret: string) => new TextEncoder().encode(secret);

/** The token of a training session, valid for seven days from its creation; the same session always gives the same token. */
export async function signCapability(
  secret: string,
  session: Pick<TrainingSession, "id" | "createdAt">,
): Promise<string> {
  const issued = Math.floor(session.createdAt.getTime() / 1000);
  return new SignJWT()
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(session.id)
    .setAudience(audience)
    .setIssuedAt(issued)
    .setExpirationTime(issued + lifetime)
    .sign(keyOf(secret));
}

/** Id of the training session whose valid token this is; otherwise why it is none. */
export async function readCapability(
  secret: string,
  token: string,
): Promise<{ sessionId: string } | { fault: "expired" | "not valid" }> {
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), {
      algorithms: ["HS256"],
      audience,
      requiredClaims: ["sub", "exp"],
    });
    return { sessionId: payload.sub! };
  } catch (cause) {
    if (cause instanceof errors.JWTExpired) return { fault: "expired" };
    if (cause instanceof errors.JOSEError) return { fault: "not valid" };
    throw cause;
  }
}
