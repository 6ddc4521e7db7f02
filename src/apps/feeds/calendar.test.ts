import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { Due } from "../../record/index.ts";
import { commitment, engagement, person } from "../../record/made-up.test-data.ts";
import { calendarOf } from "./calendar.ts";

const told = <R>(id: string, record: R) => ({
  id,
  record,
  differences: [],
  reports: [{ thing: id, record, source: { id: "x", published: "2021-05-04", title: null, publisher: 'Test Wire; Lima, "A"\n', url: null } }],
});
const boateng = person("Ama Boateng", "foreign minister", "GHA");
const visit = engagement({ kind: "visit", status: "planned", start: "2021-06-08", end: "2021-06-10", place: "Lima", participants: [boateng] });
const talks = engagement({ status: "planned", start: "2021-07", end: "2021-07" });
const milestone = { what: "diplomatic-relations", years: null, year: null, since: 1966, states: ["GHA", "PER"], bodies: [], evidence: [], rules: [] };
const due: readonly Due[] = [
  { date: "2021-06-08", overdue: false, what: { kind: "occasion", entry: told("a/engagements/0-9", visit) } },
  { date: "2021-07", overdue: false, what: { kind: "occasion", entry: told("b/engagements/0-9", talks) } },
  { date: "2021", overdue: false, what: { kind: "anniversary", years: 55, entry: told("c/milestones/0-9", milestone) } },
  {
    date: "2021-04-30",
    overdue: true,
    what: { kind: "commitment", entry: told("d/commitments/0-9", commitment({ text: "to train 20 pilots;\nand, more", due: "2021-04-30" })) },
  },
  { date: "2022", overdue: false, what: { kind: "session", name: "Joint Commission", host: "PER", last: told("e/engagements/0-9", talks) } },
];
/** Read by another library than the one that writes it. */
const events = () =>
  new ICAL.Component(ICAL.parse(calendarOf(due, "Ghana – Peru", "2021-05-05"))).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));

describe("a calendar of what is due", () => {
  test("holds an event of whole days for each, as precise as it is known", () => {
    expect(events().map(({ startDate, endDate, summary }) => [String(startDate), String(endDate), summary.slice(0, 40)])).toEqual([
      ["2021-06-08", "2021-06-11", "Foreign Minister Ama Boateng of Ghana is"],
      ["2021-07-01", "2021-08-01", "Ghana and Peru are to hold talks in July"],
      ["2021-01-01", "2021-01-02", "55th anniversary. Diplomatic relations o"],
      ["2021-04-30", "2021-05-01", "Ghana and Peru agreed or undertook: “to "],
      ["2022-01-01", "2022-01-02", "Joint Commission, by the usual gap, in P"],
    ]);
  });
  test("says where it is from, what is overdue, and what nobody has said", () => {
    const [visiting, , , late, session] = events();
    expect(visiting!.description).toContain('Sources: Test Wire; Lima, "A" , 4 May 2021.');
    expect(late!.description).toContain("Overdue: no report tells that it took place.");
    expect(late!.description).toContain("to train 20 pilots; and, more");
    expect(session!.component.getFirstPropertyValue("status")).toBe("TENTATIVE");
  });
  test("is the same every time, with lines that no reader cuts, and names that stay", () => {
    const text = calendarOf(due, "Ghana – Peru", "2021-05-05");
    expect(calendarOf(structuredClone(due), "Ghana – Peru", "2021-05-05")).toBe(text);
    expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(new Set(events().map(({ uid }) => uid)).size).toBe(due.length);
  });
});
