/** @file Bundles a page and serves it, the goldens and ONNX Runtime's WebAssembly from a free port of this machine. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { build, defaultClientConditions } from "vite";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};

/** Folders that are served as they are. */
const folders: readonly (readonly [prefix: string, folder: URL])[] = [
  ["/golden/", new URL("../golden/", import.meta.url)],
  ["/ort/", new URL(".", import.meta.resolve("onnxruntime-web/wasm"))],
];

/** The files of a page that runs the module `entry`. */
async function bundle(entry: URL): Promise<Map<string, string | Uint8Array>> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    root: fileURLToPath(new URL(".", entry)),
    // The build that loads its WebAssembly from `wasmPaths`: the other one starts its threads from the bundle, page code included.
    resolve: {
      conditions: [
        "onnxruntime-web-use-extern-wasm",
        ...defaultClientConditions,
      ],
    },
    build: {
      write: false,
      minify: false,
      target: "esnext",
      rolldownOptions: {
        input: fileURLToPath(entry),
        output: { entryFileNames: "page.js" },
      },
    },
  });
  const files = new Map<string, string | Uint8Array>([
    ["/", '<!doctype html><script type="module" src="/page.js"></script>'],
  ]);
  for (const result of [built].flat())
    if ("output" in result)
      for (const file of result.output)
        files.set(
          `/${file.fileName}`,
          file.type === "chunk" ? file.code : file.source,
        );
  return files;
}

/** A page being served; `close` ends the server. */
export interface ServedPage {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the page with the headers without which a browser gives no threads to WebAssembly. */
export async function servePage(entry: URL): Promise<ServedPage> {
  const files = await bundle(entry);
  const content = async (path: string) => {
    const found = folders.find(([prefix]) => path.startsWith(prefix));
    if (!found) return files.get(path);
    const [prefix, folder] = found;
    const file = new URL(path.slice(prefix.length), folder);
    return file.href.startsWith(folder.href) ? readFile(file) : undefined;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    content(pathname).then(
      (body) => {
        response.writeHead(body === undefined ? 404 : 200, {
          "Content-Type":
            contentTypes[extname(pathname) || ".html"] ??
            "application/octet-stream",
          "Cross-Origin-Opener-Policy": "same-origin",
          "Cross-Origin-Embedder-Policy": "require-corp",
        });
        response.end(body);
      },
      (error: unknown) => {
        response.writeHead(404).end(String(error));
      },
    );
  });
  await new Promise<void>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve()),
  );
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
