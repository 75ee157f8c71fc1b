/** @file The HTTP server: one port, headers that every answer has, refusals and unexpected errors as JSON. */
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createServerAdapter } from "@whatwg-node/server";
import { ConfigurationError } from "./configuration.ts";
import type { Configuration } from "./configuration.ts";
import type { Log } from "./log.ts";
import { Refusal } from "./refusal.ts";

/** Answers a request from a client's address. @throws Refusal. */
export type Handler = (request: Request, address: string) => Promise<Response>;

/** A server that listens. */
export interface HttpServer {
  readonly port: number;
  /** From now on requests are answered by this; before, they are told to come again. */
  serve(handler: Handler): void;
  /** Takes no more requests, lets those under way end for a moment, and frees the port. */
  close(): Promise<void>;
}

/** Milliseconds for the headers of a request; for all of it, which may be an upload; and without a sign of life. */
const patience = { headers: 15_000, request: 60 * 60 * 1000, idle: 60_000 };
/** Milliseconds that requests under way have to end when the server is closed. */
const farewell = 1000;

/** Of every answer that does not say otherwise. */
const defaultHeaders: Readonly<Record<string, string>> = {
  // Any page may ask: API keys travel in a header that no browser sends by itself, and there are no cookies.
  "Access-Control-Allow-Origin": "*",
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** Listens. @throws ConfigurationError when the port is taken, or cannot be listened on. */
export async function listen(
  { host, port, trustedProxies }: Configuration,
  log: Log,
): Promise<HttpServer> {
  let handler: Handler = () =>
    Promise.reject(
      new Refusal(
        503,
        "STARTING",
        "Headstart is starting; try again in a few seconds.",
        { "Retry-After": "2" },
      ),
    );
  const adapter = createServerAdapter<{ req: IncomingMessage }>(
    async (request, { req }) => {
      let answer: Response;
      const path = URL.parse(request.url)?.pathname;
      try {
        if (path === undefined)
          throw new Refusal(
            400,
            "BAD_REQUEST",
            "request: expected a Host header with a host and a path, got others.",
          );
        answer = await handler(request, addressOf(req, trustedProxies));
      } catch (error) {
        // whoever hung up hears nothing, and nothing is wrong
        answer = request.signal.aborted
          ? new Response(null, { status: 499 })
          : refuse(error, path, log);
      }
      for (const [name, value] of Object.entries(defaultHeaders))
        if (!answer.headers.has(name)) answer.headers.set(name, value);
      return answer;
    },
  );
  const server = createServer(
    { headersTimeout: patience.headers, requestTimeout: patience.request },
    (incoming, outgoing) => {
      void adapter(incoming, outgoing);
    },
  );
  server.setTimeout(patience.idle);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(explain(error, host, port)),
    );
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    serve(next) {
      handler = next;
    },
    close: () => stop(server),
  };
}

function explain(
  error: NodeJS.ErrnoException,
  host: string,
  port: number,
): Error {
  if (error.code === "EADDRINUSE")
    return new ConfigurationError(
      `PORT: ${port} is in use on ${host}; stop what listens there, or choose another, e.g. PORT=${port === 65_535 ? 4000 : port + 1} npm start.`,
    );
  if (error.syscall === "listen" || error.syscall === "getaddrinfo")
    return new ConfigurationError(
      `HOST, PORT: cannot listen on ${host}, port ${port} (${error.code}); choose others.`,
    );
  return error;
}

/** Who sent a request: the peer, or whom the outermost of our own proxies named. */
function addressOf(
  { socket, headers }: IncomingMessage,
  trustedProxies: number,
): string {
  const chain = [
    ...String(headers["x-forwarded-for"] ?? "").split(","),
    socket.remoteAddress ?? "",
  ]
    .map((address) => address.trim())
    .filter((address) => address !== "");
  return chain.at(-1 - trustedProxies) ?? chain[0] ?? "";
}

/** The answer to a request that failed: a refusal in its own words, anything else masked behind the trace id under which it is logged. */
function refuse(error: unknown, path: string | undefined, log: Log): Response {
  if (error instanceof Refusal) {
    const { status, code, message, headers } = error;
    return Response.json(
      path === "/graphql"
        ? { errors: [{ message, extensions: { code } }] }
        : { code, message },
      { status, headers },
    );
  }
  const traceId = randomUUID();
  log("unexpected error", {
    traceId,
    error: error instanceof Error ? error.stack : String(error),
  });
  const [code, message] = ["INTERNAL_SERVER_ERROR", "Unexpected error."];
  return Response.json(
    path === "/graphql"
      ? { errors: [{ message, extensions: { code, traceId } }] }
      : { code, message, traceId },
    { status: 500 },
  );
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), farewell);
  await closed;
  clearTimeout(timer);
}
