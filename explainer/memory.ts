/** @file Remembers comparisons on disk while a space is being fitted, so that a killed run goes on where it was. */
import {
  parseSafetensors,
  toFloat32,
  writeSafetensors,
} from "../device-sdk/format/safetensors.ts";
import { sha256 } from "../device-sdk/format/digest.ts";
import type { ComparedTexts } from "../device-sdk/explain/explainer.ts";
import type { Origin } from "../device-sdk/select/catalogue.ts";
import type { Memory } from "./fitSpace.ts";
import type { FolderWriter } from "./publish.ts";

/** Files under `prefix` of a folder that writes whole files only. */
export function createMemory(
  folder: FolderWriter & Origin,
  prefix: string,
): Memory {
  return {
    async remember(key, compute) {
      const name = await sha256(new TextEncoder().encode(key));
      const path = `${prefix}/${name}.safetensors`;
      if (await folder.has(path)) {
        const { tensors, metadata } = parseSafetensors(await folder.get(path));
        const stored = tensors.get("embeddings");
        const pairs = JSON.parse(metadata["pairs"] ?? "[]") as ComparedTexts[];
        if (stored) {
          const numbers = toFloat32(stored);
          const size = stored.shape[1]!;
          return {
            pairs,
            embeddings: pairs.map((_, at) =>
              numbers.slice(at * size, (at + 1) * size),
            ),
          };
        }
      }
      const compared = await compute();
      const size = compared.embeddings[0]?.length ?? 0;
      const flat = new Float32Array(compared.embeddings.length * size);
      compared.embeddings.forEach((embedding, at) =>
        flat.set(embedding, at * size),
      );
      await folder.write(
        path,
        writeSafetensors(
          {
            embeddings: {
              data: flat,
              shape: [compared.embeddings.length, size],
            },
          },
          { pairs: JSON.stringify(compared.pairs) },
        ),
      );
      return compared;
    },
  };
}
