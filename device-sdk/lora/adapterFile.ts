/** @file The two files of PEFT's format, whatever they adapt: why they are refused, their settings and tensors, strictly read. */
import { describe } from "../format/describe.ts";
import {
  parseSafetensors,
  SafetensorsError,
  toFloat32,
  writeSafetensors,
} from "../format/safetensors.ts";
import type { ElementType, StoredTensor } from "../format/safetensors.ts";
import type { Tensor } from "../onnx/session.ts";

/** Why an adapter was refused. */
export type AdapterErrorCode =
  /** Not an adapter of PEFT's of the kind expected, or damaged. */
  | "MALFORMED"
  /** A variant that is not computed here. */
  | "UNSUPPORTED"
  /** Made for a base model of other sizes or of another name. */
  | "WRONG_BASE"
  /** A tensor belongs to no part of the base that is adapted. */
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

/** A parsed `adapter_config.json`. */
export type Settings = Readonly<Record<string, unknown>>;

/** The refusal of a setting. */
export const refusal = (
  settings: Settings,
  key: string,
  expected: string,
  code: AdapterErrorCode = "UNSUPPORTED",
) =>
  new AdapterError(
    code,
    `adapter_config.json: ${key} is ${describe(settings[key])}; expected ${expected}`,
  );

/**
 * The settings of an adapter of this type, and for a base of this name where one is given.
 * @throws AdapterError MALFORMED for another type, WRONG_BASE for another base.
 */
export function readSettings(
  configJson: unknown,
  type: "LORA" | "PROMPT_TUNING",
  baseName: string | undefined,
): Settings {
  const settings = Object(configJson) as Settings;
  if (settings["peft_type"] !== type)
    throw refusal(settings, "peft_type", describe(type), "MALFORMED");
  const madeFor = settings["base_model_name_or_path"];
  if (baseName !== undefined && madeFor !== baseName)
    throw new AdapterError(
      "WRONG_BASE",
      `adapter_config.json: made for base model ${describe(madeFor)}; this one is ${describe(baseName)}`,
    );
  return settings;
}

/** @throws AdapterError UNSUPPORTED unless each of these settings is absent, null or one of the values that mean "off". */
export function requireOff(
  settings: Settings,
  off: Readonly<Record<string, readonly unknown[]>>,
): void {
  for (const [key, values] of Object.entries(off)) {
    const value = settings[key] ?? null;
    if (value !== null && !values.includes(value))
      throw refusal(settings, key, describe(values[0] ?? null));
  }
}

/** Whether a setting is a whole number of 1 to `maximum`. */
export const isSize = (value: unknown, maximum: number): value is number =>
  Number.isInteger(value) &&
  (value as number) >= 1 &&
  (value as number) <= maximum;

/** @throws AdapterError UNSUPPORTED unless the setting is a whole number of 1 to `maximum`. */
export function readSize(
  settings: Settings,
  key: string,
  maximum: number,
): number {
  const value = settings[key];
  if (!isSize(value, maximum))
    throw refusal(settings, key, `a whole number of 1 to ${maximum}`);
  return value;
}

/** Types of numbers that were trained, not quantised or counted. */
const trainedTypes: ReadonlySet<ElementType> = new Set(["F32", "F16", "BF16"]);

/** @throws AdapterError MALFORMED where the file is no safetensors file, or a tensor is of another type than F32, F16 or BF16. */
export function readTensors(
  file: Uint8Array,
): ReadonlyMap<string, StoredTensor> {
  const tensors = parse(file);
  for (const [name, { type }] of tensors)
    if (!trainedTypes.has(type))
      throw new AdapterError(
        "MALFORMED",
        `adapter: ${name} is of type ${type}; expected F32, F16 or BF16`,
        name,
      );
  return tensors;
}

function parse(file: Uint8Array): ReadonlyMap<string, StoredTensor> {
  try {
    return parseSafetensors(file).tensors;
  } catch (error) {
    if (!(error instanceof SafetensorsError)) throw error;
    throw new AdapterError("MALFORMED", error.message, error.tensor);
  }
}

/**
 * A matrix of finite numbers.
 * @throws AdapterError WRONG_BASE for another shape, NOT_FINITE.
 */
export function readMatrix(
  name: string,
  stored: StoredTensor,
  shape: readonly [number, number],
): Tensor {
  if (stored.shape.join() !== shape.join())
    throw new AdapterError(
      "WRONG_BASE",
      `adapter: ${name} has shape [${stored.shape.join()}]; this base model and adapter_config.json need [${shape.join()}]`,
      name,
    );
  const data = toFloat32(stored);
  requireFinite(name, data);
  return { data, shape };
}

/** @throws AdapterError NOT_FINITE. */
export function requireFinite(name: string, data: Float32Array): void {
  if (!data.every(Number.isFinite))
    throw new AdapterError(
      "NOT_FINITE",
      `adapter: ${name} holds a number that is not finite`,
      name,
    );
}

/** An adapter as the two files of PEFT's format. */
export interface PeftFiles {
  /** `adapter_config.json` */
  readonly config: string;
  /** `adapter_model.safetensors`, in f32: what was computed with is what peft computes with, and what is read again. */
  readonly weights: Uint8Array;
}

/** The two files of settings and tensors by name. */
export const writePeftFiles = (
  settings: Settings,
  tensors: Readonly<Record<string, Tensor>>,
): PeftFiles => ({
  config: `${JSON.stringify(settings, null, 2)}\n`,
  weights: writeSafetensors(tensors, { format: "pt" }),
});
