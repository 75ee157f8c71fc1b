/** @file proto */
import { it } from "vitest";
import { fitSpace } from "../explainer/fitSpace.ts";
import { createRandom } from "../device-sdk/random.ts";
import { tinyAdapter, tinyModel, tinyTokenizer } from "./tinyModel.ts";
const words = ["warm", "brief", "formal", "cheerful", "dry", "playful", "plain", "wordy"];
const probes = ["What is rain?", "Why do cats purr?", "How do I boil an egg?", "What is a verb?", "Who was Ada?", "Where is Rome?"];
const people = probes.map((prompt, at) => ({ prompt, text: `${words[at]} ${words[(at * 3) % 8]}` }));
const tokenizer = tinyTokenizer([...words, ...words, ...probes, ...probes, "Which language style is more characteristic of this text than of this one Reply with only one adjective", "Which language style is more characteristic of this text than of this one Reply with only one adjective", "Reply in a style.", "Reply in an style."], 300);
const one = (w: string) => { const ids = tokenizer.encodeText(w); if (ids.length !== 1) throw new Error(w + ids.length); return ids[0]!; };
it("x", async () => {
  for (let seed = 1; seed <= 6; seed++) {
    const t = performance.now();
    const model = tinyModel(tokenizer, seed, { change(weights, config) {
      const random = createRandom(seed + 1000);
      const size = config.hiddenSize;
      const E = weights.get("model.embed_tokens.weight")!.data;
      const H = weights.get("lm_head.weight")!.data;
      const row = (m: Float32Array, id: number) => m.subarray(id * size, (id + 1) * size);
      const unit = () => { const v = Float32Array.from({ length: size }, () => random.normal()); const n = Math.hypot(...v); return v.map((x) => x / n); };
      E.forEach((v, i) => { E[i] = 2 * v; });
      H.forEach((v, i) => { H[i] = 0.2 * v; });
      const ask = unit(), said = unit();
      const assistant = [...Array(tokenizer.vocabularySize).keys()].find((id) => tokenizer.tokenOf(id) === "<|assistant|>")!;
      const end = [...tokenizer.endIds][0]!;
      row(E, assistant).forEach((_, i) => { row(E, assistant)[i] = 3 * ask[i]!; });
      for (const w of words) {
        const r = unit();
        row(E, one(w)).forEach((v, i, own) => { own[i] = v + 3 * said[i]!; });
        row(H, one(w)).forEach((_, i, own) => { own[i] = 1.5 * ask[i]! - 1 * said[i]! + 1.2 * r[i]!; });
      }
      row(H, end).forEach((_, i, own) => { own[i] = 3 * said[i]! - ask[i]!; });
    }});
    const pllms = [1, 2, 3].map((n) => ({ name: `p${n}`, digest: String(n).repeat(64), adapter: tinyAdapter(model.config, n, 0.5) }));
    const log: string[] = [];
    try {
      const result = await fitSpace({ model, tokenizer, adapter: undefined }, { base: { name: "b", revision: "a".repeat(64) }, explainerRevision: { name: "b", revision: "none" }, probes, neutralPeople: people, pllms, seed: 1 }, { async remember(key, compute) { const c = await compute(); log.push(key + ": " + c.pairs.slice(0, 3).map((p) => p.text + "/" + p.reference).join(" | ")); return c; } });
      console.log(seed, JSON.stringify(result.report.attributes), result.report.residual, JSON.stringify(result.report.proposals), JSON.stringify(result.report.rejected), (performance.now() - t) | 0);
      console.log(log.join("\n"));
    } catch (e) { console.log(seed, String(e), (performance.now() - t) | 0, log.join("\n")); }
    await model.release();
  }
}, 300000);
