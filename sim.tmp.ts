import { plausibleMeans } from "./device-sdk/explain/intervals.ts";
import { meanVector, difference } from "./device-sdk/explain/decompose.ts";
import { createRandom } from "./device-sdk/random.ts";
import type { Random } from "./device-sdk/random.ts";
import { settle, looks, drawCount } from "./device-sdk/select/settle.ts";
import { regret, pllm, noises } from "./test/device-sdk/select/simulatedUsers.ts";
const pad = (v: number[], n = 8) => [...v, ...Array(n - v.length).fill(0)];
const chi = (d: number, r: Random) => { let s = d % 2 ? r.normal() ** 2 : 0; for (let p = 0; p < d >> 1; p++) s -= 2 * Math.log(1 - r.uniform()); return s; };
const exp = (shift: number) => (samples: readonly Float32Array[], count: number, random: Random) => {
  const n = samples.length, mean = meanVector(samples), dev = samples.map(s => difference(s, mean));
  const v = mean.map((_, a) => dev.reduce((s, d) => s + d[a]! ** 2, 0) / (n - 1));
  const third = mean.map((_, a) => dev.reduce((s, d) => s + d[a]! ** 3, 0) / n);
  return Array.from({ length: count }, () => {
    const scale = 1 / Math.sqrt(n * chi(n - 1, random));
    const out = Float32Array.from(mean, (m, a) => m + shift * (v[a]! ? third[a]! / v[a]! / (2 * n) : 0));
    for (const d of dev) { const w = scale * (-Math.log(1 - random.uniform()) - 1); for (let a = 0; a < out.length; a++) out[a]! += w * d[a]!; }
    return out;
  });
};
const variants = { normal: plausibleMeans, exp: exp(0), expShift: exp(1) };
const opp = [pllm("c", [1, 0]), pllm("d", [-1, 0])];
const S = {
  short: { truth: [.54, 0], candidates: opp },
  inside: { truth: [.59, 0], candidates: opp },
  clear: { truth: [1.25, 0], candidates: opp },
  sliver: { truth: [4, 0], candidates: [pllm("a", [4, .22]), pllm("b", [4, 0]), pllm("c", [4, -.22])] },
  d8: { truth: pad([.62]), candidates: [pllm("c", pad([1])), pllm("d", pad([-1]))] },
};
const users = Number(process.argv[2]);
for (const [name, s] of Object.entries(S)) for (const noise of ["normal", "heavy", "skewed", "skewedBack"] as const) {
  const row = [name.padEnd(8), noise.padEnd(11)];
  for (const means of Object.values(variants)) {
    let wrong = 0, right = 0, messages = 0;
    for (let seed = 0; seed < users; seed++) {
      const random = createRandom(seed + 777);
      const samples = Array.from({ length: 64 }, () => Float32Array.from(s.truth, v => v + noises[noise](random)));
      for (const look of looks) {
        const seen = samples.slice(0, look);
        const { decision, certain } = settle(seen, means(seen, drawCount, random), s.candidates, { abstain: .5, fit: .8, mergeGain: .2, residual: .8 });
        if (certain) { if (regret(decision, s) > .05) wrong++; else right++; }
        if (certain || look === 64) { messages += look; break; }
      }
    }
    row.push(`${(wrong / users).toFixed(3)} ${(right / users).toFixed(3)} ${(messages / users).toFixed(1)}`);
  }
  console.log(row.join(" | "));
}
