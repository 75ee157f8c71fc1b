/** @file Trains the demo model's byte-level BPE vocabulary and writes it as a Hugging Face tokenizer.json. */

/** A special token as tokenizer.json lists it. */
interface AddedToken {
  readonly id: number;
  readonly content: string;
  readonly single_word: boolean;
  readonly lstrip: boolean;
  readonly rstrip: boolean;
  readonly normalized: boolean;
  readonly special: boolean;
}

/** The part of Hugging Face's tokenizer.json that a byte-level BPE model uses. */
export interface TokenizerJson {
  readonly version: "1.0";
  readonly truncation: null;
  readonly padding: null;
  readonly added_tokens: readonly AddedToken[];
  readonly normalizer: null;
  readonly pre_tokenizer: {
    readonly type: "Sequence";
    readonly pretokenizers: readonly [
      {
        readonly type: "Split";
        readonly pattern: { readonly Regex: string };
        readonly behavior: "Isolated";
        readonly invert: false;
      },
      ByteLevel,
    ];
  };
  readonly post_processor: null;
  readonly decoder: ByteLevel;
  readonly model: {
    readonly type: "BPE";
    readonly dropout: null;
    readonly unk_token: null;
    readonly continuing_subword_prefix: null;
    readonly end_of_word_suffix: null;
    readonly fuse_unk: false;
    readonly byte_fallback: false;
    readonly ignore_merges: false;
    readonly vocab: Readonly<Record<string, number>>;
    readonly merges: readonly (readonly [string, string])[];
  };
}

interface ByteLevel {
  readonly type: "ByteLevel";
  readonly add_prefix_space: false;
  readonly trim_offsets: false;
  readonly use_regex: false;
}

const byteLevel: ByteLevel = {
  type: "ByteLevel",
  add_prefix_space: false,
  trim_offsets: false,
  use_regex: false,
};

/**
 * Qwen2's split pattern (one digit a token), with the case of contractions spelt out: `(?i:)` would fold "ſ" into "s"
 * in one regex engine and not in another.
 */
export const splitPattern =
  "'(?:[sS]|[tT]|[rR][eE]|[vV][eE]|[mM]|[lL][lL]|[dD])|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}" +
  "| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";

/** Pairs seen only once are not worth a token. */
const minimumFrequency = 2;

/** One number for an ordered pair of symbols; smaller left, then smaller right, is a smaller number. */
const pairBase = 2 ** 24;

/**
 * Learns the merges of a byte-level BPE vocabulary (Sennrich et al. 2016; byte symbols as in GPT-2) and returns the
 * object of a tokenizer.json. Ids: the 256 byte symbols, the merged tokens in the order learned, the special tokens.
 * Equal counts are decided by the smaller pair of ids, as in Hugging Face's trainer, so the same texts give the same
 * vocabulary. Fewer than `vocabularySize` tokens come back when no pair occurs twice any more.
 * @param texts text to learn from; special tokens inside it are cut out first.
 * @param vocabularySize tokens in all, special tokens included.
 * @throws RangeError when the size leaves no room for the bytes and the special tokens, or special tokens repeat.
 */
export function trainBpe(
  texts: Iterable<string>,
  vocabularySize: number,
  specialTokens: readonly string[],
): TokenizerJson {
  const room = vocabularySize - specialTokens.length;
  if (!Number.isInteger(vocabularySize) || room < 256 || room >= pairBase)
    throw new RangeError(
      `trainBpe: expected an integer vocabularySize of at least ${256 + specialTokens.length} ` +
        `(256 bytes and ${specialTokens.length} special tokens), got ${vocabularySize}`,
    );
  if (
    new Set(specialTokens).size !== specialTokens.length ||
    specialTokens.includes("")
  )
    throw new RangeError(
      "trainBpe: expected special tokens that are distinct and not empty",
    );

  const symbolOfByte = byteSymbols();
  const tokens = [...symbolOfByte].sort(); // the alphabet in code-point order, as Hugging Face's trainer has it
  const idOfToken = new Map(tokens.map((token, id) => [token, id]));
  const idOfByte = symbolOfByte.map((symbol) => idOfToken.get(symbol)!);

  const wordCounts = countWords(texts, specialTokens);
  const encoder = new TextEncoder();
  const words = Array.from(wordCounts.keys(), (word) =>
    Array.from(encoder.encode(word), (byte) => idOfByte[byte]!),
  );
  const frequencies = [...wordCounts.values()];
  const merges = learnMerges(words, frequencies, tokens, idOfToken, room);

  return {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: specialTokens.map((content, index) => ({
      id: tokens.length + index,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: null,
    pre_tokenizer: {
      type: "Sequence",
      pretokenizers: [
        {
          type: "Split",
          pattern: { Regex: splitPattern },
          behavior: "Isolated",
          invert: false,
        },
        byteLevel,
      ],
    },
    post_processor: null,
    decoder: byteLevel,
    model: {
      type: "BPE",
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: false,
      byte_fallback: false,
      ignore_merges: false,
      // fromEntries defines own properties: a learned "__proto__" must be a key like any other
      vocab: Object.fromEntries(idOfToken),
      merges,
    },
  };
}

/** GPT-2's printable character for each byte: itself where printable, else the next from U+0100 on. */
function byteSymbols(): string[] {
  let next = 0x100;
  return Array.from({ length: 256 }, (_, byte) => {
    const printable =
      (byte >= 0x21 && byte <= 0x7e) ||
      (byte >= 0xa1 && byte <= 0xac) ||
      byte >= 0xae;
    return String.fromCharCode(printable ? byte : next++);
  });
}

/** How often each pre-token occurs, in order of first appearance. */
function countWords(
  texts: Iterable<string>,
  specialTokens: readonly string[],
): Map<string, number> {
  // JavaScript's \s differs from Unicode's white space, which tokenizer.json's readers mean, in U+0085 and U+FEFF
  const split = new RegExp(
    splitPattern
      .replaceAll("\\s", "\\p{White_Space}")
      .replaceAll("\\S", "\\P{White_Space}"),
    "gu",
  );
  const special = specialTokens.length
    ? new RegExp(
        specialTokens
          .map((token) => token.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
          .join("|"),
        "u",
      )
    : null;
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const part of special ? text.split(special) : [text])
      for (const word of part.match(split) ?? [])
        counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Merges the commonest pair until `size` tokens exist; extends `tokens` and `idOfToken`, rewrites `words`. */
function learnMerges(
  words: number[][],
  frequencies: readonly number[],
  tokens: string[],
  idOfToken: Map<string, number>,
  size: number,
): [string, string][] {
  const counts = new Map<number, number>();
  const wordsWith = new Map<number, number[]>();
  const add = (pair: number, word: number) => {
    counts.set(pair, (counts.get(pair) ?? 0) + frequencies[word]!);
    const places = wordsWith.get(pair);
    if (!places) wordsWith.set(pair, [word]);
    else if (places.at(-1) !== word) places.push(word);
  };
  words.forEach((symbols, word) => {
    for (let at = 1; at < symbols.length; at++)
      add(symbols[at - 1]! * pairBase + symbols[at]!, word);
  });
  const queue = createPairQueue();
  for (const [pair, count] of counts) queue.push(pair, count);

  const merges: [string, string][] = [];
  while (tokens.length < size) {
    const top = queue.pop();
    if (!top) break;
    const count = counts.get(top.pair) ?? 0;
    if (count !== top.count) {
      // counts fall without telling the queue; an entry out of date goes back with what is true now
      if (count > 0 && count < top.count) queue.push(top.pair, count);
      continue;
    }
    if (count < minimumFrequency) break;

    const left = Math.floor(top.pair / pairBase);
    const right = top.pair % pairBase;
    const token = tokens[left]! + tokens[right]!;
    merges.push([tokens[left]!, tokens[right]!]);
    // two merges may spell the same token ("a"+"bc", "ab"+"c"): it keeps one id
    let merged = idOfToken.get(token);
    if (merged === undefined) {
      merged = tokens.push(token) - 1;
      idOfToken.set(token, merged);
    }

    const places = wordsWith.get(top.pair) ?? [];
    wordsWith.delete(top.pair);
    const grown = new Set<number>();
    const grow = (pair: number, word: number) => {
      add(pair, word);
      grown.add(pair);
    };
    const shrink = (pair: number, word: number) =>
      counts.set(pair, (counts.get(pair) ?? 0) - frequencies[word]!);
    for (const word of new Set(places)) {
      const symbols = words[word]!;
      let write = 0;
      for (let read = 0; read < symbols.length; read++) {
        if (symbols[read] !== left || symbols[read + 1] !== right) {
          symbols[write++] = symbols[read]!;
          continue;
        }
        if (write > 0) {
          shrink(symbols[write - 1]! * pairBase + left, word);
          grow(symbols[write - 1]! * pairBase + merged, word);
        }
        if (read + 2 < symbols.length) {
          shrink(right * pairBase + symbols[read + 2]!, word);
          grow(merged * pairBase + symbols[read + 2]!, word);
        }
        symbols[write++] = merged;
        read++;
      }
      symbols.length = write;
    }
    counts.delete(top.pair);
    grown.delete(top.pair);
    for (const pair of grown) queue.push(pair, counts.get(pair)!);
  }
  return merges;
}

/** A binary max-heap of (pair, count): the highest count first, then the smallest pair. */
function createPairQueue() {
  const pairs: number[] = [];
  const counts: number[] = [];
  const before = (a: number, b: number) =>
    counts[a]! > counts[b]! ||
    (counts[a] === counts[b] && pairs[a]! < pairs[b]!);
  const swap = (a: number, b: number) => {
    [pairs[a], pairs[b]] = [pairs[b]!, pairs[a]!];
    [counts[a], counts[b]] = [counts[b]!, counts[a]!];
  };
  return {
    push(pair: number, count: number): void {
      let at = pairs.push(pair) - 1;
      counts.push(count);
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!before(at, parent)) break;
        swap(at, parent);
        at = parent;
      }
    },
    pop(): { pair: number; count: number } | undefined {
      if (pairs.length === 0) return undefined;
      swap(0, pairs.length - 1);
      const pair = pairs.pop()!;
      const count = counts.pop()!;
      for (let at = 0; ;) {
        let first = at;
        for (const child of [2 * at + 1, 2 * at + 2])
          if (child < pairs.length && before(child, first)) first = child;
        if (first === at) break;
        swap(at, first);
        at = first;
      }
      return { pair, count };
    },
  };
}
