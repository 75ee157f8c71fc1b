/** @file Files in memory and from a browser: any range of them, and no more than there is. */
import { describe, expect, it } from "vitest";
import { blobFile, bytesFile } from "../../../device-sdk/lm/files.ts";

const bytes = Uint8Array.of(1, 2, 3, 4, 5);

describe.each([
  ["bytesFile", bytesFile(bytes)],
  ["blobFile", blobFile(new Blob([bytes.subarray(0, 2), bytes.subarray(2)]))],
])("%s", (_, file) => {
  it("fills what it is given from any place on", async () => {
    expect(file.size).toBe(5);
    const into = new Uint8Array(4);
    await file.read(2, into.subarray(1, 4));
    expect([...into]).toEqual([0, 3, 4, 5]);
    await file.read(5, into.subarray(0, 0));
  });

  it.each([
    [3, 3],
    [6, 1],
  ])("does not read past its end, from %i on", async (offset, count) => {
    await expect(file.read(offset, new Uint8Array(count))).rejects.toThrow(
      `read: expected ${count} bytes from ${offset} on, got a file of 5; it is truncated`,
    );
  });
});
