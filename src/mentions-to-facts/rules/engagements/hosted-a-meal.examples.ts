import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Slovak President Zuzana Caputova gave a dinner on Thursday in honour of visiting Icelandic President Gudni Johannesson in Bratislava.",
      values: { kind: "meeting", status: "held", format: "in-person", start: "2022-06-23", states: ["ISL", "SVK"], place: "Bratislava" },
    },
    {
      text: "Togolese Foreign Minister Robert Dussey hosted a luncheon for his Omani counterpart Badr Albusaidi.",
      values: { kind: "meeting", status: "held", format: "in-person", states: ["OMN", "TGO"] },
    },
  ],
  leaves: [
    "Slovak President Zuzana Caputova gave a dinner for two hundred nurses from Iceland.",
    "Togolese Foreign Minister Robert Dussey hosted a luncheon in Muscat on the last day of the trade fair.",
  ],
});
