import type { Evidence, Reading } from "../types/index.ts";
import { type Claim, recordFrom } from "./claims.ts";
import type { Database } from "./database.ts";
import { LISTS, type ListName, type RecordOf } from "./lists.ts";
import type { Report, Source } from "./view.ts";

export interface StoredThing extends Report<RecordOf<ListName>> {
  readonly list: ListName;
}
const AT_ONCE = 5000;

/** Things put together again from their claims, in the order of documents and of each document's reading. */
export const thingsNamed = async (database: Database, ids: readonly string[]): Promise<readonly StoredThing[]> => {
  const parts: StoredThing[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) parts.push(...(await someThings(database, ids.slice(at, at + AT_ONCE))));
  return parts;
};

const someThings = async (database: Database, ids: readonly string[]): Promise<readonly StoredThing[]> => {
  const things = await database
    .selectFrom("things")
    .innerJoin("documents", "documents.id", "things.document")
    .select([
      "things.id",
      "things.list",
      "things.rules",
      "things.document",
      "documents.published",
      "documents.title",
      "documents.publisher",
      "documents.url",
    ])
    .where("things.id", "in", ids)
    .orderBy("documents.published")
    .orderBy("documents.id")
    .orderBy("things.list")
    .orderBy("things.position")
    .execute();
  const owners = [...new Set(things.map((row) => row.document))];
  const texts = new Map(
    (await database.selectFrom("documents").select(["id", "text"]).where("id", "in", owners).execute()).map((row) => [row.id, row.text]),
  );
  const evidence = await database.selectFrom("evidence").selectAll().where("thing", "in", ids).orderBy("thing").orderBy("position").execute();
  const claims = await database.selectFrom("claims").selectAll().where("thing", "in", ids).orderBy("thing").execute();
  const evidenceOf = Map.groupBy(evidence, (row) => row.thing);
  const claimsOf = Map.groupBy(claims, (row) => row.thing);
  return things.map((row): StoredThing => {
    const list = row.list as ListName;
    const source: Source = { id: row.document, published: row.published, title: row.title, publisher: row.publisher, url: row.url };
    const record = recordFrom({
      list,
      rules: JSON.parse(row.rules) as readonly string[],
      evidence: (evidenceOf.get(row.id) ?? []).map(({ start, end }): Evidence => ({ start, end, text: texts.get(row.document)!.slice(start, end) })),
      claims: (claimsOf.get(row.id) ?? []).map((claim) => ({
        ...claim,
        value: JSON.parse(claim.value) as unknown,
        basis: claim.basis as Claim["basis"],
      })),
    });
    return { thing: row.id, list, source, record };
  });
};

/** A kept document with its reading; null when the record does not hold it. */
export const documentNamed = async (database: Database, id: string) => {
  const document = await database.selectFrom("documents").selectAll().where("id", "=", id).executeTakeFirst();
  if (!document) return null;
  const ids = await database.selectFrom("things").select("id").where("document", "=", id).execute();
  const things = await thingsNamed(
    database,
    ids.map((row) => row.id),
  );
  const lists = Object.fromEntries(LISTS.map((list) => [list, things.filter((thing) => thing.list === list).map((thing) => thing.record)]));
  return { document, reading: { id, ...lists } as unknown as Reading };
};
