/** @file The page: web/ built in memory, served with headers that let it load nothing from elsewhere. */
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { Refusal } from "./refusal.ts";

/** The built files by path. */
export type Page = ReadonlyMap<string, string | Uint8Array>;

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** It may load and ask nothing of other origins. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Builds web/. */
export async function buildPage(): Promise<Page> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    root: fileURLToPath(new URL("../web/", import.meta.url)),
    build: { write: false, target: "esnext", modulePreload: false },
  });
  const files = new Map<string, string | Uint8Array>();
  for (const result of [built].flat())
    if ("output" in result)
      for (const file of result.output)
        files.set(
          `/${file.fileName}`,
          file.type === "chunk" ? file.code : file.source,
        );
  const index = files.get("/index.html");
  if (index !== undefined) files.set("/", index);
  return files;
}

/** The answer to a request for a file of the page. @throws Refusal. */
export function servePage(page: Page, request: Request): Response {
  const { pathname } = new URL(request.url);
  const body = page.get(pathname);
  if (body === undefined)
    throw new Refusal(
      404,
      "NOT_FOUND",
      "path: expected /, /graphql, /health or /.well-known/headstart.json, got another; check the address.",
    );
  if (request.method !== "GET" && request.method !== "HEAD")
    throw new Refusal(
      405,
      "METHOD_NOT_ALLOWED",
      `${pathname}: expected GET, got ${request.method}.`,
      { Allow: "GET, HEAD" },
    );
  return new Response(request.method === "HEAD" ? null : (body as BodyInit), {
    headers: {
      "Content-Security-Policy": policy,
      "Content-Type":
        contentTypes[extname(pathname) || ".html"] ??
        "application/octet-stream",
      "Cache-Control": pathname.startsWith("/assets/")
        ? "public, max-age=31536000, immutable"
        : "no-cache",
    },
  });
}
