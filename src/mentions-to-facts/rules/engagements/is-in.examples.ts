import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Ghanaian Foreign Minister Ama Boateng is in Oslo this week.",
      values: { kind: "visit", status: "ongoing", states: ["GHA", "NOR"], place: "Oslo" },
    },
    {
      text: "Peruvian President Luz Quispe will be in Tokyo on July 4.",
      values: { kind: "visit", status: "planned", start: "2022-07-04", states: ["JPN", "PER"], place: "Tokyo" },
    },
    {
      text: "Bolivia's trade minister, Ana Quispe, who is in Oslo until Thursday, spoke of a new port.",
      values: { kind: "visit", status: "ongoing", start: null, end: "2022-06-30", states: ["BOL", "NOR"], place: "Oslo" },
    },
    {
      text: "Moldova's economy minister, Dumitru Alaiba, in Riga for talks on wine, praised the port.",
      values: { kind: "visit", states: ["LVA", "MDA"], place: "Riga" },
    },
    {
      text: "Peru's speaker, Ana Quispe, and her delegation are in Vilnius until Thursday.",
      values: { kind: "visit", status: "ongoing", start: null, end: "2022-06-30", states: ["LTU", "PER"], place: "Vilnius" },
    },
    {
      text: "Mozambique's president, Filipe Nyusa, currently in Beijing on a state visit, met Premier Li Keqin on Friday.",
      values: { kind: "visit", status: "ongoing", start: null, states: ["CHN", "MOZ"], place: "Beijing" },
    },
  ],
  leaves: [
    "Moldova's economy minister, Dumitru Alaiba, in Riga's view, owes an answer.",
    "Moldova's economy minister, Dumitru Alaiba, in Riga for the Three Seas Summit, praised the port.",
    "Peruvian President Luz Quispe is in Lima this week.",
    "Ghanaian Foreign Minister Ama Boateng is confident that in Oslo nothing changes.",
  ],
});
