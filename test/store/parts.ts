/** @file Bytes that come in parts. */

/** Texts one after the other, and then what went wrong. */
export async function* parts(
  texts: readonly string[],
  fault?: Error,
): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(await Promise.resolve(text));
  if (fault) throw fault;
}
