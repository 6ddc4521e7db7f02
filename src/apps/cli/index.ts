import { program } from "./program.ts";
import { Refused } from "./refused.ts";

/** Runs the command line. What the user got wrong is told in one line, with exit code 1. */
export const main = async (argv: readonly string[]): Promise<void> => {
  // A reader that went away (`chancery code | head`) is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  try {
    await program().parseAsync([...argv]);
  } catch (error) {
    console.error(`chancery: ${(error as Error).message}`);
    if (!(error instanceof Refused) && process.env.CHANCERY_TRACE) console.error(error);
    process.exitCode = 1;
  }
};
