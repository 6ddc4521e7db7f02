import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { documentFromText } from "../../source-to-document/index.ts";
import type { EngagementRecord } from "../../types/index.ts";
import { checkRecord } from "../check.ts";
import { type Database, openRecord } from "../database.ts";
import { engagement, person, reading } from "../made-up.test-data.ts";
import { relationOf } from "../queries/relation.ts";
import { keep } from "./keep.ts";

interface Given {
  readonly published: string;
  readonly records: readonly Partial<EngagementRecord>[];
}
const open: Database[] = [];
afterEach(async () => {
  for (const database of open.splice(0)) await database.destroy();
});

/** A record of reports kept in the order given. */
const recordOf = async (given: readonly Given[]): Promise<Database> => {
  const database = await openRecord(":memory:");
  open.push(database);
  for (const one of given) await add(database, one);
  return database;
};
const add = (database: Database, { published, records }: Given, reader = "1") => {
  const text = `Made-up report of ${published}: ${JSON.stringify(records)}`;
  const document = documentFromText(text, { published });
  const told = records.map((record, at) => engagement({ ...record, evidence: [{ start: at, end: at + 5, text: text.slice(at, at + 5) }] }));
  return keep(database, document, () => reading(document.id, told), reader);
};
const entriesIn = async (database: Database) =>
  (await relationOf(database, "GHA", "PER")).occasions.map(({ id, record, reports, differences }) => ({
    id,
    record,
    differences,
    things: reports.map(({ thing }) => thing),
  }));

const boateng = person("Ama Boateng", "foreign minister", "GHA");
const quispe = person("Luz Quispe", "foreign minister", "PER");
const vega = person("Raúl Vega", "trade minister", "PER");

const day = fc.constantFrom(null, "2021", "2021-05", "2021-05-03", "2021-05-04", "2021-05-20");
const record: fc.Arbitrary<Partial<EngagementRecord>> = fc
  .record({
    day,
    kind: fc.constantFrom("meeting", "visit", "consultations"),
    status: fc.constantFrom("held", "planned", "invited"),
    place: fc.constantFrom(null, "Lima", "Peru", "Accra"),
    mechanism: fc.constantFrom(null, null, "Joint Commission"),
    round: fc.constantFrom(null, 3, 4),
    participants: fc.subarray([boateng, quispe, vega]),
  })
  .map(
    ({ day, mechanism, round, ...rest }) =>
      ({ ...rest, start: day, end: day, mechanism, round: mechanism ? round : null }) as Partial<EngagementRecord>,
  );
const report: fc.Arbitrary<Given> = fc.record({
  published: fc.constantFrom("2021-05-04", "2021-05-05", "2021-05-21", "2021-06-30"),
  records: fc.array(record, { minLength: 1, maxLength: 2 }),
});

test("the record is the same in whatever order reports come, also where one is read again", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(report, { minLength: 2, maxLength: 7, selector: (one) => JSON.stringify(one) }),
      fc.nat(),
      async (given, turn) => {
        const straight = await entriesIn(await recordOf(given));
        const turned = [...given.slice(turn % given.length), ...given.slice(0, turn % given.length)].reverse();
        const other = await recordOf(turned);
        expect(await entriesIn(other)).toEqual(straight);
        await add(other, given[0]!, "2");
        expect(await entriesIn(other)).toEqual(straight);
        await Promise.all(open.splice(0).map((database) => database.destroy()));
      },
    ),
    { numRuns: 60 },
  );
}, 240_000);

describe("a report that comes later", () => {
  test("joins what it tells of, and what it links comes together", async () => {
    const may = (d: string, rest: Partial<EngagementRecord>): Given => ({
      published: `2021-05-0${d}`,
      records: [{ start: "2021-05-03", end: "2021-05-03", ...rest }],
    });
    const database = await recordOf([may("4", { participants: [boateng], place: "Lima" }), may("5", { participants: [quispe], place: "Callao" })]);
    expect(await entriesIn(database)).toHaveLength(2);
    await add(database, may("6", { participants: [boateng, quispe] }));
    expect(await entriesIn(database)).toMatchObject([{ record: { participants: [boateng, quispe] } }]);
  });

  test("read anew tells something else: it leaves the entry, and the others stay", async () => {
    const told = { start: "2021-05-03", end: "2021-05-03", participants: [boateng] };
    const database = await recordOf([{ published: "2021-05-04", records: [told] }]);
    const text = "Talks of 3 May, and a call of 9 June";
    const document = documentFromText(text, { published: "2021-06-10" });
    const evidence = [{ start: 0, end: 14, text: text.slice(0, 14) }];
    await keep(database, document, () => reading(document.id, [engagement({ ...told, evidence })]), "1");
    expect(await entriesIn(database)).toHaveLength(1);
    await keep(
      database,
      document,
      () => reading(document.id, [engagement({ start: "2021-06-09", end: "2021-06-09", participants: [boateng], evidence })]),
      "2",
    );
    expect((await entriesIn(database)).map(({ record }) => record.start)).toEqual(["2021-06-09", "2021-05-03"]);
    await keep(database, document, () => reading(document.id, []), "3");
    expect((await entriesIn(database)).map(({ record }) => record.start)).toEqual(["2021-05-03"]);
    expect(await checkRecord(database)).toEqual([]);
  });
});
