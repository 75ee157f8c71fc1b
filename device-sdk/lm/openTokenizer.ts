/** @file Opens the tokenizer in a model's folder, with its chat template wherever that lies. */
import { sha256 } from "../format/digest.ts";
import { readSmallFile } from "./files.ts";
import type { OpenFile } from "./files.ts";
import { loadTokenizer, TokenizerError } from "./tokenizer.ts";
import type { Tokenizer } from "./tokenizer.ts";

/** A tokenizer and what it was made from. */
export interface OpenedTokenizer {
  readonly tokenizer: Tokenizer;
  /** SHA-256 of its files, one behind the other: `tokenizer.json`, `tokenizer_config.json` and, where there is one, `chat_template.jinja`. */
  readonly revision: string;
}

/**
 * Reads `tokenizer.json`, `tokenizer_config.json` and, which goes before the template in the latter as in transformers,
 * `chat_template.jinja`.
 * @throws TokenizerError as `loadTokenizer`, and where a file is missing or no JSON; CheckpointError for one of more than 64 MiB.
 */
export async function openTokenizer(open: OpenFile): Promise<OpenedTokenizer> {
  const definition = await requireFile(open, "tokenizer.json");
  const config = await requireFile(open, "tokenizer_config.json");
  const template = await readSmallFile(open, "chat_template.jinja");
  const tokenizer = loadTokenizer(
    parse(definition, "tokenizer.json"),
    template
      ? {
          ...(parse(config, "tokenizer_config.json") as object),
          chat_template: new TextDecoder().decode(template),
        }
      : parse(config, "tokenizer_config.json"),
  );
  return {
    tokenizer,
    revision: await sha256(
      concatenate([definition, config, ...(template ? [template] : [])]),
    ),
  };
}

async function requireFile(open: OpenFile, name: string): Promise<Uint8Array> {
  const bytes = await readSmallFile(open, name);
  if (!bytes)
    throw new TokenizerError(
      `tokenizer: expected ${name} in the model's folder, got none: download it from the same revision`,
    );
  return bytes;
}

function parse(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new TokenizerError(
      `${name}: expected JSON, got other text: download the file again`,
    );
  }
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(
    parts.reduce((size, { length }) => size + length, 0),
  );
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
