import { launchChromium } from "./test/system/chromium.ts";
import { startPageServer } from "./test/system/pageServer.ts";
const server = await startPageServer();
const names = ["concise","detailed","formal","slightly-informal","informal","technical","simple","humorous","poetic","friendly","sarcastic","persuasive","concise-informal","concise-simple","detailed-technical","technical-formal"];
let seed = 1; const rnd = () => ((seed = (seed * 16807) % 2147483647) / 2147483647) * 2 - 1;
const words = [["concise","detailed"],["not friendly","friendly"],["simple","technical"]];
server.pllms = names.map((name, i) => {
  const c = [rnd()*1.3, rnd()*0.8, rnd()*1.1];
  const w = c.map((v,k)=>[Math.abs(v), words[k]![v<0?0:1]!] as const).filter(([v])=>v>=.2).sort((a,b)=>b[0]-a[0]).map(([v,x])=>`${x} ${v.toFixed(1)}`).join(", ")||"neutral";
  return { name, description: `Answers in a ${name.replace("-", " and ")} style.`, contributor: "contributor-1a2b3c4d", coefficients: c, words: w, residual: i === 3 ? 0.92 : 0.3+Math.abs(rnd())*.4,
    ...(i===4&&{medianSteps:210}), ...(i===7&&{yankReason:"It was trained on jokes without permission."}), ...(i===8&&{description:"<img src=x onerror=alert(1)> and a-very-long-word-".repeat(4)}) };
});
if (process.argv[2]) server.pllms = [...server.pllms, ...Array.from({length:120},(_, i)=>({name:`more-${i}`, coefficients:[0.1,0.2,-0.3]}))];
const { browser, close } = await launchChromium();
const url = process.argv[3] ?? server.url;
for (const width of [400, 1280]) for (const scheme of ["light","dark"] as const) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
  page.on("console", (m) => console.log("console", m.text()));
  page.on("pageerror", (e) => console.log("error", e));
  await page.goto(url); await page.waitForSelector(".card, .state:not(:has-text('Loading'))");
  await page.screenshot({ path: `/tmp/webshots/${width}-${scheme}.png` });
  await page.screenshot({ path: `/tmp/webshots/${width}-${scheme}-full.png`, fullPage: true });
  console.log(width, scheme, await page.evaluate(() => document.documentElement.scrollWidth));
  await page.close();
}
await close(); await server.close();
