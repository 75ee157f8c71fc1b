/** @file Pieces of a model in Chromium's origin private file system. */
import { deepEqual } from "node:assert/strict";
import type { Check } from "./check.ts";
import { launchChromium } from "./chromium.ts";
import { servePage } from "./servePage.ts";

const [a, b] = ["a".repeat(64), "b".repeat(64)] as const;

/**
 * One check a promise of `opfsPieces`.
 * @throws Error when the page cannot be built or Chromium cannot be started.
 */
export async function testOpfsInChromium(check: Check): Promise<void> {
  const served = await servePage(new URL("opfs.page.ts", import.meta.url));
  const { browser, close } = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    const read = (hash: string, offset: number, count: number) =>
      page.evaluate(async (args) => window.opfsPage.read(...args), [
        hash,
        offset,
        count,
      ] as const);

    await check("opfsPieces keeps pieces beyond the page's life", async () => {
      await page.evaluate(
        async (hash) => window.opfsPage.write(hash, [1, 2, 3, 4, 5]),
        a,
      );
      deepEqual(await read(a, 0, 5), [1, 2, 3, 4, 5]);
      await page.reload();
      deepEqual(await read(a, 2, 3), [3, 4, 5]);
    });

    await check("opfsPieces has nothing past a piece's end", async () => {
      deepEqual(await read(a, 3, 3), null);
      deepEqual(await read(a, 9, 1), null);
      deepEqual(await read(b, 0, 1), null);
    });

    await check("opfsPieces shows no piece that was cut short", async () => {
      await page.evaluate(
        async (hash) => window.opfsPage.beginWriting(hash, [1, 2, 3]),
        b,
      );
      deepEqual(await read(b, 0, 1), null);
      await page.reload();
      deepEqual(await read(b, 0, 1), null);
      await page.evaluate(
        async (hash) => window.opfsPage.write(hash, [9, 8]),
        b,
      );
      deepEqual(await read(b, 0, 2), [9, 8]);
    });

    await check("blobFile reads a file that a browser keeps", async () => {
      deepEqual(
        await page.evaluate(
          async (hash) => window.opfsPage.readFile(hash, 1, 3),
          a,
        ),
        [2, 3, 4],
      );
    });
  } finally {
    await close();
    await served.close();
  }
}
