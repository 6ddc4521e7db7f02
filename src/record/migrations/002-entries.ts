import { type ColumnDefinitionBuilder, type Kysely, sql } from "kysely";

const ofThing = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull().references("things.id").onDelete("cascade");

/**
 * Things with numbers, merged entries beside them, and what people did. Documents are carried over unread: `reread` has the reader write their claims anew,
 * for the first tables held no more than the reader's own.
 */
export const entries = async (db: Kysely<never>): Promise<void> => {
  const old = db as unknown as Kysely<Record<string, Record<string, unknown>>>;
  for (const table of ["pairs", "claims", "evidence", "things", "readings"]) await db.schema.dropTable(table).execute();
  await db.schema.alterTable("documents").renameTo("documents_before").execute();
  await db.schema
    .createTable("documents")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("hash", "text", (column) => column.notNull().unique())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("published", "text")
    .addColumn("title", "text")
    .addColumn("publisher", "text")
    .addColumn("url", "text")
    .addColumn("reader", "text")
    .addColumn("signature", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("documents_by_day").on("documents").columns(["published", "id"]).execute();
  await old
    .insertInto("documents")
    .columns(["hash", "kind", "text", "published", "title", "publisher", "url", "signature"])
    .expression((from) =>
      from
        .selectFrom("documents_before")
        .select(["id as hash", sql<string>`'report'`.as("kind"), "text", "published", "title", "publisher", "url", sql<string>`''`.as("signature")]),
    )
    .execute();
  await db.schema.dropTable("documents_before").execute();
  await db.schema
    .createTable("things")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("document", "integer", (column) => column.notNull().references("documents.id").onDelete("cascade"))
    .addColumn("name", "text", (column) => column.notNull().unique())
    .addColumn("list", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("rules_json", "text", (column) => column.notNull())
    .addColumn("evidence_json", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("things_of_document").on("things").column("document").execute();
  await db.schema
    .createTable("acts")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("payload_json", "text", (column) => column.notNull())
    .addColumn("undone", "integer", (column) => column.references("acts.id"))
    .execute();
  await db.schema
    .createTable("act_things")
    .addColumn("act", "integer", (column) => column.notNull().references("acts.id"))
    .addColumn("thing", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("act_things_by_name").on("act_things").column("thing").execute();
  await db.schema
    .createTable("claims")
    .addColumn("thing", "integer", ofThing)
    .addColumn("property", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("value_json", "text", (column) => column.notNull())
    .addColumn("basis", "text", (column) => column.notNull().check(sql`basis in ('stated', 'inferred')`))
    .addColumn("start", "integer", (column) => column.notNull())
    .addColumn("end", "integer", (column) => column.notNull())
    .addColumn("rule", "text", (column) => column.notNull())
    .addColumn("act", "integer", (column) => column.references("acts.id"))
    .execute();
  await db.schema.createIndex("claims_of_thing").on("claims").column("thing").execute();
  await db.schema
    .createTable("blocks")
    .addColumn("block", "text", (column) => column.notNull())
    .addColumn("from_day", "integer", (column) => column.notNull())
    .addColumn("to_day", "integer", (column) => column.notNull())
    .addColumn("thing", "integer", ofThing)
    .execute();
  await db.schema.createIndex("blocks_by_day").on("blocks").columns(["block", "to_day", "from_day"]).execute();
  await db.schema.createIndex("blocks_of_thing").on("blocks").column("thing").execute();
  await db.schema
    .createTable("links")
    .addColumn("a", "integer", ofThing)
    .addColumn("b", "integer", ofThing)
    .addColumn("score", "real", (column) => column.notNull())
    .addColumn("verdict", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("links_from").on("links").column("a").execute();
  await db.schema.createIndex("links_to").on("links").column("b").execute();
  await db.schema.createIndex("links_undecided").on("links").column("a").where(sql.ref("verdict"), "=", "undecided").execute();
  await db.schema
    .createTable("judgements")
    .addColumn("a", "integer", ofThing)
    .addColumn("b", "integer", ofThing)
    .addColumn("verdict", "text", (column) => column.notNull())
    .addColumn("act", "integer", (column) => column.notNull().references("acts.id"))
    .execute();
  await db.schema.createIndex("judgements_from").on("judgements").column("a").execute();
  await db.schema.createIndex("judgements_to").on("judgements").column("b").execute();
  await db.schema
    .createTable("entries")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("list", "text", (column) => column.notNull())
    .addColumn("date", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("level", "text", (column) => column.notNull())
    .addColumn("mechanism", "text", (column) => column.notNull())
    .addColumn("record_json", "text", (column) => column.notNull())
    .addColumn("differences_json", "text", (column) => column.notNull())
    .addColumn("reports", "integer", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("entries_by_date").on("entries").columns(["list", "date", "id"]).execute();
  await db.schema
    .createTable("members")
    .addColumn("thing", "integer", (column) => column.primaryKey().references("things.id").onDelete("cascade"))
    .addColumn("entry", "text", (column) => column.notNull().references("entries.id").onDelete("cascade"))
    .execute();
  await db.schema.createIndex("members_of_entry").on("members").column("entry").execute();
  await db.schema
    .createTable("entry_pairs")
    .addColumn("a", "text", (column) => column.notNull())
    .addColumn("b", "text", (column) => column.notNull())
    .addColumn("list", "text", (column) => column.notNull())
    .addColumn("date", "text", (column) => column.notNull())
    .addColumn("entry", "text", (column) => column.notNull().references("entries.id").onDelete("cascade"))
    .execute();
  await db.schema.createIndex("entry_pairs_by_date").on("entry_pairs").columns(["a", "b", "list", "date", "entry"]).execute();
  // Full text: SQLite's own index. Diacritics do not count.
  await sql`create virtual table documents_words using fts5(title, text, content='documents', content_rowid='id', tokenize='unicode61 remove_diacritics 2')`.execute(
    db,
  );
  await sql`create trigger documents_in after insert on documents begin insert into documents_words(rowid, title, text) values (new.id, new.title, new.text); end`.execute(
    db,
  );
  await sql`create trigger documents_out after delete on documents begin insert into documents_words(documents_words, rowid, title, text) values ('delete', old.id, old.title, old.text); end`.execute(
    db,
  );
  await sql`insert into documents_words(documents_words) values ('rebuild')`.execute(db);
  await sql`create virtual table entries_words using fts5(entry unindexed, words, people, tokenize='unicode61 remove_diacritics 2')`.execute(db);
  await db.schema.createIndex("entry_pairs_of_entry").on("entry_pairs").column("entry").execute();
};
