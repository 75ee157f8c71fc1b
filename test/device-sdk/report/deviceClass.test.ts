/** @file What a report says of the device. */
import { describe, expect, it } from "vitest";
import {
  deviceClass,
  thisDeviceClass,
} from "../../../device-sdk/report/deviceClass.ts";

describe("deviceClass", () => {
  it.each([
    ["node", 1, "node-1-core"],
    ["node", 2, "node-2-cores"],
    ["node", 3, "node-2-cores"],
    ["browser", 4, "browser-4-cores"],
    ["browser", 7, "browser-4-cores"],
    ["browser", 12, "browser-8-cores"],
    ["node", 16, "node-16-cores"],
    ["node", 192, "node-16-cores"],
    ["react-native", undefined, "react-native"],
    ["react-native", 8, "react-native-8-cores"],
    ["browser", 0, "browser"],
    ["browser", NaN, "browser"],
    ["other", 2, "other-2-cores"],
  ] as const)("is for %s with %s cores %s", (kind, cores, expected) => {
    expect(deviceClass(kind, cores)).toBe(expected);
  });

  it("knows Node when it runs there", () => {
    expect(thisDeviceClass()).toMatch(/^node-(1-core|(2|4|8|16)-cores)$/);
  });
});
