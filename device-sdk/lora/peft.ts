/** @file Reads and writes LoRA adapters in PEFT's format, refusing what would silently compute something else. */
import type { ModelConfig } from "../lm/config.ts";
import { layerName, linearModules, linearShape } from "../lm/linear.ts";
import type { Adapter, LoraMatrices } from "../lm/linear.ts";
import { zeros } from "../onnx/session.ts";
import {
  AdapterError,
  isSize,
  readMatrix,
  readSettings,
  readSize,
  readTensors,
  refusal,
  requireFinite,
  requireOff,
  writePeftFiles,
} from "./adapterFile.ts";
import type { PeftFiles, Settings } from "./adapterFile.ts";
import { readPatterns } from "./patterns.ts";

const prefix = "base_model.model.";
const tensorName = (module: string, side: "A" | "B") =>
  `${prefix}${module}.lora_${side}.weight`;

/** Settings under which peft computes something else than scaling B A; each with the values that mean "off". */
const mustBeOff = {
  use_dora: [false],
  use_qalora: [false],
  fan_in_fan_out: [false],
  bias: ["none"],
  modules_to_save: [],
  layer_replication: [],
  lora_bias: [false],
  alora_invocation_tokens: [],
  arrow_config: [],
  kasa_config: [],
  monteclora_config: [],
  use_bdlora: [],
  target_parameters: [],
  trainable_token_indices: [],
  // Only these leave the base's weights as they are: peft's pissa, olora, corda, loftq and lora_ga rewrite them when loading.
  init_lora_weights: [true, false, "gaussian", "eva", "orthogonal"],
} as const;

const largestRank = 1024;
/** Numbers in memory for each one in the file, where ranks are uneven. */
const mostPadding = 16;

/** In f32, which it is computed with, it must be finite too. */
const isAlpha = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(Math.fround(value));

const isRank = (value: unknown): value is number => isSize(value, largestRank);

/** What peft's settings say of the update of each module. */
interface LoraSettings {
  readonly rankOf: (module: string) => number;
  /** The factor of B A: alpha / rank, or alpha / sqrt(rank) in rank-stabilised LoRA (Kalajdzievski 2023). */
  readonly scalingOf: (module: string) => number;
  /** That of a module which no pattern names. */
  readonly scaling: number;
}

function readLoraSettings(settings: Settings): LoraSettings {
  requireOff(settings, mustBeOff);
  const rank = readSize(settings, "r", largestRank);
  const { lora_alpha: alpha, use_rslora: stabilised = null } = settings;
  if (!isAlpha(alpha)) throw refusal(settings, "lora_alpha", "a number");
  if (stabilised !== null && typeof stabilised !== "boolean")
    throw refusal(settings, "use_rslora", "true or false");
  const rankPattern = readPatterns(
    settings,
    "rank_pattern",
    isRank,
    `a whole number of 1 to ${largestRank}`,
  );
  const alphaPattern = readPatterns(
    settings,
    "alpha_pattern",
    isAlpha,
    "a number",
  );
  const scale = (own: number, ownRank: number) =>
    own / (stabilised ? Math.sqrt(ownRank) : ownRank);
  const rankOf = (module: string) => rankPattern(module) ?? rank;
  return {
    rankOf,
    scalingOf: (module) => scale(alphaPattern(module) ?? alpha, rankOf(module)),
    scaling: scale(alpha, rank),
  };
}

/**
 * Reads `adapter_config.json` (parsed) and the bytes of `adapter_model.safetensors`. Every tensor must bind to a linear module of
 * the base with the right shape, in both halves.
 *
 * Where patterns give modules ranks and scalings of their own, the adapter has the largest rank, smaller matrices being padded with zeros,
 * and the scaling of modules without a pattern, other scalings being multiplied into B. It computes what peft computes. Training leaves the
 * padding zero, since each half's gradient there is a multiple of the other's zeros, but moves all modules as ones of the one scaling.
 * @param baseName refuses an adapter that says it was made for another base; not checked when absent.
 * @throws AdapterError as its codes say.
 */
export function readPeftAdapter(
  config: ModelConfig,
  configJson: unknown,
  file: Uint8Array,
  baseName?: string,
): Adapter {
  const settings = readLoraSettings(readSettings(configJson, "LORA", baseName));
  const tensors = readTensors(file);
  const stored = new Map<string, LoraMatrices>();
  const expected = new Set<string>();
  for (let layer = 0; layer < config.layers; layer++)
    for (const module of linearModules) {
      const name = layerName(layer, module);
      const [outSize, inSize] = linearShape(module, config);
      const [nameA, nameB] = [tensorName(name, "A"), tensorName(name, "B")];
      expected.add(nameA).add(nameB);
      const [a, b] = [tensors.get(nameA), tensors.get(nameB)];
      if (!a && !b) continue;
      if (!a || !b) throw missingHalf(a ? nameB : nameA);
      const rank = settings.rankOf(name);
      stored.set(name, {
        a: readMatrix(nameA, a, [rank, inSize]),
        b: readMatrix(nameB, b, [outSize, rank]),
      });
    }
  for (const name of tensors.keys())
    if (!expected.has(name))
      throw new AdapterError(
        "UNKNOWN_MODULE",
        `adapter: ${name} belongs to no linear module of the base model; expected names such as ${tensorName(layerName(0, "self_attn.q_proj"), "A")}`,
        name,
      );
  const adapter = ofOneRank(stored, settings);
  if (![...adapter.matrices.values()].some(changes))
    throw new AdapterError(
      "ZERO_DELTA",
      "adapter: every update is zero, so it would answer exactly as the base model does; upload a trained adapter",
    );
  return adapter;
}

const missingHalf = (name: string) =>
  new AdapterError(
    "MALFORMED",
    `adapter: ${name} is missing while its other half is there`,
    name,
  );

/** The adapter of matrices with ranks and scalings of their own, as `readPeftAdapter` says. */
function ofOneRank(
  stored: ReadonlyMap<string, LoraMatrices>,
  { scaling: common, scalingOf }: LoraSettings,
): Adapter {
  const rank = [...stored.values()].reduce(
    (largest, { a }) => Math.max(largest, a.shape[0]!),
    1,
  );
  let [numbers, padded] = [0, 0];
  for (const { a, b } of stored.values()) {
    numbers += a.data.length + b.data.length;
    padded += rank * (a.shape[1]! + b.shape[0]!);
  }
  if (padded > mostPadding * numbers)
    throw new AdapterError(
      "UNSUPPORTED",
      `adapter_config.json: rank_pattern gives a module rank ${rank}, which would take ${Math.ceil(padded / numbers)} times the file's numbers for all of them; expected at most ${mostPadding} times`,
    );
  const scaling = common || 1; // no multiple of zero is another scaling
  const matrices = new Map<string, LoraMatrices>();
  for (const [name, { a, b }] of stored) {
    const factor = scalingOf(name) / scaling;
    const own = a.shape[0]!;
    if (factor !== 1)
      b.data.forEach((value, at) => (b.data[at] = factor * value));
    requireFinite(tensorName(name, "B"), b.data);
    matrices.set(name, own === rank ? { a, b } : pad({ a, b }, rank));
  }
  return { rank, scaling, matrices };
}

/** The same update in a larger rank: A with rows, B with columns of zeros. */
function pad({ a, b }: LoraMatrices, rank: number): LoraMatrices {
  const [own, inSize] = a.shape as [number, number];
  const outSize = b.shape[0]!;
  const padded = { a: zeros([rank, inSize]), b: zeros([outSize, rank]) };
  padded.a.data.set(a.data);
  for (let row = 0; row < outSize; row++)
    padded.b.data.set(b.data.subarray(row * own, (row + 1) * own), row * rank);
  return padded;
}

/** Whether B A has a term: some row of A and the same column of B are both more than zeros. */
function changes({ a, b }: LoraMatrices): boolean {
  const [rank, inSize] = a.shape as [number, number];
  const used = new Set<number>();
  b.data.forEach((value, at) => value && used.add(at % rank));
  return a.data.some((value, at) => value && used.has(Math.floor(at / inSize)));
}

/** Writes an adapter so that peft loads it onto `baseName`. */
export function writePeftAdapter(
  { rank, scaling, matrices }: Adapter,
  baseName: string,
): PeftFiles {
  const names = [...matrices.keys()];
  return writePeftFiles(
    {
      peft_type: "LORA",
      task_type: "CAUSAL_LM",
      base_model_name_or_path: baseName,
      r: rank,
      lora_alpha: scaling * rank,
      lora_dropout: 0,
      bias: "none",
      fan_in_fan_out: false,
      inference_mode: true,
      target_modules: linearModules
        .filter((module) => names.some((name) => name.endsWith(`.${module}`)))
        .map((module) => module.split(".")[1]),
    },
    Object.fromEntries(
      [...matrices].flatMap(([name, { a, b }]) => [
        [tensorName(name, "A"), a],
        [tensorName(name, "B"), b],
      ]),
    ),
  );
}
