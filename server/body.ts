/** @file Reads request bodies up to a limit. */
import { Refusal } from "./refusal.ts";

/** Bytes that are set aside before any has come. */
const firstBuffer = 16 * 1024 * 1024;

/**
 * @param patience milliseconds in which the body must have come.
 * @throws Refusal TOO_LARGE as soon as more than `maximum` bytes are announced or come, TOO_SLOW after `patience`.
 */
export async function readBody(
  request: Request,
  maximum: number,
  patience: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = (got: string) =>
    new Refusal(
      413,
      "TOO_LARGE",
      `request: expected a body of at most ${maximum} bytes, got ${got}.`,
    );
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > maximum) throw tooLarge(String(announced));
  // of the announced size, within reason: nothing of it has come yet
  let buffer = new Uint8Array(Math.min(announced, firstBuffer));
  let size = 0;
  const reader = request.body?.getReader();
  if (!reader) return buffer;
  let giveUp = () => {};
  const timer = setTimeout(() => giveUp(), patience);
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
      reader.read().then(resolve, reject);
    });
  try {
    for (;;) {
      const { done, value } = await read();
      if (done) return buffer.subarray(0, size);
      const next = size + value.length;
      if (next > maximum) throw tooLarge("more");
      if (next > buffer.length) {
        const larger = new Uint8Array(Math.min(maximum, 2 * next));
        larger.set(buffer.subarray(0, size));
        buffer = larger;
      }
      buffer.set(value, size);
      size = next;
    }
  } catch (error) {
    void reader.cancel().catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
