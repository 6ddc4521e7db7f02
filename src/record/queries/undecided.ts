import type { Database } from "../database.ts";
import type { Feature } from "../merge/match.ts";
import { entriesNamed, type StoredEntry } from "../store/entries.ts";
import { mannerOf } from "../store/settle.ts";

/** Two entries of which the matcher cannot tell whether they are one, and what speaks for and against it. */
export interface Undecided {
  readonly one: StoredEntry;
  readonly other: StoredEntry;
  readonly score: number;
  readonly features: readonly Feature[];
}

/** What waits for a person's word, the likeliest first. */
export const undecidedOf = async (database: Database, limit: number): Promise<readonly Undecided[]> => {
  const rows = await database
    .selectFrom("links")
    .innerJoin("members as one", "one.thing", "links.a")
    .innerJoin("members as other", "other.thing", "links.b")
    .innerJoin("things as x", "x.id", "links.a")
    .innerJoin("things as y", "y.id", "links.b")
    .select(["one.entry as one", "other.entry as other", "links.score", "x.name as a", "y.name as b"])
    .where("links.verdict", "=", "undecided")
    .whereRef("one.entry", "!=", "other.entry")
    .where((where) =>
      where.not(
        where.exists(where.selectFrom("judgements").select("act").whereRef("judgements.a", "=", "links.a").whereRef("judgements.b", "=", "links.b")),
      ),
    )
    .orderBy("links.score", "desc")
    .orderBy("x.name")
    .limit(limit * 4)
    .execute();
  // Several reports of two entries may be undecided: the pair is asked for once.
  const pairs = new Map(rows.map((row) => [[row.one, row.other].sort().join("\n"), row] as const).reverse());
  const asked = [...pairs.values()].reverse().slice(0, limit);
  const entries = new Map(
    (
      await entriesNamed(
        database,
        asked.flatMap(({ one, other }) => [one, other]),
      )
    ).map((entry) => [entry.id, entry]),
  );
  return asked.map(({ one, other, score, a, b }): Undecided => {
    const [x, y] = [entries.get(one)!, entries.get(other)!];
    const told = [x.reports.find(({ thing }) => thing === a)!, y.reports.find(({ thing }) => thing === b)!] as const;
    return { one: x, other: y, score, features: mannerOf(x.list).match(...told).features };
  });
};
