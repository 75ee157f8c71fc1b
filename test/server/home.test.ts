/** @file The home folder: one process at a time, and secrets that their owner alone can read. */
import { once } from "node:events";
import {
  mkdir,
  readFile,
  readdir,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  ConfigurationError,
  readConfiguration,
} from "../../server/configuration.ts";
import { holdHome } from "../../server/lock.ts";
import { loadSecrets } from "../../server/secrets.ts";
import { newFolder, startProcess } from "./running.ts";

let home: string;
beforeEach(async () => {
  home = await newFolder();
});
afterEach(() => rm(home, { recursive: true, force: true }));

const taken = (folder: string) =>
  `HEADSTART_HOME: another Headstart is running on ${folder}; stop it, or choose another folder.`;

it("is held by one process, and free as soon as that is killed", async () => {
  const holder = startProcess("test/server/holderProcess.ts", [home]);
  await holder.said("held");
  await expect(holdHome(home)).rejects.toThrow(taken(home));
  await expect(holdHome(`${home}/.`)).rejects.toThrow(taken(`${home}/.`));

  holder.child.kill("SIGKILL");
  await once(holder.child, "exit");
  const lock = await holdHome(home);
  await expect(holdHome(home)).rejects.toThrow(taken(home));
  await lock.release();
  expect(await readdir(home)).toEqual([]);
  await (await holdHome(home)).release();
});

it("goes to one at most of many that want it at once after its holder was killed", async () => {
  const holder = startProcess("test/server/holderProcess.ts", [home]);
  await holder.said("held");
  holder.child.kill("SIGKILL");
  await once(holder.child, "exit");
  const outcomes = await Promise.allSettled(
    Array.from({ length: 20 }, () => holdHome(home)),
  );
  const held = outcomes.flatMap((outcome) =>
    outcome.status === "fulfilled" ? [outcome.value] : [],
  );
  expect(held.length).toBeLessThanOrEqual(1);
  await held[0]?.release();
  await (await holdHome(home)).release();
});

it("is held where its path is too long for a socket", async () => {
  const deep = join(home, "x".repeat(120));
  await mkdir(deep);
  const lock = await holdHome(deep);
  await expect(holdHome(deep)).rejects.toThrow(taken(deep));
  await lock.release();
  expect(await readdir(deep)).toEqual([]);
});

it("keeps the keys that were made at the first start, for their owner alone", async () => {
  const configuration = readConfiguration({ HEADSTART_HOME: home });
  const made = await loadSecrets(configuration);
  expect(await loadSecrets(configuration)).toEqual(made);
  expect(await readdir(home)).toEqual(["keys.json"]);
  expect((await stat(join(home, "keys.json"))).mode & 0o777).toBe(0o600);
  expect(made.publicKey).toEqual({
    kty: "OKP",
    crv: "Ed25519",
    x: made.signingKey.x,
  });
});

it("prefers the secrets of the environment", async () => {
  const own = "o".repeat(32);
  expect(
    await loadSecrets(
      readConfiguration({
        HEADSTART_HOME: home,
        HEADSTART_SECRET: own,
        EDGE_URL: "https://edge.example",
        EDGE_PUBLISH_TOKEN: own,
      }),
    ),
  ).toMatchObject({ secret: own, publishToken: own });
});

it("refuses keys that were damaged, without repeating them", async () => {
  const configuration = readConfiguration({ HEADSTART_HOME: home });
  await loadSecrets(configuration);
  const path = join(home, "keys.json");
  const half = (await readFile(path, "utf8")).slice(0, 150);
  await writeFile(path, half);
  await expect(loadSecrets(configuration)).rejects.toThrow(
    new ConfigurationError(
      `${path}: expected the keys that an earlier start wrote, got something else; restore the file, or remove it to have new keys made, which devices must pin anew.`,
    ),
  );
});
