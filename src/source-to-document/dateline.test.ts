import { describe, expect, test } from "vitest";
import { datelineOf } from "./dateline.ts";

describe("datelines of agencies", () => {
  test.each([
    ["COLOMBO, Nov. 3 (Xinhua) -- Ministers met.", "COLOMBO", "2022-11-03", "Xinhua"],
    ["WASHINGTON (Reuters) - The envoy spoke.", "WASHINGTON", null, "Reuters"],
    ["MOSCOW, November 9. /TASS/. The envoy spoke.", "MOSCOW", "2022-11-09", "TASS"],
    ["ANKARA: The envoy spoke.", "ANKARA", null, null],
    ["Nairobi [Kenya], June 27 (NPA): Ministers met.", "Nairobi", "2022-06-27", "NPA"],
    ["Beijing, March 3, 2021 — Ministers met.", "Beijing", "2021-03-03", null],
    ["SANTIAGO, 5 July (EFE) - Ministers met.", "SANTIAGO", "2022-07-05", "EFE"],
    ["MOSCOW. November 9 (Interfax) - The envoy spoke.", "MOSCOW", "2022-11-09", "Interfax"],
    ["ASTANA, Nov 4. KAZTAG – The envoy spoke.", "ASTANA", "2022-11-04", "KAZTAG"],
    ["Vientiane (KPL), November 7, 2022 – The envoy spoke.", "Vientiane", "2022-11-07", "KPL"],
    ["Muscat, 7th November, 2022 (ONA) -- The envoy spoke.", "Muscat", "2022-11-07", "ONA"],
    ["Lisbon, 7 November 2022. The ministers met today.", "Lisbon", "2022-11-07", null],
    ["Riga, 7 November 2022\n\nThe envoy was summoned today.", "Riga", "2022-11-07", null],
    ["Ministry of Foreign Affairs, Suva, 7 November 2022\n\nThe envoy spoke.", "Suva", "2022-11-07", null],
    ["Monday, 7 November 2022\n\nThe envoy spoke.", null, "2022-11-07", null],
    ["Jakarta. The envoy spoke.", "Jakarta", null, null],
    ["(VOVWORLD) - The envoy spoke.", null, null, "VOVWORLD"],
    ["RIO DE JANEIRO, Brazil (AP) — Ministers met.", "RIO DE JANEIRO", null, "AP"],
  ])("%s", (text, place, date, agency) => {
    const found = datelineOf(text, "2022-11-15");
    expect(found).toMatchObject({ start: 0, place, date, agency });
  });

  test("it may stand below a headline", () => {
    const text = "Ministers meet in Lima\n\nLIMA, March 3 (Andes Wire) -- Ministers met.";
    const found = datelineOf(text, "2022-03-04")!;
    expect(text.slice(found.start, found.end)).toBe("LIMA, March 3 (Andes Wire) -- ");
  });
  test("without a year it is the publication's, or the last one's at the turn of the year", () => {
    const text = "OSLO, Dec. 30 (NTB) -- Ministers met.";
    expect(datelineOf(text, "2022-12-31")?.date).toBe("2022-12-30");
    expect(datelineOf(text, "2023-01-02")?.date).toBe("2022-12-30");
    expect(datelineOf(text, null)?.date).toBeNull();
  });
});

describe("no datelines", () => {
  test.each([
    "Question: What did the ministers agree?",
    "FOREIGN MINISTER OKAFOR: Thank you all for coming.",
    "Ukraine – Level 4: Do not travel.",
    "In Berlin, June 12-14: the envoy will meet officials.",
    "Subject: Visit of the minister",
    "The minister said on Monday: we will meet again.",
    "Ministers met in Oslo (Norway) on Monday.",
    "LIMA, March 33 (Andes Wire) -- Ministers met.",
    "",
    "\n\n\n",
  ])("%j", (text) => expect(datelineOf(text, "2022-11-15")).toBeNull());
});
