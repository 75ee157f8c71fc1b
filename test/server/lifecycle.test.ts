/** @file Starting and stopping: what is kept, what is freed, what stands in the way of a start. */
import { once } from "node:events";
import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readConfiguration } from "../../server/configuration.ts";
import { startHeadstart } from "../../server/headstart.ts";
import type { Headstart } from "../../server/headstart.ts";
import { holdHome } from "../../server/lock.ts";
import {
  askAt,
  newFolder,
  startProcess,
  startTestHeadstart,
} from "./running.ts";

let home: string;
beforeEach(async () => {
  home = await newFolder();
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** The names of a process' children, where the system tells them in /proc. */
async function children(of: number): Promise<string[]> {
  if (process.platform !== "linux") return [];
  const found: string[] = [];
  for (const pid of await readdir("/proc")) {
    const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+) /.exec(status) ?? [];
    if (Number(parent) === of) found.push(name!);
  }
  return found;
}

const isUp = (url: string) =>
  fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false,
  );

/** A Headstart in a process of its own. */
async function startChild() {
  const { child, said, output, errors } = startProcess(
    "test/server/headstartProcess.ts",
    [],
    { HEADSTART_HOME: home, PORT: "0" },
  );
  await said("operatorKey");
  const [line = ""] = output().split("\n");
  const headstart = JSON.parse(line) as Headstart;
  expect([await isUp(headstart.url), await isUp(headstart.edgeUrl)]).toEqual([
    true,
    true,
  ]);
  return { ...headstart, child, output, errors };
}

it("frees everything when it is told to end, killed or closed, and starts again with the same accounts", async () => {
  const told = await startChild();
  expect(told.contributorKey).toMatch(/^hs_/);
  const asked = Date.now();
  told.child.kill("SIGTERM");
  expect(await once(told.child, "exit")).toEqual([0, null]);
  expect(Date.now() - asked).toBeLessThan(5000);
  expect(told.output()).toContain("\nclosed\n");
  expect(told.errors()).toBe("");
  expect([await isUp(told.url), await isUp(told.edgeUrl)]).toEqual([
    false,
    false,
  ]);

  const killed = await startChild();
  killed.child.kill("SIGKILL");
  await once(killed.child, "exit");
  await expect.poll(() => isUp(killed.edgeUrl)).toBe(false);

  const { port } = new URL(killed.url);
  const closed = await startTestHeadstart({
    HOST: "::1",
    PORT: port,
    HEADSTART_HOME: home,
  });
  expect(closed.url).toBe(`http://localhost:${port}`);
  for (const { operatorKey, contributorKey } of [killed, closed])
    expect([operatorKey, contributorKey]).toEqual([
      told.operatorKey,
      undefined,
    ]);
  expect(
    (await askAt(`http://[::1]:${port}`, "{ viewer { role } }")).data,
  ).toEqual({ viewer: { role: "ANONYMOUS" } });
  await closed.close();
  await closed.close();
  expect([await isUp(closed.url), await isUp(closed.edgeUrl)]).toEqual([
    false,
    false,
  ]);
  expect(await children(process.pid)).not.toContain("workerd");

  await rm(join(home, "operator.key"));
  const another = await startTestHeadstart({ HEADSTART_HOME: home });
  expect(another.operatorKey).not.toBe(told.operatorKey);
  expect(another.contributorKey).toBeUndefined();
  for (const key of [told.operatorKey, another.operatorKey])
    expect((await another.ask("{ viewer { role } }", {}, key)).data).toEqual({
      viewer: { role: "OPERATOR" },
    });
  await another.close();
  expect(another.log).toEqual([]);
});

it("says in one sentence that the port is taken, and leaves nothing open", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  await expect(
    startTestHeadstart({ HEADSTART_HOME: home, PORT: String(port) }),
  ).rejects.toThrow(
    `PORT: ${port} is in use on 127.0.0.1; stop what listens there, or choose another, e.g. PORT=${port + 1} npm start.`,
  );
  other.close();
  await (await holdHome(home)).release();
  expect(await children(process.pid)).not.toContain("workerd");
});

it("says in one sentence what else stands in its way", async () => {
  const start = (environment: Record<string, string>) =>
    startHeadstart(
      readConfiguration({ PORT: "0", HEADSTART_HOME: home, ...environment }),
      () => undefined,
    );
  await expect(start({ HOST: "192.0.2.1" })).rejects.toThrow(
    "HOST, PORT: cannot listen on 192.0.2.1, port 0 (EADDRNOTAVAIL); choose others.",
  );
  const file = join(home, "file");
  await writeFile(file, "");
  await expect(start({ HEADSTART_HOME: file })).rejects.toThrow(
    `HEADSTART_HOME: expected a folder, or a place for one, at ${file}, got EEXIST.`,
  );
  const lock = await holdHome(home);
  await expect(start({})).rejects.toThrow(
    `HEADSTART_HOME: another Headstart is running on ${home}; stop it, or choose another folder.`,
  );
  await lock.release();
  await expect(
    start({ DATABASE_URL: "postgres://user:canary@127.0.0.1:9/none" }),
  ).rejects.toThrow(
    "DATABASE_URL: the database cannot be reached (connect ECONNREFUSED 127.0.0.1:9); is it running, and is its address right?",
  );
  expect(await children(process.pid)).not.toContain("workerd");
});
