import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Uganda threatened to withdraw its troops unless the UN corrected a report.",
      values: { type: "THREATEN", source: ["UGA"], target: ["UN"] },
    },
    { text: "Iran vowed to retaliate against Israel for the strike.", values: { type: "THREATEN", source: ["IRN"], target: ["ISR"] } },
    { text: "Turkey threatened to cut off water to Syria.", values: { type: "THREATEN", source: ["TUR"], target: ["SYR"] } },
  ],
  leaves: ["Iran vowed to build more schools.", "Turkey did not threaten Syria."],
});
