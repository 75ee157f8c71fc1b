/** @file The fingerprint of an adapter: the same for the same delta however it is written, another for another. */
import { describe, expect, it } from "vitest";
import type { Adapter } from "../../device-sdk/lm/linear.ts";
import { compressAdapter, mergeAdapters } from "../../device-sdk/lora/merge.ts";
import {
  readPeftAdapter,
  writePeftAdapter,
} from "../../device-sdk/lora/peft.ts";
import { fingerprint, isCopy } from "../../jobs/fingerprint.ts";
import { tinyAdapter } from "../tinyModel.ts";
import { tinyConfig } from "../tinyBase.ts";

const print = (adapter: Adapter) => fingerprint(tinyConfig, adapter);
const adapter = tinyAdapter(tinyConfig, 1);
const own = print(adapter);

/** The same adapter with every matrix changed. */
const change = (
  { rank, scaling, matrices }: Adapter,
  [a, b]: readonly [number, number],
): Adapter => ({
  rank,
  scaling,
  matrices: new Map(
    [...matrices].map(([name, lora]) => [
      name,
      {
        a: { ...lora.a, data: lora.a.data.map((value) => value * a) },
        b: { ...lora.b, data: lora.b.data.map((value) => value * b) },
      },
    ]),
  ),
});

describe("fingerprint", () => {
  it.each<[string, Adapter]>([
    ["itself", adapter],
    ["with A doubled and B halved", change(adapter, [2, 0.5])],
    ["made stronger", change(adapter, [1, 1.5])],
    [
      "padded to a higher rank",
      mergeAdapters([
        { adapter, weight: 1 },
        { adapter: tinyAdapter(tinyConfig, 2), weight: 0 },
      ]),
    ],
    [
      "factored anew",
      compressAdapter(
        mergeAdapters([
          { adapter, weight: 0.5 },
          { adapter, weight: 0.5 },
        ]),
        2,
      ),
    ],
    [
      "rounded to half precision",
      (() => {
        const { config, weights } = writePeftAdapter(adapter, "x");
        return readPeftAdapter(tinyConfig, JSON.parse(config), weights);
      })(),
    ],
  ])("knows an adapter %s", (_, copy) => {
    expect(isCopy(own, print(copy))).toBe(true);
  });

  it.each<[string, Adapter]>([
    ["another seed's", tinyAdapter(tinyConfig, 2)],
    ["its opposite", change(adapter, [1, -1])],
    [
      "a merge of it with another",
      mergeAdapters([
        { adapter, weight: 0.7 },
        { adapter: tinyAdapter(tinyConfig, 2), weight: 0.3 },
      ]),
    ],
    [
      "a part of it",
      {
        ...adapter,
        matrices: new Map([...adapter.matrices].slice(0, 7)),
      },
    ],
  ])("tells it from %s", (_, other) => {
    expect(isCopy(own, print(other))).toBe(false);
  });

  it("is the projections of the delta weight, four a module", () => {
    expect(own).toHaveLength(tinyConfig.layers * 7 * 4);
    const doubled = print(change(adapter, [2, 1]));
    doubled.forEach((value, at) => expect(value).toBeCloseTo(2 * own[at]!, 3));
  });

  it("is zero where the adapter changes nothing", () => {
    const [first] = [...adapter.matrices];
    const part = print({ ...adapter, matrices: new Map([first!]) });
    expect(part.slice(0, 4).every((value) => value !== 0)).toBe(true);
    expect(part.slice(4).every((value) => value === 0)).toBe(true);
  });
});
