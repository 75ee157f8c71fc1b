/** @file What a report says of the device: its kind and roughly how many cores, which millions of devices share. */

/** Kinds of platform that are told apart. */
export type PlatformKind = "browser" | "node" | "react-native" | "other";

/**
 * A kind with the number of cores, rounded down to 1, 2, 4, 8 or 16, such as "node-2-cores"; the kind alone where the number is not known.
 */
export function deviceClass(
  kind: PlatformKind,
  cores: number | undefined,
): string {
  if (cores === undefined || !(cores >= 1)) return kind;
  const bucket = 2 ** Math.min(4, Math.floor(Math.log2(cores)));
  return `${kind}-${bucket}-core${bucket === 1 ? "" : "s"}`;
}

/** The class of the device this runs on. */
export function thisDeviceClass(): string {
  const { navigator, document, WorkerGlobalScope } = globalThis as {
    navigator?: Partial<Navigator>;
    document?: unknown;
    WorkerGlobalScope?: unknown;
  };
  let kind: PlatformKind = "other";
  if (navigator?.product === "ReactNative") kind = "react-native";
  else if (navigator?.userAgent?.startsWith("Node.js/")) kind = "node";
  else if (document ?? WorkerGlobalScope) kind = "browser";
  return deviceClass(kind, navigator?.hardwareConcurrency);
}
