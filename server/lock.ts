/** @file One process a home folder: the embedded database is lost when two write to it. */
import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import type { Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConfigurationError } from "./configuration.ts";

/**
 * Holds a home folder until released or the process ends, however it ends: the lock is a listening socket, which dies with its process.
 * @throws ConfigurationError when another process holds it.
 */
export async function holdHome(
  home: string,
): Promise<{ release(): Promise<void> }> {
  const name = `headstart-${createHash("sha256").update(home).digest("hex").slice(0, 16)}`;
  const path =
    process.platform === "win32"
      ? `\\\\.\\pipe\\${name}`
      : join(tmpdir(), `${name}.sock`);
  let server = await listen(path);
  if (!server) {
    if (await answers(path))
      throw new ConfigurationError(
        `HEADSTART_HOME: another Headstart is running on ${home}; stop it, or choose another folder.`,
      );
    // The socket of a process that was killed.
    await rm(path, { force: true });
    server = await listen(path);
  }
  if (!server)
    throw new ConfigurationError(
      `HEADSTART_HOME: another Headstart is starting on ${home}; try again.`,
    );
  const held = server;
  held.unref();
  return {
    release: () => new Promise((resolve) => held.close(() => resolve())),
  };
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

const answers = (path: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
