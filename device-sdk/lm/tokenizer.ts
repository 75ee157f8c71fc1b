/** @file Text to token ids and back: personal text is only ever literal text, control tokens come from the template alone. */
import { Tokenizer as LibraryTokenizer } from "@huggingface/tokenizers";
import { createChatTemplate, TokenizerError } from "./chatTemplate.ts";
import type { ChatMessage } from "./chatTemplate.ts";

export { TokenizerError };
export type { ChatMessage };

/** Half-open range of positions in a list of token ids. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** A conversation as token ids. */
export interface EncodedChat {
  readonly ids: number[];
  /** Per message the range of its content; an assistant's includes the end-of-turn token, which must be learned. */
  readonly spans: TokenSpan[];
}

/** Turns ids into text as they arrive. */
export interface TextStream {
  /** The text that became complete with this id; "" while a character is still missing bytes. */
  push(id: number): string;
  /** What was held back: bytes that never completed a character come as U+FFFD. */
  end(): string;
}

/** The tokenizer of one model revision. */
export interface Tokenizer {
  /** Ids of `text`, in which control tokens such as `<|user|>` are spelt out, never meant. */
  encodeText(text: string): number[];
  /**
   * Ids of a conversation by the model's chat template.
   * @throws TokenizerError when there is no template, or it cannot render these messages as transformers does.
   */
  encodeChat(
    messages: readonly ChatMessage[],
    addGenerationPrompt: boolean,
  ): EncodedChat;
  /** Text of `ids`; special tokens are left out, bytes that are no UTF-8 become U+FFFD. */
  decode(ids: readonly number[]): string;
  /** A decoder for one generation; the concatenation of what it returns is `decode` of all ids. */
  createTextStream(): TextStream;
  /** One more than the highest id. */
  readonly vocabularySize: number;
  /** Ids that end a turn: the config's eos_token and what the template writes after an assistant's words. */
  readonly endIds: ReadonlySet<number>;
  /** The token as the vocabulary spells it (byte symbols and all); undefined for an id that is not in it. */
  tokenOf(id: number): string | undefined;
}

/**
 * Wraps @huggingface/tokenizers around a parsed tokenizer.json and tokenizer_config.json.
 * @throws TokenizerError when they are not a BPE tokenizer, or the chat template is too long or does not render.
 */
export function loadTokenizer(
  tokenizerJson: unknown,
  tokenizerConfig: unknown,
): Tokenizer {
  const definition = readDefinition(tokenizerJson);
  const config = readObject(tokenizerConfig, "tokenizer_config.json");
  const controls = definition.addedTokens.filter(isControl);
  const controlIds = new Set(controls.map((token) => token.id));
  const { full, literal } = createLibraries(definition, config);

  const ids = [
    ...full.get_vocab().values(),
    ...definition.addedTokens.map((token) => token.id),
  ];
  const vocabularySize =
    ids.reduce((most, id) => (id > most ? id : most), -1) + 1;

  const encodeText = (text: string): number[] => {
    const encoded: (number | undefined)[] = literal.encode(text, {
      add_special_tokens: false,
    }).ids;
    const isText = (id: number | undefined): id is number =>
      id !== undefined && !controlIds.has(id);
    if (!encoded.every(isText))
      throw new TokenizerError(
        "tokenizer: expected text to become text tokens, got a control token or none: use a model whose vocabulary spells every byte",
      );
    return encoded;
  };
  const encodeTemplate = (text: string): number[] =>
    full.encode(text, { add_special_tokens: false }).ids;
  const decode = (tokens: readonly number[]): string => {
    const known = tokens.filter((id) => full.id_to_token(id) !== undefined);
    if (known.length === 0) return "";
    return full.decode(known, {
      skip_special_tokens: true,
      clean_up_tokenization_spaces: false,
    });
  };

  const endIds = new Set<number>();
  const eosToken = tokenText(config["eos_token"]);
  if (eosToken !== null) {
    const eosId = full.token_to_id(eosToken);
    if (eosId === undefined)
      throw new TokenizerError(
        `tokenizer: expected the eos_token ${JSON.stringify(eosToken)} in the vocabulary, got no such token: use the tokenizer_config.json of the same revision`,
      );
    endIds.add(eosId);
  }
  const template = templateSource(config["chat_template"]);
  const render =
    template === null
      ? null
      : createChatTemplate(template, namedTokens(config));
  if (render) {
    const last = render(
      [
        { role: "user", content: "a" },
        { role: "assistant", content: "a" },
      ],
      false,
    ).at(-1)!;
    const closing = last.message === undefined ? last.text.trimStart() : "";
    const end = controls
      .filter((token) => closing.startsWith(token.content))
      .sort((a, b) => b.content.length - a.content.length)[0];
    if (end) endIds.add(end.id);
  }

  /** How many of the ids that follow an assistant's words end its turn. */
  const endOfTurn = (following: readonly number[]): number => {
    const at = following.findIndex((id) => endIds.has(id));
    if (at < 0) return 0;
    const before = following.slice(0, at);
    // White space may stand before the end of the turn, another control token or a word may not.
    const blank =
      decode(before).trim() === "" && !before.some((id) => controlIds.has(id));
    return blank ? at + 1 : 0;
  };

  return {
    encodeText,
    encodeChat(messages, addGenerationPrompt) {
      if (!render)
        throw new TokenizerError(
          "tokenizer: expected a chat_template in tokenizer_config.json, got none: use an instruction-tuned model or encodeText",
        );
      const encoded: number[] = [];
      const spans: { start: number; end: number }[] = [];
      let speaker: number | undefined; // of the piece before
      for (const { text, message } of render(messages, addGenerationPrompt)) {
        const start = encoded.length;
        const fromTemplate = message === undefined;
        const added = fromTemplate ? encodeTemplate(text) : encodeText(text);
        append(encoded, added);
        if (!fromTemplate)
          spans[message] = {
            start: spans[message]?.start ?? start,
            end: encoded.length,
          };
        else if (speaker !== undefined)
          if (messages[speaker]!.role === "assistant")
            spans[speaker]!.end += endOfTurn(added);
        speaker = message;
      }
      return { ids: encoded, spans };
    },
    decode,
    createTextStream: () => createTextStream(decode),
    vocabularySize,
    endIds,
    tokenOf: (id) => full.id_to_token(id),
  };
}

/** Decodes a window: the ids last printed, for context, and those that wait for the rest of a character. */
function createTextStream(
  decode: (ids: readonly number[]) => string,
): TextStream {
  let window: number[] = [];
  let printedIds = 0;
  const rest = () =>
    decode(window).slice(decode(window.slice(0, printedIds)).length);
  return {
    push(id) {
      window.push(id);
      const text = rest();
      if (text === "" || text.endsWith("\uFFFD")) return "";
      window = window.slice(printedIds);
      printedIds = window.length;
      return text;
    },
    end() {
      const text = rest();
      window = [];
      printedIds = 0;
      return text;
    },
  };
}

interface AddedToken {
  readonly id: number;
  readonly content: string;
}

interface Definition {
  readonly json: Record<string, unknown>;
  readonly model: Record<string, unknown>;
  readonly vocab: Record<string, unknown>;
  readonly merges: readonly unknown[];
  readonly addedTokens: readonly AddedToken[];
}

/** Every added token controls something but runs of white space (Gemma's), which only shorten text. */
function isControl(token: AddedToken): boolean {
  return token.content.trim() !== "";
}

function readDefinition(tokenizerJson: unknown): Definition {
  const json = readObject(tokenizerJson, "tokenizer.json");
  const model = readObject(json["model"], "the model of tokenizer.json");
  const { vocab, merges } = model;
  if (!isObject(vocab) || !Array.isArray(merges))
    throw new TokenizerError(
      "tokenizer.json: expected a BPE model with vocab and merges, got another: use a model with a byte-level BPE tokenizer",
    );
  const listed: unknown = json["added_tokens"] ?? [];
  if (!Array.isArray(listed) || !listed.every(isAddedToken))
    throw new TokenizerError(
      "tokenizer.json: expected added_tokens as a list of {id, content}, got something else: download the file again",
    );
  return { json, model, vocab, merges, addedTokens: listed };
}

/**
 * The library twice: once as the file says, once without any way to spell a control token. The second has neither the
 * added tokens, nor their vocabulary entries, nor a merge that makes one.
 */
function createLibraries(
  definition: Definition,
  config: Record<string, unknown>,
): { full: LibraryTokenizer; literal: LibraryTokenizer } {
  const { json, model, vocab, merges, addedTokens } = definition;
  const absent = {
    normalizer: null,
    pre_tokenizer: null,
    post_processor: null,
    decoder: null,
  };
  const controls = new Set(
    addedTokens.filter(isControl).map((token) => token.content),
  );
  const literalModel = {
    ...model,
    vocab: Object.fromEntries(
      Object.entries(vocab).filter(([token]) => !controls.has(token)),
    ),
    merges: merges.filter((merge) => {
      const sides: unknown[] = Array.isArray(merge)
        ? merge
        : String(merge).split(" ", 2);
      return !controls.has(sides.join(""));
    }),
  };
  try {
    return {
      full: new LibraryTokenizer(
        { ...absent, ...json, added_tokens: addedTokens },
        config,
      ),
      literal: new LibraryTokenizer(
        {
          ...absent,
          ...json,
          model: literalModel,
          added_tokens: addedTokens.filter((token) => !isControl(token)),
        },
        config,
      ),
    };
  } catch (cause) {
    throw new TokenizerError(
      "tokenizer.json: expected a tokenizer that @huggingface/tokenizers loads, got one that it refuses: see the cause, or use another revision",
      { cause },
    );
  }
}

/** The template's text; of several named ones the default. */
function templateSource(template: unknown): string | null {
  if (template === undefined || template === null) return null;
  if (typeof template === "string") return template;
  if (Array.isArray(template)) {
    const found: unknown = template.find(
      (entry) => isObject(entry) && entry["name"] === "default",
    );
    if (isObject(found) && typeof found["template"] === "string")
      return found["template"];
  }
  throw new TokenizerError(
    "chat template: expected a string or a list with a template named default, got something else: correct tokenizer_config.json",
  );
}

/** A token of the config, written as its text or as an object with its content; null for none. */
function tokenText(token: unknown): string | null {
  if (typeof token === "string") return token;
  return isObject(token) && typeof token["content"] === "string"
    ? token["content"]
    : null;
}

/** The special tokens by their names in the config, which templates use; those that are null are undefined there. */
function namedTokens(config: Record<string, unknown>): Record<string, string> {
  const tokens: Record<string, string> = {};
  for (const [name, token] of Object.entries(config)) {
    const text = name.endsWith("_token") ? tokenText(token) : null;
    if (text !== null) tokens[name] = text;
  }
  return tokens;
}

/** `ids.push(...more)` without the limit on arguments that a long text would meet. */
function append(ids: number[], more: readonly number[]): void {
  for (const id of more) ids.push(id);
}

function readObject(value: unknown, name: string): Record<string, unknown> {
  if (isObject(value)) return value;
  throw new TokenizerError(
    `tokenizer: expected ${name} to be a JSON object, got ${value === null ? "null" : typeof value}: download the file again`,
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAddedToken(token: unknown): token is AddedToken {
  return (
    isObject(token) &&
    typeof token["content"] === "string" &&
    token["content"] !== "" &&
    Number.isSafeInteger(token["id"])
  );
}
