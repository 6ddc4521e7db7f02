import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Islamabad on Tuesday lodged a strong protest with New Delhi over the detention of a student.",
      values: { type: "ACCUSE", source: ["PAK"], target: ["IND"], date: "2022-06-21" },
    },
    { text: "Pakistan reiterated its support for China's position.", values: { type: "SUPPORT", source: ["PAK"], target: ["CHN"] } },
    { text: "Israel carried out air strikes on Syria overnight.", values: { type: "ASSAULT", source: ["ISR"], target: ["SYR"] } },
    { text: "The attack by Turkish aircraft on northern Iraq drew a protest.", values: { type: "ASSAULT", source: ["TUR"], target: ["IRQ"] } },
    { text: "Togo's decision drew a protest from Ghana.", values: { type: "ACCUSE", source: ["GHA"], target: ["TGO"] } },
  ],
  leaves: ["Support for Togo is waning.", "The attack was long ago.", "Fiji voiced no concern over Tonga's plans."],
});
