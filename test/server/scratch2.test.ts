import { createServer } from "node:http";
import { once } from "node:events";
import { expect, it } from "vitest";
import { openStore } from "../../store/openStore.ts";
import { startGraphqlEndpoint } from "../../server/graphqlEndpoint.ts";
import { newFolder } from "./running.ts";
it("x", async () => {
  const store = await openStore({ database: { kind: "pglite", folder: undefined }, objects: { kind: "folder", folder: await newFolder(), publicUrl: "http://localhost:1", secret: "s".repeat(32) } });
  let mode = "";
  const edge = createServer((req, res) => {
    if (mode === "hang") return;
    if (mode === "html") { res.setHeader("content-type", "text/html"); res.end("<html>secret path /etc"); return; }
    if (mode === "500") { res.statusCode = 500; res.end("secret"); return; }
    if (mode === "null") { res.setHeader("content-type", "application/json"); res.end("null"); return; }
    if (mode === "shape") { res.setHeader("content-type", "application/json"); res.end('{"data":{"explanationSpaces":5}}'); return; }
    if (mode === "json500") { res.statusCode = 500; res.setHeader("content-type", "application/json"); res.end('{"code":"X","message":"secret"}'); return; }
    if (mode === "uncoded") { res.setHeader("content-type", "application/json"); res.end('{"data":null,"errors":[{"message":"SELECT secret"}]}'); return; }
    if (mode === "masked") { res.setHeader("content-type", "application/json"); res.end('{"data":null,"errors":[{"message":"Unexpected error.","path":["explanationSpaces"],"extensions":{"code":"INTERNAL_SERVER_ERROR","traceId":"abc"}}]}'); return; }
    if (mode === "destroy") { req.socket.destroy(); }
  }).listen(0, "127.0.0.1");
  await once(edge, "listening");
  const port = (edge.address() as any).port;
  const endpoint = await startGraphqlEndpoint({ store, secret: "s".repeat(32), edgeUrl: `http://127.0.0.1:${port}`, log: (e, f) => console.log("LOG", e, JSON.stringify(f).slice(0, 500)), edgePatience: 300 });
  const ask = async (what: string, body: object) => { const r = await endpoint.fetch(new Request("http://localhost/graphql", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }), "1.2.3.4"); console.log("ANSWER", what, r.status, await r.text()); };
  const query = "{ viewer { role } explanationSpaces(first: 1) { edges { node { id } } } }";
  for (mode of ["hang", "html", "500", "null", "shape", "json500", "uncoded", "masked", "destroy"]) await ask(mode, { query });
  mode = "masked";
  await ask("variable", { query: "query ($x: ID!) { pllm(id: $x) { id } }", variables: { x: { a: 1 } } });
  await ask("missing variable", { query: "query ($x: ID!) { pllm(id: $x) { id } }", variables: {} });
  await ask("no operation", { query: "query A { viewer { role } } query B { viewer { role } }" });
  edge.closeAllConnections(); edge.close();
  await ask("unreachable", { query });
  await ask("tokens", { query: `{ ${"viewer { role } ".repeat(600)} }` });
  await ask("two roots", { query: "{ viewer { role } pllm(id: \"x\") { id } pllms(first: 0) { edges { cursor } } }" });
  await ask("introspection", { query: "{ __schema { queryType { name } } }" });
  await ask("null op", { query: "mutation { a: recordMerge(input: {}) { id } }" });
  await store.close();
  await ask("closed store", { query: "{ viewer { role } baseModels(first: 1) { edges { node { id } } } }" });
  await endpoint.close();
});
