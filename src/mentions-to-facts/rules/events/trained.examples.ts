import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Germany is training Ukrainian soldiers in the use of its tanks.", values: { type: "AID", source: ["DEU"], target: ["UKR"] } },
    { text: "Rwandan police officers were trained by Turkey.", values: { type: "AID", source: ["TUR"], target: ["RWA"] } },
  ],
  leaves: ["Germany trains its own pilots.", "Turkey trained dogs."],
});
