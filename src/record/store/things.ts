import type { Evidence } from "../../types/index.ts";
import { type Claim, recordFrom } from "../claims.ts";
import type { Database } from "../database.ts";
import type { ListName, RecordOf } from "../lists.ts";
import { compare } from "../order.ts";
import type { Report, Source } from "../view.ts";

/** A thing as the record keeps it: what one document tells, without what people say of it. */
export interface StoredThing extends Report<RecordOf<ListName>> {
  readonly id: number;
  readonly list: ListName;
  readonly signature: string;
}
/** SQLite takes some 32,000 values a statement. */
const AT_ONCE = 5000;

/** Things put together again from their claims, in the order of documents and of each document's reading. */
export const thingsOf = async (database: Database, ids: readonly number[]): Promise<readonly StoredThing[]> => {
  const parts: StoredThing[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) parts.push(...(await someThings(database, ids.slice(at, at + AT_ONCE))));
  return parts;
};

const someThings = async (database: Database, ids: readonly number[]): Promise<readonly StoredThing[]> => {
  const rows = await database
    .selectFrom("things")
    .innerJoin("documents", "documents.id", "things.document")
    .select(["things.id", "things.name", "things.list", "things.rules_json", "things.evidence_json", "things.document", "things.position"])
    .select(["documents.hash", "documents.published", "documents.title", "documents.publisher", "documents.url", "documents.signature"])
    .where("things.id", "in", ids)
    .execute();
  if (rows.length === 0) return [];
  const owners = [...new Set(rows.map((row) => row.document))];
  const texts = new Map(
    (await database.selectFrom("documents").select(["id", "text"]).where("id", "in", owners).execute()).map((row) => [row.id, row.text]),
  );
  const claims = await database.selectFrom("claims").selectAll().where("thing", "in", ids).where("act", "is", null).execute();
  const claimsOf = Map.groupBy(claims, (row) => row.thing);
  return rows.sort(inOrder).map((row): StoredThing => {
    const list = row.list as ListName;
    const text = texts.get(row.document)!;
    const source: Source = { id: row.hash, published: row.published, title: row.title, publisher: row.publisher, url: row.url };
    const spans = JSON.parse(row.evidence_json) as readonly (readonly [number, number])[];
    const record = recordFrom({
      list,
      rules: JSON.parse(row.rules_json) as readonly string[],
      evidence: spans.map(([start, end]): Evidence => ({ start, end, text: text.slice(start, end) })),
      claims: (claimsOf.get(row.id) ?? []).map(
        (claim): Claim => ({
          property: claim.property,
          position: claim.position,
          value: JSON.parse(claim.value_json) as unknown,
          basis: claim.basis as Claim["basis"],
          start: claim.start,
          end: claim.end,
          rule: claim.rule,
        }),
      ),
    });
    return { id: row.id, thing: row.name, list, source, record, signature: row.signature };
  });
};

interface Placed {
  readonly published: string | null;
  readonly hash: string;
  readonly list: string;
  readonly position: number;
}
/** Sorted here: asked to, SQLite may go through all documents by their dates. */
const inOrder = (a: Placed, b: Placed): number =>
  compare(a.published ?? "", b.published ?? "") || compare(a.hash, b.hash) || compare(a.list, b.list) || a.position - b.position;
