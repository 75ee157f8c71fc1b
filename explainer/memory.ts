/** @file Remembers comparisons and tuned prompts on disk while a space is being fitted, so that a killed run goes on where it was. */
import {
  parseSafetensors,
  toFloat32,
  writeSafetensors,
} from "../device-sdk/format/safetensors.ts";
import type {
  StoredTensor,
  TensorToStore,
} from "../device-sdk/format/safetensors.ts";
import { sha256 } from "../device-sdk/format/digest.ts";
import type { ComparedTexts } from "../device-sdk/explain/explainer.ts";
import type { Origin } from "../device-sdk/select/catalogue.ts";
import type { Memory } from "./mapper.ts";
import type { Compared } from "./propose.ts";
import type { FolderWriter } from "./publish.ts";

/** Files under `prefix` of a folder that writes whole files only. */
export function createMemory(
  folder: FolderWriter & Origin,
  prefix: string,
): Memory {
  const rememberFile: Memory["rememberFile"] = async (key, make) => {
    const name = await sha256(new TextEncoder().encode(key));
    const path = `${prefix}/${name}.safetensors`;
    if (await folder.has(path)) return folder.get(path);
    const bytes = await make();
    await folder.write(path, bytes);
    return bytes;
  };
  return {
    rememberFile,
    remember: async (key, compute) =>
      readCompared(
        await rememberFile(key, async () => writeCompared(await compute())),
      ),
  };
}

/** Texts as JSON in the metadata, embeddings as two tensors. */
const writeCompared = ({ pairs, embeddings }: Compared): Uint8Array =>
  writeSafetensors(
    {
      forward: stack(embeddings.map(({ forward }) => forward)),
      backward: stack(embeddings.map(({ backward }) => backward)),
    },
    { pairs: JSON.stringify(pairs) },
  );

function readCompared(file: Uint8Array): Compared {
  const { tensors, metadata } = parseSafetensors(file);
  const pairs = JSON.parse(metadata["pairs"] ?? "[]") as ComparedTexts[];
  const [forward, backward] = ["forward", "backward"].map((way) =>
    rows(tensors.get(way)!),
  );
  return {
    pairs,
    embeddings: pairs.map((_, at) => ({
      forward: forward![at]!,
      backward: backward![at]!,
    })),
  };
}

/** Vectors as the rows of one tensor, and back. */
function stack(vectors: readonly Float32Array[]): TensorToStore {
  const size = vectors[0]?.length ?? 0;
  const data = new Float32Array(vectors.length * size);
  vectors.forEach((vector, at) => data.set(vector, at * size));
  return { data, shape: [vectors.length, size] };
}

function rows(stored: StoredTensor): Float32Array[] {
  const [count, size] = stored.shape as [number, number];
  const numbers = toFloat32(stored);
  return Array.from({ length: count }, (_, at) =>
    numbers.slice(at * size, (at + 1) * size),
  );
}
