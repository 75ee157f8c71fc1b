/** @file What belongs to a base model, file by file. */
import {
  baseModelKey,
  type BaseModel,
  type BaseModelFile,
  type Objects,
} from "../../store/store.ts";
import { badInput, checkNumber } from "../input.ts";
import { refusal, shown } from "../refusal.ts";

const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;

/** The files of every base model with their largest size in bytes. */
const maximumBytes: ReadonlyMap<string, number> = new Map([
  ["config.json", 64 * kibibyte],
  ["model.safetensors", 4096 * mebibyte],
  ["tokenizer.json", 64 * mebibyte],
  ["tokenizer_config.json", mebibyte],
  ["explainer/adapter_config.json", 64 * kibibyte],
  ["explainer/adapter_model.safetensors", 95 * mebibyte],
  ["probes.json", mebibyte],
  ["neutral.jsonl", 16 * mebibyte],
]);

/** The files in their fixed order. @throws GraphQLError BAD_USER_INPUT unless they are exactly those of a base model with these revisions. */
export function checkBaseModelFiles(
  model: Pick<BaseModel, "revision" | "explainer" | "files">,
): BaseModelFile[] {
  const byPath = new Map<string, BaseModelFile>();
  for (const [index, file] of model.files.entries()) {
    const maximum = maximumBytes.get(file.path);
    if (maximum === undefined)
      throw badInput(
        `files[${index}].path`,
        `one of ${[...maximumBytes.keys()].join(", ")}`,
        shown(file.path),
      );
    if (byPath.has(file.path))
      throw badInput(
        `files[${index}].path`,
        "each path once",
        `${shown(file.path)} again`,
      );
    checkNumber(`files[${index}].bytes`, file.bytes, [1, maximum], true);
    const revision = revisionOf(model, file.path);
    if (revision !== undefined && revision.value !== file.sha256)
      throw badInput(
        `files[${index}].sha256`,
        `the ${revision.field} ${revision.value} for ${file.path}`,
        file.sha256,
      );
    byPath.set(file.path, file);
  }
  return Array.from(maximumBytes.keys(), (path) => {
    const file = byPath.get(path);
    if (!file) throw badInput("files", path, "none of that path");
    return { path, sha256: file.sha256, bytes: file.bytes };
  });
}

function revisionOf(
  model: Pick<BaseModel, "revision" | "explainer">,
  path: string,
): { field: string; value: string } | undefined {
  if (path === "model.safetensors")
    return { field: "revision", value: model.revision };
  if (path === "explainer/adapter_model.safetensors")
    return { field: "explainer.revision", value: model.explainer.revision };
  return undefined;
}

/** Paths of the files that are not in the objects with their registered size. */
export async function missingFiles(
  objects: Objects,
  model: Pick<BaseModel, "revision" | "files">,
): Promise<string[]> {
  const sizes = await Promise.all(
    model.files.map(({ path }) =>
      objects.size(baseModelKey(model.revision, path)),
    ),
  );
  return model.files
    .filter(({ bytes }, index) => sizes[index] !== bytes)
    .map(({ path }) => path);
}

/** Lets a base model pass that has all its files. @throws GraphQLError BASE_MODEL_INCOMPLETE naming those missing. */
export async function checkComplete(
  objects: Objects,
  model: BaseModel,
): Promise<void> {
  const missing = await missingFiles(objects, model);
  if (missing.length > 0)
    throw refusal(
      "BASE_MODEL_INCOMPLETE",
      `baseModel: expected all files of ${model.name} to be uploaded, got none of ${missing.join(", ")}. An operator uploads them where registerBaseModel says.`,
    );
}
