import { sql } from "kysely";
import type { Database } from "./database.ts";
import type { ListName } from "./lists.ts";
import { LISTS, PROPERTIES } from "./lists.ts";

/** Looks through the whole record. @returns what is wrong, each with where; empty where all is well */
export const checkRecord = async (database: Database): Promise<readonly string[]> => {
  const wrong: string[] = [];
  const { rows: broken } = await sql<Readonly<Record<string, unknown>>>`pragma integrity_check`.execute(database);
  for (const row of broken) if (Object.values(row)[0] !== "ok") wrong.push(`the file: ${Object.values(row)[0]}`);
  const { rows: dangling } = await sql<{ table: string; rowid: number; parent: string }>`pragma foreign_key_check`.execute(database);
  for (const row of dangling) wrong.push(`${row.table}, row ${row.rowid}: names a row of ${row.parent} that is not there`);
  for (let after = 0; ; ) {
    const documents = await database
      .selectFrom("documents")
      .select(["id", "hash", "text"])
      .where("id", ">", after)
      .orderBy("id")
      .limit(500)
      .execute();
    if (documents.length === 0) break;
    for (const { id, hash, text } of documents) wrong.push(...(await checkDocument(database, id, hash, text.length)));
    after = documents.at(-1)!.id;
  }
  const lost = await database
    .selectFrom("things")
    .leftJoin("members", "members.thing", "things.id")
    .select("things.name")
    .where("members.thing", "is", null)
    .execute();
  for (const { name } of lost) wrong.push(`${name}: stands in no entry`);
  const empty = await database
    .selectFrom("entries")
    .leftJoin("members", "members.entry", "entries.id")
    .select("entries.id")
    .where("members.thing", "is", null)
    .execute();
  for (const { id } of empty) wrong.push(`${id}: an entry that no report tells`);
  return wrong;
};

/** Every claim is a property of its list and a slice of its document's text. */
const checkDocument = async (database: Database, document: number, hash: string, length: number): Promise<readonly string[]> => {
  const rows = await database
    .selectFrom("things")
    .leftJoin("claims", "claims.thing", "things.id")
    .select([
      "things.name",
      "things.list",
      "things.evidence_json",
      "claims.property",
      "claims.start",
      "claims.end",
      "claims.value_json",
      "claims.act",
    ])
    .where("things.document", "=", document)
    .execute();
  return rows.flatMap((row): readonly string[] => {
    const at = `${row.name} (document ${hash.slice(0, 16)})`;
    if (!LISTS.includes(row.list as ListName)) return [`${at}: a list that there is not: ${row.list}`];
    const spans = JSON.parse(row.evidence_json) as readonly (readonly [number, number])[];
    const outside = (start: number, end: number): boolean => start < 0 || end < start || end > length;
    const found = spans.some(([start, end]) => outside(start, end)) ? [`${at}: evidence outside the text`] : [];
    if (row.property === null) return found;
    const { one, many } = PROPERTIES[row.list as ListName];
    if (![...one, ...many].includes(row.property)) found.push(`${at}: a claim of a property that there is not: ${row.property}`);
    if (row.act === null && outside(row.start!, row.end!)) found.push(`${at}: the claim of its ${row.property} lies outside the text`);
    try {
      JSON.parse(row.value_json!);
    } catch {
      found.push(`${at}: the claim of its ${row.property} is no JSON`);
    }
    return found;
  });
};
