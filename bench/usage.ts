/** @file What a process has used, as `ps` tells it. */
import { execFileSync } from "node:child_process";

const ps = (...options: string[]) =>
  execFileSync("ps", options, { encoding: "utf8" }).trim();

/** CPU time (to about a second for others) and resident memory in bytes of a process. */
export function readUsage(pid: number): { cpuSeconds: number; rss: number } {
  if (pid === process.pid) {
    const { user, system } = process.cpuUsage();
    return {
      cpuSeconds: (user + system) / 1e6,
      rss: process.memoryUsage.rss(),
    };
  }
  const [rss, time] = ps("-o", "rss=,time=", "-p", String(pid)).split(/\s+/);
  const [seconds, minutes, hours = 0, days = 0] = time!
    .split(/[:-]/)
    .reverse()
    .map(Number);
  return {
    cpuSeconds: seconds! + 60 * (minutes! + 60 * (hours + 24 * days)),
    rss: Number(rss) * 1024,
  };
}

/** The workerd that a process started. @throws Error when there is none. */
export function workerdOf(parent: number): number {
  for (const line of ps("-A", "-o", "pid=,ppid=,comm=").split("\n")) {
    const [pid, ppid, ...command] = line.trim().split(/\s+/);
    if (Number(ppid) === parent && command.join(" ").includes("workerd"))
      return Number(pid);
  }
  throw new Error(`expected a workerd started by process ${parent}, got none`);
}
