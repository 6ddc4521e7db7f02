import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Togo's decision drew a protest from Ghana.", values: { type: "ACCUSE", source: ["GHA"], target: ["TGO"] } },
    { text: "Fiji's handling of the outbreak earned the praise of Tonga.", values: { type: "SUPPORT", source: ["TON"], target: ["FJI"] } },
  ],
  leaves: ["Togo's team drew praise.", "The protest in Ghana drew thousands."],
});
