/** @file The work of a bench in finished pieces: each is kept under a name made of everything it depends on, so that a run that was ended goes on. */
import { existsSync } from "node:fs";
import { readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../../device-sdk/format/digest.ts";
import { FormatError } from "../../device-sdk/format/formatError.ts";
import type { Origin } from "../../device-sdk/select/catalogue.ts";
import type { FolderWriter } from "../../explainer/publish.ts";
import { writeAtomically } from "../../models/stage.ts";

/** Grows when the same dependencies would give other results: everything is then done again. */
const workVersion = 2;

/** What can be written as JSON and read again the same. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** Where finished pieces are kept. */
export interface Work {
  /** Files by path. */
  readonly files: FolderWriter & Origin;
  /** The path of a folder on disk for `kind`, with a last part that names `dependsOn`. */
  folderOf(kind: string, dependsOn: Json): Promise<string>;
  /**
   * The result of `compute`, which is JSON: that of an earlier run with the same dependencies, or computed now and kept. A run that is killed
   * meanwhile leaves nothing behind.
   */
  once<T>(kind: string, dependsOn: Json, compute: () => Promise<T>): Promise<T>;
}

/** A piece's file: what it depends on is for people to read. */
interface Kept<T> {
  readonly dependsOn: Json;
  readonly result: T;
}

/** SHA-256 of a piece's kind and of all it depends on. */
export const nameOf = (kind: string, dependsOn: Json): Promise<string> =>
  sha256(
    new TextEncoder().encode(JSON.stringify([workVersion, kind, dependsOn])),
  );

/** Work kept under `folder`. */
export function openWork(folder: string): Work {
  const files: Work["files"] = {
    has: (path) => Promise.resolve(existsSync(join(folder, path))),
    async get(path) {
      try {
        return await readFile(join(folder, path));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
        throw new FormatError(
          "NOT_FOUND",
          `${join(folder, path)}: expected a file, got none; run the bench again`,
        );
      }
    },
    async write(path, bytes) {
      // Two processes of a team may make the same.
      const own = join(folder, `${path}.${process.pid}`);
      await writeAtomically(own, bytes);
      await rename(own, join(folder, path));
    },
  };
  return {
    files,
    async folderOf(kind, dependsOn) {
      return join(folder, kind, await nameOf(kind, dependsOn));
    },
    async once(kind, dependsOn, compute) {
      const path = `${kind}/${await nameOf(kind, dependsOn)}.json`;
      if (await files.has(path)) {
        const kept = new TextDecoder().decode(await files.get(path));
        const { result } = JSON.parse(kept) as Kept<
          Awaited<ReturnType<typeof compute>>
        >;
        return result;
      }
      const result = await compute();
      await files.write(
        path,
        new TextEncoder().encode(JSON.stringify({ dependsOn, result })),
      );
      return result;
    },
  };
}
