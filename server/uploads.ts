/** @file `PUT /uploads/TOKEN`: the signed upload URLs of folder storage. */
import { readUploadToken } from "../store/objects.ts";
import type { Objects } from "../store/store.ts";
import { BodyTooLargeError, readBody } from "./body.ts";

const answer = (status: number, code: string, message: string) =>
  Response.json({ code, message }, { status });

/** Stores the body under the key that the token was signed for; a repeated PUT replaces it. */
export async function receiveUpload(
  request: Request,
  objects: Objects,
  secret: string,
): Promise<Response> {
  if (request.method !== "PUT")
    return answer(405, "METHOD_NOT_ALLOWED", "uploads: expected PUT");
  const token = new URL(request.url).pathname.slice("/uploads/".length);
  const upload = await readUploadToken(secret, token);
  if (!upload)
    return answer(
      403,
      "FORBIDDEN",
      "uploads: expected a URL that contributePLLM or registerBaseModel answered with in the last hour; ask for a new one with the same idempotency key",
    );
  try {
    await objects.put(upload.key, await readBody(request, upload.maximum));
  } catch (error) {
    if (!(error instanceof BodyTooLargeError)) throw error;
    return answer(413, "TOO_LARGE", `uploads: ${error.message}`);
  }
  return Response.json({ ok: true });
}
