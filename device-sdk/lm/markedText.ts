/** @file Text whose characters remember that a message said them, and Python's string methods on it. */

/**
 * A stretch of a rendered conversation: the template's own text, or what a message says (`message` is its index).
 */
export interface ChatPiece {
  readonly text: string;
  readonly message: number | undefined;
}

// Marked text lives in Unicode's private-use area, where no template writes: U+E001 to U+F7FF stand for a message's
// UTF-16 code units, one for one; U+E000 and one of U+F800 to U+F8FF mark the end of a message.
const privateUse = /[\uE000-\uF8FF]/;
const end = /\uE000[\uF800-\uF8FF]/;
const endOf = (message: number): string =>
  "\uE000" + String.fromCharCode(0xf800 + (message % 256));

/** What `str.strip` removes. */
const whiteSpace =
  "\t\n\v\f\r\x1C\x1D\x1E\x1F \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

/** The mark of a code unit: its own for ASCII and white space, which templates look for; others may share one. */
function markOf(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return String.fromCharCode(0xe001 + code);
  const space = whiteSpace.indexOf(unit);
  return String.fromCharCode(
    space >= 0 ? 0xe081 + space : 0xe100 + (code % 0x1700),
  );
}

/** Whether `text` has characters that could be taken for marks. */
export function hasMarks(text: string): boolean {
  return privateUse.test(text);
}

/** `text` without what messages say in it. */
export function withoutMarks(text: string): string {
  return text.replace(/[\uE000-\uF8FF]+/g, "…");
}

/** The content of a message, every code unit of it marked, and its end. */
export function markContent(content: string, message: number): string {
  return mark(content) + endOf(message);
}

function mark(text: string): string {
  return text.replace(/[^]/g, markOf);
}

/** How many messages end in `marked`. */
export function countContents(marked: string): number {
  return marked.split(end).length - 1;
}

/**
 * Divides a rendered conversation into what the template and what each message says.
 * @param marked the rendering of marked contents.
 * @param plain the rendering of the contents themselves.
 * @returns pieces in order, at least one for each message (an empty one where nothing is left of it); undefined where
 * the two renderings differ in more than the marks, or contents are missing, repeated or out of order.
 */
export function readPieces(
  marked: string,
  plain: string,
  contents: readonly string[],
): ChatPiece[] | undefined {
  const pieces: { text: string; message: number | undefined }[] = [];
  let message = 0;
  let at = 0;
  const say = (text: string, by: number | undefined) => {
    const last = pieces.at(-1);
    if (last && last.message === by) last.text += text;
    else pieces.push({ text, message: by });
  };
  const runs = /\uE000[\uF800-\uF8FF]|[\uE001-\uF7FF]+|[^\uE000-\uF8FF]+|[^]/g;
  for (const [run] of marked.matchAll(runs)) {
    if (end.test(run)) {
      if (message === contents.length || run !== endOf(message))
        return undefined;
      say("", message++);
      continue;
    }
    const text = plain.slice(at, at + run.length);
    at += run.length;
    const said = privateUse.test(run);
    if (run !== (said ? mark(text) : text)) return undefined;
    if (said && message === contents.length) return undefined;
    say(text, said ? message : undefined);
  }
  if (message < contents.length || at < plain.length) return undefined;
  return contents.every((content, by) => {
    let from = 0;
    return pieces
      .filter((piece) => piece.message === by)
      .every(({ text }) => {
        const found = content.indexOf(text, from);
        from = found + text.length;
        return found >= 0;
      });
  })
    ? pieces
    : undefined;
}

/**
 * Python's string methods and `in`. They throw on arguments that they do not know.
 * @param marked whether the strings may be marked: then what is looked for is found in marked text too, and the end of
 * a message stays where it is.
 */
export function stringMethods(marked: boolean) {
  const comparable = (text: string) => (marked ? allMarked(text) : text);
  const withoutEnds = (text: unknown) =>
    comparable(marked ? asString(text).split(end).join("") : asString(text));

  const strip = (sides: { left: boolean; right: boolean }) =>
    function (text: unknown, characters: unknown = whiteSpace): string {
      const removed = new Set(comparable(asString(characters)));
      const all = marked ? units(asString(text)) : asString(text).split("");
      const isEnd = (unit: string) => marked && end.test(unit);
      const stays = (unit: string) =>
        !isEnd(unit) && !removed.has(comparable(unit));
      const first = sides.left ? all.findIndex(stays) : 0;
      const last = sides.right ? all.findLastIndex(stays) : all.length - 1;
      const kept = (unit: string, at: number) =>
        isEnd(unit) || (first >= 0 && at >= first && at <= last);
      return all.filter(kept).join("");
    };

  return {
    strip: strip({ left: true, right: true }),
    lstrip: strip({ left: true, right: false }),
    rstrip: strip({ left: false, right: true }),

    split(text: unknown, separator: unknown, limit: unknown = -1): string[] {
      const whole = asString(text);
      const between = comparable(asString(separator));
      if (between === "" || typeof limit !== "number")
        throw new Error("split: expected a separator and a number");
      let start = 0;
      const parts = comparable(whole)
        .split(between)
        .map(({ length }) => {
          const part = whole.slice(start, start + length);
          start += length + between.length;
          return part;
        });
      if (limit < 0 || parts.length <= limit + 1) return parts;
      const first = parts.slice(0, limit);
      const rest = first.reduce(
        (at, part) => at + part.length + between.length,
        0,
      );
      return [...first, whole.slice(rest)];
    },

    startswith: (text: unknown, prefix: unknown): boolean =>
      withoutEnds(text).startsWith(withoutEnds(prefix)),
    endswith: (text: unknown, suffix: unknown): boolean =>
      withoutEnds(text).endsWith(withoutEnds(suffix)),

    /** `part in whole`, where `whole` is a string, a list of the template's values, a mapping or undefined. */
    in(part: unknown, whole: unknown): boolean {
      if (whole === undefined) return false;
      if (whole instanceof Map) return whole.has(part);
      if (Array.isArray(whole))
        return whole.some((item: { value: unknown }) => item.value === part);
      return withoutEnds(whole).includes(withoutEnds(part));
    },
  };
}

/** Code units, but the end of a message as one. */
function units(text: string): string[] {
  return text.match(/\uE000[\uF800-\uF8FF]|[^]/g) ?? [];
}

/** `text` as if a message had said all of it, which makes it comparable. */
function allMarked(text: string): string {
  return text.replace(/[^\uE000-\uF8FF]/g, markOf);
}

function asString(value: unknown): string {
  if (typeof value === "string") return value;
  throw new Error(`expected a string, got ${typeof value}`);
}
