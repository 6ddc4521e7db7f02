import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Malta's foreign minister is visiting Georgia. During the meeting at the Ministry, the two sides discussed trade.",
      values: { kind: "meeting", status: "held", states: ["GEO", "MLT"] },
    },
    {
      text: "Peru's minister arrived in Chile. In the course of the talks both sides reviewed the work on the tunnel.",
      values: { kind: "meeting", status: "held", states: ["CHL", "PER"] },
    },
  ],
  leaves: [
    "Malta and Georgia are friends. The two sides discussed trade.",
    "Malta and Georgia are friends. During the meeting of the cabinet the two sides discussed trade.",
  ],
});
