import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Uruguay's foreign minister, Ana Pereira, arrived in Doha at the start of a tour that also includes Kuwait.",
      values: { kind: "visit", states: ["KWT", "URY"], place: "Kuwait" },
    },
    {
      text: "The trip of Ghana's president, Kofi Mensah, will also take in Lisbon.",
      values: { kind: "visit", status: "planned", states: ["GHA", "PRT"], place: "Lisbon" },
    },
    {
      text: "King Salman of Saudi Arabia plans an Asian tour that begins in Kuala Lumpur on July 26.",
      values: { kind: "visit", status: "planned", start: "2022-07-26", states: ["MYS", "SAU"], place: "Kuala Lumpur" },
    },
  ],
  leaves: ["The president's tour of factories includes a French plant.", "The Ghanaian minister's speech included a greeting to Portugal."],
});
