/** @file 30,000 damaged adapters and soft prompts: refused with an AdapterError, or read as finite matrices of the base's shapes. */
import { expect, it } from "vitest";
import { parseModelConfig } from "../../device-sdk/lm/config.ts";
import { linearShape } from "../../device-sdk/lm/linear.ts";
import type { LinearModule } from "../../device-sdk/lm/linear.ts";
import { createAdapter } from "../../device-sdk/lora/adapter.ts";
import { AdapterError } from "../../device-sdk/lora/adapterFile.ts";
import {
  readPeftAdapter,
  writePeftAdapter,
} from "../../device-sdk/lora/peft.ts";
import {
  createPrompt,
  readPeftPrompt,
  writePeftPrompt,
} from "../../device-sdk/lora/prompt.ts";
import type { Tensor } from "../../device-sdk/onnx/session.ts";
import type { Random } from "../../device-sdk/random.ts";
import { damagedFile, damagedJson, fuzz } from "./fuzz.ts";

const config = parseModelConfig({
  model_type: "llama",
  vocab_size: 32,
  hidden_size: 8,
  intermediate_size: 12,
  num_hidden_layers: 1,
  num_attention_heads: 2,
  max_position_embeddings: 16,
});

const adapter = createAdapter(config, {
  rank: 2,
  alpha: 4,
  modules: ["self_attn.q_proj", "mlp.up_proj", "mlp.down_proj"],
  seed: 1,
});
for (const { b } of adapter.matrices.values()) b.data.fill(0.5);
const lora = writePeftAdapter(adapter, "base");
const loraSettings = {
  ...(JSON.parse(lora.config) as object),
  use_rslora: false,
  use_dora: false,
  modules_to_save: null,
  init_lora_weights: true,
  rank_pattern: { q_proj: 2, "^model.layers.0.mlp.(up|gate)_proj$": 2 },
  alpha_pattern: { ".*down_proj": 8, "self_attn\\.q_proj": 1 },
};
const prompt = writePeftPrompt(
  createPrompt(config, { length: 3, seed: 1 }),
  "base",
);

const words = [
  ...Object.keys(loraSettings),
  ...Object.keys(JSON.parse(prompt.config) as object),
  "q_proj",
  "model.layers.0.mlp.up_proj",
  "base_model.model.model.layers.0.mlp.up_proj.lora_A.weight",
  "prompt_embeddings",
  "lm_head",
  "alora_invocation_tokens",
  "layer_replication",
  "target_parameters",
  "dtype",
  "shape",
  "data_offsets",
  "LORA",
  "PROMPT_TUNING",
  "pissa",
];

/** Settings, a file, or both, damaged. */
const damagedFiles =
  (settings: object, file: Uint8Array) => (random: Random) => {
    const kind = random.integer(3);
    return {
      settings: JSON.parse(
        kind === 0
          ? JSON.stringify(settings)
          : damagedJson(random, settings, words),
      ) as unknown,
      file: kind === 1 ? file : damagedFile(random, file, words),
    };
  };

const isMatrix = ({ data, shape }: Tensor, rows: number, columns: number) =>
  shape.join() === `${rows},${columns}` &&
  data.length === rows * columns &&
  data.every(Number.isFinite);

it("LoRA adapters are refused by name or read as the base's updates", () => {
  const counts = fuzz(
    {
      draw: damagedFiles(loraSettings, lora.weights),
      parse({ settings, file }) {
        const { rank, scaling, matrices } = readPeftAdapter(
          config,
          settings,
          file,
        );
        return (
          rank <= 1024 &&
          Number.isFinite(Math.fround(scaling)) &&
          [...matrices].every(([name, { a, b }]) => {
            const module = name.replace("model.layers.0.", "") as LinearModule;
            const [outSize, inSize] = linearShape(module, config);
            return isMatrix(a, rank, inSize) && isMatrix(b, outSize, rank);
          })
        );
      },
      refusals: [AdapterError],
    },
    4_000_000,
    22_000,
  );

  expect(counts.accepted).toBeGreaterThan(1000);
  expect(counts.refused).toBeGreaterThan(10_000);
});

it("soft prompts are refused by name or read as rows of the base's size", () => {
  const counts = fuzz(
    {
      draw: damagedFiles(JSON.parse(prompt.config) as object, prompt.weights),
      parse({ settings, file }) {
        const { embeddings } = readPeftPrompt(config, settings, file);
        return isMatrix(embeddings, embeddings.shape[0]!, config.hiddenSize);
      },
      refusals: [AdapterError],
    },
    5_000_000,
    8000,
  );

  expect(counts.accepted).toBeGreaterThan(400);
  expect(counts.refused).toBeGreaterThan(4000);
});
