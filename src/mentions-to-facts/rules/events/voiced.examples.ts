import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Poland's president called his Ukrainian counterpart on Monday to assure him of Warsaw's support.",
      values: { type: "SUPPORT", source: ["POL"], target: ["UKR"] },
    },
    { text: "The president of Nepal offered Pakistan condolences on behalf of his country.", values: { type: "SUPPORT", target: ["PAK"] } },
    { text: "Congo repeated its demand that Kigali stop arming the rebels.", values: { type: "REQUEST", target: ["RWA"] } },
    {
      text: "Islamabad on Tuesday lodged a strong protest with New Delhi over the detention of a student.",
      values: { type: "ACCUSE", source: ["PAK"], target: ["IND"], date: "2022-06-21" },
    },
    { text: "Pakistan reiterated its support for China's position.", values: { type: "SUPPORT", source: ["PAK"], target: ["CHN"] } },
    { text: "The Angolan minister stressed Latvia's support for Moldova.", values: { type: "SUPPORT", source: ["LVA"], target: ["MDA"] } },
    { text: "ECOWAS gave Guinea an ultimatum of ten days.", values: { type: "THREATEN", source: ["ECOWAS"], target: ["GIN"] } },
    { text: "Bolivia expressed the hope that Chile would open the port.", values: { type: "REQUEST", source: ["BOL"], target: ["CHL"] } },
  ],
  leaves: [
    "Support for Togo is waning.",
    "Fiji voiced no concern over Tonga's plans.",
    "Ghana's minister paid a courtesy call on the president of Togo.",
    "Norway expressed concern about the situation in Haiti.",
  ],
});
