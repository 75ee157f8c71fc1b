/** @file Reads request bodies up to a limit. */

/** A body is longer than allowed. */
export class BodyTooLargeError extends Error {
  override readonly name = "BodyTooLargeError";
}

/** @throws BodyTooLargeError as soon as more than `maximum` bytes are announced or come. */
export async function readBody(
  request: Request,
  maximum: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = (got: string | number) =>
    new BodyTooLargeError(`expected at most ${maximum} bytes, got ${got}`);
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > maximum) throw tooLarge(announced);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > maximum) throw tooLarge("more");
    parts.push(part);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
