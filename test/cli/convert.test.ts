/** @file `npm run convert` from end to end: the folder it writes, opened from disk and over HTTP, and what it says to mistakes. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { folderFiles } from "../../server/folderFiles.ts";
import { openPieceFolder } from "../../cli/pieceFolder.ts";
import { sha256 } from "../../device-sdk/format/digest.ts";
import { parseSafetensors } from "../../device-sdk/format/safetensors.ts";
import { bytesFile } from "../../device-sdk/lm/files.ts";
import { openCheckpoint } from "../../device-sdk/lm/openCheckpoint.ts";
import type { OpenFile } from "../../device-sdk/lm/files.ts";
import {
  openLanguageModel,
  residenceBytes,
} from "../../device-sdk/lm/openLanguageModel.ts";
import { remoteFiles } from "../../device-sdk/select/remoteFiles.ts";
import { demoTokenizerConfig } from "../../models/chatTemplate.ts";
import { checkpointFiles } from "../checkpointFolder.ts";
import { hurriedTime } from "../device-sdk/hurriedTime.ts";
import { serveFiles } from "../device-sdk/rangeServer.ts";
import { startRecordingServer } from "../device-sdk/recordingServer.ts";
import type { RecordingServer } from "../device-sdk/recordingServer.ts";
import { tinyRuntime, tinyTokenizerJson } from "../tinyModel.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const runtime = { ...tinyRuntime, sharesMemory: true };
let home: string;
let checkpoint: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "headstart-"));
  checkpoint = await writeCheckpoint("model", {});
});
afterAll(() => rm(home, { recursive: true }));

async function writeCheckpoint(name: string, fields: object) {
  const folder = join(home, name);
  await mkdir(folder);
  const files = checkpointFiles("f32", fields);
  const encode = (json: unknown) =>
    new TextEncoder().encode(JSON.stringify(json));
  files.set("tokenizer.json", encode(tinyTokenizerJson()));
  files.set("tokenizer_config.json", encode(demoTokenizerConfig));
  for (const [file, bytes] of files) await writeFile(join(folder, file), bytes);
  return folder;
}

/** Starts the command; `ended` is how it ended and all it said. */
function start(...args: string[]) {
  const child = spawn(
    process.execPath,
    [
      "--import",
      "@oxc-node/core/register",
      join(root, "cli/convert.ts"),
      ...args,
    ],
    { cwd: root },
  );
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (text) => (said.stdout += String(text)));
  child.stderr.on("data", (text) => (said.stderr += String(text)));
  const ended = once(child, "close").then(([code]) => ({
    code: code as number | null,
    ...said,
  }));
  return { child, ended };
}
const convert = async (...args: string[]) => start(...args).ended;

const tokens = Array.from({ length: 12 }, (_, at) => (at * 997) % 4200);

/** The logits of a model that no more memory is given than a residence takes. */
async function logitsOf(
  open: OpenFile,
  residence: "f32" | "stored" | "streamed",
) {
  const bytes = residenceBytes(await openCheckpoint(open));
  const model = await openLanguageModel(runtime, open, bytes[residence]);
  try {
    const hidden = await model.forward(tokens, { batch: 1, length: 12 });
    return (await model.head(hidden)).logits.data;
  } finally {
    await model.release();
  }
}

const servers: RecordingServer[] = [];
const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of [...servers.splice(0), ...opened.splice(0)])
    await one.close();
});

/** A folder's files, in memory, on disk and over HTTP with pieces on disk. */
async function threeWays(folder: string) {
  const files = new Map<string, Uint8Array>();
  for (const name of await readdir(folder))
    files.set(name, new Uint8Array(await readFile(join(folder, name))));
  const server = await startRecordingServer(serveFiles(files));
  servers.push(server);
  const onDisk = folderFiles(folder);
  opened.push(onDisk);
  const pieces = openPieceFolder(`${folder}-pieces`);
  const manifest = await sha256(files.get("headstart.json")!);
  const { wait } = hurriedTime();
  const overHttp = () =>
    remoteFiles(server.url, { manifest, cache: pieces, wait });
  const inMemory: OpenFile = (name) => {
    const bytes = files.get(name);
    return Promise.resolve(bytes && bytesFile(bytes));
  };
  return { inMemory, onDisk, overHttp, server, manifest, files };
}

describe("npm run convert -- CHECKPOINT --precision", () => {
  it.each(["f16", "int8", "int4"])(
    "%s writes a folder with the same logits from memory, disk and the network, held or streamed",
    async (precision) => {
      const out = join(home, `out-${precision}`);
      const { code, stdout, stderr } = await convert(
        checkpoint,
        "--precision",
        precision,
        "--out",
        out,
      );
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      const { inMemory, onDisk, overHttp, server, manifest } =
        await threeWays(out);
      const [before, after] = await Promise.all(
        [checkpoint, out].map(async (folder) => {
          let size = 0;
          for (const name of await readdir(folder))
            if (name.endsWith(".safetensors"))
              size += (await stat(join(folder, name))).size;
          return `${(size / 1e6).toFixed(1)} MB`;
        }),
      );
      expect(stdout).toContain(
        `${out}: ${after} of weights in ${precision}, which were ${before}; to pin it: SHA-256 ${manifest}\n`,
      );

      const expected = await logitsOf(inMemory, "f32");
      expect(new Set(expected).size).toBeGreaterThan(1000);
      for (const residence of ["f32", "stored", "streamed"] as const) {
        expect(await logitsOf(inMemory, residence)).toEqual(expected);
        expect(await logitsOf(onDisk, residence)).toEqual(expected);
        expect(await logitsOf(await overHttp(), residence)).toEqual(expected);
      }
      // The pieces came once, and from then on were there.
      const asked = server.requests.map(({ path }) => path);
      expect(new Set(asked).size).toBe(asked.length);
      await server.close();
      servers.length = 0;
      expect(await logitsOf(await overHttp(), "streamed")).toEqual(expected);
    },
  );

  it("names the folder after the precision unless told, and lets nothing be overwritten", async () => {
    const own = await writeCheckpoint("named", { num_hidden_layers: 1 });
    expect(await convert(`${own}/`, "--precision", "f16")).toMatchObject({
      code: 0,
    });
    expect(await readdir(`${own}-f16`)).toContain("headstart.json");
    const again = await convert(own, "--precision", "f16");
    expect(again).toEqual({
      code: 2,
      stdout: "",
      stderr: `${own}-f16: expected a folder that is not there yet; remove it, or choose another with --out\n`,
    });
  });

  it("leaves no folder that could be taken for whole, ended or killed", async () => {
    // The last file takes a second or more: the signal comes before.
    const own = await writeCheckpoint("large", { vocab_size: 60_000 });
    for (const [signal, code, left] of [
      ["SIGINT", 130, []],
      ["SIGKILL", null, ["large-int4.part"]],
    ] as const) {
      const { child, ended } = start(own, "--precision", "int4");
      child.stdout.once("data", () => child.kill(signal));
      expect((await ended).code).toBe(code);
      const names = await readdir(home);
      expect(names).not.toContain("large-int4");
      const parts = names.filter((name) => name.startsWith("large-int4."));
      expect(parts).toEqual(left);
      for (const part of parts)
        expect(await readdir(join(home, part))).not.toContain("headstart.json");
    }
    expect(await convert(own, "--precision", "int4")).toMatchObject({
      code: 0,
    });
    expect(await readdir(home)).not.toContain("large-int4.part");
  });

  it("writes what is refused when it is damaged", async () => {
    const out = join(home, "damaged");
    await convert(checkpoint, "--precision", "int8", "--out", out);
    const { overHttp, onDisk, files } = await threeWays(out);
    const layer = files.get("layer-02.safetensors")!;
    layer[layer.length - 9]! ^= 1;
    const remote = await overHttp();
    await expect(openCheckpoint(remote)).rejects.toMatchObject({
      name: "FormatError",
      code: "HASH_MISMATCH",
      message: expect.stringContaining(
        `/layer-02.safetensors: expected bytes 0-${layer.length - 1} with SHA-256`,
      ) as string,
    });
    layer[layer.length - 9]! ^= 1;
    expect(await logitsOf(remote, "streamed")).toEqual(
      await logitsOf(onDisk, "f32"),
    );

    await truncate(join(out, "layer-02.safetensors"), layer.length - 1);
    const cut = folderFiles(out);
    opened.push(cut);
    await expect(openCheckpoint(cut)).rejects.toMatchObject({
      name: "SafetensorsError",
      message: expect.stringContaining("the file is truncated") as string,
    });
  });

  it("ends a model that streams from a host that is killed, and goes on when it is back", async () => {
    const out = join(home, "killed");
    await convert(checkpoint, "--precision", "int8", "--out", out);
    const { inMemory, files, manifest } = await threeWays(out);
    let up = true;
    const server = await startRecordingServer((request, response) => {
      if (up) return serveFiles(files)(request, response);
      response.destroy();
      return undefined;
    });
    servers.push(server);
    const lost = new Set<string>();
    const pieces = openPieceFolder(`${out}-lost`);
    const { wait } = hurriedTime();
    const open = await remoteFiles(server.url, {
      manifest,
      wait,
      cache: {
        read: (hash, offset, into) =>
          lost.has(hash)
            ? Promise.resolve(false)
            : pieces.read(hash, offset, into),
        write: (hash, bytes) => {
          lost.delete(hash);
          return pieces.write(hash, bytes);
        },
      },
    });
    const { streamed } = residenceBytes(await openCheckpoint(open));
    const model = await openLanguageModel(runtime, open, streamed);
    const shape = { batch: 1, length: 12 };
    up = false;
    lost.add(await sha256(files.get("layer-03.safetensors")!));
    await expect(model.forward(tokens, shape)).rejects.toMatchObject({
      message: expect.stringContaining(
        "expected an answer, got none in 4 tries",
      ) as string,
    });
    up = true;
    const hidden = await model.forward(tokens, shape);
    expect((await model.head(hidden)).logits.data).toEqual(
      await logitsOf(inMemory, "f32"),
    );
    await model.release();
  });
});

describe("npm run convert -- FILE.jsonl --model", () => {
  const canary = "xyzzy the canary sings";
  let messages: string;
  beforeAll(async () => {
    messages = join(home, "messages.jsonl");
    await writeFile(
      messages,
      `{"prompt": "Who sings?", "response": "${canary}"}\n{"text": "hi"}\n`,
    );
  });

  it("writes rows that only the owner can read, and repeats no text", async () => {
    const out = join(home, "messages.safetensors");
    const { code, stdout, stderr } = await convert(
      messages,
      "--model",
      checkpoint,
      "--length",
      "64",
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { tensors, metadata } = parseSafetensors(await readFile(out));
    const [rows, length] = tensors.get("tokens")!.shape;
    expect(length).toBe(64);
    // 22 letters, two letters, and twice the end of the turn
    expect(stdout).toBe(
      `${out}: 2 messages in ${rows} rows of 64 tokens, 26 of them to be learned; keep it as private as the messages\n`,
    );
    expect((await stat(out)).mode & 0o777).toBe(0o600);
    expect(metadata["tokenizer"]).toBe(
      await sha256(
        Buffer.concat([
          await readFile(join(checkpoint, "tokenizer.json")),
          await readFile(join(checkpoint, "tokenizer_config.json")),
        ]),
      ),
    );
  });

  it("goes by the tokenizer of a converted model too", async () => {
    const out = join(home, "rows.safetensors");
    const model = join(home, "converted");
    await convert(checkpoint, "--precision", "int4", "--out", model);
    await convert(messages, "--model", model, "--out", out, "--length", "64");
    expect(await readFile(out)).toEqual(
      await readFile(join(home, "messages.safetensors")),
    );
  });

  it("says how replies that do not fit can", async () => {
    const long = join(home, "long.jsonl");
    await writeFile(long, `{"prompt": "${"x".repeat(50)}", "response": "y"}`);
    expect(
      await convert(long, "--model", checkpoint, "--length", "16"),
    ).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "convert: expected replies that begin within 16 tokens, got none; choose a longer --length\n",
    });
  });
});

describe("npm run convert, misused,", () => {
  const usage =
    "convert: expected a checkpoint's folder with --precision f16|int8|int4 [--out DIR], or messages in FILE.jsonl with --model DIR [--length 256] [--out FILE]\n";
  it.each([
    ["nothing", [], usage],
    ["no precision and no model", ["model"], usage],
    ["both", ["model", "--precision", "f16", "--model", "x"], usage],
    ["two checkpoints", ["a", "b", "--precision", "f16"], usage],
    [
      "another precision",
      ["model", "--precision", "int3"],
      "convert: expected --precision f16, int8 or int4, got int3\n",
    ],
    [
      "a folder that is not there",
      ["nowhere", "--precision", "f16"],
      "checkpoint: expected a file config.json, got none\n",
    ],
    [
      "sizes that blocks do not fit",
      ["test/golden/llama-tied", "--precision", "int4"],
      /^int8: expected model\.embed_tokens\.weight to have a multiple of 32 columns, got \[\d+,\d+\]; use f16\n$/,
    ],
    [
      "a wrong length",
      ["a.jsonl", "--model", "b", "--length", "0"],
      "convert: expected a --length of 16 to 8192 tokens\n",
    ],
    [
      "a file that is not there",
      ["nowhere.jsonl", "--model", "model"],
      "nowhere.jsonl: ENOENT; check that the file exists and can be read\n",
    ],
    [
      "an option that is none",
      ["model", "--bits", "4"],
      /^Unknown option '--bits'/,
    ],
  ])("says what it expects: %s", async (_, args, message) => {
    const { code, stdout, stderr } = await convert(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(
      (await readdir(root)).filter((name) => name.endsWith(".part")),
    ).toEqual([]);
  });
});
