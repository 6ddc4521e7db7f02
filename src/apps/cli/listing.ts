import { type Command, Option } from "commander";
import type { Filter, Page, Paged, StoredEntry } from "../../record/index.ts";
import { bodyOf, stateOf } from "../../world/index.ts";
import { print } from "./print.ts";
import { Refused } from "./refused.ts";
import { sayEntry } from "./say-entry.ts";

/** The options that narrow a list of entries. */
export interface ListOptions {
  readonly db?: string;
  readonly json?: boolean;
  readonly of?: readonly string[];
  readonly kind?: string;
  readonly status?: string;
  readonly level?: string;
  readonly topic?: string;
  readonly source?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
  readonly after?: string;
}

/** A state or a body by code or name. @throws Refused when there is none */
export const partyArgument = (value: string): string => {
  const code = stateOf(value) ?? bodyOf(value);
  if (!code) throw new Refused(`"${value}" is no state or body known here; give an ISO code (IND), an English name ("India") or an acronym (ASEAN)`);
  return code;
};
/** A date as precise as it is known. @throws Refused when it is none */
export const partialDateOption = (value: string): string => {
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value))
    throw new Refused(`"${value}" is no date; write it as 2022, 2022-06 or 2022-06-27`);
  return value;
};
const count = (value: string): number => {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw new Refused(`"${value}" is no number of entries; give one from 1 to 1000`);
  return limit;
};
export const limitOption = (most: number): Option => new Option("--limit <n>", "how many at most").argParser(count).default(most);
export const jsonOption = (): Option => new Option("--json", "print JSON");

/** `--of A`, `--of A --of B`. */
export const ofOption = (): Option =>
  new Option("--of <party...>", "only of this state or body; two: between them").argParser((value: string, before: readonly string[] = []) => [
    ...before,
    partyArgument(value),
  ]);

export const addListOptions = (command: Command): Command =>
  command
    .addOption(jsonOption())
    .addOption(ofOption())
    .option("--kind <kind>", "meeting, call, visit, consultations, conference or exercise")
    .option("--status <status>", "held, ongoing, planned, invited or cancelled")
    .option("--level <level>", "head, minister or official")
    .option("--topic <topic>", "about this subject: trade, defence, health …")
    .option("--source <publisher>", "told by this publisher")
    .option("--from <date>", "from this day, month or year on", partialDateOption)
    .option("--to <date>", "up to it", partialDateOption)
    .addOption(limitOption(20))
    .option("--after <cursor>", "go on behind this place, which the page before names");

export const filterOf = (list: Filter["list"], options: ListOptions): Filter => {
  if ((options.of?.length ?? 0) > 2) throw new Refused("--of takes one party, or two");
  const { of: parties, kind, status, level, topic, source: publisher, from, to } = options;
  return { list, parties, kind, status, level, topic, publisher, from, to };
};
export const pageOf = ({ limit, after }: ListOptions): Page => ({ limit, after });

/** Prints a page of entries, and how to see the next. */
export const printPage = async ({ items, next }: Paged<StoredEntry>, json: boolean | undefined, none: string): Promise<void> => {
  if (json) await print(`${JSON.stringify({ items, next }, null, 2)}\n`);
  else if (items.length === 0) await print(`${none}\n`);
  else await print(`${items.map(sayEntry).join("\n")}\n${next ? `\nMore: --after "${next}"\n` : ""}`);
};
