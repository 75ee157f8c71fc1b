/** @file A model over HTTP against a real server: what it asks for, what it believes, and what it does when things go wrong. */
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../../../device-sdk/format/digest.ts";
import {
  describeFile,
  encodeModelManifest,
  pieceSize,
} from "../../../device-sdk/format/modelManifest.ts";
import type { RandomAccessFile } from "../../../device-sdk/lm/files.ts";
import { memoryPieces } from "../../../device-sdk/select/pieceCache.ts";
import type { PieceCache } from "../../../device-sdk/select/pieceCache.ts";
import { remoteFiles } from "../../../device-sdk/select/remoteFiles.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import { hurriedTime } from "../hurriedTime.ts";
import { serveFiles } from "../rangeServer.ts";
import { startRecordingServer } from "../recordingServer.ts";
import type { Answer, RecordingServer } from "../recordingServer.ts";

const servers: RecordingServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(answer: Answer): Promise<RecordingServer> {
  const server = await startRecordingServer(answer);
  servers.push(server);
  return server;
}

const random = createRandom(1);
const large = Uint8Array.from({ length: 2 * pieceSize + 1000 }, () =>
  random.integer(256),
);
large.set([0xe8, 3, 0, 0, 0, 0, 0, 0]); // a header of 1,000 bytes after these 8
const small = new TextEncoder().encode('{"model_type":"llama"}');
const files = new Map<string, Uint8Array>([
  ["config.json", small],
  ["outer.safetensors", large],
]);
/** SHA-256 of the manifest, and of the large file's pieces. */
let manifest: string;
let pieces: readonly string[];
beforeAll(async () => {
  const described = await Promise.all(
    Array.from(files, ([name, bytes]) => describeFile(name, bytes)),
  );
  pieces = described[1]!.pieces;
  const bytes = encodeModelManifest({ precision: "f16", files: described });
  files.set("headstart.json", bytes);
  manifest = await sha256(bytes);
});

const { wait } = hurriedTime();
const open = (
  server: RecordingServer,
  cache: PieceCache = memoryPieces(),
  pinned = manifest,
) => remoteFiles(server.url, { manifest: pinned, cache, wait });

async function read(
  file: RandomAccessFile | undefined,
  offset: number,
  count: number,
) {
  const into = new Uint8Array(count);
  await file!.read(offset, into);
  return into;
}

/** Whether the bytes read are those of a part of the large file: compared at once, as they are many. */
const areLarge = (got: Uint8Array, first: number, end: number) =>
  Buffer.compare(got, large.subarray(first, end)) === 0;

/** Pieces that can be looked at. */
function piecesToSee() {
  const kept = memoryPieces();
  const hashes: string[] = [];
  const cache: PieceCache = {
    read: (...args) => kept.read(...args),
    write(hash, bytes) {
      hashes.push(hash);
      return kept.write(hash, bytes);
    },
  };
  return { cache, hashes };
}

const range = (first: number, last: number) => `bytes=${first}-${last}`;
const rangesOf = ({ requests }: RecordingServer) =>
  requests.map(({ path, headers }) => [
    path,
    headers.find(([name]) => name === "range")?.[1],
  ]);
const wholeLarge = [
  ["/outer.safetensors", range(0, 4194303)],
  ["/outer.safetensors", range(4194304, 8388607)],
  ["/outer.safetensors", range(8388608, 8389607)],
];

describe("remoteFiles", () => {
  it("reads any range of any file", async () => {
    const folder = await open(await serve(serveFiles(files)));
    const file = await folder("outer.safetensors");
    expect(file!.size).toBe(large.length);
    for (const [offset, count] of [
      [0, 8],
      [pieceSize - 1, 2],
      [100, 2 * pieceSize],
      [large.length - 5, 5],
      [0, large.length],
      [7, 0],
    ] as const)
      expect(
        areLarge(await read(file, offset, count), offset, offset + count),
      ).toBe(true);
    const config = await folder("config.json");
    expect(await read(config, 2, 10)).toEqual(small.subarray(2, 12));
    await expect(read(config, 20, 3)).rejects.toThrow(
      "read: expected 3 bytes from 20 on, got a file of 22; it is truncated",
    );
  });

  it("knows the manifest's files and no others, without asking", async () => {
    const server = await serve(serveFiles(files));
    const folder = await open(server);
    expect(await folder("model.safetensors")).toBeUndefined();
    expect(await folder("../config.json")).toBeUndefined();
    const own = await folder("headstart.json");
    expect(await read(own, 0, own!.size)).toEqual(files.get("headstart.json"));
    expect(rangesOf(server)).toEqual([["/headstart.json", undefined]]);
  });

  it("asks for the first piece alone for a header, for all pieces for anything else, in order and once", async () => {
    const server = await serve(serveFiles(files));
    const folder = await open(server);
    const file = await folder("outer.safetensors");
    server.requests.length = 0;
    await read(file, 0, 8);
    await read(file, 8, 1000);
    expect(rangesOf(server)).toEqual(wholeLarge.slice(0, 1));
    await Promise.all([
      read(file, large.length - 1, 1),
      read(file, pieceSize, 9),
      read(file, pieceSize - 1, 9),
    ]);
    await read(file, 5, large.length - 5);
    expect(rangesOf(server)).toEqual(wholeLarge);
  });

  it("sends the same bytes whichever rows a text needs, and nothing that tells devices apart", async () => {
    const server = await serve(serveFiles(files));
    const sent: string[][] = [];
    for (const row of [2000, pieceSize + 5, 2 * pieceSize + 900]) {
      server.requests.length = 0;
      const folder = await open(server);
      await read(await folder("outer.safetensors"), row, 64);
      sent.push(server.requests.map(({ raw }) => raw));
      for (const { method, headers } of server.requests) {
        expect(method).toBe("GET");
        for (const name of ["cookie", "referer", "if-none-match", "if-range"])
          expect(headers.map(([own]) => own)).not.toContain(name);
      }
    }
    expect(sent[0]).toHaveLength(4);
    expect(sent[1]).toEqual(sent[0]);
    expect(sent[2]).toEqual(sent[0]);
  });

  it("needs no network once everything is kept", async () => {
    const server = await serve(serveFiles(files));
    const cache = memoryPieces();
    const folder = await open(server, cache);
    await read(await folder("outer.safetensors"), pieceSize, 1);
    await read(await folder("config.json"), 0, 1);
    await server.close();
    servers.length = 0;
    const again = await open(server, cache);
    const file = await again("outer.safetensors");
    expect(areLarge(await read(file, 9, 5e6), 9, 9 + 5e6)).toBe(true);
    expect(await read(await again("config.json"), 0, 22)).toEqual(small);
  });

  it("fetches anew what no longer has its hash in the cache", async () => {
    const server = await serve(serveFiles(files));
    const cache = memoryPieces();
    await cache.write(manifest, files.get("headstart.json")!.subarray(1));
    await cache.write(pieces[0]!, large.subarray(0, pieceSize));
    const rotten = large.slice(pieceSize, 2 * pieceSize);
    rotten[77]! ^= 1;
    await cache.write(pieces[1]!, rotten);
    await cache.write(pieces[2]!, large.subarray(2 * pieceSize, -1));
    const folder = await open(server, cache);
    const file = await folder("outer.safetensors");
    expect(areLarge(await read(file, 0, large.length), 0, large.length)).toBe(
      true,
    );
    expect(rangesOf(server)).toEqual([
      ["/headstart.json", undefined],
      ...wholeLarge.slice(1),
    ]);
  });

  it("fetches anew what the cache lets go of while it is read", async () => {
    const server = await serve(serveFiles(files));
    let kept = memoryPieces();
    const folder = await open(server, {
      read: (...args) => kept.read(...args),
      write: (...args) => kept.write(...args),
    });
    const file = await folder("outer.safetensors");
    await read(file, pieceSize, 1);
    kept = memoryPieces();
    server.requests.length = 0;
    expect(await read(file, pieceSize, 5)).toEqual(
      large.subarray(pieceSize, pieceSize + 5),
    );
    expect(rangesOf(server)).toEqual(wholeLarge);
  });

  it("says so where a cache keeps nothing, or cannot", async () => {
    const server = await serve(serveFiles(files));
    const folder = await open(server, {
      read: () => Promise.resolve(false),
      write: () => Promise.resolve(),
    });
    await expect(read(await folder("config.json"), 0, 1)).rejects.toThrow(
      "remoteFiles: expected the cache to keep the pieces of config.json, got nothing back; check the cache's read and write",
    );
    const full = new Error("the disk is full");
    await expect(
      open(server, {
        read: () => Promise.resolve(false),
        write: () => Promise.reject(full),
      }),
    ).rejects.toBe(full);
  });

  it.each(["http://models.example", "https://models.example/?device=1", "x"])(
    "refuses the address %j",
    async (address) => {
      await expect(
        remoteFiles(address, { manifest, cache: memoryPieces() }),
      ).rejects.toThrow(/^remoteFiles: expected an address such as https:/);
    },
  );
});

describe("what remoteFiles does not believe", () => {
  it("another manifest than the pinned one", async () => {
    const server = await serve(serveFiles(files));
    const { cache, hashes } = piecesToSee();
    const other = "0".repeat(64);
    await expect(open(server, cache, other)).rejects.toMatchObject({
      name: "FormatError",
      code: "HASH_MISMATCH",
      message: `${server.url}/headstart.json: expected a manifest with SHA-256 ${other}, got ${manifest}; this is another model, or it was changed on the way`,
    });
    expect(hashes).toEqual([]);
  });

  it("a manifest that is none, even where it is pinned", async () => {
    const bytes = new TextEncoder().encode("[]");
    const server = await serve(
      serveFiles(new Map([["headstart.json", bytes]])),
    );
    await expect(
      open(server, memoryPieces(), await sha256(bytes)),
    ).rejects.toMatchObject({ name: "FormatError", code: "MALFORMED" });
  });

  it("a piece that was changed, which is not kept", async () => {
    const changed = large.slice();
    changed[pieceSize + 9]! ^= 1;
    const server = await serve(
      serveFiles(new Map([...files, ["outer.safetensors", changed]])),
    );
    const { cache, hashes } = piecesToSee();
    const folder = await open(server, cache);
    const file = await folder("outer.safetensors");
    await expect(read(file, pieceSize, 1)).rejects.toMatchObject({
      name: "FormatError",
      code: "HASH_MISMATCH",
      message: expect.stringContaining(
        `${server.url}/outer.safetensors: expected bytes 4194304-8388607 with SHA-256 ${pieces[1]}, got `,
      ) as string,
    });
    expect(hashes).toEqual([manifest, pieces[0]]);
    expect(await read(file, 0, 5)).toEqual(large.subarray(0, 5));
  });

  it("a host that sends whole files, whose rest is not read", async () => {
    const ignoring: Answer = (request, response) => {
      const headers = request.headers.filter(([name]) => name !== "range");
      return serveFiles(files)({ ...request, headers }, response);
    };
    const server = await serve(ignoring);
    const folder = await open(server);
    await expect(
      read(await folder("outer.safetensors"), 0, 8),
    ).rejects.toMatchObject({
      name: "NetworkError",
      code: "RANGE",
      message: `${server.url}/outer.safetensors: expected bytes 0-4194303, got the whole file; serve it from a host that answers Range requests`,
    });
    expect(server.requests).toHaveLength(2);
  });

  it("another range than it asked for, such as a truncated file's", async () => {
    const server = await serve(
      serveFiles(
        new Map([...files, ["outer.safetensors", large.subarray(0, 5e6)]]),
      ),
    );
    const folder = await open(server);
    await expect(
      read(await folder("outer.safetensors"), pieceSize, 8),
    ).rejects.toMatchObject({
      name: "NetworkError",
      code: "RANGE",
      message: `${server.url}/outer.safetensors: expected bytes 4194304-8388607, got bytes 4194304-4999999/5000000; serve it from a host that answers Range requests`,
    });
  });

  it.each([
    ["an answer of the wrong bytes whose range is hidden", 5, "HASH_MISMATCH"],
    ["one that is longer", 23, "MALFORMED"],
  ])("%s", async (_, length, code) => {
    const server = await serve((request, response) =>
      request.path === "/config.json"
        ? void response.writeHead(206).end(new Uint8Array(length))
        : serveFiles(files)(request, response),
    );
    const folder = await open(server);
    await expect(read(await folder("config.json"), 0, 8)).rejects.toMatchObject(
      { name: "FormatError", code },
    );
  });

  it("but the right bytes whose range is hidden, as it is to pages of other origins", async () => {
    const server = await serve((request, response) =>
      request.path === "/config.json"
        ? void response.writeHead(206).end(small)
        : serveFiles(files)(request, response),
    );
    const folder = await open(server);
    expect(await read(await folder("config.json"), 0, 22)).toEqual(small);
  });
});

describe("a host in trouble", () => {
  it.each([
    [404, "FormatError", "NOT_FOUND", "expected a file of the model, got"],
    [403, "NetworkError", "STATUS", "expected status 206, got 403"],
    [416, "NetworkError", "STATUS", "expected status 206, got 416"],
  ])("that answers %i", async (status, name, code, message) => {
    const server = await serve((request, response) =>
      request.path === "/config.json"
        ? void response.writeHead(status).end()
        : serveFiles(files)(request, response),
    );
    const folder = await open(server);
    await expect(read(await folder("config.json"), 0, 8)).rejects.toMatchObject(
      {
        name,
        code,
        message: expect.stringContaining(message) as string,
      },
    );
  });

  it("is asked again where it breaks off, and goes on from the pieces that are kept", async () => {
    let up = true;
    let breaks = 0;
    const server = await serve((request, response) => {
      const isSecond = request.headers.some(([, value]) =>
        value.startsWith(range(pieceSize, 0).slice(0, -2)),
      );
      if (!up && isSecond) {
        breaks++;
        response.writeHead(206, { "content-length": String(pieceSize) });
        response.write(new Uint8Array(1000), () => response.destroy());
        if (breaks === 6) up = true;
        return undefined;
      }
      return serveFiles(files)(request, response);
    });
    const folder = await open(server);
    const file = await folder("outer.safetensors");
    up = false;
    await expect(read(file, pieceSize, 8)).rejects.toMatchObject({
      name: "NetworkError",
      code: "UNREACHABLE",
      message: `${server.url}/outer.safetensors: expected an answer, got none in 4 tries; check the network and the configured address (a redirect is not followed), or try later`,
    });
    expect(breaks).toBe(4);
    server.requests.length = 0;
    expect(await read(file, pieceSize, 8)).toEqual(
      large.subarray(pieceSize, pieceSize + 8),
    );
    expect(rangesOf(server)).toEqual([
      wholeLarge[1],
      wholeLarge[1],
      wholeLarge[1],
      wholeLarge[2],
    ]);
  });

  it("is not waited for when the user leaves", async () => {
    const reason = new Error("the user left");
    const controller = new AbortController();
    const server = await serve((request, response) => {
      if (request.path === "/config.json") controller.abort(reason);
      else return serveFiles(files)(request, response);
      return undefined;
    });
    const folder = await remoteFiles(server.url, {
      manifest,
      cache: memoryPieces(),
      signal: controller.signal,
    });
    await expect(read(await folder("config.json"), 0, 1)).rejects.toBe(reason);
  });
});
