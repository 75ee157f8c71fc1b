/** @file Finds Chromium, installing Debian's when it is missing, and starts it so that WebGPU works in software. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const execute = promisify(execFile);

const names = ["chromium", "chromium-browser", "google-chrome"];

async function findChromium(): Promise<string | undefined> {
  for (const name of names)
    try {
      const { stdout } = await execute("which", [name]);
      return stdout.trim();
    } catch {
      // `which` fails for a name that is not there.
    }
  return undefined;
}

/**
 * The path of a Chromium on this machine.
 * @throws Error that says what to do when there is none and it cannot be installed.
 */
async function ensureChromium(): Promise<string> {
  const found = await findChromium();
  if (found) return found;
  const advice = "install it (Debian: apt-get install chromium) and run again";
  if (process.getuid?.() !== 0)
    throw new Error(`Chromium is missing and only root may install: ${advice}`);
  console.log("installing chromium by apt-get ...");
  try {
    await execute("apt-get", ["update"]);
    await execute("apt-get", [
      "install",
      "--yes",
      "--no-install-recommends",
      "chromium",
    ]);
  } catch (error) {
    throw new Error(`apt-get could not install Chromium: ${advice}`, {
      cause: error,
    });
  }
  const installed = await findChromium();
  if (installed) return installed;
  throw new Error(`apt-get installed no Chromium: ${advice}`);
}

/** A headless Chromium with a profile of its own. `close` ends it even where it no longer answers. */
export async function launchChromium(): Promise<{
  browser: Browser;
  close: () => Promise<void>;
}> {
  const server = await chromium.launchServer({
    executablePath: await ensureChromium(),
    args: [
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--enable-unsafe-webgpu",
      "--use-webgpu-adapter=swiftshader",
    ],
  });
  return {
    browser: await chromium.connect(server.wsEndpoint()),
    close: () => server.kill(),
  };
}
