/** @file Vectors as bytes: IEEE 754 single precision, little-endian. */

/** Bytes of a vector. */
export function toBytes(vector: Float32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(vector.length * 4));
  for (const [index, value] of vector.entries())
    view.setFloat32(index * 4, value, true);
  return new Uint8Array(view.buffer);
}

/** The vector of bytes. */
export function toVector(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: bytes.byteLength / 4 }, (_, index) =>
    view.getFloat32(index * 4, true),
  );
}
