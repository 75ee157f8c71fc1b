/** @file Fingerprints of training runs: where one runs, and what differs is named. */
import * as onnxRuntime from "onnxruntime-node";
import { describe, expect, it } from "vitest";
import {
  checkFingerprint,
  placeOf,
  ResumeError,
} from "../../../device-sdk/train/fingerprint.ts";

describe("placeOf", () => {
  it("names the runtime, where it runs and on how many threads", () => {
    const { node } = onnxRuntime.env.versions;
    expect(
      placeOf(
        {
          onnxRuntime,
          sessionOptions: {
            intraOpNumThreads: 2,
            executionProviders: ["cpu", { name: "xnnpack" }],
          },
        },
        "a phone",
      ),
    ).toEqual({
      runtime: `node ${node}`,
      executionProvider: "cpu,xnnpack",
      threads: "2",
      machine: "a phone",
    });
  });

  it("says so where it does not know", () => {
    const { InferenceSession, Tensor } = onnxRuntime;
    expect(placeOf({ onnxRuntime: { InferenceSession, Tensor } })).toEqual({
      runtime: "unknown version",
      executionProvider: "default",
      threads: "default",
      machine: "unknown",
    });
  });
});

describe("checkFingerprint", () => {
  const expected = {
    "config.seed": "1",
    data: "d",
    threads: "2",
    machine: "m",
  };

  it("lets the same pass", () => {
    expect(checkFingerprint(expected, { ...expected }, false)).toEqual([]);
  });

  it.each([
    [{ data: "e" }, "data", "d", "e"],
    [{ "config.seed": "2" }, "config.seed", "1", "2"],
    [{ "config.rank": "4" }, "config.rank", "none", "4"],
    [{ data: "e", threads: "4" }, "data", "d", "e"],
  ])(
    "refuses another run, whatever is asked: %j",
    (change, field, want, got) => {
      for (const anyway of [false, true]) {
        const check = () =>
          checkFingerprint(expected, { ...expected, ...change }, anyway);
        expect(check).toThrow(ResumeError);
        expect(check).toThrow(
          `resume: expected ${field} ${want}, got ${got}; go back to what the run was begun with, or delete the snapshot to start again`,
        );
      }
    },
  );

  it("refuses another place, unless it is asked to go on, and then tells the differences", () => {
    const got = { ...expected, threads: "4", machine: "n" };
    expect(() => checkFingerprint(expected, got, false)).toThrow(
      expect.objectContaining({
        field: "threads",
        expected: "2",
        got: "4",
        message:
          'resume: expected threads 2, got 4; go back to that, resume "anyway" to go on with other rounding, or delete the snapshot to start again',
      }),
    );
    expect(checkFingerprint(expected, got, true)).toEqual([
      { field: "threads", expected: "2", got: "4" },
      { field: "machine", expected: "m", got: "n" },
    ]);
  });
});
