import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { documentFromText } from "../../source-to-document/index.ts";
import type { CommitmentRecord, EngagementRecord, IndicatorRecord, InstrumentRecord, StatementRecord } from "../../types/index.ts";
import { checkRecord } from "../check.ts";
import { type Database, openRecord } from "../database.ts";
import { commitment, engagement, indicator, instrument, person, reading, statement } from "../made-up.test-data.ts";
import { relationOf } from "../queries/relation.ts";
import type { Merged } from "../view.ts";
import { keep } from "./keep.ts";

interface Given {
  readonly published: string;
  readonly publisher?: string;
  readonly records: readonly Partial<EngagementRecord>[];
  readonly others?: {
    readonly instruments: readonly Partial<InstrumentRecord>[];
    readonly indicators: readonly Partial<IndicatorRecord>[];
    readonly commitments: readonly Partial<CommitmentRecord>[];
    readonly statements: readonly Partial<StatementRecord>[];
  };
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
const add = (database: Database, { published, publisher, records, others }: Given, reader = "1") => {
  const text = `Made-up report of ${published}: ${JSON.stringify([publisher, records, others])}`;
  const document = documentFromText(text, { published, ...(publisher ? { publisher } : {}) });
  const cited = <T>(given: T, at: number) => ({ ...given, evidence: [{ start: at, end: at + 5, text: text.slice(at, at + 5) }] });
  const told = records.map((record, at) => engagement(cited(record, at)));
  const rest = others && {
    instruments: others.instruments.map((record, at) => instrument(cited(record, at))),
    indicators: others.indicators.map((record, at) => indicator(cited(record, at))),
    commitments: others.commitments.map((record, at) => commitment(cited(record, at))),
    statements: others.statements.map((record, at) => statement(cited(record, at))),
  };
  return keep(database, document, () => reading(document.id, told, rest), reader);
};
const plainly = <R>(entries: readonly Merged<R>[]) =>
  entries.map(({ id, record, reports, differences }) => ({ id, record, differences, things: reports.map(({ thing }) => thing) }));
const entriesIn = async (database: Database) => plainly((await relationOf(database, "GHA", "PER")).occasions);
const allIn = async (database: Database) => {
  const { occasions, instruments, indicators, commitments, statements } = await relationOf(database, "GHA", "PER");
  return [plainly(occasions), plainly(instruments), plainly(indicators), plainly(commitments), plainly(statements)];
};

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
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 2 });
const report: fc.Arbitrary<Given> = fc.record({
  published: fc.constantFrom("2021-05-04", "2021-05-05", "2021-05-21", "2021-06-30"),
  publisher: fc.constantFrom("Accra Wire", "Diario de Lima"),
  records: fc.array(record, { minLength: 1, maxLength: 2 }),
  others: fc.record({
    instruments: some(
      fc.record({
        title: fc.constantFrom("six MoUs", "five agreements", "agreement on fisheries", "Fisheries Agreement", "agreement on fisheries and ports"),
        action: fc.constantFrom("proposed", "signed", "ratified", "in-force"),
        date: fc.constantFrom(null, "2021-05", "2021-05-03", "2021-05-04", "2021-05-20"),
      }),
    ),
    indicators: some(fc.record({ value: fc.constantFrom(40, 41, 60), period: fc.constantFrom(null, "2020", "2021") })),
    commitments: some(
      fc.record({
        text: fc.constantFrom(
          "to open direct flights between Lima and Accra",
          "direct flights from Accra to Lima are to be opened",
          "to open a consulate in Lima and direct flights",
          "to train 20 pilots",
          "to train 30 pilots",
        ),
        due: fc.constantFrom(null, "2021", "2021-12", "2022-06"),
      }),
    ),
    statements: some(
      fc.record({
        text: fc.constantFrom("Our ports are open to Peru's fishing fleet all year", "ports are open to the fishing fleet of Peru", "We trust Peru"),
        date: fc.constantFrom(null, "2021-05-03", "2021-05-04", "2021-05-20"),
        speaker: fc.constantFrom(boateng, quispe, person("Boateng", null, "GHA")),
      }),
    ),
  }),
});

test("the record is the same in whatever order reports come, also where one is read again", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(report, { minLength: 2, maxLength: 7, selector: (one) => JSON.stringify(one) }),
      fc.nat(),
      async (given, turn) => {
        const straight = await allIn(await recordOf(given));
        const turned = [...given.slice(turn % given.length), ...given.slice(0, turn % given.length)].reverse();
        const other = await recordOf(turned);
        expect(await allIn(other)).toEqual(straight);
        await add(other, given[0]!, "2");
        expect(await allIn(other)).toEqual(straight);
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
