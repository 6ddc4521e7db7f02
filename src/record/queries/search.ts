import type { ParticipantRecord } from "../../types/index.ts";
import type { Database } from "../database.ts";
import { samePerson } from "../merge/persons.ts";
import { entriesNamed, type StoredEntry } from "../store/entries.ts";
import { documentsWith, entriesWith, type Hit } from "../store/words.ts";

export interface Found {
  readonly entries: readonly StoredEntry[];
  readonly documents: readonly Hit[];
}
/** What holds all the words typed: entries of the record, and documents. */
export const search = async (database: Database, typed: string, limit: number): Promise<Found> => ({
  entries: await entriesNamed(database, await entriesWith(database, typed, limit)),
  documents: await documentsWith(database, typed, limit),
});

/** A person as the record knows them. */
export interface PersonView {
  /** As fully as any report gives it. */
  readonly name: string;
  readonly state: string | null;
  /** Offices in which reports name them, the newest first, with the days on which they do. */
  readonly offices: readonly { readonly office: string; readonly first: string; readonly last: string }[];
  readonly occasions: readonly StoredEntry[];
  readonly statements: readonly StoredEntry[];
}
const MOST = 500;

/** Everybody whose name holds the words typed, with the occasions they took part in and what they said; those told most often first. */
export const personsNamed = async (database: Database, typed: string): Promise<readonly PersonView[]> => {
  const entries = await entriesNamed(database, await entriesWith(database, typed, MOST, true));
  const asked = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const bare = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const told = entries
    .flatMap((entry) =>
      entry.reports.flatMap(({ source, record }) =>
        personsIn(record).map((person) => ({ person, entry, day: dayOf(record) ?? source.published ?? "" })),
      ),
    )
    .filter(({ person }) => person.name !== null && asked.every((word) => bare(person.name!).includes(bare(word))))
    .sort((a, b) => b.person.name!.length - a.person.name!.length || (a.person.name! < b.person.name! ? -1 : 1));
  const groups = told.reduce<readonly (readonly (typeof told)[number][])[]>((known, one) => {
    const at = known.findIndex((group) => samePerson(group[0]!.person, one.person));
    return at < 0 ? known.concat([[one]]) : known.with(at, known[at]!.concat(one));
  }, []);
  return groups
    .map((group): PersonView => {
      const own = [...new Set(group.map(({ entry }) => entry))].sort((a, b) => (dayOf(b.record) ?? "").localeCompare(dayOf(a.record) ?? "", "en"));
      return {
        name: group[0]!.person.name!,
        state: group.find(({ person }) => person.state !== null)?.person.state ?? null,
        offices: officesOf(group),
        occasions: own.filter(({ list }) => list === "engagements"),
        statements: own.filter(({ list }) => list === "statements"),
      };
    })
    .sort((a, b) => b.occasions.length + b.statements.length - a.occasions.length - a.statements.length || (a.name < b.name ? -1 : 1));
};
const officesOf = (group: readonly { readonly person: ParticipantRecord; readonly day: string }[]): PersonView["offices"] => {
  const days = Map.groupBy(
    group.filter(({ person }) => person.office !== null),
    ({ person }) => person.office!,
  );
  return [...days]
    .map(([office, told]) => {
      const sorted = told.map(({ day }) => day).sort();
      return { office, first: sorted[0]!, last: sorted.at(-1)! };
    })
    .sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0));
};
const personsIn = (record: object): readonly ParticipantRecord[] => {
  const told = record as { readonly participants?: readonly ParticipantRecord[]; readonly speaker?: ParticipantRecord };
  return [...(told.participants ?? []), ...(told.speaker ? [told.speaker] : [])];
};
const dayOf = (record: object): string | null => {
  const told = record as { readonly start?: string | null; readonly date?: string | null };
  return told.start ?? told.date ?? null;
};
