/** @file Snapshots of training runs: what is written comes back. */
import { describe, expect, it } from "vitest";
import {
  SafetensorsError,
  writeSafetensors,
} from "../../../device-sdk/format/safetensors.ts";
import {
  readSnapshot,
  writeSnapshot,
} from "../../../device-sdk/train/checkpoint.ts";
import type { RunSnapshot } from "../../../device-sdk/train/checkpoint.ts";
import { ResumeError } from "../../../device-sdk/train/fingerprint.ts";

const snapshot: RunSnapshot = {
  fingerprint: { "config.learningRate": "0.001", threads: "2" },
  step: 7,
  cursor: { epoch: 1, position: 2, random: Int32Array.of(-1, 0, 2 ** 31 - 1) },
  parameters: Float32Array.of(1, -0, 1e-45),
  mean: Float32Array.of(0.1, 0.2, 0.3),
  square: Float32Array.of(3, 2, 1),
  best: Float32Array.of(4, 5, 6),
  curve: [
    { step: 0, training: undefined, heldOut: 0.1 + 0.2 },
    { step: 5, training: 1 / 3, heldOut: 5e-324 },
  ],
  lossSum: 2 / 3,
  seconds: 0.125,
};

describe("writeSnapshot", () => {
  it("gives back every bit", () => {
    expect(readSnapshot(writeSnapshot(snapshot))).toEqual(snapshot);
    const young = { ...snapshot, best: undefined, curve: [] };
    expect(readSnapshot(writeSnapshot(young))).toEqual(young);
  });
});

describe("readSnapshot", () => {
  it("refuses a damaged file", () => {
    const file = writeSnapshot(snapshot);
    expect(() => readSnapshot(file.subarray(0, -1))).toThrow(SafetensorsError);
  });

  const other = "delete the snapshot to start again";
  const run = JSON.stringify({ fingerprint: {}, cursor: {}, curve: [] });
  const random = { data: Int32Array.of(1), shape: [1] };
  const vector = { data: Float32Array.of(1), shape: [1] };
  it.each([
    [writeSafetensors({ vector }), "another file"],
    [writeSafetensors({ vector }, { run: "{" }), "one that cannot be read"],
    [writeSafetensors({ vector }, { run: "null" }), "one that cannot be read"],
    [writeSafetensors({ parameters: vector }, { run }), "one without random"],
    [
      writeSafetensors({ random, parameters: random }, { run }),
      "one without parameters",
    ],
    [
      writeSafetensors({ random, parameters: vector }, { run }),
      "one without mean",
    ],
  ])("says what a file lacks that is no snapshot: %#", (file, got) => {
    expect(() => readSnapshot(file)).toThrow(
      new ResumeError(
        { field: "snapshot", expected: "of a training run", got },
        other,
      ),
    );
  });
});
