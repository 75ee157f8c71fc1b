/** @file `npm run personalize` on files it cannot use: one line that says what to do, before the model is loaded. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const canary = "xyzzy-the-canary-sings";
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "headstart-"));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command to its end. */
const personalize = (...args: string[]) =>
  new Promise<Ended>((resolve) => {
    execFile(
      process.execPath,
      [
        "--import",
        "@oxc-node/core/register",
        join(root, "cli/personalize.ts"),
        ...args,
      ],
      { cwd: root },
      (error, stdout, stderr) =>
        resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
  });

async function fileWith(content: string): Promise<string> {
  const path = join(folder, "messages.jsonl");
  await writeFile(path, content);
  return path;
}

const row = JSON.stringify({ prompt: canary, response: canary });

describe("npm run personalize", () => {
  it.each([
    [
      "an empty file",
      "",
      "personal data: expected JSONL with at least one row, got no rows: add one JSON object a line.\n",
    ],
    [
      "what is not JSON",
      `${row}\n{"text": "${canary}"\n`,
      "personal data, row 2: expected one JSON object on one line, got something that is not JSON: correct or remove the row.\n",
    ],
    [
      "a row without text",
      `${row}\n\n{"${canary}": "${canary}"}\n`,
      'personal data, row 3: expected {"prompt","response"}, {"text"} or {"Context","Input","Response"}, got an object without text: rename its fields.\n',
    ],
    [
      "three rows",
      `${row}\n${row}\n${row}\n`,
      "personal data: expected at least 10 rows, got 3: add 7 more.\n",
    ],
  ])("refuses %s in one line", async (_, content, stderr) => {
    expect(await personalize(await fileWith(content))).toEqual({
      code: 2,
      stdout: "",
      stderr,
    });
  });

  it("asks for a file", async () => {
    const usage = {
      code: 2,
      stdout: "",
      stderr:
        "personalize: expected one file, e.g. npm run personalize -- messages.jsonl [--no-finetune] [--json]\n",
    };
    expect(await personalize()).toEqual(usage);
    expect(await personalize("one.jsonl", "two.jsonl")).toEqual(usage);
  });

  it("says which file is not there", async () => {
    const path = join(folder, "nowhere.jsonl");
    expect(await personalize(path)).toEqual({
      code: 2,
      stdout: "",
      stderr: `${path}: ENOENT; check that the file exists and can be read\n`,
    });
  });

  it("says that a folder is no file", async () => {
    expect(await personalize(folder)).toEqual({
      code: 2,
      stdout: "",
      stderr: "the file: EISDIR; check that the file exists and can be read\n",
    });
  });

  it("names an option that it does not know", async () => {
    const { code, stdout, stderr } = await personalize(
      "--upload",
      await fileWith(row),
    );
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("'--upload'");
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
