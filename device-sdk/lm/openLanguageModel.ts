/** @file Opens a model from a checkpoint folder in as much memory as it is given: held in f32, held as stored, or streamed. */
import type { Runtime } from "../onnx/session.ts";
import { finalNormName, headName, layerParameters } from "./checkpoint.ts";
import { CheckpointError } from "./config.ts";
import { LanguageModel, streamedChunk } from "./languageModel.ts";
import { layerName } from "./linear.ts";
import { openCheckpoint } from "./openCheckpoint.ts";
import type { Checkpoint } from "./openCheckpoint.ts";
import type { OpenFile } from "./files.ts";
import { storedBytes, widen } from "./storedWeight.ts";
import type { StoredWeight } from "./storedWeight.ts";
import { holdWeights, streamWeights } from "./weightSource.ts";

/** How weights lie in memory: all in f32, which is fastest; all as they are stored; or two layers at a time. */
export type Residence = "f32" | "stored" | "streamed";

/** Bytes of base weights in memory under each residence. */
export function residenceBytes({
  config,
  parameters,
}: Checkpoint): Readonly<Record<Residence, number>> {
  const bytesOf = (names: Iterable<string>) =>
    Array.from(names).reduce(
      (sum, name) => sum + parameters.get(name)!.bytes,
      0,
    );
  const layers = Array.from({ length: config.layers }, (_, layer) =>
    bytesOf(
      Array.from(layerParameters(config).keys(), (name) =>
        layerName(layer, name),
      ),
    ),
  );
  const { precision, shape } = parameters.get(headName(config))!;
  const chunk = [Math.min(streamedChunk, shape[0]!), shape[1]!];
  return {
    f32: [...parameters.values()].reduce(
      (sum, parameter) => sum + storedBytes(parameter.shape, "f32"),
      0,
    ),
    stored: bytesOf(parameters.keys()),
    streamed:
      2 * Math.max(...layers) +
      storedBytes(chunk, precision) +
      parameters.get(finalNormName)!.bytes,
  };
}

/**
 * Opens the model in `open`'s folder: `config.json` with `model.safetensors` or shards, as Hugging Face or `convertCheckpoint` writes them.
 * Held as stored and streamed, the same training steps come out, bit for bit; in f32, and in generated logits, sums may round otherwise.
 * @param memoryBudget bytes of base weights that may be in memory: the fastest residence within it is taken. Unlimited unless given.
 * @throws CheckpointError `BUDGET` when even streaming needs more, saying how much; otherwise as `openCheckpoint`, and `MALFORMED` for a held
 * weight that is not finite.
 */
export async function openLanguageModel(
  runtime: Runtime,
  open: OpenFile,
  memoryBudget = Infinity,
): Promise<LanguageModel> {
  const checkpoint = await openCheckpoint(open);
  const bytes = residenceBytes(checkpoint);
  const residence = (["f32", "stored", "streamed"] as const).find(
    (one) => bytes[one] <= memoryBudget,
  );
  if (!residence)
    throw new CheckpointError(
      "BUDGET",
      `memory budget: expected at least ${bytes.streamed} bytes, which hold two layers of this model, got ${memoryBudget}`,
    );
  return new LanguageModel(
    runtime,
    checkpoint.config,
    residence === "streamed"
      ? streamWeights(checkpoint)
      : holdWeights(checkpoint.config, await readAll(checkpoint, residence)),
  );
}

async function readAll(
  { parameters }: Checkpoint,
  residence: "f32" | "stored",
): Promise<ReadonlyMap<string, StoredWeight>> {
  const weights = new Map<string, StoredWeight>();
  for (const [name, { shape, read }] of parameters) {
    const stored = await read(0, shape[0]!);
    const numbers = widen(stored);
    if (!numbers.data.every(Number.isFinite))
      throw new CheckpointError(
        "MALFORMED",
        `checkpoint: ${name} holds a number that is not finite`,
      );
    weights.set(
      name,
      residence === "f32" ? { precision: "f32", ...numbers } : stored,
    );
  }
  return weights;
}
