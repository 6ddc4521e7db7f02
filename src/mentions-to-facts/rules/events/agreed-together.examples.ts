import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Oman and Yemen agreed to reopen the crossing.", values: { type: "AGREE", source: ["OMN", "YEM"], target: ["OMN", "YEM"] } },
    { text: "Chile has agreed with Peru on a joint patrol.", values: { type: "AGREE", source: ["CHL", "PER"], target: ["CHL", "PER"] } },
    { text: "Ghana and Togo reached a deal on the sea border on Monday.", values: { type: "AGREE", source: ["GHA", "TGO"], target: ["GHA", "TGO"] } },
  ],
  leaves: ["Mali agreed to nothing.", "Oman and Yemen did not agree on the crossing.", "Ghana and Togo reached the final."],
});
