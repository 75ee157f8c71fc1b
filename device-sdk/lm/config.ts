/** @file Reads a Hugging Face `config.json`: which model this is, or why it cannot be run. */

import { describe } from "../format/describe.ts";

/** The families that are run: Llama (and SmolLM, which is one), Qwen2 with Qwen2.5, and Qwen3. */
export type Family = "llama" | "qwen2" | "qwen3";

/** Llama 3's stretching of long rotary wavelengths (transformers' `rope_type` "llama3"). */
export interface RopeScaling {
  readonly factor: number;
  /** Turns over the original positions below which a wavelength is stretched by the whole factor, and above which it is kept. */
  readonly lowFactor: number;
  readonly highFactor: number;
  /** Positions that the model was first trained on. */
  readonly originalPositions: number;
}

/** The sizes and constants of a model. */
export interface ModelConfig {
  /** Qwen2 has biases on queries, keys and values; Qwen3 normalises queries and keys in each head. */
  readonly family: Family;
  readonly vocabularySize: number;
  readonly hiddenSize: number;
  readonly intermediateSize: number;
  readonly layers: number;
  readonly heads: number;
  /** Key and value heads; each serves `heads / keyValueHeads` query heads (grouped-query attention). */
  readonly keyValueHeads: number;
  readonly headSize: number;
  /** Added to the mean square in RMS normalisation. */
  readonly epsilon: number;
  /** Base of the rotary wavelengths. */
  readonly ropeTheta: number;
  readonly ropeScaling: RopeScaling | undefined;
  /** Whether the output head is the embedding matrix. */
  readonly tied: boolean;
  /** Longest sequence the model was made for, in tokens. */
  readonly maximumPositions: number;
}

/** Why a checkpoint cannot be run. */
export type CheckpointErrorCode =
  /** Another architecture or variant, or a precision that sizes do not allow. */
  | "UNSUPPORTED"
  /** Missing, misshapen or damaged parts. */
  | "MALFORMED"
  /** The memory budget is below what the model needs at the least. */
  | "BUDGET";

/** Thrown for a checkpoint that cannot be run. */
export class CheckpointError extends Error {
  override readonly name = "CheckpointError";
  readonly code: CheckpointErrorCode;
  constructor(code: CheckpointErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** What transformers assumes where a family's config.json is silent. */
interface FamilyDefaults {
  readonly architecture: string;
  readonly maximumPositions: number;
  /** Only Qwen3 has a head size that does not follow from the others. */
  readonly headSize?: number;
}

const families: Readonly<Record<Family, FamilyDefaults>> = {
  llama: { architecture: "LlamaForCausalLM", maximumPositions: 2048 },
  qwen2: { architecture: "Qwen2ForCausalLM", maximumPositions: 32768 },
  qwen3: {
    architecture: "Qwen3ForCausalLM",
    maximumPositions: 32768,
    headSize: 128,
  },
};

const isFamily = (value: unknown): value is Family =>
  typeof value === "string" && Object.hasOwn(families, value);

/** Fields that change what is computed; each with the only values that are computed here. */
const mustBe: Readonly<Record<string, readonly unknown[]>> = {
  hidden_act: ["silu"],
  attention_bias: [false],
  mlp_bias: [false],
  use_sliding_window: [false],
  rope_interleaved: [false],
  partial_rotary_factor: [1],
  quantization_config: [],
};

/** Sizes beyond these are a mistake or an attack: nothing of that size would fit. */
const largestSize = 2 ** 24;
const mostLayers = 1024;

/** A table of a config.json: unknown values by name. */
type Fields = Record<string, unknown>;

const asFields = (value: unknown): Fields => Object(value) as Fields;

const unsupported = (what: string, got: unknown, expected: string) =>
  new CheckpointError(
    "UNSUPPORTED",
    `config.json: ${what} is ${describe(got)}; expected ${expected}`,
  );

const malformed = (expected: string, got: unknown) =>
  new CheckpointError(
    "MALFORMED",
    `config.json: expected ${expected}, got ${describe(got)}`,
  );

const positive = (what: string, value: unknown): number => {
  if (typeof value !== "number" || !(value > 0) || !Number.isFinite(value))
    throw malformed(`a positive number for ${what}`, value);
  return value;
};

/**
 * @param config the parsed JSON of `config.json`, as transformers 4 or 5 writes it.
 * @throws CheckpointError `UNSUPPORTED`, by name, for another architecture or a variant that would compute something else than
 * transformers does; `MALFORMED` for missing or impossible sizes.
 */
export function parseModelConfig(config: unknown): ModelConfig {
  const fields = asFields(config);
  const family = readFamily(fields);
  const defaults = families[family];
  for (const [name, allowed] of Object.entries(mustBe)) {
    const value = fields[name] ?? undefined;
    if (value !== undefined && !allowed.includes(value))
      throw unsupported(
        name,
        value,
        allowed.length ? JSON.stringify(allowed[0]) : "none",
      );
  }
  const kinds = fields["layer_types"] ?? [];
  const other: unknown = Array.isArray(kinds)
    ? (kinds as unknown[]).find((kind) => kind !== "full_attention")
    : kinds;
  if (other !== undefined)
    throw unsupported("layer_types", other, `"full_attention" in every layer`);

  const size = (
    name: string,
    otherwise?: number,
    largest = largestSize,
  ): number => {
    const value = fields[name] ?? otherwise;
    if (
      !Number.isSafeInteger(value) ||
      (value as number) < 1 ||
      (value as number) > largest
    )
      throw malformed(
        `a positive whole number of at most ${largest} for ${name}`,
        value,
      );
    return value as number;
  };
  const heads = size("num_attention_heads");
  const hiddenSize = size("hidden_size");
  const keyValueHeads = size("num_key_value_heads", heads);
  const headSize = size("head_dim", defaults.headSize ?? hiddenSize / heads);
  if (heads % keyValueHeads || headSize % 2)
    throw new CheckpointError(
      "MALFORMED",
      `config.json: ${heads} heads of size ${headSize} do not fit ${keyValueHeads} key-value heads`,
    );
  return {
    family,
    vocabularySize: size("vocab_size"),
    hiddenSize,
    intermediateSize: size("intermediate_size"),
    layers: size("num_hidden_layers", undefined, mostLayers),
    heads,
    keyValueHeads,
    headSize,
    epsilon: positive("rms_norm_eps", fields["rms_norm_eps"] ?? 1e-6),
    ...readRope(fields),
    tied: fields["tie_word_embeddings"] === true,
    maximumPositions: size(
      "max_position_embeddings",
      defaults.maximumPositions,
    ),
  };
}

/** The family by `model_type`, which `architectures` may not contradict. */
function readFamily({ model_type: type, architectures }: Fields): Family {
  const supported = Object.values(families)
    .map(({ architecture }) => architecture)
    .join(", ");
  const named: unknown = Array.isArray(architectures)
    ? architectures[0]
    : architectures;
  if (!isFamily(type))
    throw named === undefined
      ? unsupported(
          "model_type",
          type,
          Object.keys(families)
            .map((family) => JSON.stringify(family))
            .join(", "),
        )
      : unsupported("architectures", architectures, `one of ${supported}`);
  if (named !== undefined && named !== families[type].architecture)
    throw unsupported("architectures", architectures, `one of ${supported}`);
  return type;
}

/** transformers 5 goes by `rope_parameters`, even where transformers 4's `rope_theta` and `rope_scaling` stand at the top too. */
function readRope(
  fields: Fields,
): Pick<ModelConfig, "ropeTheta" | "ropeScaling"> {
  const parameters = asFields(fields["rope_parameters"]);
  const scaling = asFields(fields["rope_scaling"]);
  const ropeTheta = positive(
    "rope_theta",
    parameters["rope_theta"] ?? fields["rope_theta"] ?? 10000,
  );
  const typeOf = ({ rope_type, type }: Fields) =>
    rope_type ?? type ?? "default";
  const stretched = fields["rope_parameters"] ? parameters : scaling;
  if (stretched !== scaling && fields["rope_scaling"])
    if (typeOf(scaling) !== typeOf(parameters))
      throw unsupported(
        "the rotary scaling",
        typeOf(scaling),
        `${describe(typeOf(parameters))}, as in rope_parameters`,
      );
  if (typeOf(stretched) === "default")
    return { ropeTheta, ropeScaling: undefined };
  if (typeOf(stretched) !== "llama3")
    throw unsupported(
      "the rotary scaling",
      typeOf(stretched),
      `"default" or "llama3"`,
    );
  const number = (name: string) =>
    positive(`the rotary scaling's ${name}`, stretched[name]);
  const ropeScaling = {
    factor: number("factor"),
    lowFactor: number("low_freq_factor"),
    highFactor: number("high_freq_factor"),
    originalPositions: number("original_max_position_embeddings"),
  };
  if (!(ropeScaling.lowFactor < ropeScaling.highFactor))
    throw malformed(
      `high_freq_factor above low_freq_factor ${ropeScaling.lowFactor}`,
      ropeScaling.highFactor,
    );
  return { ropeTheta, ropeScaling };
}
