import type { Command } from "commander";
import { type Merged, overviewOf, type Relation, relationOf } from "../../record/index.ts";
import type { ListName, RecordOf } from "../../record/lists.ts";
import { sayAmount, sayDate, sayLife, sayOrdinal, sayParty } from "../../record-to-brief/words/index.ts";
import { databaseOption, withRecord } from "./database-option.ts";
import { jsonOption, limitOption, partyArgument } from "./listing.ts";
import { sayMechanism } from "./mechanism.ts";
import { bold, plain, print, wrap } from "./print.ts";
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
        await print(
          options.json ? `${JSON.stringify({ ...relation, overview: overviewOf(relation) }, null, 2)}\n` : sayRelation(relation, options.limit),
        );
      });
    });
};

const sayRelation = (relation: Relation, limit: number): string => {
  const { standing, mechanisms, series, lives, followUps, anniversaries } = overviewOf(relation);
  const some = <L extends ListName>(
    list: L,
    entries: readonly Merged<RecordOf<L>>[],
    behind: (entry: Merged<RecordOf<L>>) => readonly string[] = () => [],
  ): readonly string[] => [
    ...entries
      .slice(0, limit)
      .map((entry) => [sayEntry({ ...entry, list } as never), ...behind(entry).map((line) => wrap(plain(line), "      "))].join("\n")),
    ...(entries.length > limit ? [`    ${entries.length - limit} more; --limit shows them`] : []),
  ];
  const [diplomatic, others] = [relation.milestones.filter(isDiplomatic), relation.milestones.filter((one) => !isDiplomatic(one))];
  const next = ({ id }: { readonly id: string }): readonly string[] => {
    const anniversary = anniversaries[id];
    return anniversary ? [`${sayOrdinal(anniversary.years)} anniversary: ${anniversary.year}`] : [];
  };
  const revisions = new Map(series.flatMap(({ points }) => points.map((point) => [point.entry.id, point.revisions] as const)));
  const figures = series.flatMap(({ points, targets }) => [...[...points].reverse().map(({ entry }) => entry), ...targets]);
  const sections = saySections([
    [
      "Standing of the relation",
      [...some("milestones", diplomatic, next), ...some("partnerships", standing.partnerships), ...some("milestones", others, next)],
    ],
    ["Meetings, visits and calls", some("engagements", relation.occasions)],
    ["Mechanisms", mechanisms.map(sayMechanism)],
    ["Agreements", some("instruments", relation.instruments, ({ id }) => (lives[id]!.length > 1 ? [sayLife(lives[id]!)] : []))],
    [
      "Figures",
      some("indicators", figures, ({ id, record }) =>
        (revisions.get(id) ?? []).map(
          ({ from, to, publisher, published }) =>
            `revised by ${publisher} on ${sayDate(published)}: from ${sayAmount(from, record.unit)} to ${sayAmount(to, record.unit)}`,
        ),
      ),
    ],
    ["Undertakings", some("commitments", relation.commitments, ({ id }) => [SAID[followUps[id]!.kind]])],
    ["Statements", some("statements", relation.statements)],
  ]);
  return `${bold(`${relation.states.map(sayParty).join(" – ")}: ${relation.sources.length} reports`)}\n\n${sections}\n`;
};
const isDiplomatic = ({ record }: Merged<RecordOf<"milestones">>): boolean => record.what === "diplomatic-relations";
const SAID = { open: "open", done: "done, as a later report shows", "none seen": "no follow-up seen" } as const;
