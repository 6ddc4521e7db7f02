import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Moldova's prime minister, Natalia Gavrilița, was guest of Austrian Chancellor Karl Nehammer on Monday.",
      values: { kind: "meeting", status: "held", format: "in-person", states: ["AUT", "MDA"] },
    },
    {
      text: "On Friday Prime Minister Mario Draghi of Italy will be the guest of Algerian President Abdelmadjid Tebboune in Algiers.",
      values: { kind: "meeting", status: "planned", states: ["DZA", "ITA"], place: "Algiers" },
    },
  ],
  leaves: ["Kenyan President William Ruto was the guest of honour.", "The singer was a guest of Norwegian King Harald."],
});
