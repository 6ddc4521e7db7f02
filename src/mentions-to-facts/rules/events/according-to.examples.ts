import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "France is fanning tension in the region, according to the Azerbaijani foreign ministry.",
      values: { type: "ACCUSE", source: ["AZE"], target: ["FRA"] },
    },
    { text: "Sudanese troops crossed the border on Sunday, according to Chad's army.", values: { type: "ACCUSE", source: ["TCD"], target: ["SDN"] } },
  ],
  leaves: ["Sudanese troops crossed the river on Sunday.", "Sudanese troops attacked the camp, according to witnesses."],
});
