import { documentFromText } from "../../source-to-document/index.ts";
import type { Reading } from "../../types/index.ts";
import { thingsOf as thingsIn } from "../claims.ts";
import type { Database } from "../database.ts";
import type { ListName } from "../lists.ts";
import { LISTS } from "../lists.ts";
import type { Verdict } from "../merge/match.ts";
import { keepIn } from "../store/keep.ts";
import { insertRows } from "../store/rows.ts";
import { settle } from "../store/settle.ts";
import { type Act, actFrom, type By, type ByHand, derive, namedIn, type Payload } from "./derive.ts";
import { checkedValue, Unfit } from "./values.ts";

export type { Act, By, ByHand, Payload } from "./derive.ts";

/** Says that all things of two entries are the same, different or undecided. @returns the act's number */
export const judge = (database: Database, by: By, one: string, other: string, verdict: Verdict): Promise<number> =>
  database.transaction().execute(async (transaction) => {
    const [a, b] = [await membersOf(transaction, one), await membersOf(transaction, other)];
    const [first] = a;
    if (a.some(({ name }) => b.some((member) => member.name === name)))
      throw new Unfit(`${one} and ${other}: are one entry; \`split\` takes it apart`);
    if (first && b.some(({ list }) => list !== first.list)) throw new Unfit(`${one} and ${other}: are not of one kind`);
    const pairs = a.flatMap((x) => b.map((y) => [x.name, y.name] as const));
    return writeDown(transaction, by, { kind: "judge", verdict, pairs });
  });

/** Takes one report's telling out of the entry that it stands in. */
export const split = (database: Database, by: By, thing: string): Promise<number> =>
  database.transaction().execute(async (transaction) => {
    const { entry } = await named(transaction, thing);
    const others = (await membersOf(transaction, entry)).filter(({ name }) => name !== thing);
    if (others.length === 0) throw new Unfit(`${thing}: stands alone`);
    return writeDown(transaction, by, { kind: "judge", verdict: "different", pairs: others.map(({ name }) => [thing, name]) });
  });

/** A person's value for a property of an entry: a claim with the person as its source. */
export const correct = (database: Database, by: By, entry: string, property: string, value: unknown): Promise<number> =>
  database.transaction().execute(async (transaction) => {
    const [first] = await membersOf(transaction, entry);
    const checked = checkedValue(first!.list as ListName, property, value);
    return writeDown(transaction, by, { kind: "correct", thing: first!.name, property, value: checked });
  });

/** Enters an occasion by hand, as a document of one sentence (`text`) that says it: a visit that is planned, say. @returns the act's number */
export const addOccasion = (database: Database, by: By, text: string, record: ByHand): Promise<number> =>
  database.transaction().execute(async (transaction) => {
    const checked = { ...record };
    for (const [property, value] of Object.entries(record)) if (value !== null) checkedValue("engagements", property, value);
    if (record.states.length + record.bodies.length < 2) throw new Unfit("states: an occasion needs two parties, states or bodies");
    const whole = `${text.trim()} (Entered by ${by.author}, ${by.at}.)`;
    return writeDown(transaction, by, { kind: "add", document: documentFromText(whole).id, text: whole, record: checked });
  });

/** A note that stays private: no brief, export or feed holds it. */
export const note = (database: Database, by: By, entry: string, text: string): Promise<number> =>
  database.transaction().execute(async (transaction) => {
    if (text.trim() === "" || text.length > 10_000) throw new Unfit("note: wants a text of up to 10,000 characters");
    const [first] = await membersOf(transaction, entry);
    return writeDown(transaction, by, { kind: "note", thing: first!.name, text: text.trim() });
  });

/** Takes an act back; taking back an undo brings the act again. */
export const undo = (database: Database, by: By, id: number): Promise<number> =>
  database.transaction().execute(async (transaction) => {
    const act = await actNamed(transaction, id);
    if (act.undone !== null) throw new Unfit(`${id}: is taken back already, by ${act.undone}`);
    const number = await writeDown(transaction, by, { kind: "undo", act: id });
    await transaction.updateTable("acts").set({ undone: number }).where("id", "=", id).execute();
    const target = act.payload.kind === "undo" ? await actNamed(transaction, act.payload.act) : act;
    if (act.payload.kind === "undo") {
      await transaction.updateTable("acts").set({ undone: null }).where("id", "=", target.id).execute();
      await apply(transaction, target);
    } else await withdraw(transaction, target);
    return number;
  });

/** What was done, newest first. */
export const actsOf = async (database: Database, page: { readonly limit: number; readonly before?: number | undefined }): Promise<readonly Act[]> => {
  const rows = await database
    .selectFrom("acts")
    .selectAll()
    .where("id", "<", page.before ?? Number.MAX_SAFE_INTEGER)
    .orderBy("id", "desc")
    .limit(page.limit)
    .execute();
  return rows.map(actFrom);
};

/** The notes that stand on an entry's things, oldest first. */
export const notesOf = async (
  database: Database,
  entry: string,
): Promise<readonly { readonly act: number; readonly by: By; readonly text: string }[]> => {
  const rows = await database
    .selectFrom("members")
    .innerJoin("things", "things.id", "members.thing")
    .innerJoin("act_things", "act_things.thing", "things.name")
    .innerJoin("acts", "acts.id", "act_things.act")
    .selectAll("acts")
    .where("members.entry", "=", entry)
    .where("acts.kind", "=", "note")
    .where("acts.undone", "is", null)
    .orderBy("acts.id")
    .execute();
  return rows.map(actFrom).flatMap(({ id, by, payload }) => (payload.kind === "note" ? [{ act: id, by, text: payload.text }] : []));
};

const actNamed = async (database: Database, id: number): Promise<Act> => {
  const row = await database.selectFrom("acts").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) throw new Unfit(`${id}: no such act; \`chancery log\` shows them`);
  return actFrom(row);
};
const named = async (database: Database, thing: string): Promise<{ readonly id: number; readonly entry: string }> => {
  const row = await database
    .selectFrom("things")
    .innerJoin("members", "members.thing", "things.id")
    .select(["things.id", "members.entry"])
    .where("things.name", "=", thing)
    .executeTakeFirst();
  if (!row) throw new Unfit(`${thing}: the record holds no such thing`);
  return row;
};
const membersOf = async (
  database: Database,
  entry: string,
): Promise<readonly { readonly id: number; readonly name: string; readonly list: string }[]> => {
  const rows = await database
    .selectFrom("members")
    .innerJoin("things", "things.id", "members.thing")
    .select(["things.id", "things.name", "things.list"])
    .where("members.entry", "=", entry)
    .orderBy("things.name")
    .execute();
  if (rows.length === 0) throw new Unfit(`${entry}: the record holds no such entry`);
  return rows;
};

/** Writes an act down and lets it work. */
const writeDown = async (database: Database, { author, at }: By, payload: Payload): Promise<number> => {
  if (author.trim() === "") throw new Unfit("author: is empty");
  const { id } = await database
    .insertInto("acts")
    .values({ at, author, kind: payload.kind, payload_json: JSON.stringify(payload), undone: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  await insertRows(
    database,
    "act_things",
    namedIn(payload).map((thing) => ({ act: id, thing })),
  );
  await apply(database, { id, by: { author, at }, payload });
  return id;
};
type Standing = Pick<Act, "id" | "by" | "payload">;
const apply = async (database: Database, { id, by, payload }: Standing): Promise<void> => {
  if (payload.kind === "add") return keepByHand(database, payload, by, [payload.record]);
  await derive(database, id, payload);
  await settle(database, [], await idsOf(database, namedIn(payload)));
};
const withdraw = async (database: Database, { id, by, payload }: Standing): Promise<void> => {
  if (payload.kind === "add") return keepByHand(database, payload, by, []);
  const things = await idsOf(database, namedIn(payload));
  await database.deleteFrom("judgements").where("act", "=", id).execute();
  await database.deleteFrom("claims").where("act", "=", id).execute();
  await settle(database, [], things);
};
const idsOf = async (database: Database, names: readonly string[]): Promise<readonly number[]> =>
  names.length === 0 ? [] : (await database.selectFrom("things").select("id").where("name", "in", names).execute()).map(({ id }) => id);

/** The document that a person entered, as of the day on which it was entered, with what it tells now: its occasion, or, taken back, nothing. */
const keepByHand = async (database: Database, { text }: Extract<Payload, { kind: "add" }>, { at }: By, records: readonly ByHand[]): Promise<void> => {
  const document = documentFromText(text, { published: at.slice(0, 10) });
  const evidence = [{ start: 0, end: text.length, text }];
  const lists = Object.fromEntries(LISTS.map((list) => [list, []]));
  const reading = { id: document.id, ...lists, engagements: records.map((record) => ({ ...record, evidence, rules: [] })) } as unknown as Reading;
  await keepIn(database, document, thingsIn(document, reading), records.length > 0 ? "hand" : "hand, taken back", "hand");
};
