import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Finnish President Sauli Niinisto arrived in Santiago, the first Finnish head of state to visit Chile since President Tarja Halonen in 2003.",
      values: { kind: "visit", status: "held", start: "2003", states: ["CHL", "FIN"], place: "Chile" },
    },
    {
      text: "It is the first trip to Zagreb by a Georgian foreign minister since the one by then Minister Maia Panjikidze in May 2014.",
      values: { kind: "visit", status: "held", start: "2014-05", states: ["GEO", "HRV"], place: "Zagreb" },
    },
  ],
  leaves: [
    "It was the first visit to Bratislava by a Mongolian president since 1999.",
    "Relations have been warm since Finnish President Tarja Halonen visited Chile.",
    "The first visit to Oman since the coup is planned for 2025, Malian Foreign Minister Abdoulaye Diop said.",
  ],
});
