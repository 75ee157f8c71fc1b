/** @file What answers at which path. */
import type { Objects } from "../store/store.ts";
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
  readonly objects: Objects;
  /** Signs upload URLs. */
  readonly secret: string;
  /** What `/.well-known/headstart.json` tells. */
  readonly discovery: object;
}

/** Answers requests by path. */
export const createRoutes =
  ({ graphql, page, objects, secret, discovery }: Routes): Handler =>
  async (request, address) => {
    if (request.method === "OPTIONS") return preflight();
    const { pathname } = new URL(request.url);
    if (pathname === "/graphql") return graphql.fetch(request, address);
    if (pathname.startsWith("/uploads/"))
      return receiveUpload(request, objects, secret);
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
      "Access-Control-Allow-Headers": "Authorization, Content-Type",
      "Access-Control-Max-Age": "86400",
    },
  });

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
