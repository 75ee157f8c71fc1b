/** @file Who sees which pLLMs: everybody those that were published, contributors their own, operators all. */
import type { Pllm, PllmFilter } from "../../store/store.ts";
import type { Caller } from "../caller.ts";

/** What a caller sees of a list. */
export function visibleTo(caller: Caller): PllmFilter["visibleTo"] {
  if (caller.kind !== "contributor") return "anyone";
  return caller.contributor.role === "operator"
    ? "operator"
    : { contributor: caller.contributor.id };
}

/** Whether a caller may change a pLLM: its contributor and operators may. */
export function owns(caller: Caller, pllm: Pllm): boolean {
  return (
    caller.kind === "contributor" &&
    (caller.contributor.role === "operator" ||
      caller.contributor.id === pllm.contributorId)
  );
}

/** Whether a caller sees a pLLM. */
export function sees(caller: Caller, pllm: Pllm): boolean {
  return (
    pllm.status === "PUBLISHED" ||
    pllm.status === "YANKED" ||
    owns(caller, pllm)
  );
}
