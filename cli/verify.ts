/** @file `npm run verify -- PLLM`: computes a published explanation again, and says whether it holds. */
import { parseArgs, styleText } from "node:util";
import {
  AdapterError,
  FormatError,
  nameCoefficients,
} from "../device-sdk/index.ts";
import type { Catalogue } from "../device-sdk/index.ts";
import { verifyExplanation } from "../explainer/verify.ts";
import type { Verification } from "../explainer/verify.ts";
import { coefficientBars } from "./bars.ts";
import { runCommand, UsageError } from "./command.ts";
import { loadDemo } from "./demo.ts";
import { withCatalogue } from "./demoCatalogue.ts";
import { showStep } from "./step.ts";

/** Both computations as bars, each with the interval that the explanation leaves open. */
function showVerification(
  { space, manifest }: Catalogue,
  { explanation, recomputed, intervals, regenerated, identical }: Verification,
): void {
  const bars = (coefficients: Float32Array) =>
    coefficientBars(
      nameCoefficients(space.attributes, coefficients, intervals),
    );
  const count = space.probes.length;
  const heading = (text: string) => styleText("bold", `\n${text}`);
  console.log(`
  pLLM      ${explanation.pllm}
  adapter   ${explanation.adapter}
  outputs   ${manifest.adapters[explanation.adapter]?.outputs ?? "none"}
  space     ${space.id}`);
  console.log(heading("From the published outputs"));
  console.log(bars(recomputed));
  console.log(
    heading(
      `From the adapter's replies now (${identical.pllm} of ${count} as published, of the base model's ${identical.base})`,
    ),
  );
  console.log(bars(regenerated));
}

await runCommand(async (signal) => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1)
    throw new UsageError(
      "verify: expected one pLLM, e.g. npm run verify -- simple-concise",
    );
  const demo = await loadDemo();
  await withCatalogue(demo, signal, process.stdout, async (catalogue) => {
    if (!catalogue.explanations.some(({ pllm }) => pllm === name))
      throw new UsageError(
        `verify: expected the name of a published pLLM, got ${name}; there are ${catalogue.explanations.map(({ pllm }) => pllm).join(", ")}`,
      );
    try {
      let verification: Verification | undefined;
      await showStep(process.stdout, "Computing it again", async (say) => {
        verification = await verifyExplanation(
          demo.explainer,
          catalogue,
          name,
          say,
          signal,
        );
        return "Computed it again";
      });
      showVerification(catalogue, verification!);
      const { findings } = verification!;
      for (const { message } of findings)
        console.log(styleText("red", `\n  ${message}`));
      conclude(name, findings.length === 0);
    } catch (error) {
      // What cannot be read is no reason to trust it.
      if (!(error instanceof FormatError || error instanceof AdapterError))
        throw error;
      console.log(styleText("red", `\n  ${error.message}`));
      conclude(name, false);
    }
  });
});

function conclude(name: string, holds: boolean): void {
  console.log(
    holds
      ? styleText("green", `\nThe explanation of ${name} holds.`)
      : styleText("red", `\nThe explanation of ${name} does not hold.`),
  );
  if (!holds) process.exitCode = 1;
}
