/** @file How every command ends: one sentence and exit code 2 for what the user can mend, 130 when interrupted. */
import {
  AdapterError,
  CheckpointError,
  FormatError,
  NetworkError,
  OutOfMemoryError,
  PersonalDataError,
  ReportError,
  ResumeError,
  SafetensorsError,
  TokenizerError,
} from "../device-sdk/index.ts";
import { ConfigurationError } from "../server/configuration.ts";

/** Thrown for arguments that cannot be used. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const mendable = [
  AdapterError,
  CheckpointError,
  ConfigurationError,
  FormatError,
  NetworkError,
  OutOfMemoryError,
  PersonalDataError,
  ReportError,
  ResumeError,
  SafetensorsError,
  TokenizerError,
  UsageError,
];

/** The sentence for a fault that the user can mend; undefined for a fault of ours. */
function explain(error: unknown): string | undefined {
  if (mendable.some((kind) => error instanceof kind))
    return (error as Error).message;
  // A folder opens like a file; only reading it fails, and that error has no path.
  if (error instanceof Error && "code" in error && "syscall" in error)
    return `${"path" in error ? String(error.path) : "the file"}: ${String(error.code)}; check that the file exists and can be read`;
  if (error instanceof TypeError && "code" in error)
    return error.message.split("\n")[0];
  return undefined;
}

/** Milliseconds within which a signal is the same one: npm passes on the Ctrl-C that the terminal has sent to both. */
const repeated = 1000;

/** Runs a command; Ctrl-C, or being told to end, aborts it through the signal; told again, it ends at once. */
export async function runCommand(
  command: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const controller = new AbortController();
  let toldAt = -Infinity;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (performance.now() - toldAt < repeated) return;
      toldAt = performance.now();
      if (controller.signal.aborted) process.exit(130);
      controller.abort();
    });
  try {
    await command(controller.signal);
  } catch (error) {
    if (controller.signal.aborted) {
      console.error("\nInterrupted. What was finished is kept.");
      process.exitCode = 130;
      return;
    }
    const sentence = explain(error);
    if (sentence === undefined) throw error;
    console.error(sentence);
    process.exitCode = 2;
  }
}
