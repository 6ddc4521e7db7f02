import { type Kysely, sql } from "kysely";

/** Full text of entries under a number of their own: an entry's words are found, and taken away, without a search through all of them. */
export const entryWords = async (db: Kysely<never>): Promise<void> => {
  await sql`create table entry_rows (id integer primary key, entry text not null unique)`.execute(db);
  await sql`insert into entry_rows (entry) select entry from entries_words order by rowid`.execute(db);
  await sql`create virtual table entries_text using fts5(words, people, tokenize='unicode61 remove_diacritics 2')`.execute(db);
  await sql`insert into entries_text (rowid, words, people)
    select entry_rows.id, entries_words.words, entries_words.people from entries_words join entry_rows on entry_rows.entry = entries_words.entry`.execute(
    db,
  );
  await sql`drop table entries_words`.execute(db);
};
