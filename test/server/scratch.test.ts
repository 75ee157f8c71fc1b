import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startTestHeadstart, publishTiny } from "./running.ts";
import type { Running } from "./running.ts";
let running: Running;
beforeAll(async () => { const t = performance.now(); running = await startTestHeadstart(); console.log("start", performance.now() - t); });
afterAll(async () => { const t = performance.now(); console.log(JSON.stringify(running.log.map(e => JSON.stringify(e).slice(0, 300)), null, 1)); await running.end(); console.log("end", performance.now() - t); });
it("audit", async () => {
  for (const audit of serverAudits({ url: `${running.url}/graphql` })) {
    const result = await audit.fn();
    if (result.status !== "ok") console.log(audit.id, audit.name, result.status, "reason" in result ? result.reason : "");
  }
});
it("publishes", async () => {
  const t = performance.now();
  const { pllms } = await publishTiny(running, ["ada", "ben"]);
  console.log("published", performance.now() - t);
  console.log(JSON.stringify(await running.ask("{ pllms(first: 3) { edges { node { name baseModel { name currentSpace { id attributes { word } } } explanation { words residual } trainingStatistics { sessions medianSteps } } } } }")));
  const show = async (what: string, p: Promise<unknown>) => console.log(what, JSON.stringify(await p));
  const deep = (n: number): string => n ? `{ pllm(id: "x") { baseModel { pllms(first: 1) { edges { node ${"{ baseModel { pllms(first: 1) { edges { node ".repeat(n)} { id } ${"} } } }".repeat(n)} } } } } }` : "";
  await show("deep", running.ask(deep(4)));
  await show("values", running.ask("{ pllms(first: 100) { edges { node { baseModel { pllms(first: 100) { edges { node { baseModel { pllms(first: 100) { edges { node { id } } } } } } } } } } } }"));
  await show("tokens", running.ask(`{ ${"viewer { role } ".repeat(600)} }`));
  await show("syntax", running.ask(`{ viewer `));
  await show("unknown", running.ask(`{ viewr }`));
  await show("bad key", running.ask(`{ viewer { role } }`, {}, "hs_nonsense"));
  await show("not found", running.ask(`mutation { yankPLLM(input: {pllm: "nope", reason: "x", idempotencyKey: "0123456789abcdef"}) { id } }`, {}, running.operatorKey));
  await show("nul", running.ask(`mutation ($input: ContributePLLMInput!) { contributePLLM(input: $input) { pllm { id } } }`, { input: { name: "a", description: "x\0y", baseModel: pllms[0], adapterConfig: "{\0}", idempotencyKey: "0123456789abcdef" } }, running.operatorKey));
  await show("variables", running.ask(`query ($x: ID!) { pllm(id: $x) { id } }`, { x: { a: 1 } }));
  await show("sha", running.ask(`{ baseModelByRevision(revision: "x") { id } }`));
  for (let i = 0; i < 62; i++) { const a = await running.ask(`mutation { recordMerge(input: {baseRevision: "${"a".repeat(64)}", components: [], idempotencyKey: "0123456789abcdef"}) { id } }`); if (i === 0 || i > 59) console.log(JSON.stringify(a)); }
  const raw = async (what: string, init: RequestInit, path = "/graphql") => { const r = await fetch(running.url + path, init); console.log(what, r.status, JSON.stringify([...r.headers]), (await r.text()).slice(0, 300)); };
  await raw("batch", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify([{ query: "{viewer{role}}" }, { query: "{viewer{role}}" }]) });
  await raw("text", { method: "POST", headers: { "content-type": "text/plain" }, body: JSON.stringify({ query: "{viewer{role}}" }) });
  await raw("get mutation", {}, "/graphql?query=" + encodeURIComponent("mutation{recordMerge(input:{}){id}}"));
  await raw("get", {}, "/graphql?query=" + encodeURIComponent("{viewer{role}}"));
  await raw("big", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: "{viewer{role}}", variables: { a: "x".repeat(600_000) } }) });
  await raw("options", { method: "OPTIONS", headers: { origin: "https://app.example", "access-control-request-method": "POST", "access-control-request-headers": "authorization,content-type" } });
  await raw("cors post", { method: "POST", headers: { origin: "https://app.example", "content-type": "application/json" }, body: JSON.stringify({ query: "{viewer{role}}" }) });
  await raw("put", { method: "PUT", headers: { "content-type": "application/json" }, body: "{}" });
  await raw("page", {}, "/");
  await raw("health", {}, "/health");
  await raw("nothing", {}, "/nothing");
  await raw("healthcheck", {}, "/graphql/x");
  await raw("disc", {}, "/.well-known/headstart.json");
});
