/** @file Reads a Hugging Face `config.json`: which model this is, or why it cannot be run. */

/** The sizes and constants of a Llama-architecture model. */
export interface ModelConfig {
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
  /** Whether the output head is the embedding matrix. */
  readonly tied: boolean;
  /** Longest sequence the model was made for, in tokens. */
  readonly maximumPositions: number;
}

/** Thrown for a checkpoint that cannot be run: another architecture, missing or misshapen parts. */
export class CheckpointError extends Error {
  override readonly name = "CheckpointError";
  readonly code: "UNSUPPORTED" | "MALFORMED";
  constructor(code: "UNSUPPORTED" | "MALFORMED", message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * @param config the parsed JSON of `config.json`, as transformers 4 or 5 writes it.
 * @throws CheckpointError `UNSUPPORTED` for another architecture or a variant that would compute something else than
 * transformers does; `MALFORMED` for missing or impossible sizes.
 */
export function parseModelConfig(config: unknown): ModelConfig {
  const fields = Object(config) as Record<string, unknown>;
  const unsupported = (what: string, got: unknown, expected: string) =>
    new CheckpointError(
      "UNSUPPORTED",
      `config.json: ${what} is ${JSON.stringify(got)}; expected ${expected}`,
    );
  if (fields["model_type"] !== "llama")
    throw unsupported("model_type", fields["model_type"], `"llama"`);
  for (const bias of ["attention_bias", "mlp_bias"])
    if (fields[bias] === true) throw unsupported(bias, true, "false");
  if ((fields["hidden_act"] ?? "silu") !== "silu")
    throw unsupported("hidden_act", fields["hidden_act"], `"silu"`);
  const [rope, scaling] = [
    fields["rope_parameters"],
    fields["rope_scaling"],
  ].map((value) => Object(value) as Record<string, unknown>);
  for (const { rope_type, type } of [rope!, scaling!]) {
    const ropeType = rope_type ?? type ?? "default";
    if (ropeType !== "default")
      throw unsupported("the rotary scaling", ropeType, `"default"`);
  }

  const size = (key: string, otherwise?: number): number => {
    const value = fields[key] ?? otherwise;
    if (!Number.isSafeInteger(value) || (value as number) < 1)
      throw new CheckpointError(
        "MALFORMED",
        `config.json: expected a positive whole number for ${key}, got ${JSON.stringify(value)}`,
      );
    return value as number;
  };
  const real = (key: string, value: unknown): number => {
    if (typeof value !== "number" || !(value > 0))
      throw new CheckpointError(
        "MALFORMED",
        `config.json: expected a positive number for ${key}, got ${JSON.stringify(value)}`,
      );
    return value;
  };
  const heads = size("num_attention_heads");
  const hiddenSize = size("hidden_size");
  const result: ModelConfig = {
    vocabularySize: size("vocab_size"),
    hiddenSize,
    intermediateSize: size("intermediate_size"),
    layers: size("num_hidden_layers"),
    heads,
    keyValueHeads: size("num_key_value_heads", heads),
    headSize: size("head_dim", hiddenSize / heads),
    epsilon: real("rms_norm_eps", fields["rms_norm_eps"] ?? 1e-6),
    ropeTheta: real(
      "rope_theta",
      // transformers 5 goes by rope_parameters even where rope_theta stands at the top too.
      rope!["rope_theta"] ?? fields["rope_theta"] ?? 10000,
    ),
    tied: fields["tie_word_embeddings"] === true,
    maximumPositions: size("max_position_embeddings", 2048),
  };
  if (heads % result.keyValueHeads || result.headSize % 2)
    throw new CheckpointError(
      "MALFORMED",
      `config.json: ${heads} heads of size ${result.headSize} do not fit ${result.keyValueHeads} key-value heads`,
    );
  return result;
}
