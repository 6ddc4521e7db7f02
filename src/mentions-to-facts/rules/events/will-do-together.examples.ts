import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Zambia and Malawi will open a joint border post next year.", values: { type: "AGREE", source: ["MWI", "ZMB"], target: ["MWI", "ZMB"] } },
    { text: "Kenya is to sign a health accord with Rwanda in May.", values: { type: "AGREE", source: ["KEN", "RWA"], target: ["KEN", "RWA"] } },
  ],
  leaves: ["Zambia will open a clinic in its capital.", "Zambia and Malawi opened a border post."],
});
