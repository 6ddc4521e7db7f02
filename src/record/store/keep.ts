import { setImmediate } from "node:timers/promises";
import type { Document, Reading } from "../../types/index.ts";
import { type Thing, thingsOf as thingsIn } from "../claims.ts";
import { signatureOf } from "../copies.ts";
import type { Database } from "../database.ts";
import { blocksOf } from "../merge/merge.ts";
import { takeUpActs } from "../people/derive.ts";
import type { Source } from "../view.ts";
import { insertRows } from "./rows.ts";
import { dropEntries, mannerOf, neighboursOf, settle } from "./settle.ts";

export interface Kept {
  /** True when the document was not there before. */
  readonly added: boolean;
  /** True when its machine claims were written: a new document, or another version of the reader. */
  readonly read: boolean;
}
export type DocumentKind = "report" | "row" | "hand";

/** By which version of the reader a document was read; null when it is not in the record or still to be read. */
export const readerOf = async (database: Database, hash: string): Promise<string | null> =>
  (await database.selectFrom("documents").select("reader").where("hash", "=", hash).executeTakeFirst())?.reader ?? null;

/**
 * Keeps a document and what was read in it, all or nothing, and brings the entries that it concerns up to date. The same document again changes nothing; read by
 * another version of the reader, the machine's claims from this document are replaced, and what people said of them stays. It is read only where that is needed.
 */
export const keep = async (
  database: Database,
  document: Document,
  read: () => Reading,
  reader: string,
  kind: DocumentKind = "report",
): Promise<Kept> => {
  // Without a turn of the event loop between documents, the database's statements are never freed.
  await setImmediate();
  if ((await readerOf(database, document.id)) === reader) return { added: false, read: false };
  const things = thingsIn(document, read());
  return database.transaction().execute((transaction) => keepIn(transaction, document, things, reader, kind));
};

/** The same within a transaction of the caller's. */
export const keepIn = async (database: Database, document: Document, things: readonly Thing[], reader: string, kind: DocumentKind): Promise<Kept> => {
  const { id: hash, text, published, title, publisher, url } = document;
  const before = await database.selectFrom("documents").select(["id", "reader"]).where("hash", "=", hash).executeTakeFirst();
  if (before?.reader === reader) return { added: false, read: false };
  const signature = signatureOf(text);
  const owner =
    before?.id ??
    (
      await database
        .insertInto("documents")
        .values({ hash, kind, text, published, title, publisher, url, reader, signature })
        .returning("id")
        .executeTakeFirstOrThrow()
    ).id;
  if (before) await database.updateTable("documents").set({ reader, signature }).where("id", "=", owner).execute();
  const source: Source = { id: hash, published, title, publisher, url };
  const { written, fellows } = await replaceThings(database, owner, source, things);
  await takeUpActs(database, written);
  await settle(database, written, fellows);
  return { added: before === undefined, read: true };
};

interface Replaced {
  /** The document's things, by number. */
  readonly written: readonly number[];
  /** Things of other documents that stood in one entry with what was here before. */
  readonly fellows: readonly number[];
}
const replaceThings = async (database: Database, owner: number, source: Source, things: readonly Thing[]): Promise<Replaced> => {
  const old = await database.selectFrom("things").select(["id", "name", "list", "evidence_json"]).where("document", "=", owner).execute();
  const known = pairedUp(old, things);
  const ids = old.map(({ id }) => id);
  const fellows = ids.length === 0 ? [] : (await neighboursOf(database, ids)).filter((id) => !ids.includes(id));
  const gone = ids.filter((id) => ![...known.values()].includes(id));
  if (ids.length > 0) await dropEntries(database, ids);
  if (gone.length > 0) await database.deleteFrom("things").where("id", "in", gone).execute();
  const kept = [...known.values()];
  if (kept.length > 0) {
    await database.deleteFrom("claims").where("thing", "in", kept).where("act", "is", null).execute();
    await database.deleteFrom("blocks").where("thing", "in", kept).execute();
  }
  const written: number[] = [];
  for (const thing of things) {
    const told = {
      list: thing.list,
      position: thing.position,
      rules_json: JSON.stringify(thing.rules),
      evidence_json: JSON.stringify(thing.evidence.map(({ start, end }) => [start, end])),
    };
    const before = known.get(thing);
    if (before === undefined) {
      const { id } = await database
        .insertInto("things")
        .values({ document: owner, name: thing.name, ...told })
        .returning("id")
        .executeTakeFirstOrThrow();
      written.push(id);
    } else {
      await database.updateTable("things").set(told).where("id", "=", before).execute();
      written.push(before);
    }
  }
  await insertRows(
    database,
    "claims",
    things.flatMap((thing, at) =>
      thing.claims.map(({ value, ...claim }) => ({ ...claim, thing: written[at]!, value_json: JSON.stringify(value), act: null })),
    ),
  );
  await insertRows(
    database,
    "blocks",
    things.flatMap((thing, at) => blockRows(thing, written[at]!, source)),
  );
  return { written, fellows };
};

/** Far before and far after every day. */
const EVER = 10_000_000;
const blockRows = ({ list, name, record }: Thing, thing: number, source: Source) => {
  const manner = mannerOf(list);
  return blocksOf(list, manner, { thing: name, source, record }).map(({ block, window }) => {
    const [from_day, to_day] = window ?? [-EVER, EVER];
    return { block, from_day, to_day, thing };
  });
};

/** Which thing of an earlier reading each thing of a new one is: by its name, else by the words that both stand on. */
const pairedUp = (
  old: readonly { readonly id: number; readonly name: string; readonly list: string; readonly evidence_json: string }[],
  things: readonly Thing[],
): ReadonlyMap<Thing, number> => {
  const pairs = new Map<Thing, number>();
  const free = new Map(old.map((one) => [one.id, one]));
  const pair = (thing: Thing, id: number): void => {
    pairs.set(thing, id);
    free.delete(id);
  };
  const byName = new Map(old.map((one) => [one.name, one.id]));
  for (const thing of things) {
    const id = byName.get(thing.name);
    if (id !== undefined) pair(thing, id);
  }
  for (const thing of things) {
    if (pairs.has(thing)) continue;
    const [best] = [...free.values()]
      .map((one) => ({ id: one.id, shared: one.list === thing.list ? overlap(one.evidence_json, thing) : 0 }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared || a.id - b.id);
    if (best) pair(thing, best.id);
  }
  return pairs;
};
const overlap = (spans: string, { evidence }: Thing): number => {
  const [before] = JSON.parse(spans) as readonly (readonly [number, number])[];
  const now = evidence[0];
  return before && now ? Math.min(before[1], now.end) - Math.max(before[0], now.start) : 0;
};
