/** @file The page in Chromium: what it says of made-up pLLMs, and that it works with the real server. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { readConfiguration } from "../../server/configuration.ts";
import { startHeadstart } from "../../server/headstart.ts";
import type { Check } from "./check.ts";
import { launchChromium } from "./chromium.ts";
import { createContributor } from "./pageContributor.ts";
import { startPageServer } from "./pageServer.ts";
import type { MadeUpPllm, PageServer } from "./pageServer.ts";

const hostile = '<img src=x onerror="document.title=1">';

/** The attributes are concise-detailed, friendly and simple-technical. */
const pllms: readonly MadeUpPllm[] = [
  {
    name: "terse",
    description: "Says little.",
    contributor: "grace",
    coefficients: [-1.3, 0.2, 0.41],
    sentence:
      "It is very concise (1.30), slightly technical (0.41) and slightly friendly (0.20).",
    residual: 0.53,
    medianSteps: 210,
  },
  {
    name: "wordy",
    coefficients: [0.87, -0.55, 0],
    sentence: "It is detailed (0.87) and not friendly (0.55).",
    residual: 0.92,
  },
  {
    name: hostile,
    description: hostile,
    contributor: hostile,
    sentence: hostile,
    coefficients: [0.1, 0.3, -0.6],
  },
  { name: "gone", yankReason: `Trained on ${hostile}` },
];

/** @throws Error when the page cannot be built or Chromium cannot be started. */
export async function testPageInChromium(check: Check): Promise<void> {
  const { browser, close } = await launchChromium();
  try {
    const server = await startPageServer();
    try {
      await testMadeUp(check, browser, server);
    } finally {
      await server.close();
    }
    await check(
      "the page of the real server fills while it is looked at, and says what the API says",
      () => testReal(browser),
    );
  } finally {
    await close();
  }
}

async function testMadeUp(
  check: Check,
  browser: Browser,
  server: PageServer,
): Promise<void> {
  const checkPage = (
    name: string,
    setting: Partial<PageServer>,
    run: (page: Page) => Promise<void>,
  ) =>
    check(`the page ${name}`, () => {
      Object.assign(server, { pllms, errors: undefined, ...setting });
      return visit(browser, server.url, run);
    });

  await checkPage(
    "draws each coefficient as a bar as long as its number, on one scale",
    {},
    async (page) => {
      deepEqual(await readBars(page, "terse"), [
        ["concise", "detailed", "−1.30", -1.3],
        ["not friendly", "friendly", "0.20", 0.2],
        ["simple", "technical", "0.41", 0.41],
      ]);
      deepEqual(await readBars(page, "wordy"), [
        ["concise", "detailed", "0.87", 0.87],
        ["not friendly", "friendly", "−0.55", -0.55],
        ["simple", "technical", "0.00", 0],
      ]);
    },
  );

  await checkPage(
    "reads the bars out as words with numbers",
    {},
    async (page) => {
      const labels = await card(page, "terse")
        .getByRole("img")
        .evaluateAll((rows) =>
          rows.map((row) => row.getAttribute("aria-label")),
        );
      deepEqual(labels, [
        "concise 1.30, between concise and detailed",
        "friendly 0.20, between not friendly and friendly",
        "technical 0.41, between simple and technical",
      ]);
    },
  );

  await checkPage(
    "says in words what a pLLM is like, how much that explains, and what devices needed",
    {},
    async (page) => {
      equal(
        await textOf(page, "terse", ".sentence"),
        "It is very concise (1.30), slightly technical (0.41) and slightly friendly (0.20).",
      );
      equal(
        await textOf(page, "terse", ".foot"),
        "The attributes explain 72% of what it changes. Its adapter has 0.4 MB. Devices needed a median of 210 steps (95 s); held-out loss fell by 0.31. 12 fine-tunings reported.",
      );
      equal(await textOf(page, "terse", ".origin"), "by grace · 23 Nov 2026");
      equal(
        await textOf(page, "wordy", ".foot"),
        "The attributes explain 15% of what it changes: too little for a device to choose it. Its adapter has 0.4 MB.",
      );
    },
  );

  await checkPage(
    "strikes a yanked pLLM through and says why",
    {},
    async (page) => {
      equal(await textOf(page, "gone", "h3 s"), "gone");
      equal(
        await textOf(page, "gone", ".reason"),
        `Yanked: Trained on ${hostile}`,
      );
    },
  );

  await checkPage("shows what contributors write as text", {}, async (page) => {
    const texts = await card(page, hostile).locator("h3, p").allTextContents();
    deepEqual(texts.slice(0, 4), [
      hostile,
      `by ${hostile} · 23 Nov 2026`,
      hostile,
      hostile,
    ]);
    equal(await page.locator("main img").count(), 0);
  });

  await checkPage("searches by name and sorts by a pole", {}, async (page) => {
    deepEqual(await namesOf(page), ["terse", "wordy", hostile, "gone"]);
    await page.getByLabel("Sort").selectOption("most concise first");
    deepEqual(await namesOf(page), ["terse", hostile, "wordy", "gone"]);
    await page.getByLabel("Sort").selectOption("most detailed first");
    deepEqual(await namesOf(page), ["wordy", hostile, "terse", "gone"]);
    await page.getByLabel("Search by name").fill("E");
    deepEqual(await namesOf(page), [hostile, "terse", "gone"]);
    await page.getByLabel("Search by name").fill("ter");
    deepEqual(await namesOf(page), ["terse"]);
    equal(await page.locator(".count").textContent(), "1 of 4 pLLMs");
  });

  await checkPage(
    "loads fifty at a time, and keeps what it has loaded when one comes back to it",
    {
      pllms: Array.from({ length: 120 }, (_, at) => ({ name: `number-${at}` })),
    },
    async (page) => {
      const more = page.getByRole("button", { name: "Show more" });
      equal((await namesOf(page)).length, 50);
      await more.click();
      await page.getByText("The first 100 pLLMs").waitFor();
      await more.click();
      await page.getByText("120 pLLMs", { exact: true }).waitFor();
      equal(await more.isVisible(), false);
      server.pllms = [...server.pllms, { name: "the-newest" }];
      await page.evaluate(() =>
        document.dispatchEvent(new Event("visibilitychange")),
      );
      await page.getByText("121 pLLMs", { exact: true }).waitFor();
      deepEqual((await namesOf(page)).slice(119), ["number-119", "the-newest"]);
    },
  );

  await checkPage(
    "updates itself without touching what did not change",
    {},
    async (page) => {
      await page.getByLabel("Search by name").fill("te");
      const before = await card(page, "terse").elementHandle();
      server.pllms = [...pllms, { name: "terser", coefficients: [-2.1, 0, 0] }];
      await card(page, "terser").waitFor();
      ok(
        await card(page, "terse").evaluate(
          (after, known) => after === known,
          before,
        ),
      );
      equal((await readBars(page, "terser"))[0]?.[3], -2.1);
      equal((await readBars(page, "terse"))[0]?.[3], -1.3);
      equal(await page.getByLabel("Search by name").inputValue(), "te");
    },
  );

  await checkPage(
    "says that nothing is published, and fills when something is",
    { pllms: [] },
    async (page) => {
      await page
        .getByText("No pLLM is published yet: see docs/contributing-a-pllm.md.")
        .waitFor();
      equal(await page.getByLabel("Sort").isVisible(), false);
      server.pllms = pllms;
      await card(page, "terse").waitFor();
    },
  );

  const failure = [
    {
      message: "Unexpected error.",
      extensions: { code: "INTERNAL_SERVER_ERROR", traceId: "trace-1234" },
    },
  ];
  await checkPage(
    "shows an error with its trace id, and tries again when asked",
    { errors: failure },
    async (page) => {
      const alert = page.getByRole("alert");
      deepEqual(await alert.locator("p").allTextContents(), [
        "The catalogue could not be loaded: Unexpected error.",
        "Trace id trace-1234",
      ]);
      server.errors = undefined;
      await alert.getByRole("button", { name: "Try again" }).click();
      await card(page, "terse").waitFor();
      equal(await alert.count(), 0);
    },
  );

  await checkPage(
    "keeps what it shows when an update fails",
    {},
    async (page) => {
      await card(page, "terse").waitFor();
      server.errors = failure;
      const alert = page.getByRole("alert");
      await alert.waitFor();
      equal(
        await alert.locator("p").first().textContent(),
        "The catalogue could not be brought up to date: Unexpected error.",
      );
      equal((await namesOf(page)).length, 4);
    },
  );

  await checkPage("fits a screen of 360 px", {}, async (page) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await card(page, "terse").waitFor();
    equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  });
}

/** A Headstart of its own, on a fresh folder, into which pLLMs are contributed. */
async function testReal(browser: Browser): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), "headstart-page-"));
  try {
    const headstart = await startHeadstart(
      readConfiguration({ PORT: "0", HEADSTART_HOME: home }),
      () => undefined,
    );
    try {
      const contributor = createContributor(headstart);
      await visit(browser, headstart.url, async (page) => {
        await page.getByText("No pLLM is published yet").waitFor();
        await page.getByText(headstart.edgeUrl, { exact: true }).waitFor();

        const told = await contributor.publish(["tiny-a", "tiny-b"]);
        await page.getByText("2 pLLMs", { exact: true }).waitFor();
        for (const { name, explanation } of told) {
          equal(await textOf(page, name, ".sentence"), explanation?.sentence);
          deepEqual(
            (await readBars(page, name)).map(([, , , drawn]) => drawn),
            explanation?.coefficients.map(
              ({ value }) => Math.round(value * 100) / 100,
            ),
          );
        }

        await contributor.yank(told[0]!.id, "Contributed by mistake.");
        await page.getByText("Yanked: Contributed by mistake.").waitFor();
        equal(await page.getByRole("alert").count(), 0);
      });
    } finally {
      await headstart.close();
    }
  } finally {
    await rm(home, { recursive: true });
  }
}

/** Opens the page, and fails when anything went to another host, was refused by the browser, or was thrown. */
async function visit(
  browser: Browser,
  url: string,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({ reducedMotion: "reduce" });
  const problems: string[] = [];
  page.on("console", (message) => problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:" && origin !== new URL(url).origin)
      problems.push(`a request to ${origin}`);
  });
  try {
    await page.goto(url);
    await page.locator("main:not([aria-busy])").waitFor();
    await run(page);
    deepEqual(problems, []);
  } finally {
    await page.close();
  }
}

const card = (page: Page, name: string) =>
  page
    .locator(".card")
    .filter({ has: page.getByRole("heading", { name, exact: true }) });

const namesOf = (page: Page) => page.locator(".card h3").allTextContents();

/** Its text, with plain spaces. */
async function textOf(
  page: Page,
  name: string,
  selector: string,
): Promise<string | undefined> {
  const text = await card(page, name).locator(selector).textContent();
  return text?.replaceAll("\u00a0", " ");
}

/** The poles, the number printed, and the number that the bar's drawn length and side stand for, to two digits. */
const readBars = (page: Page, name: string) =>
  card(page, name)
    .locator(".row")
    .evaluateAll((rows) =>
      rows.map((row) => {
        const box = (selector: string) =>
          row.querySelector(selector)!.getBoundingClientRect();
        const [track, bar] = [box(".track"), box(".bar")];
        const scale = Number(getComputedStyle(row).getPropertyValue("--scale"));
        const middle = track.left + track.width / 2;
        const drawn =
          ((bar.left + bar.right - 2 * middle) / (track.width / 2)) * scale;
        return [
          row.querySelector(".left")?.textContent,
          row.querySelector(".right")?.textContent,
          row.querySelector(".value")?.textContent,
          Math.round(drawn * 100) / 100 || 0,
        ] as const;
      }),
    );
