import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Chad's army said Sudanese forces had shelled the town of Tine.", values: { type: "ACCUSE", source: ["TCD"], target: ["SDN"] } },
    {
      text: "The prime minister of Tuvalu complained that Australia had tried to water down the text.",
      values: { type: "ACCUSE", source: ["TUV"], target: ["AUS"] },
    },
  ],
  leaves: [
    "Syrian state media said that Israeli jets had struck a depot.",
    "Chad said its forces had shelled the camp.",
    "Tuvalu said that Australia had built a school.",
  ],
});
