import { sql } from "kysely";
import { stateName } from "../../world/index.ts";
import type { Database } from "../database.ts";
import type { ListName, RecordOf } from "../lists.ts";
import type { Merged } from "../view.ts";

/** By which words an entry is found: what it is called, where it was, what it was about, who is concerned; and, apart, who took part. */
const wordsOf = (record: RecordOf<ListName>): { readonly words: string; readonly people: string } => {
  const { evidence: _evidence, rules: _rules, participants, speaker, ...values } = record as unknown as Readonly<Record<string, unknown>>;
  const said = Object.values(values)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter((value) => typeof value === "string");
  const persons = [...((participants as readonly unknown[] | undefined) ?? []), ...(speaker ? [speaker] : [])] as readonly {
    readonly name: string | null;
    readonly office: string | null;
  }[];
  return {
    words: said.map((word) => (/^[A-Z]{3}$/.test(word) ? `${word} ${stateName(word)}` : word)).join(" "),
    people: persons.map(({ name, office }) => [name, office].filter((part) => part !== null).join(" ")).join("; "),
  };
};

/** Makes entries findable by their words. */
export const indexWords = async (database: Database, entries: readonly Merged<RecordOf<ListName>>[]): Promise<void> => {
  for (const { id, record } of entries) {
    const { words, people } = wordsOf(record);
    const row = await database.insertInto("entry_rows").values({ entry: id }).returning("id").executeTakeFirstOrThrow();
    await sql`insert into entries_text(rowid, words, people) values (${row.id}, ${words}, ${people})`.execute(database);
  }
};
export const dropWords = async (database: Database, entries: readonly string[]): Promise<void> => {
  if (entries.length === 0) return;
  const gone = await database.deleteFrom("entry_rows").where("entry", "in", entries).returning("id").execute();
  if (gone.length > 0) await sql`delete from entries_text where rowid in (${sql.join(gone.map(({ id }) => id))})`.execute(database);
};

/** A query in which every word must occur, the last as a beginning too; nothing a person types is syntax. Null where no word is left. */
const queryOf = (typed: string, column = ""): string | null => {
  const words = typed.match(/[\p{L}\p{N}]+/gu)?.slice(0, 20) ?? [];
  return words.length === 0 ? null : words.map((word, at) => `${column}"${word}"${at === words.length - 1 ? "*" : ""}`).join(" ");
};

/** Names of entries that hold all words, the best first; `people`: among who took part. */
export const entriesWith = async (database: Database, typed: string, limit: number, people = false): Promise<readonly string[]> => {
  const query = queryOf(typed, people ? "people:" : "");
  if (query === null) return [];
  const { rows } = await sql<{
    entry: string;
  }>`select entry_rows.entry from entries_text join entry_rows on entry_rows.id = entries_text.rowid
    where entries_text match ${query} order by entries_text.rank limit ${limit}`.execute(database);
  return rows.map(({ entry }) => entry);
};

export interface Hit {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** Some words round the place, with the words asked for between \u0002 and \u0003. */
  readonly extract: string;
}
/** Documents that hold all words, the best first. */
export const documentsWith = async (database: Database, typed: string, limit: number): Promise<readonly Hit[]> => {
  const query = queryOf(typed);
  if (query === null) return [];
  const { rows } = await sql<Hit>`
    select documents.hash as id, documents.title, documents.publisher, documents.published,
      snippet(documents_words, 1, char(2), char(3), '…', 24) as extract
    from documents_words join documents on documents.id = documents_words.rowid
    where documents_words match ${query} order by rank limit ${limit}`.execute(database);
  return rows;
};
