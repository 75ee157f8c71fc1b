/** @file The manifest: a signature that anyone can recompute, and every way in which one is refused. */
import { CompactSign, type JWK } from "jose";
import { describe, expect, it } from "vitest";
import {
  type Manifest,
  signManifest,
  verifyManifest,
} from "../../../device-sdk/format/manifest.ts";

// RFC 8037, appendix A.1
const publicKey: JWK = {
  kty: "OKP",
  crv: "Ed25519",
  x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
};
const privateKey: JWK = {
  ...publicKey,
  d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
};

const manifest: Manifest = {
  version: 7,
  iat: 1_790_000_000,
  exp: 1_800_000_000,
  base: { name: "headstart-demo", revision: "a".repeat(64) },
  space: "b".repeat(64),
  shards: [{ sha256: "c".repeat(64), bytes: 1234, count: 5 }],
  adapters: { ["d".repeat(64)]: { config: "e".repeat(64), bytes: 99_999 } },
};
const device = { now: new Date(1_795_000_000_000), highestVersion: 7 };

const encoder = new TextEncoder();
const signed = (payload: unknown, typ = "headstart-manifest") =>
  new CompactSign(
    encoder.encode(
      typeof payload === "string" ? payload : JSON.stringify(payload),
    ),
  )
    .setProtectedHeader({ alg: "EdDSA", typ })
    .sign(privateKey);
const refusal = (code: string, message: string) => ({
  name: "FormatError",
  code,
  message: expect.stringContaining(message) as string,
});

describe("a manifest", () => {
  it("is signed deterministically", async () => {
    const [header, , signature] = (
      await signManifest(manifest, privateKey)
    ).split(".");
    expect(atob(header!)).toBe('{"alg":"EdDSA","typ":"headstart-manifest"}');
    expect(signature).toBe(
      "wiVm-t0fNKKk9sjwraVKYEmbshLRfiXeqXFWYru1B2FLQJ8bi9Vr3n5--_eZfdU1nKODVrWbwtJOD0u3A2_KCg",
    );
  });

  it("is read back as it was signed, from text or bytes", async () => {
    const jws = await signManifest(manifest, privateKey);
    expect(await verifyManifest(jws, publicKey, device)).toEqual(manifest);
    expect(
      await verifyManifest(encoder.encode(jws), publicKey, device),
    ).toEqual(manifest);
  });

  it("is signed by a non-extractable key too", async () => {
    const keys = await crypto.subtle.generateKey("Ed25519", false, [
      "sign",
      "verify",
    ]);
    const jws = await signManifest(manifest, keys.privateKey);
    const pinned = (await crypto.subtle.exportKey(
      "jwk",
      keys.publicKey,
    )) as JWK;
    expect(await verifyManifest(jws, pinned, device)).toEqual(manifest);
  });

  it("may carry more than this reader knows", async () => {
    const jws = await signed({ ...manifest, mirrors: ["https://example.org"] });
    expect(await verifyManifest(jws, publicKey, device)).toEqual(manifest);
  });

  it("of the version last seen is accepted, an older one is not", async () => {
    const jws = await signManifest(manifest, privateKey);
    await expect(
      verifyManifest(jws, publicKey, { ...device, highestVersion: 8 }),
    ).rejects.toMatchObject(
      refusal(
        "ROLLED_BACK",
        "manifest: expected version 8 or later, got 7; the origin serves an old copy",
      ),
    );
  });

  it("is valid until the second of its expiry", async () => {
    const jws = await signManifest(manifest, privateKey);
    const at = (milliseconds: number) =>
      verifyManifest(jws, publicKey, {
        now: new Date(milliseconds),
        highestVersion: 0,
      });
    await expect(at(1_799_999_999_999)).resolves.toEqual(manifest);
    await expect(at(1_800_000_000_000)).rejects.toMatchObject(
      refusal(
        "EXPIRED",
        "manifest: expected one that is valid at 2027-01-15T08:00:00.000Z, got one that expired at 2027-01-15T08:00:00.000Z",
      ),
    );
  });

  it.each<[string, (jws: string) => string | Promise<string>]>([
    [
      "another payload",
      (jws) =>
        jws.replace(
          /\.[^.]*\./,
          `.${btoa(JSON.stringify({ ...manifest, version: 8 })).replace(/=+$/, "")}.`,
        ),
    ],
    [
      "no signature",
      (jws) =>
        jws
          .replace(/^[^.]*/, btoa('{"alg":"none"}').replace(/=+$/, ""))
          .replace(/[^.]*$/, ""),
    ],
    [
      "a MAC made with the public key",
      () =>
        new CompactSign(encoder.encode(JSON.stringify(manifest)))
          .setProtectedHeader({ alg: "HS256", typ: "headstart-manifest" })
          .sign(encoder.encode(publicKey.x)),
    ],
  ])("with %s is refused", async (_, change) => {
    const jws = await change(await signManifest(manifest, privateKey));
    await expect(verifyManifest(jws, publicKey, device)).rejects.toMatchObject(
      refusal("SIGNATURE", "by the pinned key"),
    );
  });

  it("of another publisher is refused", async () => {
    const jws = await signManifest(manifest, privateKey);
    await expect(
      verifyManifest(
        jws,
        // RFC 8032, 7.1, test 2
        { ...publicKey, x: "PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw" },
        device,
      ),
    ).rejects.toMatchObject(refusal("SIGNATURE", "by the pinned key"));
    await expect(
      verifyManifest(jws, { kty: "EC", crv: "P-256", x: "AA" }, device),
    ).rejects.toMatchObject(refusal("SIGNATURE", "got EC P-256"));
  });

  it("is told from a web page and from other things that the key signs", async () => {
    await expect(
      verifyManifest("<!doctype html>", publicKey, device),
    ).rejects.toMatchObject(refusal("MALFORMED", "expected a compact JWS"));
    await expect(
      verifyManifest(await signed(manifest, "JWT"), publicKey, device),
    ).rejects.toMatchObject(
      refusal("MALFORMED", 'a JWS of type headstart-manifest, got "JWT"'),
    );
  });

  it.each<[string, unknown, string]>([
    ["no JSON", "nonsense", 'manifest: expected JSON, got "nonsense"'],
    ["a list", [], "manifest: expected an object, got an array of 0"],
    [
      "half a version",
      { ...manifest, version: 1.5 },
      "manifest, version: expected an integer",
    ],
    [
      "version 0",
      { ...manifest, version: 0 },
      "manifest, version: expected 1 or more",
    ],
    [
      "no lifetime",
      { ...manifest, exp: manifest.iat },
      "manifest, exp: expected more than",
    ],
    [
      "a path for a space",
      { ...manifest, space: "../x" },
      "manifest, space: expected a SHA-256",
    ],
    [
      "a shard without size",
      { ...manifest, shards: [{ sha256: "c".repeat(64), count: 1 }] },
      "manifest, shards[0].bytes: expected an integer, got undefined",
    ],
    [
      "a shard over the limit",
      { ...manifest, shards: [{ ...manifest.shards[0], bytes: 2 ** 30 }] },
      "manifest, shards[0].bytes: expected an integer of 0 to 16777216",
    ],
    [
      "a path for an adapter",
      { ...manifest, adapters: { "../../etc": { config: "", bytes: 1 } } },
      "manifest, adapters: expected a SHA-256",
    ],
  ])("is refused, though signed, with %s", async (_, payload, message) => {
    await expect(
      verifyManifest(await signed(payload), publicKey, device),
    ).rejects.toMatchObject(refusal("MALFORMED", message));
  });
});
