/** @file A PostgreSQL server for the time of a test: its own cluster in a new folder, reached through a socket there. */
import { execFile, spawn } from "node:child_process";
import { chown, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { Client } from "pg";

const execute = promisify(execFile);

/** A server that nobody else uses. */
export interface Postgres {
  /** Makes an empty database. @returns its URL. */
  createDatabase(name: string): Promise<string>;
  /** Ends the server and removes its files. */
  stop(): Promise<void>;
}

/** Where Debian keeps them, newest version first; then the PATH. */
async function findBinaries(): Promise<string | undefined> {
  const root = "/usr/lib/postgresql";
  const versions = await readdir(root).catch(() => []);
  for (const version of versions.sort((a, b) => Number(b) - Number(a)))
    if ((await readdir(join(root, version, "bin"))).includes("initdb"))
      return join(root, version, "bin");
  try {
    const { stdout } = await execute("pg_config", ["--bindir"]);
    const folder = stdout.trim();
    return (await readdir(folder)).includes("initdb") ? folder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The folder of a PostgreSQL server's programs.
 * @throws Error that says what to do when there is none and it cannot be installed.
 */
async function ensureBinaries(): Promise<string> {
  const found = await findBinaries();
  if (found !== undefined) return found;
  const advice =
    "install it (Debian: apt-get install postgresql) and run again";
  if (process.getuid?.() !== 0)
    throw new Error(
      `PostgreSQL is missing and only root may install: ${advice}`,
    );
  console.log("installing postgresql by apt-get ...");
  try {
    await execute("apt-get", ["update"]);
    await execute(
      "apt-get",
      ["install", "--yes", "--no-install-recommends", "postgresql"],
      { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } },
    );
  } catch (error) {
    throw new Error(`apt-get could not install PostgreSQL: ${advice}`, {
      cause: error,
    });
  }
  const installed = await findBinaries();
  if (installed !== undefined) return installed;
  throw new Error(`apt-get installed no PostgreSQL server: ${advice}`);
}

/** PostgreSQL refuses to run as root: then it runs as nobody. */
async function findUser(): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const [user, group] = await Promise.all(
    ["-u", "-g"].map(async (flag) =>
      Number((await execute("id", [flag, "nobody"])).stdout),
    ),
  );
  return { uid: user!, gid: group! };
}

/**
 * Starts a server with durability off.
 * @throws Error when PostgreSQL cannot be found, installed or started.
 */
export async function startPostgres(): Promise<Postgres> {
  const binaries = await ensureBinaries();
  const user = await findUser();
  const folder = await mkdtemp(join(tmpdir(), "postgres-"));
  if (user.uid !== undefined) await chown(folder, user.uid, user.gid!);
  const data = join(folder, "data");
  await execute(
    join(binaries, "initdb"),
    [
      `--pgdata=${data}`,
      "--username=postgres",
      // only who may enter the folder reaches the socket
      "--auth=trust",
      "--encoding=UTF8",
      "--locale=C",
      "--no-sync",
    ],
    { cwd: folder, ...user },
  );
  const settings = {
    listen_addresses: "",
    unix_socket_directories: folder,
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
  };
  const server = spawn(
    join(binaries, "postgres"),
    [
      "-D",
      data,
      ...Object.entries(settings).flatMap(([name, value]) => [
        "-c",
        `${name}=${value}`,
      ]),
    ],
    { cwd: folder, stdio: ["ignore", "ignore", "pipe"], ...user },
  );
  const ended = new Promise<void>((resolve) => {
    server.once("exit", () => resolve());
  });
  const abandon = () => server.kill("SIGQUIT");
  process.once("exit", abandon);
  const log: string[] = [];
  await new Promise<void>((resolve, reject) => {
    createInterface(server.stderr).on("line", (line) => {
      log.push(line);
      if (line.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", () =>
      reject(new Error(`PostgreSQL did not start:\n${log.join("\n")}`)),
    );
  });
  const url = (database: string) =>
    `postgresql://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`;
  return {
    async createDatabase(name) {
      const client = new Client({ connectionString: url("postgres") });
      await client.connect();
      await client.query(`create database ${client.escapeIdentifier(name)}`);
      await client.end();
      return url(name);
    },
    async stop() {
      server.kill("SIGINT");
      await ended;
      process.off("exit", abandon);
      await rm(folder, { recursive: true });
    },
  };
}
