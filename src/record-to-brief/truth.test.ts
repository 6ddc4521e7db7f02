import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { readerFromDisk } from "../apps/reader.ts";
import { keep, openRecord, relationOf, relations } from "../record/index.ts";
import { engagement } from "../record/made-up.test-data.ts";
import { documentFromText } from "../source-to-document/index.ts";
import type { Draft } from "./brief.ts";
import { composeBrief, draftsOf } from "./compose.ts";
import { unfounded } from "./truth.test-data.ts";
import { draft } from "./weight.ts";

const database = await openRecord(":memory:");
afterAll(() => database.destroy());
const read = readerFromDisk();
const samples = readFileSync(new URL("../../samples/reports.ndjson", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");
const reports = new URL("../../test/reports/", import.meta.url);
const own = readdirSync(reports)
  .filter((file) => file.startsWith("E-"))
  .map((file) => readFileSync(new URL(file, reports), "utf8"));
for (const json of [...samples, ...own]) {
  const { text, published, title, publisher } = JSON.parse(json) as Readonly<Record<"text" | "published" | "title" | "publisher", string>>;
  const document = documentFromText(text, { published, title, publisher });
  await keep(database, document, () => read(document), "1");
}
const pairs = (await relations(database)).map(({ states }) => states);

describe("every brief of the samples and of the reports with gold", () => {
  test("is of more than ten relations", () => expect(pairs.length).toBeGreaterThan(10));
  test.each(pairs)("%s – %s: no number or date that its claims do not hold, and no sentence without its source", async (a, b) => {
    const relation = await relationOf(database, a, b);
    const drafts: readonly Draft[] = draftsOf(relation, { asOf: relation.sources[0]!.published, since: null }).flatMap(({ items }) =>
      items.flatMap((one) => one.drafts),
    );
    expect(drafts.filter((one) => !one.inferred).flatMap((one) => unfounded(one).map((said) => `${said}: ${one.text}`))).toEqual([]);
    for (const { heading, items } of composeBrief(relation).sections)
      for (const { text, cites } of items.flatMap(({ sentences }) => sentences))
        expect(heading === "What is missing" || text.endsWith(" more on record.") || cites.length > 0, text).toBe(true);
  });
});

describe("the check itself", () => {
  const held = engagement({ start: "2021-05-03", end: "2021-05-05", mechanism: "Joint Commission", round: 5, place: "Lima" });
  const entry = {
    id: "a",
    record: held,
    differences: [],
    reports: [{ thing: "a", record: held, source: { id: "x", published: "2021-05-06", title: null, publisher: null, url: null } }],
  };
  test.each([
    ["The 5th Joint Commission sat in Lima from 3 to 5 May 2021.", []],
    ["The 6th Joint Commission sat in Lima.", [6]],
    ["They met on 4 May 2021.", ["2021-05-04"]],
    ["They met in May 2021.", []],
    ["They met in June 2021.", ["2021-06"]],
    ["Trade was USD 14 billion.", [14_000_000_000]],
  ])("%s", (text, wrong) => expect(unfounded(draft(text, entry))).toEqual(wrong));
});
