import { type Kysely, sql } from "kysely";

/** The first tables: documents and the claims read in them. */
export const claims = async (db: Kysely<never>): Promise<void> => {
  await db.schema
    .createTable("documents")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("published", "text")
    .addColumn("title", "text")
    .addColumn("publisher", "text")
    .addColumn("url", "text")
    .execute();
  await db.schema
    .createTable("readings")
    .addColumn("document", "text", (column) => column.primaryKey().references("documents.id").onDelete("cascade"))
    .addColumn("reader", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("things")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("document", "text", (column) => column.notNull().references("documents.id").onDelete("cascade"))
    .addColumn("list", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("rules", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("things_of_document").on("things").column("document").execute();
  await db.schema
    .createTable("evidence")
    .addColumn("thing", "text", (column) => column.notNull().references("things.id").onDelete("cascade"))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("start", "integer", (column) => column.notNull())
    .addColumn("end", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("evidence_key", ["thing", "position"])
    .execute();
  await db.schema
    .createTable("claims")
    .addColumn("thing", "text", (column) => column.notNull().references("things.id").onDelete("cascade"))
    .addColumn("property", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .addColumn("basis", "text", (column) => column.notNull().check(sql`basis in ('stated', 'inferred')`))
    .addColumn("start", "integer", (column) => column.notNull())
    .addColumn("end", "integer", (column) => column.notNull())
    .addColumn("rule", "text", (column) => column.notNull())
    .addColumn("reader", "text", (column) => column.notNull())
    .addColumn("source", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("claims_key", ["thing", "property", "position", "source"])
    .execute();
  await db.schema
    .createTable("pairs")
    .addColumn("a", "text", (column) => column.notNull())
    .addColumn("b", "text", (column) => column.notNull())
    .addColumn("thing", "text", (column) => column.notNull().references("things.id").onDelete("cascade"))
    .addPrimaryKeyConstraint("pairs_key", ["a", "b", "thing"])
    .execute();
  await db.schema.createIndex("pairs_of_thing").on("pairs").column("thing").execute();
};
