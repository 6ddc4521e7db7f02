import { userInfo } from "node:os";
import { Option } from "commander";
import { type By, Unfit } from "../../record/index.ts";
import { Refused } from "./refused.ts";

/** `--author NAME`, else CHANCERY_AUTHOR, else the name you are logged in under. */
export const authorOption = (): Option => new Option("--author <name>", "who says so (default: $CHANCERY_AUTHOR, else your login name)");

export const byOf = (given: string | undefined): By => ({
  author: given || process.env.CHANCERY_AUTHOR || userInfo().username,
  at: new Date().toISOString(),
});

/** What a person may not say is told in one line, as all that was given wrongly. */
export const refusing = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Unfit ? new Refused(error.message) : error;
  }
};
