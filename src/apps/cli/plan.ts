import { Argument, type Command } from "commander";
import { addOccasion, checkedValue } from "../../record/index.ts";
import { sayEngagement } from "../../record-to-brief/words/index.ts";
import type { EngagementRecord } from "../../types/index.ts";
import { bodyOf, stateOf } from "../../world/index.ts";
import { authorOption, byOf, refusing } from "./author.ts";
import { databaseOption, withRecord } from "./database-option.ts";
import { partialDateOption } from "./listing.ts";
import { print } from "./print.ts";
import { Refused } from "./refused.ts";

interface Options {
  readonly db?: string;
  readonly author?: string;
  readonly status: EngagementRecord["status"];
  readonly format?: string;
  readonly start?: string;
  readonly end?: string;
  readonly place?: string;
  readonly mechanism?: string;
  readonly round?: string;
}

export const addPlan = (program: Command): void => {
  program
    .command("plan")
    .addArgument(new Argument("<kind>", "what it is").choices(["meeting", "call", "visit", "consultations", "conference", "exercise"]))
    .argument("<party...>", "states and bodies that take part")
    .description("enter an occasion by hand: a planned visit, or one that no report tells; reports that come join it")
    .addOption(databaseOption())
    .addOption(authorOption())
    .option("--status <status>", "planned, held, ongoing, invited or cancelled", "planned")
    .option("--format <format>", "in-person, video or phone")
    .option("--start <date>", "first day, as precise as it is known", partialDateOption)
    .option("--end <date>", "last day; the first unless given", partialDateOption)
    .option("--place <place>", "where")
    .option("--mechanism <name>", "under which mechanism")
    .option("--round <n>", "its number")
    .addHelpText("after", "\nExample:\n  $ chancery plan visit IND MYS --start 2026-12 --place Putrajaya")
    .action(async (kind: EngagementRecord["kind"], parties: readonly string[], options: Options) => {
      const record = recordOf(kind, parties, options);
      await withRecord(options.db, async (database) => {
        const act = await refusing(async () => {
          checkedValue("engagements", "status", record.status);
          return addOccasion(database, byOf(options.author), sayEngagement(record), record);
        });
        await print(`${sayEngagement(record)}\n\`chancery undo ${act}\` takes it back\n`);
      });
    });
};

const recordOf = (kind: EngagementRecord["kind"], parties: readonly string[], options: Options): Omit<EngagementRecord, "evidence" | "rules"> => {
  const known = parties.map((party) => ({ state: stateOf(party), body: bodyOf(party), party }));
  const strange = known.find(({ state, body }) => state === null && body === null);
  if (strange) throw new Refused(`"${strange.party}" is no state or body known here`);
  return {
    kind,
    status: options.status,
    format: (options.format ?? null) as EngagementRecord["format"],
    start: options.start ?? null,
    end: options.end ?? options.start ?? null,
    states: [...new Set(known.flatMap(({ state }) => state ?? []))].sort(),
    bodies: [...new Set(known.flatMap(({ state, body }) => (state === null && body !== null ? [body] : [])))].sort(),
    participants: [],
    place: options.place ?? null,
    mechanism: options.mechanism ?? null,
    round: options.round === undefined ? null : Number(options.round),
    alongside: null,
    topics: [],
  };
};
