import type { Reading } from "../../types/index.ts";
import type { Database } from "../database.ts";
import { documentNamed } from "../store/documents.ts";

/** The readings in the record, oldest document first, each engagement with the id of its occasion as `cluster`. */
export async function* readingsOf(database: Database): AsyncGenerator<Reading> {
  const documents = await database.selectFrom("documents").select("hash").orderBy("published").orderBy("hash").execute();
  for (const { hash } of documents) {
    const found = await documentNamed(database, hash);
    if (!found) continue;
    const names = found.things.filter(({ list }) => list === "engagements").map(({ thing }) => thing);
    const rows =
      names.length === 0
        ? []
        : await database
            .selectFrom("things")
            .innerJoin("members", "members.thing", "things.id")
            .select(["things.name", "members.entry"])
            .where("things.name", "in", names)
            .execute();
    const cluster = new Map(rows.map(({ name, entry }) => [name, entry]));
    yield {
      ...found.reading,
      engagements: found.reading.engagements.map((record, at) => ({ ...record, cluster: cluster.get(names[at]!) ?? null })),
    };
  }
}
