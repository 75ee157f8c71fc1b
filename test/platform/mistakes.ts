/** @file Everything that can be wrong with a mutation, and with which code it is refused. */
import { tinyBase } from "../tinyBase.ts";
import type { Client } from "./client.ts";
import type { Mutation } from "./documents.ts";

/** What the mistakes are made with. */
export interface Scene {
  readonly operator: Client;
  /** Who contributed "calm", which is published, and `unfinished`. */
  readonly ada: Client;
  /** Who contributed "late", which was yanked. */
  readonly ben: Client;
  /** Without a key. */
  readonly careless: Client;
  /** With the token of `session`. */
  readonly device: Client;
  /** With a key that nobody has. */
  readonly stranger: Client;
  /** With a token that somebody else signed. */
  readonly forger: Client;
  /** Id of the tiny base model. */
  readonly baseModel: string;
  /** Id of a base model of which no file was uploaded. */
  readonly empty: string;
  /** A contribution whose adapter was not uploaded. */
  readonly unfinished: { readonly id: string; readonly sha256: string };
  /** Of published pLLMs. */
  readonly adapters: readonly string[];
  /** Id of a training session. */
  readonly session: string;
  /** Ids of pLLMs by name. */
  readonly ids: Readonly<Record<string, string>>;
}

const { contents: _, ...registration } = tinyBase;
/** Has the form of an id, and is nobody's. */
const nobody = "01890000-0000-7000-8000-000000000000";
/** The SHA-256 of nothing here. */
const nothing = "0".repeat(64);

const contribution = ({ baseModel }: Scene, fields: object = {}) => ({
  name: "another",
  baseModel,
  adapterConfig: '{"peft_type":"LORA"}',
  ...fields,
});
const files = (change: (file: (typeof tinyBase.files)[number]) => object) =>
  registration.files.map((file) => ({ ...file, ...change(file) }));
const merge = (...parts: [adapter: string, weight: number][]) => ({
  baseRevision: tinyBase.revision,
  components: parts.map(([adapter, weight]) => ({ adapter, weight })),
});
const training = (start: string, ...adapters: string[]) => ({
  baseRevision: tinyBase.revision,
  start,
  adapters,
  deviceClass: "phone",
});
const progress = ({ session }: Scene, fields: object = {}) => ({
  session,
  step: 1,
  seconds: 1,
  heldOutLoss: 1,
  ...fields,
});
const outcome = ({ session }: Scene, fields: object = {}) => ({
  session,
  steps: 1,
  seconds: 1,
  heldOutLossBefore: 1,
  heldOutLossAfter: 1,
  ...fields,
});

/** One refused mutation each: its code, its name, what is wrong, and who sends what. */
export const mistakes: readonly (readonly [
  code: string,
  mutation: Mutation,
  what: string,
  make: (scene: Scene) => readonly [Client, object],
])[] = [
  // ids of nothing
  [
    "NOT_FOUND",
    "fitExplanationSpace",
    "an unknown base model",
    (scene) => [scene.operator, { baseModel: nobody }],
  ],
  [
    "NOT_FOUND",
    "contributePLLM",
    "an unknown base model",
    (scene) => [scene.ada, contribution(scene, { baseModel: nobody })],
  ],
  [
    "NOT_FOUND",
    "finishContribution",
    "an unknown pLLM",
    (scene) => [scene.ada, { pllm: nobody, sha256: nothing }],
  ],
  [
    "NOT_FOUND",
    "yankPLLM",
    "an unknown pLLM",
    (scene) => [scene.ada, { pllm: nobody, reason: "why not" }],
  ],
  [
    "NOT_FOUND",
    "recordMerge",
    "an unknown adapter",
    (scene) => [
      scene.careless,
      merge([scene.adapters[0]!, 0.5], [nothing, 0.5]),
    ],
  ],
  [
    "NOT_FOUND",
    "recordMerge",
    "an unknown base model",
    (scene) => [
      scene.careless,
      {
        ...merge([scene.adapters[0]!, 0.5], [scene.adapters[1]!, 0.5]),
        baseRevision: nothing,
      },
    ],
  ],
  [
    "NOT_FOUND",
    "startTrainingSession",
    "an unknown adapter",
    (scene) => [scene.careless, training("SINGLE", nothing)],
  ],
  [
    "FORBIDDEN",
    "reportTrainingProgress",
    "another session",
    (scene) => [scene.device, progress(scene, { session: nobody })],
  ],
  [
    "FORBIDDEN",
    "finishTrainingSession",
    "another session",
    (scene) => [scene.device, outcome(scene, { session: nobody })],
  ],
  // ids that are none
  [
    "BAD_USER_INPUT",
    "fitExplanationSpace",
    "an id that is none",
    (scene) => [scene.operator, { baseModel: "tiny-base" }],
  ],
  [
    "BAD_USER_INPUT",
    "contributePLLM",
    "an id that is none",
    (scene) => [scene.ada, contribution(scene, { baseModel: "../tiny" })],
  ],
  [
    "BAD_USER_INPUT",
    "finishContribution",
    "an id that is none",
    (scene) => [scene.ada, { pllm: "'; drop table pllms", sha256: nothing }],
  ],
  [
    "BAD_USER_INPUT",
    "yankPLLM",
    "an id that is none",
    (scene) => [scene.ada, { pllm: "", reason: "why not" }],
  ],
  [
    "BAD_USER_INPUT",
    "reportTrainingProgress",
    "an id that is none",
    (scene) => [scene.device, progress(scene, { session: "1" })],
  ],
  [
    "BAD_USER_INPUT",
    "finishTrainingSession",
    "an id that is none",
    (scene) => [scene.device, outcome(scene, { session: "1" })],
  ],
  // hashes
  [
    "BAD_USER_INPUT",
    "registerBaseModel",
    "a hash that is not the revision",
    (scene) => [
      scene.operator,
      { ...registration, files: files(() => ({ sha256: nothing })) },
    ],
  ],
  [
    "BAD_USER_INPUT",
    "registerBaseModel",
    "a hash that is none",
    (scene) => [scene.operator, { ...registration, revision: "latest" }],
  ],
  [
    "CONFLICT",
    "registerBaseModel",
    "a known revision with other files",
    (scene) => [
      scene.operator,
      {
        ...registration,
        files: files(({ path, bytes }) => ({
          bytes: path === "probes.json" ? bytes + 1 : bytes,
        })),
      },
    ],
  ],
  [
    "BAD_USER_INPUT",
    "finishContribution",
    "a hash that is none",
    (scene) => [
      scene.ada,
      {
        pllm: scene.unfinished.id,
        sha256: nothing.toUpperCase().replace("0", "F"),
      },
    ],
  ],
  [
    "BAD_USER_INPUT",
    "recordMerge",
    "a hash that is none",
    (scene) => [
      scene.careless,
      merge([scene.adapters[0]!, 0.5], ["calm", 0.5]),
    ],
  ],
  [
    "BAD_USER_INPUT",
    "startTrainingSession",
    "a hash that is none",
    (scene) => [scene.careless, training("SINGLE", "calm")],
  ],
  // uploads that are not there
  [
    "UPLOAD_MISSING",
    "finishContribution",
    "nothing uploaded",
    (scene) => [
      scene.ada,
      { pllm: scene.unfinished.id, sha256: scene.unfinished.sha256 },
    ],
  ],
  [
    "BASE_MODEL_INCOMPLETE",
    "contributePLLM",
    "a base model without its files",
    (scene) => [scene.ada, contribution(scene, { baseModel: scene.empty })],
  ],
  [
    "BASE_MODEL_INCOMPLETE",
    "fitExplanationSpace",
    "a base model without its files",
    (scene) => [scene.operator, { baseModel: scene.empty }],
  ],
  // names, states, values
  [
    "NAME_TAKEN",
    "createContributor",
    "a name that is taken",
    (scene) => [scene.operator, { name: "ada", role: "OPERATOR" }],
  ],
  [
    "NAME_TAKEN",
    "contributePLLM",
    "a published pLLM's name",
    (scene) => [scene.ben, contribution(scene, { name: "calm" })],
  ],
  [
    "NAME_TAKEN",
    "contributePLLM",
    "a yanked pLLM's name",
    (scene) => [scene.ben, contribution(scene, { name: "late" })],
  ],
  [
    "WRONG_STATE",
    "finishContribution",
    "a published pLLM",
    (scene) => [scene.ada, { pllm: scene.ids["calm"], sha256: nothing }],
  ],
  [
    "WRONG_STATE",
    "yankPLLM",
    "a pLLM yanked before",
    (scene) => [scene.ben, { pllm: scene.ids["late"], reason: "again" }],
  ],
  [
    "WRONG_STATE",
    "yankPLLM",
    "a pLLM that was never published",
    (scene) => [scene.ada, { pllm: scene.unfinished.id, reason: "too early" }],
  ],
  [
    "BAD_USER_INPUT",
    "createContributor",
    "a name with a slash",
    (scene) => [scene.operator, { name: "a/b", role: "CONTRIBUTOR" }],
  ],
  [
    "BAD_USER_INPUT",
    "contributePLLM",
    "a config of 64 KiB and more",
    (scene) => [
      scene.ada,
      contribution(scene, {
        adapterConfig: `{"peft_type":"LORA"${" ".repeat(65_536)}}`,
      }),
    ],
  ],
  [
    "BAD_USER_INPUT",
    "contributePLLM",
    "a config that is no JSON",
    (scene) => [scene.ada, contribution(scene, { adapterConfig: "peft" })],
  ],
  [
    "BAD_USER_INPUT",
    "yankPLLM",
    "no reason",
    (scene) => [scene.ada, { pllm: scene.ids["calm"], reason: "" }],
  ],
  [
    "BAD_USER_INPUT",
    "recordMerge",
    "a weight that is no tenth",
    (scene) => [
      scene.careless,
      merge([scene.adapters[0]!, 0.53], [scene.adapters[1]!, 0.47]),
    ],
  ],
  [
    "BAD_USER_INPUT",
    "recordMerge",
    "one adapter twice",
    (scene) => [
      scene.careless,
      merge([scene.adapters[0]!, 0.5], [scene.adapters[0]!, 0.5]),
    ],
  ],
  [
    "BAD_USER_INPUT",
    "startTrainingSession",
    "two adapters for one",
    (scene) => [
      scene.careless,
      training("SINGLE", ...scene.adapters.slice(0, 2)),
    ],
  ],
  [
    "BAD_USER_INPUT",
    "reportTrainingProgress",
    "steps that go back",
    (scene) => [scene.device, progress(scene, { step: -1 })],
  ],
  [
    "BAD_USER_INPUT",
    "finishTrainingSession",
    "a loss below nothing",
    (scene) => [scene.device, outcome(scene, { heldOutLossAfter: -1 })],
  ],
  // other people's
  [
    "FORBIDDEN",
    "yankPLLM",
    "somebody else's pLLM",
    (scene) => [
      scene.ben,
      { pllm: scene.ids["calm"], reason: "it is better than mine" },
    ],
  ],
  [
    "FORBIDDEN",
    "finishContribution",
    "somebody else's pLLM",
    (scene) => [scene.ben, { pllm: scene.ids["calm"], sha256: nothing }],
  ],
  [
    "NOT_FOUND",
    "finishContribution",
    "somebody else's that is not to be seen",
    (scene) => [
      scene.ben,
      { pllm: scene.unfinished.id, sha256: scene.unfinished.sha256 },
    ],
  ],
  [
    "FORBIDDEN",
    "createContributor",
    "a contributor's key",
    (scene) => [scene.ada, { name: "me-too", role: "OPERATOR" }],
  ],
  [
    "FORBIDDEN",
    "registerBaseModel",
    "a contributor's key",
    (scene) => [scene.ada, registration],
  ],
  [
    "FORBIDDEN",
    "fitExplanationSpace",
    "a contributor's key",
    (scene) => [scene.ada, { baseModel: scene.baseModel }],
  ],
  [
    "FORBIDDEN",
    "contributePLLM",
    "a session's token",
    (scene) => [scene.device, contribution(scene)],
  ],
  [
    "FORBIDDEN",
    "recordMerge",
    "a session's token",
    (scene) => [
      scene.device,
      merge([scene.adapters[0]!, 0.5], [scene.adapters[1]!, 0.5]),
    ],
  ],
  [
    "FORBIDDEN",
    "reportTrainingProgress",
    "an operator's key",
    (scene) => [scene.operator, progress(scene)],
  ],
  // nobody
  [
    "UNAUTHENTICATED",
    "createContributor",
    "no key",
    (scene) => [scene.careless, { name: "me", role: "OPERATOR" }],
  ],
  [
    "UNAUTHENTICATED",
    "registerBaseModel",
    "no key",
    (scene) => [scene.careless, registration],
  ],
  [
    "UNAUTHENTICATED",
    "fitExplanationSpace",
    "no key",
    (scene) => [scene.careless, { baseModel: scene.baseModel }],
  ],
  [
    "UNAUTHENTICATED",
    "contributePLLM",
    "no key",
    (scene) => [scene.careless, contribution(scene)],
  ],
  [
    "UNAUTHENTICATED",
    "finishContribution",
    "no key",
    (scene) => [
      scene.careless,
      { pllm: scene.unfinished.id, sha256: scene.unfinished.sha256 },
    ],
  ],
  [
    "UNAUTHENTICATED",
    "yankPLLM",
    "no key",
    (scene) => [scene.careless, { pllm: scene.ids["calm"], reason: "why not" }],
  ],
  [
    "UNAUTHENTICATED",
    "reportTrainingProgress",
    "no token",
    (scene) => [scene.careless, progress(scene)],
  ],
  [
    "UNAUTHENTICATED",
    "finishTrainingSession",
    "no token",
    (scene) => [scene.careless, outcome(scene)],
  ],
  [
    "UNAUTHENTICATED",
    "yankPLLM",
    "a key that nobody has",
    (scene) => [scene.stranger, { pllm: scene.ids["calm"], reason: "why not" }],
  ],
  [
    "UNAUTHENTICATED",
    "recordMerge",
    "a key that nobody has",
    (scene) => [
      scene.stranger,
      merge([scene.adapters[0]!, 0.5], [scene.adapters[1]!, 0.5]),
    ],
  ],
  [
    "UNAUTHENTICATED",
    "reportTrainingProgress",
    "a token that somebody else signed",
    (scene) => [scene.forger, progress(scene)],
  ],
];
