/** @file Signals to npm itself, as `kill $!` and Ctrl-C send them: the server below it ends in order, and nothing lives on. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

let home: string;
const groups = new Set<number>();
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "headstart-npm-"));
});
afterAll(async () => {
  for (const group of groups) process.kill(-group, "SIGKILL");
  await rm(home, { recursive: true });
});

/** `npm run serve` as the leader of a process group, as a shell starts it. */
function serve(...args: string[]) {
  const child = spawn("npm", ["--silent", "run", "serve", "--", ...args], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    env: { ...process.env, PORT: "0", HEADSTART_HOME: home },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let errors = "";
  child.stderr.on("data", (text) => (errors += String(text)));
  // npm and the server share these pipes: they are closed when both are gone
  groups.add(child.pid!);
  const closed = once(child, "close").then(([code]) => {
    groups.delete(child.pid!);
    return { code: code as number | null, errors };
  });
  return { child, closed };
}

it.each([
  ["kill of npm", (npm: number) => process.kill(npm, "SIGTERM")],
  // the terminal tells the whole group, and npm tells the server once more
  ["Ctrl-C", (npm: number) => process.kill(-npm, "SIGINT")],
])("%s ends the server in order", async (_, end) => {
  const { child, closed } = serve();
  const said: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    said.push(line);
    if (line.includes("stays up")) break;
  }
  const url = /page +(\S+)/.exec(said.join("\n"))?.[1];
  expect(url).toMatch(/^http:\/\/localhost:\d+$/);
  expect((await fetch(`${url}/health`)).status).toBe(200);

  end(child.pid!);
  child.stdout.resume();
  expect(await closed).toEqual({ code: 0, errors: "" });
  await expect(fetch(`${url}/health`)).rejects.toThrow("fetch failed");
  const left = await readdir(home);
  expect(left.filter((name) => name.startsWith("lock"))).toEqual([]);
});

it("names an option that does not exist", async () => {
  const { child, closed } = serve("--bogus");
  child.stdout.resume();
  expect(await closed).toEqual({
    code: 2,
    errors: expect.stringContaining("Unknown option '--bogus'") as string,
  });
});
