/** @file Publishes every catalogue anew long before its manifest expires, and has the store tidied. */
import { manifestLifetime } from "../jobs/publish.ts";
import type { Store } from "../store/store.ts";
import type { Log } from "./log.ts";

/** Asks for all catalogues now, and then ten times in a manifest's life. @returns how to stop. */
export async function keepManifestsFresh(
  store: Store,
  log: Log,
): Promise<() => void> {
  await renew(store);
  const timer = setInterval(() => {
    renew(store).catch((error: unknown) =>
      log("manifests not renewed", {
        error: error instanceof Error ? error.stack : String(error),
      }),
    );
  }, manifestLifetime / 10);
  timer.unref();
  return () => clearInterval(timer);
}

async function renew(store: Store): Promise<void> {
  await store.tidy();
  const { baseModels, queue } = store;
  let cursor: string | undefined;
  do {
    const page = await baseModels.page({
      direction: "forward",
      count: 100,
      cursor,
    });
    for (const { id } of page.items)
      await queue.send({ kind: "publish", baseModelId: id });
    cursor = page.hasNextPage ? page.items.at(-1)?.id : undefined;
  } while (cursor !== undefined);
}
