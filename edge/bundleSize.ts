/** @file Prints the size of the Worker as `wrangler deploy` would upload it, and fails over the budget. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";

/** In KiB. An isolate starts in the time it takes to load and parse this; Cloudflare's own limit is 3 MiB of gzip. */
const budget = { raw: 560, gzip: 160 };

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "headstart-bundle-"));
try {
  await promisify(execFile)(
    process.execPath,
    [
      join(root, "node_modules/wrangler/bin/wrangler.js"),
      "deploy",
      "--dry-run",
      "--outdir",
      folder,
    ],
    {
      cwd: root,
      env: {
        ...process.env,
        WRANGLER_SEND_METRICS: "false",
        WRANGLER_HIDE_BANNER: "true", // which looks for updates
        WRANGLER_LOG_PATH: folder,
      },
    },
  );
  const bytes = await readFile(join(folder, "worker.js"));
  const size = {
    raw: bytes.length / 1024,
    gzip: gzipSync(bytes).length / 1024,
  };
  for (const kind of ["raw", "gzip"] as const) {
    const fits = size[kind] <= budget[kind];
    console.log(
      `edge Worker, ${kind}: ${size[kind].toFixed(1)} KiB of ${budget[kind]} KiB${fits ? "" : ": over the budget"}`,
    );
    if (!fits) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
