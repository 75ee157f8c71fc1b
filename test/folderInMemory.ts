/** @file A folder in memory that is also an origin, and that remembers what was written and asked for. */
import { FormatError } from "../device-sdk/format/formatError.ts";
import type { Origin } from "../device-sdk/select/catalogue.ts";
import type { FolderWriter } from "../explainer/publish.ts";

/** Whole files by path. */
export class FolderInMemory implements FolderWriter, Origin {
  readonly files = new Map<string, Uint8Array>();
  written: string[] = [];
  requested: string[] = [];
  has(path: string) {
    return Promise.resolve(this.files.has(path));
  }
  write(path: string, bytes: Uint8Array) {
    this.written.push(path);
    this.files.set(path, bytes);
    return Promise.resolve();
  }
  get(path: string) {
    this.requested.push(path);
    const body = this.files.get(path);
    return body
      ? Promise.resolve(body)
      : Promise.reject(new FormatError("NOT_FOUND", `no ${path}`));
  }
  /** The first path that starts so. */
  path(start: string): string {
    return [...this.files.keys()].find((path) => path.startsWith(start))!;
  }
}
