import type { Command } from "commander";
import { openServer } from "../api/serve.ts";
import { byOf } from "./author.ts";
import { databaseOption, withRecord } from "./database-option.ts";
import { print } from "./print.ts";
import { Refused } from "./refused.ts";
import { addSamples } from "./samples.ts";

const portOption = (value: string): number => {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65535) throw new Refused(`"${value}" is no port; give a number up to 65535`);
  return port;
};

export const addServe = (program: Command): void => {
  program
    .command("serve")
    .description("open the desk and the API in your browser, on this machine only")
    .addOption(databaseOption())
    .option("--port <number>", "port; 0 takes a free one", portOption, 8420)
    .option("--samples", "read the sample reports first when the record is empty")
    .addHelpText("after", "\nExample:\n  $ chancery serve --port 8420 --samples")
    .action((options: { readonly db?: string; readonly port: number; readonly samples?: boolean }) =>
      withRecord(options.db, async (database) => {
        if (options.samples) {
          const added = await addSamples(database);
          if (added > 0) await print(`${added} sample reports read\n`);
        }
        const server = await openServer(database, options.port, byOf(undefined).author).catch((error: NodeJS.ErrnoException) => {
          throw new Refused(error.code === "EADDRINUSE" ? `port ${options.port} is taken; choose another with --port` : error.message);
        });
        await print(`The desk is open at ${server.url} (Ctrl+C closes it)\n`);
        await new Promise<void>((resolve) => {
          for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
        });
        await server.close();
      }),
    );
};
