/** @file Table 6, match: how long a device takes to decide among very many pLLMs, and how many bytes it holds for that. */
import { toHex } from "../../../device-sdk/format/digest.ts";
import {
  parseSafetensors,
  toFloat32,
} from "../../../device-sdk/format/safetensors.ts";
import { decodeShard, encodeShard } from "../../../device-sdk/format/shard.ts";
import type { Explanation } from "../../../device-sdk/format/shard.ts";
import { createRandom } from "../../../device-sdk/random.ts";
import type { Random } from "../../../device-sdk/random.ts";
import { decide } from "../../../device-sdk/select/decide.ts";
import type { Decision } from "../../../device-sdk/select/decide.ts";
import { decisionRules } from "../../../explainer/fitSpace.ts";
import type { Bench } from "../bench.ts";
import { estimate } from "../interval.ts";
import type { Finding } from "../report.ts";

const sizes = [1_000, 100_000, 1_000_000, 10_000_000] as const;
const attributesEach = 16;
/** Explanations in a shard at most: the format's own limit. */
const shardSize = 65_536;
/** Beyond this no object is made for each pLLM: neither would so many fit a device's heap. */
const mostObjects = 1_000_000;
const users = 10;
/** pLLMs that a scan keeps of the nearest ones, and of those that take most of a user's coefficients away. */
const kept = 32;
const space = "0".repeat(64);
const thresholds = { abstain: 0.1, ...decisionRules };

/** A shard as it lies in memory: no object for each pLLM. */
export interface Columns {
  readonly count: number;
  readonly attributes: number;
  /** [count, 32] */
  readonly adapters: Uint8Array;
  /** [count, attributes], in steps of the row's scale. */
  readonly steps: Int8Array;
  readonly scales: Float32Array;
  readonly residuals: Float32Array;
}

/** Measures the table. */
export async function measureMatch({ laboratory }: Bench): Promise<Finding> {
  const random = createRandom(6);
  const shards: Uint8Array[] = [];
  let made = 0;
  const people = Array.from({ length: users }, () => vector(random));
  const rows: {
    size: number;
    way: string;
    bytes: number;
    opening: number;
    milliseconds: number[];
    agree: boolean;
  }[] = [];
  for (const size of sizes) {
    const own: Uint8Array[] = [];
    // The small catalogues have shards of their own; every larger one begins anew where theirs end.
    for (let left = size; left > 0; left -= shardSize) {
      const count = Math.min(left, shardSize);
      const at = own.length;
      if (count === shardSize && shards[at]) own.push(shards[at]);
      else {
        const shard = randomShard(count, made, random);
        made += count;
        if (count === shardSize) shards[at] = shard;
        own.push(shard);
      }
      laboratory.say(`making ${size} explanations`, size - left + count, size);
      await turn();
    }
    const bytes = own.reduce((sum, shard) => sum + shard.length, 0);
    const [columns, opening] = timed(() => own.map(openColumns));
    const scanned = people.map((user) =>
      timed(() => decide(user, shortlist(user, columns), thresholds)),
    );
    const decided: [Decision, number][] = [];
    if (size <= mostObjects) {
      const [explanations, decoding] = timed(() =>
        own.flatMap((shard) => decodeShard(shard, space)),
      );
      for (const user of people)
        decided.push(timed(() => decide(user, explanations, thresholds)));
      rows.push({
        size,
        way: "decide, an object for each pLLM",
        bytes,
        opening: decoding,
        milliseconds: decided.map(([, milliseconds]) => milliseconds),
        agree: true,
      });
    }
    rows.push({
      size,
      way: "scan of the shards' bytes, decide among what is left",
      bytes,
      opening,
      milliseconds: scanned.map(([, milliseconds]) => milliseconds),
      agree: decided.every(([decision], at) =>
        sameChoice(decision, scanned[at]![0]),
      ),
    });
  }
  return {
    title: "Match: deciding among very many pLLMs",
    notes: [
      `Random explanations of ${attributesEach} attributes in shards of at most ${shardSize}, all in memory; ${users} random users, mean and 95% bootstrap interval over them; one thread.`,
      "Bytes are those of the shards: what a device without cells downloads. Opening is done once: every pLLM an object, or the bytes viewed as columns.",
      `The scan computes the L1 distance of every row in one byte a coefficient, and hands the ${kept} nearest and the ${kept} that explain most of the user to decide(); it decided as decide() over all of them did: ${rows.every(({ agree }) => agree) ? "always" : "NOT always"}, where both ran.`,
      `An object for each pLLM was made for at most ${mostObjects}.`,
    ],
    tables: [
      {
        title: "Milliseconds and bytes",
        columns: [
          { title: "pLLMs", digits: 0 },
          { title: "way" },
          { title: "MB", digits: 1 },
          { title: "ms to open", digits: 0 },
          { title: "ms to match", digits: 2 },
        ],
        rows: rows.map(({ size, way, bytes, opening, milliseconds }) => [
          size,
          way,
          bytes / 1e6,
          opening,
          estimate(milliseconds),
        ]),
      },
    ],
    chart: {
      data: {
        values: rows.map(({ size, way, milliseconds }) => ({
          pllms: size,
          way,
          ms: estimate(milliseconds)?.mean,
        })),
      },
      width: 320,
      mark: { type: "line", point: true },
      encoding: {
        x: {
          field: "pllms",
          type: "quantitative",
          scale: { type: "log" },
          title: "pLLMs",
        },
        y: {
          field: "ms",
          type: "quantitative",
          scale: { type: "log" },
          title: "ms to match",
        },
        color: { field: "way", type: "nominal", title: null },
      },
    },
  };
}

/** The same adapters with the same weights. */
export const sameChoice = (a: Decision, b: Decision): boolean =>
  a.kind === b.kind &&
  a.components.length === b.components.length &&
  a.components.every(
    ({ adapter, weight }, at) =>
      adapter === b.components[at]!.adapter &&
      weight === b.components[at]!.weight,
  );

/** Lets the process hear a signal between two long computations. */
const turn = () => new Promise((resolve) => void setImmediate(resolve));

function timed<T>(compute: () => T): [result: T, milliseconds: number] {
  const begin = performance.now();
  const result = compute();
  return [result, performance.now() - begin];
}

const vector = (random: Random) =>
  Float32Array.from({ length: attributesEach }, () => random.normal());

/** Explanations with names and adapters that no other shard has. */
function randomShard(count: number, first: number, random: Random): Uint8Array {
  const digest = new Uint8Array(32);
  return encodeShard(
    space,
    attributesEach,
    Array.from({ length: count }, (_, at) => {
      new DataView(digest.buffer).setUint32(0, first + at);
      return {
        pllm: `pllm-${first + at}`,
        adapter: toHex(digest),
        coefficients: vector(random),
        residual: random.uniform(),
      };
    }),
  );
}

/** Views a shard's bytes. */
export function openColumns(bytes: Uint8Array): Columns {
  const { tensors } = parseSafetensors(bytes);
  const coefficients = tensors.get("coefficients")!;
  const { buffer, byteOffset, length } = coefficients.bytes;
  const [count, attributes] = coefficients.shape as [number, number];
  return {
    count,
    attributes,
    adapters: tensors.get("adapters")!.bytes,
    steps: new Int8Array(buffer, byteOffset, length),
    scales: toFloat32(tensors.get("scales")!),
    residuals: toFloat32(tensors.get("residuals")!),
  };
}

/** A row of a shard, and how good it is: the smaller the better. */
interface Found {
  readonly shard: number;
  readonly row: number;
  readonly score: number;
}

/**
 * The explanations, in their order, that a decision can fall on: the nearest, and those of the largest part in a merge. Deciding among them is
 * deciding among all.
 */
export function shortlist(
  user: Float32Array,
  shards: readonly Columns[],
): Explanation[] {
  const [nearest, largest] = [keepBest(kept), keepBest(kept)];
  const size = user.length;
  for (const [shard, { count, steps, scales, residuals }] of shards.entries())
    for (let row = 0; row < count; row++) {
      if (residuals[row]! > thresholds.residual) continue;
      const scale = scales[row]!;
      let [distance, dot, square] = [0, 0, 0];
      for (let at = 0; at < size; at++) {
        const value = steps[row * size + at]! * scale;
        distance += Math.abs(user[at]! - value);
        dot += value * user[at]!;
        square += value * value;
      }
      // How much of the user's square it takes away at its best weight up to 1.
      const weight = square && Math.min(1, Math.max(0, dot / square));
      nearest.offer(shard, row, distance);
      largest.offer(shard, row, weight * weight * square - 2 * weight * dot);
    }
  const rows = new Map(
    [...nearest.best(), ...largest.best()].map((found) => [
      `${found.shard} ${found.row}`,
      found,
    ]),
  );
  return [...rows.values()]
    .sort((a, b) => a.shard - b.shard || a.row - b.row)
    .map(({ shard, row }) => explanationAt(shards[shard]!, row));
}

/** One row of a shard. It goes by its adapter's digest: names are looked up for what was chosen. */
function explanationAt(
  { attributes, adapters, steps, scales, residuals }: Columns,
  row: number,
): Explanation {
  const adapter = toHex(adapters.subarray(row * 32, row * 32 + 32));
  const scale = scales[row]!;
  return {
    pllm: adapter,
    adapter,
    coefficients: Float32Array.from(
      steps.subarray(row * attributes, (row + 1) * attributes),
      (step) => step * scale,
    ),
    residual: residuals[row]!,
  };
}

/** Keeps the `count` smallest scores. */
function keepBest(count: number) {
  const found: Found[] = [];
  let worst = Infinity;
  return {
    offer(shard: number, row: number, score: number) {
      if (found.length === count && score >= worst) return;
      let at = found.length;
      while (at > 0 && found[at - 1]!.score > score) at--;
      found.splice(at, 0, { shard, row, score });
      if (found.length > count) found.pop();
      if (found.length === count) worst = found.at(-1)!.score;
    },
    best: () => found,
  };
}
