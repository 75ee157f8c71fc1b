/** @file The client's side of a bench in a process of its own: sends what it is told to as fast as it can, and says how that went. */
import autocannon from "autocannon";

/** What to send. */
export interface Load {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** What every answer must be; any where absent. */
  readonly expectBody?: string;
  readonly connections: number;
  readonly seconds: number;
}

/** How it went. */
export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Connection errors, time-outs, statuses other than 2xx and unexpected answers. */
  readonly errors: number;
  /** Of this process, for the client's work alone. */
  readonly cpuSeconds: number;
}

process.on("message", ({ seconds, ...load }: Load) => {
  const before = process.cpuUsage();
  autocannon({ ...load, duration: seconds }).then(
    ({ requests, latency, errors, timeouts, non2xx, mismatches, duration }) => {
      const { user, system } = process.cpuUsage(before);
      process.send!({
        requests: requests.total,
        seconds: duration,
        p50: latency.p50,
        p99: latency.p99,
        errors: errors + timeouts + non2xx + mismatches,
        cpuSeconds: (user + system) / 1e6,
      } satisfies LoadResult);
    },
    (error: unknown) => {
      throw error;
    },
  );
});
