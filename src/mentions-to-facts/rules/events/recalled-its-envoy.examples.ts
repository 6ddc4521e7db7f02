import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Bolivia broke diplomatic relations with Israel, while Chile recalled its ambassador.",
      values: { type: "SANCTION", source: ["CHL"], target: ["ISR"] },
    },
    { text: "France recalled its ambassador from Niger after the coup.", values: { type: "SANCTION", source: ["FRA"], target: ["NER"] } },
    { text: "Turkey called its ambassador to Sweden home for consultations.", values: { type: "SANCTION", source: ["TUR"], target: ["SWE"] } },
  ],
  leaves: ["France recalled the old friendship with Niger.", "Turkey did not recall its ambassador to Sweden."],
});
