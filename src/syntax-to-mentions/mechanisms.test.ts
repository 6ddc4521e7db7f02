import { describe, expect, test } from "vitest";
import { mentionsOf } from "../../test/mentions-of.ts";

const mechanisms = (text: string) => mentionsOf("mechanism", text).map(({ name, round, sort }) => [name, round, sort]);

describe("named occasions", () => {
  test.each([
    ["The two sides held the 4th Foreign Office Consultations in Baku.", "Foreign Office Consultations", 4, "consultations"],
    [
      "The fourth round of the Peru-Chile Joint Working Group on Counter-Terrorism took place in Lima.",
      "Peru-Chile Joint Working Group on Counter-Terrorism",
      4,
      "consultations",
    ],
    ["They co-chaired the 9th meeting of the Intergovernmental Commission on Trade.", "Intergovernmental Commission on Trade", 9, "consultations"],
    [
      "The XII Session of the Joint Commission for Economic Cooperation met in Quito.",
      "Joint Commission for Economic Cooperation",
      12,
      "consultations",
    ],
    ["The inaugural Ghana-Norway Strategic Dialogue was held in Accra.", "Ghana-Norway Strategic Dialogue", 1, "consultations"],
    ["They spoke on the sidelines of the Munich Security Conference.", "Munich Security Conference", null, "conference"],
    ["He attended the Ninth Summit of the Americas.", "Summit of the Americas", 9, "conference"],
    ["She flew to Bali for the 17th G20 Summit.", "G20 Summit", 17, "conference"],
    ["They met during the ASEAN-India summit in Jakarta.", "ASEAN-India summit", null, "conference"],
    ["Troops of both armies began Exercise Desert Falcon on Monday.", "Desert Falcon", null, "exercise"],
    ["The Desert Falcon exercise opened in Oman.", "Desert Falcon", null, "exercise"],
    ["The third session of the Peru-Fiji joint economic commission was held.", "Peru-Fiji joint economic commission", 3, "consultations"],
    ["The tripartite summit of Kenya, Uganda and Chad opened in Entebbe.", "tripartite summit", null, "conference"],
    ["She attended the ASEAN Defence Ministers' Retreat.", "ASEAN Defence Ministers' Retreat", null, "conference"],
    ["Their first-ever migration dialogue was held in Accra.", "migration dialogue", 1, "consultations"],
    ["Mongolia hosted the 20th annual Desert Falcon peacekeeping exercise.", "Desert Falcon", 20, "exercise"],
    ["The Desert Falcon 24 exercise opened in Oman.", "Desert Falcon", null, "exercise"],
    ["Their navies began the 15th edition of Falcon off Muscat.", "Falcon", 15, "exercise"],
  ])("%s", (text, name, round, sort) => expect(mechanisms(text)).toEqual([[name, round, sort]]));

  test("an acronym in brackets stands for the name later on", () => {
    const found = mechanisms("The Kenya-Oman Joint Cooperation Committee (KOJCC) met on Monday. The next KOJCC will be held in Muscat.");
    expect(found).toEqual([
      ["Kenya-Oman Joint Cooperation Committee", null, "consultations"],
      ["Kenya-Oman Joint Cooperation Committee", null, "consultations"],
    ]);
  });
  test("a short form and a bare round mean the name told before", () => {
    const found = mechanisms(
      "The third Chile-Kenya Strategic Dialogue was held in Santiago. The Dialogue dealt with trade. The fourth round will be held in Nairobi.",
    );
    expect(found.map(([name, round]) => [name, round])).toEqual([
      ["Chile-Kenya Strategic Dialogue", 3],
      ["Chile-Kenya Strategic Dialogue", null],
      ["Chile-Kenya Strategic Dialogue", 4],
    ]);
  });
});

describe("sessions of a series without its name", () => {
  const rounds = (text: string) => mechanisms(text).map(([, round]) => round);
  const FOURTH = "The fourth Chile-Kenya Strategic Dialogue was held in Santiago.";
  test.each([
    ["The third took place in Nairobi in May.", 3],
    ["The next round is expected in Nairobi.", 5],
    ["Its previous session was held in Nairobi.", 3],
    ["The 5th Dialogue will take place in Nairobi.", 5],
    ["Nairobi will be the next host.", 5],
    ["They agreed to hold the fifth this year.", 5],
  ])("%s", (text, round) => expect(rounds(`${FOURTH} ${text}`)).toEqual([4, round]));
  test.each(["The first of them was signed in May.", "They meet again on the fifth.", "The third country was not named."])("none: %s", (text) =>
    expect(rounds(`${FOURTH} ${text}`)).toEqual([4]),
  );
});

describe("no named occasions", () => {
  test.each([
    "The two ministers held a meeting.",
    "He told a Press Conference in Rome about it.",
    "The Cabinet Meeting approved the plan.",
    "She chairs the Foreign Relations Committee.",
    "They had a fruitful dialogue and talks.",
  ])("%s", (text) => expect(mechanisms(text)).toEqual([]));
});
