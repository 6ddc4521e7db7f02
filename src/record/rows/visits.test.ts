import { describe, expect, test } from "vitest";
import { type VisitsSpec, visitFrom } from "./visits.ts";

const spec: VisitsSpec = {
  publisher: "Protocol of Peru",
  title: "Guests of the state",
  columns: { who: "guest", from: "of", start: "first", end: "last", office: "office", place: "city", remarks: "notes" },
  host: "Peru",
  states: { "Gold Coast": "GHA", Atlantis: null },
  offices: { fm: "foreign minister" },
};
const made = (row: Record<string, string>) => visitFrom({ guest: "Ama Boateng", of: "Ghana", first: "2021-05-03", last: "2021-05-04", ...row }, spec);
const visit = (row: Record<string, string>) =>
  made(row).document && (made(row) as { reading: { engagements: readonly object[] } }).reading.engagements[0];

describe("a row of a table of visits", () => {
  test("is a visit, cited by a sentence of its own", () => {
    const { document, odd } = made({ office: "FM", city: "Lima", notes: "Laid a wreath." });
    expect(odd).toEqual([]);
    expect(document).toMatchObject({
      publisher: "Protocol of Peru",
      text: "Ama Boateng (Ghana), visit to Peru, Lima, 2021-05-03 to 2021-05-04. Laid a wreath.",
    });
    expect(visit({ office: "FM", city: "Lima" })).toMatchObject({
      kind: "visit",
      start: "2021-05-03",
      end: "2021-05-04",
      states: ["GHA", "PER"],
      place: "Lima",
      participants: [{ name: "Ama Boateng", office: "foreign minister", state: "GHA" }],
    });
  });
  test.each([
    ["President Kofi Mensah", "president", "Kofi Mensah"],
    ["Acting Foreign Minister Esi Addo", "acting foreign minister", "Esi Addo"],
    ["King Otumfuo", "king", "Otumfuo"],
  ])("%s: the title is the office", (guest, office, name) => expect(visit({ guest })).toMatchObject({ participants: [{ office, name }] }));
  test.each([["Gold Coast"], ["ghana"], ["GHA"], ["Gold Coast (Ghana)"]])("knows %s", (of) =>
    expect(visit({ of })).toMatchObject({ states: ["GHA", "PER"] }),
  );
  test("is kept without what cannot be made out, and says so", () => {
    expect(made({ of: "Atlantis" }).odd).toEqual(['"Atlantis" is no state known here; kept without it']);
    expect(visit({ of: "Atlantis" })).toMatchObject({ states: ["PER"] });
    expect(made({ last: "2021-05-01" }).odd).toEqual(["last: 2021-05-01 lies before 2021-05-03; kept as a day"]);
    expect(made({ guest: "" }).odd).toEqual(["guest: is empty; kept without a person"]);
  });
  test.each(["", "3 May", "2021-02-30", "2021-13"])("is not kept with “%s” for its first day", (first) => {
    expect(made({ first })).toEqual({ odd: [`first: "${first}" is no date; write it as 2022-06-27, 2022-06 or 2022`] });
  });
});
