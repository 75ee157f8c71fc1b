/** @file The catalogue that the bench of the gateway asks for, as a client of the edge finds it. */
import { verifyManifest } from "../device-sdk/format/manifest.ts";
import type { VerifyingKey } from "../device-sdk/format/manifest.ts";

/** How many pLLMs are published. */
export const pllms = 50;
/** The attributes of the space. */
export const words = [
  "concise",
  "informal",
  "cheerful",
  "cautious",
  "vivid",
  "dry",
] as const;

interface Published {
  /** Revision of the base model. */
  readonly base: string;
  /** Id of the space. */
  readonly space: string;
  /** SHA-256 of a shard. */
  readonly shard: string;
}

/** Reads where it is from a running Headstart. */
export async function readPublished(
  url: string,
  edgeUrl: string,
): Promise<Published> {
  const discovery = await fetch(`${url}/.well-known/headstart.json`);
  const { publicKey } = (await discovery.json()) as { publicKey: VerifyingKey };
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: '{"query":"{ baseModels(first: 1) { edges { node { revision } } } }"}',
  });
  const { data } = (await answer.json()) as {
    data: { baseModels: { edges: { node: { revision: string } }[] } };
  };
  const base = data.baseModels.edges[0]!.node.revision;
  const manifest = await fetch(`${edgeUrl}/manifests/${base}.jws`);
  const { space, shards } = await verifyManifest(
    new Uint8Array(await manifest.arrayBuffer()),
    publicKey,
    { now: new Date(), highestVersion: 0 },
  );
  return { base, space, shard: shards[0]!.sha256 };
}
