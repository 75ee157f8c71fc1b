/** @file What the Worker is given: its bindings, as wrangler.toml and the deployment set them. */
import type { R2Bucket } from "@cloudflare/workers-types";

/** The Worker's bindings. */
export interface Env {
  /** Everything that is published, by path. */
  readonly CATALOGUE: R2Bucket;
  /** The publisher's Ed25519 key as a JWK in JSON, which manifests must be signed with. */
  readonly PUBLIC_KEY: string;
  /** Whoever has it may publish. Nobody may while it is empty. */
  readonly PUBLISH_TOKEN: string;
}
