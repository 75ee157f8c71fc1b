/** @file Delegated selection: for thin clients that choose to send their coefficients, the decision that a device would take by them, were they sure. */
import { decide } from "../device-sdk/select/decide.ts";
import { isSha256 } from "../device-sdk/format/digest.ts";
import type { CatalogueReader } from "./catalogue.ts";
import { json, readBody, Refusal } from "./refusal.ts";

const maximumBody = 64 * 1024;

/**
 * Decides for `{base, space, coefficients}` and answers `{version, kind, components, distance, distanceOfBase, distanceOfSingle, runnerUp}`;
 * `distanceOfSingle` is null where there is no pLLM, `runnerUp` where there is no other. Coefficients are neither stored nor logged, and no refusal repeats them.
 * @throws Refusal 400 BAD_USER_INPUT; 404 NOT_FOUND for a base model without a catalogue; 409 WRONG_SPACE or EXPIRED; 413 TOO_LARGE.
 */
export async function select(
  catalogues: CatalogueReader,
  request: Request,
): Promise<Response> {
  const { base, space, coefficients } = readRequest(
    await readBody(request, maximumBody),
  );
  const catalogue = await catalogues.catalogue(base);
  if (!catalogue)
    throw new Refusal(
      404,
      "NOT_FOUND",
      `base: expected the revision of a base model with a catalogue, got ${base}; ask for one that is published`,
    );
  const { manifest, explanations } = catalogue;
  if (space !== manifest.space)
    throw new Refusal(
      409,
      "WRONG_SPACE",
      `space: expected ${manifest.space}, which version ${manifest.version} is published in, got ${space}; map the text again in that space`,
    );
  if (manifest.exp * 1000 <= Date.now())
    throw new Refusal(
      409,
      "EXPIRED",
      `manifest: expected one that has not expired, got version ${manifest.version}; nothing is selected by it, try later`,
    );
  const { attributes, thresholds } = catalogue.space;
  if (coefficients.length !== attributes.length)
    throw badInput(
      `coefficients: expected ${attributes.length} numbers, one an attribute, got ${coefficients.length}; send them in the order of the space`,
    );
  const decision = decide(coefficients, explanations, thresholds);
  return json(200, { version: manifest.version, ...decision });
}

const badInput = (message: string) =>
  new Refusal(400, "BAD_USER_INPUT", message);

function readRequest(bytes: Uint8Array): {
  base: string;
  space: string;
  coefficients: Float32Array;
} {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw badInput(
      "body: expected JSON in UTF-8, got something else; send {base, space, coefficients}",
    );
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw badInput(
      "body: expected an object, got another value; send {base, space, coefficients}",
    );
  const { base, space, coefficients } = value as Record<string, unknown>;
  const digest = (name: string, given: unknown): string => {
    if (isSha256(given)) return given;
    throw badInput(
      `${name}: expected a SHA-256 of 64 lower-case hex digits, got another value; take it from the manifest`,
    );
  };
  if (!Array.isArray(coefficients))
    throw badInput(
      "coefficients: expected an array of numbers, got another value; send one number an attribute",
    );
  return {
    base: digest("base", base),
    space: digest("space", space),
    coefficients: Float32Array.from(coefficients, (number: unknown, at) => {
      // beyond f32 a number would turn infinite
      if (typeof number === "number" && Number.isFinite(Math.fround(number)))
        return number;
      throw badInput(
        `coefficients[${at}]: expected a finite number, got another value; send one number an attribute`,
      );
    }),
  };
}
