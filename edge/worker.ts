/** @file The Worker: what devices fetch, what publishers put, and delegated selection, by path and method. */
import { cellsOf } from "./cells.ts";
import { readCatalogues } from "./catalogue.ts";
import type { Env } from "./env.ts";
import { fileAt, serveFile } from "./files.ts";
import { answerGraphql } from "./graphql.ts";
import { publishFile } from "./publish.ts";
import { answerTo, json, Refusal } from "./refusal.ts";
import { select } from "./select.ts";

type Handler = (request: Request, env: Env) => Response | Promise<Response>;

/** What answers at a path, by method. HEAD is GET without a body; OPTIONS is answered for all. */
type Route = Readonly<Partial<Record<"GET" | "POST" | "PUT", Handler>>>;

function routeOf(path: string): Route | undefined {
  const file = fileAt(path);
  if (file)
    return {
      GET: (request, env) => serveFile(env.CATALOGUE, file, request),
      PUT: (request, env) => publishFile(env, file, request),
    };
  const [, base] = /^\/cells\/([0-9a-f]{64})$/.exec(path) ?? [];
  if (base !== undefined)
    return { GET: (_, env) => cellsOf(readCatalogues(env), base) };
  if (path === "/select")
    return { POST: (request, env) => select(readCatalogues(env), request) };
  if (path === "/graphql") return { GET: answerGraphql, POST: answerGraphql };
  if (path === "/health") return { GET: () => json(200, { status: "ok" }) };
  return undefined;
}

async function answer(request: Request, env: Env): Promise<Response> {
  const path = new URL(request.url).pathname;
  const route = routeOf(path);
  if (!route)
    throw new Refusal(
      404,
      "NOT_FOUND",
      "path: expected one of a published file, /cells/REVISION, /select, /graphql or /health, got another; check the address",
    );
  const methods = Object.keys(route).flatMap((method) =>
    method === "GET" ? ["GET", "HEAD"] : [method],
  );
  const { method } = request;
  if (method === "OPTIONS") return preflight(methods);
  const handler = methods.includes(method)
    ? route[(method === "HEAD" ? "GET" : method) as keyof Route]
    : undefined;
  if (!handler)
    throw new Refusal(
      405,
      "METHOD_NOT_ALLOWED",
      `${path}: expected ${methods.join(", ")}, got ${method}; use one of these`,
      { Allow: [...methods, "OPTIONS"].join(", ") },
    );
  return handler(request, env);
}

/** Pages may read, select and query; publishing is not for pages. */
const preflight = (methods: readonly string[]) =>
  new Response(null, {
    status: 204,
    headers: {
      Allow: [...methods, "OPTIONS"].join(", "),
      "Access-Control-Allow-Methods": methods
        .filter((method) => method !== "PUT")
        .join(", "),
      "Access-Control-Allow-Headers": "Content-Type, Range",
      "Access-Control-Max-Age": "86400",
    },
  });

/** Headers that every answer carries. */
const always: Readonly<Record<string, string>> = {
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** Any page may read the answer, without credentials. */
const forPages: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "Accept-Ranges, Content-Range",
};

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    let response: Response;
    try {
      response = await answer(request, env);
    } catch (error) {
      response = answerTo(error);
    }
    const added =
      request.method === "PUT" ? always : { ...always, ...forPages };
    for (const [name, value] of Object.entries(added))
      response.headers.set(name, value);
    return request.method === "HEAD"
      ? new Response(null, {
          status: response.status,
          headers: response.headers,
        })
      : response;
  },
};
