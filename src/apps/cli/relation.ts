import type { Command } from "commander";
import { type Merged, mechanismsOf, type Relation, relationOf, standingOf } from "../../record/index.ts";
import type { ListName, RecordOf } from "../../record/lists.ts";
import { sayState } from "../../record-to-brief/words/index.ts";
import { databaseOption, withRecord } from "./database-option.ts";
import { jsonOption, limitOption, partyArgument } from "./listing.ts";
import { sayMechanism } from "./mechanism.ts";
import { bold, print } from "./print.ts";
import { Refused } from "./refused.ts";
import { sayEntry, saySections } from "./say-entry.ts";

interface Options {
  readonly db?: string;
  readonly json?: boolean;
  readonly limit: number;
}

export const addRelation = (program: Command): void => {
  program
    .command("relation")
    .argument("<party>", "ISO code, English name, or a body", partyArgument)
    .argument("<party>", "the other", partyArgument)
    .description("show what the record holds on two parties")
    .addOption(databaseOption())
    .addOption(jsonOption())
    .addOption(limitOption(10))
    .addHelpText("after", "\nExample:\n  $ chancery relation IND MYS")
    .action(async (one: string, other: string, options: Options) => {
      if (one === other) throw new Refused("a relation needs two parties");
      await withRecord(options.db, async (database) => {
        const relation = await relationOf(database, one, other);
        if (relation.sources.length === 0) throw new Refused(`the record holds no report on ${one} and ${other}; \`chancery add FILE\` adds some`);
        await print(options.json ? `${JSON.stringify(relation, null, 2)}\n` : sayRelation(relation, options.limit));
      });
    });
};

const sayRelation = (relation: Relation, limit: number): string => {
  const asOf = relation.sources[0]?.published ?? "";
  const some = <L extends ListName>(
    list: L,
    entries: readonly Merged<RecordOf<L>>[],
    behind: (entry: Merged<RecordOf<L>>) => string = () => "",
  ): readonly string[] => [
    ...entries.slice(0, limit).map((entry) => sayEntry({ ...entry, list } as never) + behind(entry)),
    ...(entries.length > limit ? [`    ${entries.length - limit} more; --limit shows them`] : []),
  ];
  const sections = saySections([
    ["Standing of the relation", [...some("partnerships", relation.partnerships), ...some("milestones", relation.milestones)]],
    ["Meetings, visits and calls", some("engagements", relation.occasions)],
    ["Mechanisms", mechanismsOf(relation.occasions).map(sayMechanism)],
    ["Agreements", some("instruments", relation.instruments)],
    ["Figures", some("indicators", relation.indicators)],
    ["Undertakings", some("commitments", relation.commitments, (entry) => `\n      ${SAID[standingOf(entry, relation, asOf).kind]}`)],
    ["Statements", some("statements", relation.statements)],
  ]);
  return `${bold(`${relation.states.map(sayState).join(" – ")}: ${relation.sources.length} reports`)}\n\n${sections}\n`;
};
const SAID = { open: "open", done: "done, as a later report shows", "none seen": "no follow-up seen" } as const;
