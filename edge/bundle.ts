/** @file The Worker as one file with the settings of wrangler.toml, for running it on this machine. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { parse } from "smol-toml";

/** What wrangler.toml says about running the Worker. */
export interface WorkerSettings {
  readonly name: string;
  /** The Worker's source file, relative to the repository's root. */
  readonly main: string;
  readonly compatibilityDate: string;
  /** Bucket names by binding. */
  readonly buckets: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL("..", import.meta.url));

/** Settings that are understood below, or that are about deployment alone. */
const understood = new Set([
  "name",
  "main",
  "compatibility_date",
  "r2_buckets",
  "send_metrics",
  "keep_vars",
  "minify",
  "upload_source_maps",
  "observability",
]);

/** Reads wrangler.toml. @throws Error for a setting that would be ignored here, so that this machine runs what is deployed. */
export async function readWorkerSettings(): Promise<WorkerSettings> {
  const settings = parse(await readFile(`${root}/wrangler.toml`, "utf8"));
  const unknown = Object.keys(settings).find((key) => !understood.has(key));
  if (unknown !== undefined)
    throw new Error(
      `wrangler.toml: expected settings that edge/bundle.ts understands, got ${unknown}; teach it there`,
    );
  const { name, main, compatibility_date: date, r2_buckets: list } = settings;
  const buckets = list as { binding: string; bucket_name: string }[];
  return {
    name: name as string,
    main: main as string,
    compatibilityDate: date as string,
    buckets: Object.fromEntries(
      buckets.map(({ binding, bucket_name: bucket }) => [binding, bucket]),
    ),
  };
}

/** The Worker's source and all it imports as one ES module, resolved as wrangler resolves for workerd. */
export async function bundleWorker({ main }: WorkerSettings): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [main],
    bundle: true,
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    define: { "process.env.NODE_ENV": '"production"' },
    keepNames: true,
    logLevel: "silent",
    write: false,
  });
  return outputFiles[0]!.text;
}
