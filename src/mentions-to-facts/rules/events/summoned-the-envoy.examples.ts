import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "China called in Norway's ambassador on Friday.", values: { type: "ACCUSE", source: ["CHN"], target: ["NOR"] } },
    {
      text: "Denmark summoned the Russian ambassador on Monday over the violation of its airspace.",
      values: { type: "ACCUSE", source: ["DNK"], target: ["RUS"], date: "2022-06-27" },
    },
    { text: "The Indian envoy was summoned to the ministry in Islamabad.", values: { type: "ACCUSE", source: ["PAK"], target: ["IND"] } },
  ],
  leaves: ["Denmark summoned its ambassador home from Russia.", "The Kenyan minister called on the Ugandan president."],
});
