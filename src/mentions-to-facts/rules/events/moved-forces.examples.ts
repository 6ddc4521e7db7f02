import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Ukraine put its troops at the highest level of combat readiness along the frontier with Belarus.",
      values: { type: "MOBILIZE", source: ["UKR"], target: ["BLR"] },
    },
    { text: "Russia has massed troops near the border with Ukraine.", values: { type: "MOBILIZE", source: ["RUS"], target: ["UKR"] } },
    { text: "China launched military drills around Taiwan on Monday.", values: { type: "MOBILIZE", source: ["CHN"], target: ["TWN"] } },
  ],
  leaves: ["China held joint drills with Thailand near Bangkok.", "Russia deployed doctors near the border with Ukraine."],
});
