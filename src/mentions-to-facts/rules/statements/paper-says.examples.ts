import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Panama's foreign ministry wrote to Managua on Monday. The statement adds that the migrants would not be turned back to Nicaragua.",
      values: { medium: "press-release", text: "the migrants would not be turned back to Nicaragua" },
    },
    {
      text: "A Nepalese government statement said that the road to Tibet belonged to both peoples.",
      values: {
        speaker: { name: null, office: null, state: "NPL", body: null },
        medium: "press-release",
        text: "the road to Tibet belonged to both peoples",
      },
    },
  ],
  leaves: ["A Nepalese government statement said that the two ministers met in Kathmandu.", "The statement between Nepal and China was long."],
});
