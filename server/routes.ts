/** @file What answers at which path. */
import type { Store } from "../store/store.ts";
import { readBody } from "./body.ts";
import type { Gateway } from "./gateway.ts";
import type { Handler } from "./http.ts";
import { servePage } from "./page.ts";
import type { Page } from "./page.ts";
import { Refusal } from "./refusal.ts";
import { receiveUpload } from "./uploads.ts";

/** What is served. */
export interface Routes {
  readonly graphql: Gateway;
  readonly page: Page;
  readonly store: Pick<Store, "objects" | "pllms">;
  /** The Worker on this machine, which answers for what is published here; undefined where a deployed one does. */
  readonly worker: string | undefined;
  /** Signs upload URLs. */
  readonly secret: string;
  /** What `/.well-known/headstart.json` tells. */
  readonly discovery: object;
}

/** Answers requests by path. */
export const createRoutes =
  ({ graphql, page, store, worker, secret, discovery }: Routes): Handler =>
  async (request, address) => {
    if (request.method === "OPTIONS") return preflight();
    const { pathname } = new URL(request.url);
    if (pathname === "/graphql") return graphql.fetch(request, address);
    if (pathname.startsWith("/uploads/"))
      return receiveUpload(request, store, secret);
    if (worker !== undefined && isPublished(pathname))
      return forward(worker, pathname, request);
    if (pathname === "/health") return tell(request, { ok: true });
    if (pathname === "/.well-known/headstart.json")
      return tell(request, discovery);
    return servePage(page, request);
  };

/** What pages of other origins may send. */
const preflight = () =>
  new Response(null, {
    status: 204,
    headers: {
      "Access-Control-Allow-Methods": "GET, HEAD, POST, PUT",
      "Access-Control-Allow-Headers": "Authorization, Content-Type, Range",
      "Access-Control-Max-Age": "86400",
    },
  });

/** What the Worker answers for to devices. */
const isPublished = (path: string) =>
  path === "/select" ||
  /^\/(manifests|spaces|shards|adapters|outputs|probes|cells)\//.test(path);

const selectBody = { bytes: 64 * 1024, milliseconds: 30_000 };

/** The Worker's answer as it is. Publishing is not forwarded. */
async function forward(
  worker: string,
  path: string,
  request: Request,
): Promise<Response> {
  const { method, headers, signal } = request;
  const allowed = path === "/select" ? ["POST"] : ["GET", "HEAD"];
  if (!allowed.includes(method))
    throw new Refusal(
      405,
      "METHOD_NOT_ALLOWED",
      `${path}: expected ${allowed.join(" or ")}, got ${method}.`,
      { Allow: allowed.join(", ") },
    );
  const range = headers.get("range");
  const answer = await fetch(`${worker}${path}`, {
    method,
    headers: {
      // its bytes are handed on as they come
      "Accept-Encoding": "identity",
      "Content-Type": headers.get("content-type") ?? "application/json",
      ...(range !== null && { Range: range }),
    },
    body:
      method === "POST"
        ? await readBody(request, selectBody.bytes, selectBody.milliseconds)
        : null,
    signal,
  });
  const forwarded = new Headers(answer.headers);
  // of the connection to the Worker
  for (const name of ["connection", "keep-alive", "transfer-encoding"])
    forwarded.delete(name);
  return new Response(answer.body, {
    status: answer.status,
    headers: forwarded,
  });
}

function tell({ method, url }: Request, value: object): Response {
  if (method !== "GET" && method !== "HEAD")
    throw new Refusal(
      405,
      "METHOD_NOT_ALLOWED",
      `${new URL(url).pathname}: expected GET, got ${method}.`,
      { Allow: "GET, HEAD" },
    );
  return Response.json(value);
}
