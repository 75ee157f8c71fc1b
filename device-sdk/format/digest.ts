/** @file SHA-256 digests, the addresses of everything that is published. */

/** Whether a value is a digest as written here: 64 lower-case hexadecimal digits. */
export const isSha256 = (value: unknown): value is string =>
  typeof value === "string" && /^[0-9a-f]{64}$/.test(value);

/** The SHA-256 of the bytes in lower-case hexadecimal, by WebCrypto. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  // WebCrypto refuses shared memory, which a threaded wasm runtime hands out
  const owned = isUnshared(bytes) ? bytes : new Uint8Array(bytes);
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", owned)));
}

/** Bytes in lower-case hexadecimal. */
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The bytes of an even number of hexadecimal digits. */
export const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16),
  );

const isUnshared = (bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> =>
  bytes.buffer instanceof ArrayBuffer;
