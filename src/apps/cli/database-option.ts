import { homedir } from "node:os";
import { join } from "node:path";
import { Option } from "commander";
import { type Database, openRecord } from "../../record/index.ts";
import { Refused } from "./refused.ts";

/** `--db FILE`, else CHANCERY_DB, else record.db in the user's data folder. */
export const databaseOption = (): Option => new Option("--db <file>", "the database (default: $CHANCERY_DB, else record.db in your data folder)");

export const databasePath = (given: string | undefined): string => given || process.env.CHANCERY_DB || join(dataFolder(), "chancery", "record.db");

const dataFolder = (): string => {
  if (process.platform === "win32") return process.env.APPDATA ?? join(homedir(), "AppData", "Roaming");
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support");
  return process.env.XDG_DATA_HOME || join(homedir(), ".local", "share");
};

/** Opens the database, hands it over, and closes it whatever happens. */
export const withRecord = async <T>(given: string | undefined, use: (database: Database) => Promise<T>): Promise<T> => {
  let database: Database;
  try {
    database = await openRecord(databasePath(given));
  } catch (error) {
    throw new Refused((error as Error).message);
  }
  try {
    return await use(database);
  } finally {
    await database.destroy();
  }
};
