import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Electricity supplies to Afghanistan will be raised by Turkmenistan.", values: { type: "AGREE", source: ["TKM"], target: ["AFG"] } },
    { text: "Oman will waive visa fees for Tanzanians.", values: { type: "AGREE", source: ["OMN"], target: ["TZA"] } },
  ],
  leaves: ["Oman waived visa fees for Tanzanians.", "Oman will raise wages in its capital."],
});
