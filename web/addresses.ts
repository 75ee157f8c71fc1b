/** @file The footer: the addresses and the public key that applications and devices are configured with. */
import { element } from "./element.ts";

/** Fills the footer from `/.well-known/headstart.json`; says so where that cannot be read. */
export async function showAddresses(footer: HTMLElement): Promise<void> {
  try {
    const response = await fetch("/.well-known/headstart.json", {
      credentials: "omit",
    });
    const told = (await response.json()) as Record<string, unknown>;
    footer.replaceChildren(
      element("h2", {}, "For applications"),
      element(
        "dl",
        {},
        ...entry("GraphQL endpoint", told["graphql"]),
        ...entry("Edge", told["edge"]),
        ...entry("Public key", told["publicKey"]),
      ),
    );
  } catch {
    footer.replaceChildren(
      element("p", {}, "/.well-known/headstart.json could not be read."),
    );
  }
}

const entry = (name: string, value: unknown) => [
  element("dt", {}, name),
  element(
    "dd",
    {},
    element(
      "code",
      {},
      typeof value === "string" ? value : JSON.stringify(value ?? "unknown"),
    ),
  ),
];
