import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "The EU called on both Lima and Quito to resume the talks.", values: { type: "REQUEST", source: ["EU"], target: ["ECU", "PER"] } },
    { text: "Argentina called on Britain to resume negotiations.", values: { type: "REQUEST", source: ["ARG"], target: ["GBR"] } },
    { text: "Armenian troops clashed with Azerbaijani forces on the border.", values: { type: "ASSAULT", source: ["ARM"], target: ["AZE"] } },
    { text: "The Netherlands apologised to Indonesia for colonial violence.", values: { type: "CONCEDE", source: ["NLD"], target: ["IDN"] } },
    { text: "France pulled out from Niger on Friday.", values: { type: "RETREAT", source: ["FRA"], target: ["NER"] } },
  ],
  leaves: [
    "The Kenyan minister called on the president of Uganda on Monday.",
    "Police clashed with farmers in Peru.",
    "Malawi rallied late in the match.",
  ],
});
