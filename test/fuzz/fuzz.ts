/** @file Seeded fuzzing: well-formed input is damaged in ways that parsers get wrong, and they are held to typed errors and bounded memory. */
import { getHeapStatistics } from "node:v8";
import { createRandom } from "../../device-sdk/random.ts";
import type { Random } from "../../device-sdk/random.ts";

/** A parser under test. */
interface Target<Input> {
  /** One input; all of it drawn from `random`. */
  readonly draw: (random: Random) => Input;
  /** Parses, and says whether what was accepted holds together. */
  readonly parse: (input: Input) => boolean;
  /** The errors that may escape. */
  readonly refusals: readonly (new (...members: never[]) => Error)[];
}

/** What one input may cost, of which the largest has about 70 kB: nothing in proportion to the sizes that it claims. */
const mostExternal = 4 << 20;
const mostHeap = 64 << 20;
const mostSeconds = 5;
const longestMessage = 8192;

/**
 * Parses one input for each of `count` seeds from `first` on.
 * @returns how many were accepted and how many refused.
 * @throws Error with the seed of the first input that let another error escape, was misread, took too much, or was refused in too many words.
 * With that seed as `first` and 1 as `count` it happens again.
 */
export function fuzz<Input>(
  { draw, parse, refusals }: Target<Input>,
  first: number,
  count: number,
): { accepted: number; refused: number } {
  let accepted = 0;
  for (let seed = first; seed < first + count; seed++) {
    const fail = (what: string, cause?: unknown) =>
      new Error(`fuzz: the input of seed ${seed} ${what}`, { cause });
    const input = draw(createRandom(seed));
    const before = getHeapStatistics();
    const start = performance.now();
    let sound = true;
    try {
      sound = parse(input);
      accepted++;
    } catch (error) {
      if (!refusals.some((kind) => error instanceof kind))
        throw fail(`let an error escape: ${String(error)}`, error);
      const { length } = (error as Error).message;
      if (length > longestMessage)
        throw fail(`was refused in ${length} characters`, error);
    }
    if (!sound) throw fail("was read as something impossible");
    const seconds = (performance.now() - start) / 1000;
    if (seconds > mostSeconds) throw fail(`took ${seconds} s`);
    const after = getHeapStatistics();
    const external = after.external_memory - before.external_memory;
    const heap = after.used_heap_size - before.used_heap_size;
    if (external > mostExternal || heap > mostHeap)
      throw fail(`took ${external} bytes of arrays and ${heap} of heap`);
  }
  return { accepted, refused: count - accepted };
}

/** JSON that no well-meaning writer produces, as text since most of it would not survive `JSON.stringify`. */
const oddities: readonly string[] = [
  ...`null true false 0 1 2 3 4 7 8 16 31 32 33 64 1023 1025 -1 -0 0.5 1.0 2.5
  2147483648 4294967296 9007199254740991 9007199254740992 18446744073709551616
  1e300 -1e300 1e-300 1e39 1e999 -1e999
  "" "LORA" "F32" "BF16" "none" "__proto__" "constructor" "\\u0000" "\\ud800"
  [] {} [[]] [0] [-1] [0,4] [4,0] [1,1] [2,2] [0,0,0] [null]`.split(/\s+/),
  '{"__proto__":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}',
  '{"toString":1,"valueOf":2,"toJSON":3,"length":4,"constructor":5}',
  '{"a":1,"a":2}',
  '{"(a+)+$":1,"(.*)*q_proj":2}',
  '{"q_proj":2,".*":4,"^model.layers.0.mlp.up_proj":3,"(a|b)_proj":1}',
  JSON.stringify("x".repeat(10_000)),
  JSON.stringify(
    Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [`key${at}`, at]),
    ),
  ),
  `[${"1,".repeat(5000)}1]`,
  `${"[".repeat(10_000)}${"]".repeat(10_000)}`,
  `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`,
];

/** Where an oddity goes once the rest is text: no writer's string begins so. */
const marker = "\u0001";

/**
 * JSON text of `value` with a few of its parts replaced by oddities, by each other, taken out, renamed or doubled.
 * @param words keys and strings that the parser knows.
 */
export function damagedJson(
  random: Random,
  value: unknown,
  words: readonly string[],
): string {
  const whole = structuredClone({ value });
  const places = placesIn(whole);
  for (let times = random.integer(4); times >= 0; times--) {
    const { parent, key } = random.pick(places);
    switch (random.integer(6)) {
      case 0:
        if (parent !== whole) Reflect.deleteProperty(parent, key);
        break;
      case 1: {
        const other = random.pick(places);
        parent[key] = structuredClone(other.parent[other.key] ?? null);
        break;
      }
      case 2:
        parent[key] = random.pick(words);
        break;
      case 3:
        if (parent !== whole && !Array.isArray(parent))
          parent[random.pick(words)] = structuredClone(parent[key] ?? null);
        break;
      default:
        parent[key] = marker + random.pick(oddities);
    }
  }
  return JSON.stringify(whole.value).replaceAll(
    /"\\u0001((?:[^"\\]|\\.)*)"/g,
    (_, oddity: string) => JSON.parse(`"${oddity}"`) as string,
  );
}

/** A value within another, by what holds it. */
interface Place {
  readonly parent: Record<string, unknown>;
  readonly key: string;
}

function placesIn(holder: object, places: Place[] = []): readonly Place[] {
  const parent = holder as Place["parent"];
  for (const key of Object.keys(parent)) {
    places.push({ parent, key });
    const value = parent[key];
    if (typeof value === "object" && value !== null) placesIn(value, places);
  }
  return places;
}

/** Text with a few characters changed, most of them to ones that JSON means something by. */
function damagedText(random: Random, text: string): string {
  let damaged = text;
  for (let times = random.integer(3); times >= 0; times--) {
    const at = random.integer(damaged.length + 1);
    const until = at + random.integer(3);
    const inserted = random.pick(
      '{ } [ ] " : , \\ - 0 . e \n \ufeff é'.split(" "),
    );
    damaged = damaged.slice(0, at) + inserted + damaged.slice(until);
  }
  return damaged;
}

/** Bytes cut off, cut out, doubled, or changed here and there. */
function damagedBytes(random: Random, bytes: Uint8Array): Uint8Array {
  const place = () => random.integer(bytes.length + 1);
  const [from, until] = [place(), place()].sort((one, two) => one - two) as [
    number,
    number,
  ];
  switch (random.integer(5)) {
    case 0:
      return bytes.slice(0, from);
    case 1:
      return joined(bytes.subarray(0, from), bytes.subarray(until));
    case 2:
      return joined(bytes.subarray(0, until), bytes.subarray(from));
    default: {
      const changed = bytes.slice();
      if (changed.length === 0) return changed;
      for (let times = random.integer(8); times >= 0; times--) {
        const at = random.integer(bytes.length);
        changed[at] = random.pick([
          0,
          255,
          random.integer(256),
          changed[at]! ^ (1 << random.integer(8)),
        ]);
      }
      return changed;
    }
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(
    parts.reduce((sum, { length }) => sum + length, 0),
  );
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The bytes of a safetensors file whose header is this text, its length said rightly in most cases. */
export function fileOf(
  random: Random,
  header: string,
  body: Uint8Array,
): Uint8Array {
  const json = new TextEncoder().encode(header);
  const length = new Uint8Array(8);
  const said =
    random.integer(8) > 0
      ? BigInt(json.length)
      : random.pick([
          0n,
          1n,
          BigInt(json.length - 1),
          BigInt(json.length + 1),
          1n << 24n,
          1n << 32n,
          1n << 53n,
          (1n << 64n) - 1n,
        ]);
  new DataView(length.buffer).setBigUint64(0, BigInt.asUintN(64, said), true);
  return joined(length, json, body);
}

/** A safetensors file's header, parsed, and its body. */
function takeApart(file: Uint8Array): {
  header: unknown;
  body: Uint8Array;
} {
  const size = Number(new DataView(file.buffer).getBigUint64(0, true));
  return {
    header: JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + size))),
    body: file.subarray(8 + size),
  };
}

/** A file damaged in its bytes, in its header's meaning, or in its header's text. */
export function damagedFile(
  random: Random,
  file: Uint8Array,
  words: readonly string[],
): Uint8Array {
  const kind = random.integer(5);
  if (kind === 0) return damagedBytes(random, file);
  const { header, body } = takeApart(file);
  const json =
    kind === 1 ? JSON.stringify(header) : damagedJson(random, header, words);
  return fileOf(
    random,
    kind === 1 || random.integer(6) === 0 ? damagedText(random, json) : json,
    random.integer(8) > 0 ? body : damagedBytes(random, body),
  );
}
