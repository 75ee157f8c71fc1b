/** @file How many mutations an address may send without an API key. */
import { GraphQLError } from "graphql";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Anonymous mutations of one address in a minute. */
const perMinute = 60;

/** Counts mutations of addresses. */
export interface RateLimit {
  /** @throws GraphQLError RATE_LIMITED, with status 429, when an address has sent too many. */
  take(address: string, mutations: number): Promise<void>;
}

/** Counts in this process. */
export function createRateLimit(): RateLimit {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return {
    async take(address, mutations) {
      try {
        await limiter.consume(networkOf(address), mutations);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        const seconds = Math.ceil(error.msBeforeNext / 1000);
        throw new GraphQLError(
          `mutation: expected at most ${perMinute} a minute without an API key, got more; try again in ${seconds} s, or with a key.`,
          {
            extensions: {
              code: "RATE_LIMITED",
              http: { status: 429, headers: { "Retry-After": `${seconds}` } },
            },
          },
        );
      }
    },
  };
}

/** Whoever has an IPv6 address has a whole /64 of them. */
export function networkOf(address: string): string {
  const [head = "", tail] = address.split("::");
  // IPv4, also written as IPv6
  if (address.includes(".") || !address.includes(":"))
    return address.replace(/^::ffff:/i, "");
  const groups = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  while (groups.length + after.length < 8) groups.push("0");
  return [...groups, ...after].slice(0, 4).join(":");
}
