/** @file `PUT /uploads/TOKEN`: the signed upload URLs of folder storage. */
import { readUploadToken } from "../store/objects.ts";
import type { Store } from "../store/store.ts";
import { readParts } from "./body.ts";
import { Refusal } from "./refusal.ts";

/** Milliseconds in which an upload must have come: as long as its URL is good for. */
const patience = 60 * 60 * 1000;

/**
 * Stores the body under the key that the token was signed for; a repeated PUT replaces it, an interrupted one changes nothing.
 * @throws Refusal.
 */
export async function receiveUpload(
  request: Request,
  { objects, pllms }: Pick<Store, "objects" | "pllms">,
  secret: string,
): Promise<Response> {
  if (request.method !== "PUT")
    throw new Refusal(
      405,
      "METHOD_NOT_ALLOWED",
      `uploads: expected PUT, got ${request.method}.`,
      { Allow: "PUT" },
    );
  const token = new URL(request.url).pathname.slice("/uploads/".length);
  const upload = await readUploadToken(secret, token);
  if (!upload)
    throw new Refusal(
      403,
      "FORBIDDEN",
      "uploads: expected an address that contributePLLM or registerBaseModel answered with in the last hour, got another; ask for a new one with the same idempotency key.",
    );
  const [, pllmId] = /^uploads\/(.+)$/.exec(upload.key) ?? [];
  const pllm = pllmId === undefined ? undefined : await pllms.find(pllmId);
  if (pllm && pllm.status !== "AWAITING_UPLOAD")
    throw new Refusal(
      409,
      "WRONG_STATE",
      "uploads: expected a contribution that awaits its upload, got one that is finished; contribute a changed adapter under another name.",
    );
  await objects.putParts(
    upload.key,
    readParts(request, upload.maximum, patience),
  );
  return Response.json({ ok: true });
}
