/** @file One process a home folder: the embedded database is lost when two write to it. */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, realpath, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import type { Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ConfigurationError } from "./configuration.ts";

/** Bytes of a path that every system takes for a socket. */
const longestPath = 100;
/** How often to try: those that come at the same moment all step back. */
const tries = 4;

/**
 * Holds a home folder until released or the process ends, however it ends: the lock is a listening socket, which dies with its process.
 * @throws ConfigurationError when another process holds it.
 */
export async function holdHome(
  home: string,
): Promise<{ release(): Promise<void> }> {
  const folder = await folderOf(await realpath(home));
  for (let attempt = 0; attempt < tries; attempt++) {
    // Each process has a name of its own, so that a dead one's socket can be removed without removing a live one's; and each looks for others
    // only when it can be seen itself, so that of two at least one sees the other.
    const own = `lock-${randomUUID().slice(0, 8)}`;
    const server = await listen(join(folder, own));
    if (!(await hasOthers(folder, own))) {
      server.unref();
      return { release: () => close(server) };
    }
    await close(server);
    await wait(20 + 80 * Math.random());
  }
  throw new ConfigurationError(
    `HEADSTART_HOME: another Headstart is running on ${home}; stop it, or choose another folder.`,
  );
}

/** The folder itself, so that whoever sees it sees the lock; another only where its path is too long for a socket's. */
async function folderOf(home: string): Promise<string> {
  if (Buffer.byteLength(join(home, "lock-12345678")) <= longestPath)
    return home;
  const name = createHash("sha256").update(home).digest("hex").slice(0, 16);
  const folder = join(tmpdir(), `headstart-${name}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

const listen = (path: string) =>
  new Promise<Server>((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", reject);
    server.listen(path, () => resolve(server));
  });

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
  });

/** Whether another process lives that wants the folder; what dead ones left is removed. */
async function hasOthers(folder: string, own: string): Promise<boolean> {
  let found = false;
  for (const name of await readdir(folder)) {
    if (!name.startsWith("lock-") || name === own) continue;
    const path = join(folder, name);
    if (await answers(path)) found = true;
    else await rm(path, { force: true });
  }
  return found;
}

const answers = (path: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", ({ code }: NodeJS.ErrnoException) =>
      resolve(code !== "ECONNREFUSED" && code !== "ENOENT"),
    );
  });
