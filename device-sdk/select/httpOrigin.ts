/** @file A catalogue over HTTP: plain GETs under one configured address, the same from every device. */
import { FormatError } from "../format/formatError.ts";
import type { Origin } from "./catalogue.ts";
import {
  addressUnder,
  type NetworkOptions,
  readAddress,
  request,
  statusError,
} from "./request.ts";

/** Where no maximum is asked for (bytes): the largest file of a catalogue. */
const largest = 1024 * 1024 * 1024;

/**
 * Reads a catalogue at `${url}/${path}`. No cookie, referrer or condition is sent and no redirect followed; `personalize` with this origin sends
 * nothing else. The origin's host sees which adapters are downloaded, and when.
 * @param url of https, or of http on this machine.
 * @throws RangeError for another address. Its `get` throws FormatError NOT_FOUND and MALFORMED (longer than the maximum), NetworkError, the
 * signal's reason when aborted, and RangeError for a path that leads elsewhere.
 */
export function httpOrigin(url: string, options: NetworkOptions = {}): Origin {
  const base = readAddress(url, "httpOrigin");
  return {
    async get(path, maximum = largest) {
      const what = { url: addressUnder(base, path, "httpOrigin"), maximum };
      const answer = await request(what, options);
      if (answer.status === 404)
        throw new FormatError(
          "NOT_FOUND",
          `${what.url.href}: expected a published file, got status 404; open the catalogue again, or check the origin's address`,
        );
      if (answer.status !== 200) throw statusError(what, answer);
      return answer.body;
    },
  };
}
