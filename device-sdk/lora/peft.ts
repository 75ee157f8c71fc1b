/** @file Reads and writes LoRA adapters in PEFT's format, refusing what would silently compute something else. */
import {
  parseSafetensors,
  SafetensorsError,
  toFloat16,
  toFloat32,
  writeSafetensors,
} from "../format/safetensors.ts";
import type { StoredTensor } from "../format/safetensors.ts";
import type { ModelConfig } from "../lm/config.ts";
import { layerName, linearModules, linearShape } from "../lm/linear.ts";
import type { Adapter, LoraMatrices } from "../lm/linear.ts";

/** Why an adapter was refused. */
export type AdapterErrorCode =
  /** Not a PEFT LoRA adapter, or damaged. */
  | "MALFORMED"
  /** A LoRA variant that is not computed here. */
  | "UNSUPPORTED"
  /** Made for a base model of other sizes or of another name. */
  | "WRONG_BASE"
  /** A tensor belongs to no linear module of the base. */
  | "UNKNOWN_MODULE"
  /** A number is NaN or infinite. */
  | "NOT_FINITE"
  /** The adapter changes nothing. */
  | "ZERO_DELTA";

/** Thrown for an adapter that cannot be used; `tensor` names the culprit where there is one. */
export class AdapterError extends Error {
  override readonly name = "AdapterError";
  readonly code: AdapterErrorCode;
  readonly tensor: string | undefined;
  constructor(code: AdapterErrorCode, message: string, tensor?: string) {
    super(message);
    this.code = code;
    this.tensor = tensor;
  }
}

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
  // Only these leave the base's weights as they are: peft's pissa, olora, corda, loftq and lora_ga rewrite them when loading.
  init_lora_weights: [true, false, "gaussian", "eva", "orthogonal"],
} as const;

function readSettings(configJson: unknown): { rank: number; scaling: number } {
  const settings = Object(configJson) as Record<string, unknown>;
  const refuse = (key: string, expected: string) =>
    new AdapterError(
      key === "peft_type" ? "MALFORMED" : "UNSUPPORTED",
      `adapter_config.json: ${key} is ${JSON.stringify(settings[key])}; expected ${expected}`,
    );
  if (settings["peft_type"] !== "LORA") throw refuse("peft_type", `"LORA"`);
  for (const [key, off] of Object.entries<readonly unknown[]>(mustBeOff)) {
    const value = settings[key];
    if (value !== undefined && value !== null && !off.includes(value))
      throw refuse(key, off.length ? JSON.stringify(off[0]) : "null");
  }
  for (const key of ["rank_pattern", "alpha_pattern"])
    if (Object.keys(Object(settings[key]) as object).length)
      throw refuse(key, "{}");
  const { r: rank, lora_alpha: alpha } = settings;
  if (!Number.isSafeInteger(rank) || !((rank as number) >= 1))
    throw refuse("r", "a positive whole number");
  if (typeof alpha !== "number" || !Number.isFinite(alpha))
    throw refuse("lora_alpha", "a number");
  const root = settings["use_rslora"] === true;
  return {
    rank: rank as number,
    scaling: alpha / (root ? Math.sqrt(rank as number) : (rank as number)),
  };
}

/**
 * Reads `adapter_config.json` (parsed) and the bytes of `adapter_model.safetensors`. Every tensor must bind to a linear module of
 * the base with the right shape, in both halves.
 * @param baseName refuses an adapter that says it was made for another base; not checked when absent.
 * @throws AdapterError as its codes say.
 */
export function readPeftAdapter(
  config: ModelConfig,
  configJson: unknown,
  file: Uint8Array,
  baseName?: string,
): Adapter {
  const { rank, scaling } = readSettings(configJson);
  const { base_model_name_or_path: madeFor } = Object(configJson) as Record<
    string,
    unknown
  >;
  if (baseName !== undefined && madeFor !== baseName)
    throw new AdapterError(
      "WRONG_BASE",
      `adapter_config.json: made for base model ${JSON.stringify(madeFor)}; this one is ${JSON.stringify(baseName)}`,
    );
  const tensors = parse(file);
  const matrices = new Map<string, LoraMatrices>();
  const expected = new Set<string>();
  for (let layer = 0; layer < config.layers; layer++)
    for (const module of linearModules) {
      const name = layerName(layer, module);
      const [outSize, inSize] = linearShape(module, config);
      const [nameA, nameB] = [tensorName(name, "A"), tensorName(name, "B")];
      expected.add(nameA).add(nameB);
      const [a, b] = [tensors.get(nameA), tensors.get(nameB)];
      if (!a && !b) continue;
      matrices.set(name, {
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
  if (![...matrices.values()].some(changes) || scaling === 0)
    throw new AdapterError(
      "ZERO_DELTA",
      "adapter: every update is zero, so it would answer exactly as the base model does; upload a trained adapter",
    );
  return { rank, scaling, matrices };
}

/** Whether B A has a term: some row of A and the same column of B are both more than zeros. */
function changes({ a, b }: LoraMatrices): boolean {
  const [rank, inSize] = a.shape as [number, number];
  const used = new Set<number>();
  b.data.forEach((value, at) => value && used.add(at % rank));
  return a.data.some((value, at) => value && used.has(Math.floor(at / inSize)));
}

function parse(file: Uint8Array): ReadonlyMap<string, StoredTensor> {
  try {
    return parseSafetensors(file).tensors;
  } catch (error) {
    if (!(error instanceof SafetensorsError)) throw error;
    throw new AdapterError("MALFORMED", error.message, error.tensor);
  }
}

function readMatrix(
  name: string,
  stored: StoredTensor | undefined,
  shape: readonly [number, number],
) {
  if (!stored)
    throw new AdapterError(
      "MALFORMED",
      `adapter: ${name} is missing while its other half is there`,
      name,
    );
  if (stored.shape.join() !== shape.join())
    throw new AdapterError(
      "WRONG_BASE",
      `adapter: ${name} has shape [${stored.shape.join()}]; this base model and rank need [${shape.join()}]`,
      name,
    );
  const data = toFloat32(stored);
  if (!data.every(Number.isFinite))
    throw new AdapterError(
      "NOT_FINITE",
      `adapter: ${name} holds a number that is not finite`,
      name,
    );
  return { data, shape };
}

/** An adapter as the two files of PEFT's format. */
export interface PeftFiles {
  /** `adapter_config.json` */
  readonly config: string;
  /** `adapter_model.safetensors`, in half precision. */
  readonly weights: Uint8Array;
}

/** Writes an adapter so that peft loads it onto `baseName`. */
export function writePeftAdapter(
  adapter: Adapter,
  baseName: string,
): PeftFiles {
  const modules = [...adapter.matrices.keys()];
  const targets = linearModules
    .filter((module) => modules.some((name) => name.endsWith(`.${module}`)))
    .map((module) => module.split(".")[1]);
  const config = {
    peft_type: "LORA",
    task_type: "CAUSAL_LM",
    base_model_name_or_path: baseName,
    r: adapter.rank,
    lora_alpha: adapter.scaling * adapter.rank,
    lora_dropout: 0,
    bias: "none",
    fan_in_fan_out: false,
    inference_mode: true,
    target_modules: targets,
  };
  const store = ({ data, shape }: LoraMatrices["a"]) => ({
    data: toFloat16(data),
    shape,
  });
  return {
    config: `${JSON.stringify(config, null, 2)}\n`,
    weights: writeSafetensors(
      Object.fromEntries(
        [...adapter.matrices].flatMap(([name, { a, b }]) => [
          [tensorName(name, "A"), store(a)],
          [tensorName(name, "B"), store(b)],
        ]),
      ),
      { format: "pt" },
    ),
  };
}
