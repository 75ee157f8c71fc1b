/** @file One process a home folder: the embedded database is lost when two write to it. */
import { createHash, randomUUID } from "node:crypto";
import { realpath, rename, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import type { Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConfigurationError } from "./configuration.ts";

/** Bytes of a path that every system takes for a socket. */
const longestPath = 96;

/**
 * Holds a home folder until released or the process ends, however it ends: the lock is a listening socket, which dies with its process.
 * @throws ConfigurationError when another process holds it.
 */
export async function holdHome(
  home: string,
): Promise<{ release(): Promise<void> }> {
  const path = socketOf(await realpath(home));
  const held = (await listen(path)) ?? (await takeOver(path));
  if (!held)
    throw new ConfigurationError(
      `HEADSTART_HOME: another Headstart is running on ${home}; stop it, or choose another folder.`,
    );
  held.unref();
  return {
    release: () => new Promise((resolve) => held.close(() => resolve())),
  };
}

/** In the folder itself, so that whoever sees the folder sees the lock; elsewhere only where that path is too long. */
function socketOf(home: string): string {
  const inside = join(home, "lock");
  if (process.platform !== "win32" && Buffer.byteLength(inside) <= longestPath)
    return inside;
  const name = `headstart-${createHash("sha256").update(home).digest("hex").slice(0, 16)}`;
  return process.platform === "win32"
    ? `\\\\.\\pipe\\${name}`
    : join(tmpdir(), name);
}

/** Undefined when the path is taken. */
const listen = (path: string) =>
  new Promise<Server | undefined>((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(undefined) : reject(error),
    );
    server.listen(path, () => resolve(server));
  });

/** Takes the place of a socket whose process was killed; undefined when its process lives. */
async function takeOver(path: string): Promise<Server | undefined> {
  if (await answers(path)) return undefined;
  // Moved aside and asked again: another process may have taken it over just now.
  const aside = `${path}.${randomUUID().slice(0, 4)}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  if (await answers(aside)) {
    await rename(aside, path);
    return undefined;
  }
  await rm(aside, { force: true });
  return listen(path);
}

const answers = (path: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
