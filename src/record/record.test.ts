import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { documentFromText, identityOf } from "../source-to-document/index.ts";
import type { Document } from "../types/index.ts";
import { type Database, documentNamed, keep, openRecord, readerOf, relationOf, relations } from "./index.ts";
import { engagement, person, reading } from "./made-up.test-data.ts";

let database: Database;
beforeEach(async () => {
  database = await openRecord(":memory:");
});
afterEach(() => database.destroy());

const report = (text: string, published: string): Document => documentFromText(text, { id: identityOf(text), published, publisher: "Test Wire" });
const first = report("Talks in Lima on 3 May 2021.", "2021-05-03");
const held = engagement({
  start: "2021-05-03",
  end: "2021-05-03",
  place: "Lima",
  participants: [person("Ama Boateng", "foreign minister", "GHA")],
  topics: ["trade", "fisheries"],
  evidence: [
    { start: 0, end: 27, text: "Talks in Lima on 3 May 2021" },
    { start: 9, end: 13, text: "Lima" },
  ],
});
const counts = async () => {
  const tables = ["documents", "things", "claims", "blocks", "entries", "members"] as const;
  return Promise.all(tables.map(async (table) => (await database.selectFrom(table).selectAll().execute()).length));
};

describe("keeping", () => {
  test("a reading comes back as it went in", async () => {
    const given = reading(first.id, [held]);
    expect(await keep(database, first, () => given, "1")).toEqual({ added: true, read: true });
    expect((await documentNamed(database, first.id))?.reading).toEqual(given);
    expect((await documentNamed(database, "nothing"))?.reading).toBeUndefined();
  });

  test("a second time changes nothing and reads nothing", async () => {
    await keep(database, first, () => reading(first.id, [held]), "1");
    const before = await counts();
    const never = () => {
      throw new Error("read again");
    };
    expect(await keep(database, first, never, "1")).toEqual({ added: false, read: false });
    expect(await counts()).toEqual(before);
  });

  test("another reader's version replaces the claims of that document alone", async () => {
    const second = report("Talks in Accra on 9 May 2021.", "2021-05-09");
    await keep(database, first, () => reading(first.id, [held]), "1");
    await keep(database, second, () => reading(second.id, [{ ...held, place: "Accra" }]), "1");
    const newer = reading(first.id, [{ ...held, topics: ["energy"] }]);
    expect(await keep(database, first, () => newer, "2")).toEqual({ added: false, read: true });
    expect((await documentNamed(database, first.id))?.reading).toEqual(newer);
    expect((await documentNamed(database, second.id))?.reading.engagements[0]?.place).toBe("Accra");
    expect([await readerOf(database, first.id), await readerOf(database, second.id)]).toEqual(["2", "1"]);
  });

  test("a reader that fails leaves the record as it was", async () => {
    const failing = () => {
      throw new Error("broken");
    };
    await expect(keep(database, first, failing, "1")).rejects.toThrow("broken");
    expect(await counts()).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("a value in the words is stated, one that follows is inferred", async () => {
    await keep(database, first, () => reading(first.id, [held]), "1");
    const claims = await database.selectFrom("claims").selectAll().where("property", "in", ["place", "start"]).execute();
    const basis = Object.fromEntries(claims.map((claim) => [claim.property, [claim.basis, first.text.slice(claim.start, claim.end)]]));
    expect(basis).toEqual({ place: ["stated", "Lima"], start: ["inferred", "Talks in Lima on 3 May 2021"] });
  });
});

describe("a relation", () => {
  test("is found in either order, with its reports, and only what was published by a day", async () => {
    const later = report("Ministers of Peru and Ghana met on May 3.", "2021-05-06");
    await keep(database, first, () => reading(first.id, [held]), "1");
    await keep(
      database,
      later,
      () =>
        reading(later.id, [
          engagement({
            start: "2021-05-04",
            end: "2021-05-04",
            participants: [person("Boateng", null, "GHA"), person("Luz Quispe", "foreign minister", "PER")],
          }),
        ]),
      "1",
    );
    const relation = await relationOf(database, "PER", "GHA");
    expect(relation.states).toEqual(["GHA", "PER"]);
    expect(relation.sources.map((source) => source.published)).toEqual(["2021-05-06", "2021-05-03"]);
    expect(await relationOf(database, "GHA", "PER")).toEqual(relation);
    expect((await relationOf(database, "GHA", "PER", { asOf: "2021-05-04" })).sources).toHaveLength(1);
    expect((await relationOf(database, "GHA", "FRA")).occasions).toEqual([]);
  });

  test("is given by its newest entries, with how many are older", async () => {
    const day = (n: number) => `2021-0${n}-03`;
    for (const n of [1, 2, 3, 4])
      await keep(database, report(`Talks ${n}`, day(n)), () => reading("x", [engagement({ start: day(n), end: day(n) })]), "1");
    const { occasions, older, sources } = await relationOf(database, "GHA", "PER", { newest: 3 });
    expect(occasions.map(({ record }) => record.start)).toEqual([day(4), day(3), day(2)]);
    expect([older, sources.length]).toEqual([{ engagements: 1 }, 3]);
    const then = await relationOf(database, "GHA", "PER", { newest: 1, asOf: day(3) });
    expect([then.occasions.map(({ record }) => record.start), then.older]).toEqual([[day(3)], { engagements: 2 }]);
    expect((await relationOf(database, "GHA", "PER")).older).toEqual({});
  });

  test("stands in the list of relations", async () => {
    const later = report("Ministers of Peru and Ghana met on May 3.", "2021-05-06");
    await keep(database, first, () => reading(first.id, [held]), "1");
    await keep(database, later, () => reading(later.id, [{ ...held, start: "2021-05-03", end: "2021-05-03" }]), "1");
    expect(await relations(database)).toMatchObject([{ states: ["GHA", "PER"], reports: 2, last: expect.stringMatching(/^2021-05-0/) }]);
  });
});
