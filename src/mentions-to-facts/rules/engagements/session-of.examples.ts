import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "The 4th round of Foreign Office Consultations between Kenya and Norway was held in Oslo on 15 June 2022.",
      values: {
        kind: "consultations",
        status: "held",
        start: "2022-06-15",
        states: ["KEN", "NOR"],
        mechanism: "Foreign Office Consultations",
        round: 4,
        place: "Oslo",
      },
    },
    {
      text: "The third session of the Egypt-Japan Joint Committee will be held in Tokyo in October.",
      values: { kind: "consultations", status: "planned", start: "2022-10", states: ["EGY", "JPN"], round: 3, place: "Tokyo" },
    },
    {
      text: "Argentine President Alberto Fernández attended the Summit of the Americas in Los Angeles.",
      values: { kind: "conference", status: "held", states: ["ARG"], mechanism: "Summit of the Americas", place: "Los Angeles" },
    },
  ],
  leaves: [
    "The two sides cooperate within the framework of the Egypt-Japan Joint Committee.",
    "Chile attaches great weight to the Chile-Kenya Strategic Dialogue.",
  ],
});
