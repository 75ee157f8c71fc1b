/** @file Reads request bodies up to a limit. */
import { Refusal } from "./refusal.ts";

/**
 * A body as it comes.
 * @param patience milliseconds in which it must have come.
 * @throws Refusal TOO_LARGE as soon as more than `maximum` bytes are announced or come, TOO_SLOW after `patience`.
 */
export async function* readParts(
  request: Request,
  maximum: number,
  patience: number,
): AsyncGenerator<Uint8Array, void> {
  const tooLarge = (got: string) =>
    new Refusal(
      413,
      "TOO_LARGE",
      `request: expected a body of at most ${maximum} bytes, got ${got}.`,
    );
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > maximum) throw tooLarge(String(announced));
  const reader = request.body?.getReader();
  if (!reader) return;
  let [isLate, isWhole] = [false, false];
  let giveUp = () => {};
  const timer = setTimeout(() => {
    isLate = true;
    giveUp();
  }, patience);
  // A promise of its own for each part: one for all of them would hold on to every part.
  const read = () =>
    new Promise<Awaited<ReturnType<typeof reader.read>>>((resolve, reject) => {
      giveUp = () =>
        reject(
          new Refusal(
            408,
            "TOO_SLOW",
            `request: expected its whole body within ${patience / 1000} s, got a part; send it again.`,
            { Connection: "close" },
          ),
        );
      if (isLate) giveUp();
      else reader.read().then(resolve, reject);
    });
  try {
    for (let size = 0; ;) {
      const { done, value } = await read();
      isWhole = done;
      if (done) return;
      size += value.length;
      if (size > maximum) throw tooLarge("more");
      yield value;
    }
  } finally {
    clearTimeout(timer);
    if (!isWhole) void reader.cancel().catch(() => undefined);
  }
}

/** A body at once. @throws as `readParts`. */
export async function readBody(
  ...request: Parameters<typeof readParts>
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const part of readParts(...request)) parts.push(part);
  return Buffer.concat(parts);
}
