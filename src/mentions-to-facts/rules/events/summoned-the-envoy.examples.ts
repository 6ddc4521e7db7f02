import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Denmark summoned the Russian ambassador on Monday over the violation of its airspace.",
      values: { type: "ACCUSE", source: ["DNK"], target: ["RUS"], date: "2022-06-27" },
    },
    { text: "The Indian envoy was summoned to the ministry in Islamabad.", values: { type: "ACCUSE", source: ["PAK"], target: ["IND"] } },
  ],
  leaves: ["Denmark summoned its ambassador home from Russia.", "The Kenyan minister called on the Ugandan president."],
});
