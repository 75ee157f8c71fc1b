/** @file A tiny model with three pLLMs, published with coefficients of choice, and messages of two people with a canary in every one. */
import { sha256 } from "../../device-sdk/format/digest.ts";
import { encodeSpace } from "../../device-sdk/format/space.ts";
import type { Thresholds } from "../../device-sdk/format/space.ts";
import { writePeftAdapter } from "../../device-sdk/lora/peft.ts";
import type { Profile } from "../../device-sdk/personalize.ts";
import { createRandom } from "../../device-sdk/random.ts";
import { publishCatalogue } from "../../explainer/publish.ts";
import type { FolderWriter } from "../../explainer/publish.ts";
import { adapterToPublish } from "../adapterToPublish.ts";
import {
  tinyAdapter,
  tinyModel,
  tinyRuntime,
  tinyTokenizer,
} from "../tinyModel.ts";

/** In every prompt or text, and nowhere else. */
export const canary = "xyzzyCANARY";
/** Someone who writes one way. */
export const excited = Array.from({ length: 12 }, (_, at) => ({
  prompt: at % 2 ? null : `${canary} How was it?`,
  text: `Wow!!! ${canary} so great, ${"yes ".repeat(at % 4)}love it!!`,
}));
/** Someone who writes the opposite way. */
export const sober = Array.from({ length: 12 }, (_, at) => ({
  prompt: at % 2 ? null : `Kindly give an account of ${canary}.`,
  text: `One notes, with ${"due ".repeat(at % 3)}regret, that ${canary} was adequate.`,
}));
export type Samples = typeof excited;

// Their words are tokens, so that everything stays short.
const tokenizer = tinyTokenizer(
  [...excited, ...sober].flatMap(({ prompt, text }) => [
    prompt ?? "Write a message.",
    text,
    "Which language style is more characteristic of this text than of this one Reply with only one adjective",
  ]),
  300,
);
const meter = { flops: 0, bytes: 0 };
const model = tinyModel(tokenizer, 1, { runtime: { ...tinyRuntime, meter } });
/** The model that every device has. */
export const explainer = { model, tokenizer, adapter: undefined };

/** The publisher's: RFC 8037, appendix A.1. */
export const publicKey = {
  kty: "OKP",
  crv: "Ed25519",
  x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
};
const privateKey = {
  ...publicKey,
  d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
};
/** What the adapters are over. */
export const base = { name: "tiny-base", revision: "b".repeat(64) };
/** When everything happens. */
export const now = new Date("2026-10-15T00:00:00Z");
const names = ["ada", "ben", "cleo"] as const;
/** Those of "ada", "ben" and "cleo". */
export const adapters = await Promise.all(
  names.map(async (_, at) => {
    const { config, weights } = writePeftAdapter(
      tinyAdapter(model.config, at + 1, 0.1),
      base.name,
    );
    const files = { config: new TextEncoder().encode(config), weights };
    return {
      ...(await adapterToPublish(files)),
      configDigest: await sha256(files.config),
    };
  }),
);
/** "ben" is in everybody's reach, the others in nobody's. */
export const onlyBen = {
  ada: [100, 100],
  ben: [0.25, 0.25],
  cleo: [-100, 100],
};

/** A user's coefficients by the attributes' own words. */
export const signed = ({ coefficients }: Profile) =>
  Float32Array.from(coefficients, ({ word, value }) =>
    word === "detailed" || word === "not cheerful" ? -value : value,
  );

/** Publishes the three pLLMs with these coefficients, each in a shard of its own. */
export async function publishTiny(
  folder: FolderWriter,
  coefficients: Readonly<Record<(typeof names)[number], number[]>> = onlyBen,
  thresholds: Partial<Thresholds> = {},
  version = 1,
) {
  const random = createRandom(5);
  const direction = () =>
    Float32Array.from({ length: model.config.hiddenSize }, () =>
      random.normal(),
    );
  const { bytes } = await encodeSpace({
    version: 1,
    parent: null,
    base,
    explainer: { name: "tiny-base", revision: "none" },
    probes: ["What is rain?", "Why do cats purr?"],
    attributes: [
      { word: "concise", opposite: "detailed" },
      { word: "cheerful", opposite: null },
    ],
    directions: [direction(), direction()],
    neutralModel: new Float32Array(model.config.hiddenSize),
    neutralPerson: new Float32Array(model.config.hiddenSize),
    spread: Float32Array.of(1, 1),
    thresholds: {
      abstain: 0,
      fit: 1000,
      mergeGain: 1,
      residual: 0.8,
      ...thresholds,
    },
  });
  return publishCatalogue(folder, {
    base,
    space: bytes,
    explanations: names.map((pllm, at) => ({
      pllm,
      adapter: adapters[at]!.digest,
      coefficients: Float32Array.from(coefficients[pllm]),
      residual: 0.5,
    })),
    adapters,
    privateKey,
    version,
    now,
    expires: new Date("2026-11-15T00:00:00Z"),
    shardSize: 1,
  });
}
