import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Jordan's King Abdullah II discussed water with visiting German Foreign Minister Annalena Baerbock in Amman.",
      values: { kind: "visit", status: "held", format: "in-person", states: ["DEU", "JOR"] },
    },
    {
      text: "Paraguay's President Mario Abdo Benítez thanked the visiting Taiwanese foreign minister, Joseph Wu, for the aid.",
      values: { kind: "visit", status: "held", states: ["PRY", "TWN"] },
    },
  ],
  leaves: ["The Romanian foreign minister is visiting farms in the north.", "Visiting hours at the embassy of Chile in Oslo are short."],
});
