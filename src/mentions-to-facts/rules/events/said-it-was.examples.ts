import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "China said that the United States should bear full responsibility for the collision.",
      values: { type: "ACCUSE", source: ["CHN"], target: ["USA"] },
    },
    {
      text: "The Greek foreign minister said that Albania's decision was unacceptable.",
      values: { type: "ACCUSE", source: ["GRC"], target: ["ALB"] },
    },
    {
      text: "The sending of drones by Iran is a provocation, Moldova's president said.",
      values: { type: "ACCUSE", source: ["MDA"], target: ["IRN"] },
    },
  ],
  leaves: ["Ghana said that Togo's offer was not a mistake.", "Peru said that its own delay was regrettable."],
});
