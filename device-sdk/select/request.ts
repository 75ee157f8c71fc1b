/** @file The one way the SDK talks to a network: to the configured address alone, bounded, patient, and with nothing that tells devices apart. */
import { FormatError } from "../format/formatError.ts";

/** Where a request failed: nobody answered (in time), the answer has another status than hoped for, or it is another part of the file. */
export type NetworkErrorCode = "UNREACHABLE" | "STATUS" | "RANGE";

/** Thrown when a host cannot be reached or answers with an error; the message says what to do. */
export class NetworkError extends Error {
  override readonly name = "NetworkError";
  readonly code: NetworkErrorCode;
  /** The HTTP status, of STATUS alone. */
  readonly status: number | undefined;
  constructor(
    code: NetworkErrorCode,
    message: string,
    options?: ErrorOptions & { readonly status?: number },
  ) {
    super(message, options);
    this.code = code;
    this.status = options?.status;
  }
}

/** How requests are made. */
export interface NetworkOptions {
  /** Ends requests and pauses; they reject with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** The platform's `fetch` if absent. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Resolves after some seconds, or rejects when the signal aborts; a timer if absent. */
  readonly wait?:
    ((seconds: number, signal: AbortSignal) => Promise<void>) | undefined;
}

/** One GET, or a POST of JSON. */
export interface NetworkRequest {
  readonly url: URL;
  /** Largest body that is accepted (bytes). */
  readonly maximum: number;
  /** The bytes of the file that a GET asks for, both ends included; without it a GET has no header of ours and asks for all of it. */
  readonly range?: { readonly first: number; readonly last: number };
  /** What is posted; without it the request is a GET. */
  readonly post?: {
    readonly json: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  };
}

/** What came back. */
export interface NetworkAnswer {
  readonly status: number;
  /** Empty for an error status with more than `maximum` bytes. */
  readonly body: Uint8Array;
}

/** Statuses of a host that may answer in a moment. */
const transient: ReadonlySet<number> = new Set([429, 502, 503, 504]);
/** Seconds before the second, third and fourth try. */
const pauses = [0.5, 1, 2] as const;
/** A host that asks for a longer pause is not tried again now (seconds). */
const longestPause = 30;
/** Without a byte for this long an answer is given up (seconds). */
const silence = 30;

/**
 * An absolute address of https, or of plain http on this machine.
 * @throws RangeError for anything else, and for an address with a user, a query or a fragment.
 */
export function readAddress(address: string, where: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  let fault: string | undefined;
  if (!url) fault = "something else";
  else if (
    url.protocol !== "https:" &&
    !(url.protocol === "http:" && isLoopback(url.hostname))
  )
    fault = `${url.protocol}//${url.host}`;
  else if (url.username || url.password || /[?#]/.test(url.href))
    fault = "one with a user, a query or a fragment";
  if (!url || fault !== undefined)
    throw new RangeError(
      `${where}: expected an address such as https://HOST/PATH (http:// for this machine alone), got ${fault}; correct the configured address`,
    );
  return url;
}

const isLoopback = (host: string) =>
  /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);

/** The address of a relative path, under `base` whatever the path is made of: its segments are plain names. */
export function addressUnder(base: URL, path: string, where: string): URL {
  if (!path.split("/").every((name) => /^[\w-][\w.-]*$/.test(name)))
    throw new RangeError(
      `${where}: expected a path such as shards/HASH.safetensors under ${base.href}, got ${JSON.stringify(path.slice(0, 80))}; nothing was sent`,
    );
  const root = base.href.endsWith("/") ? base.href : `${base.href}/`;
  return new URL(root + path);
}

/**
 * Sends a request and reads the answer. Network failures and the statuses 429, 502, 503 and 504 are tried again up to three times, with growing
 * pauses and, where the host asks for one of at most 30 s (Retry-After), no shorter ones. Redirects are not followed.
 * @throws NetworkError UNREACHABLE, and RANGE for a good answer that is not the range that was asked for; FormatError MALFORMED for one of
 * more than `maximum` bytes; the signal's reason when aborted.
 */
export async function request(
  what: NetworkRequest,
  { signal, fetch = globalThis.fetch, wait = timer }: NetworkOptions = {},
): Promise<NetworkAnswer> {
  for (let tries = 0; ; tries++) {
    signal?.throwIfAborted();
    let pause: number | undefined = pauses[tries];
    try {
      const answer = await attempt(what, signal, fetch, wait);
      pause = pause && Math.max(pause, answer.retryAfter);
      if (
        !transient.has(answer.status) ||
        pause === undefined ||
        pause > longestPause
      )
        return answer;
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof FormatError || error instanceof NetworkError)
        throw error;
      if (pause === undefined)
        throw new NetworkError(
          "UNREACHABLE",
          `${what.url.href}: expected an answer, got none in ${tries + 1} tries; check the network and the configured address (a redirect is not followed), or try later`,
          { cause: error },
        );
    }
    await wait(pause, signal ?? new AbortController().signal);
  }
}

/** The error for an answer with another status than 200, or 206 for a range. @param advice what to do about it. */
export const statusError = (
  { url, range }: Pick<NetworkRequest, "url" | "range">,
  { status }: NetworkAnswer,
  advice = transient.has(status) || status >= 500
    ? "try later"
    : "check the configured address",
): NetworkError =>
  new NetworkError(
    "STATUS",
    `${url.href}: expected status ${range ? 206 : 200}, got ${status}; ${advice}`,
    { status },
  );

/** One try. Gives up with a NetworkError where a further one is of no use. */
async function attempt(
  { url, maximum, range, post }: NetworkRequest,
  signal: AbortSignal | undefined,
  fetch: typeof globalThis.fetch,
  wait: typeof timer,
): Promise<NetworkAnswer & { retryAfter: number }> {
  const controller = new AbortController();
  const stop = () => controller.abort(signal?.reason);
  signal?.addEventListener("abort", stop, { once: true });

  /** What `promise` resolves to, unless the host falls silent. */
  async function soon<T>(promise: Promise<T>): Promise<T> {
    const over = new AbortController();
    const silent = async (): Promise<never> => {
      await wait(silence, over.signal);
      throw new NetworkError(
        "UNREACHABLE",
        `${url.href}: expected an answer, got no byte for ${silence} s; check the network, or try later`,
      );
    };
    try {
      return await Promise.race([promise, silent()]);
    } finally {
      over.abort();
    }
  }

  try {
    const response = await soon(
      fetch(url.href, {
        method: post ? "POST" : "GET",
        ...(post && {
          body: JSON.stringify(post.json),
          headers: { ...post.headers, "content-type": "application/json" },
        }),
        ...(range && {
          headers: { range: `bytes=${range.first}-${range.last}` },
        }),
        credentials: "omit",
        referrerPolicy: "no-referrer",
        redirect: "error",
        cache: "no-store",
        signal: controller.signal,
      }),
    );
    if (range) requireRange(url, range, response);
    const body = await readBody(response, maximum, soon);
    if (!body && response.ok)
      throw new FormatError(
        "MALFORMED",
        `${url.href}: expected at most ${maximum} bytes, got more; the origin serves something else, check its address`,
      );
    return {
      status: response.status,
      body: body ?? new Uint8Array(),
      retryAfter: readRetryAfter(response.headers.get("retry-after")),
    };
  } finally {
    signal?.removeEventListener("abort", stop);
    // Closes the connection of a body that was not read to its end.
    controller.abort();
  }
}

/** @throws NetworkError RANGE for a good answer with other bytes than asked for, as far as its headers tell: other origins may hide them. */
function requireRange(
  url: URL,
  { first, last }: NonNullable<NetworkRequest["range"]>,
  { status, ok, headers }: Response,
): void {
  if (!ok) return;
  const got = status === 206 ? headers.get("content-range") : "the whole file";
  const expected = `bytes ${first}-${last}`;
  if (got === null || got.startsWith(`${expected}/`)) return;
  throw new NetworkError(
    "RANGE",
    `${url.href}: expected ${expected}, got ${got}; serve it from a host that answers Range requests`,
  );
}

/** The whole body; undefined as soon as it is longer than `maximum`. */
async function readBody(
  response: Response,
  maximum: number,
  soon: <T>(promise: Promise<T>) => Promise<T>,
): Promise<Uint8Array | undefined> {
  // Some platforms have no streams: there a body comes whole.
  if (!response.body) {
    const bytes = new Uint8Array(await soon(response.arrayBuffer()));
    return bytes.length > maximum ? undefined : bytes;
  }
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await soon(reader.read());
    if (done) break;
    length += value.length;
    if (length > maximum) return undefined;
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Seconds that a host asks to wait, by number or by date (RFC 9110, 10.2.3); 0 when it does not say. */
function readRetryAfter(header: string | null): number {
  if (header === null) return 0;
  const seconds = /^\d+$/.test(header)
    ? Number(header)
    : (Date.parse(header) - Date.now()) / 1000;
  return seconds > 0 ? seconds : 0;
}

function timer(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timeout);
      reject(signal.reason as Error);
    };
    const timeout = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, seconds * 1000);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}
