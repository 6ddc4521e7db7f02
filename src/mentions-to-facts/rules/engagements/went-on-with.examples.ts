import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Experts of the Chilean and Peruvian ministries met in Arica in May and will continue their work in Tacna in August.",
      values: { kind: "meeting", status: "planned", start: "2022-08", states: ["CHL", "PER"], place: "Tacna" },
    },
    {
      text: "Officials from Ghana and Togo negotiated in Lome on Friday over fishing licences.",
      values: { kind: "meeting", status: "held", start: "2022-06-24", states: ["GHA", "TGO"], place: "Lome" },
    },
  ],
  leaves: ["Chile and Peru will continue their work for peace.", "Workers of the Norwegian oil firm will resume their work in Angola in August."],
});
