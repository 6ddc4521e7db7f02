import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Words of praise for Cyprus came from the Greek minister.", values: { type: "SUPPORT", source: ["GRC"], target: ["CYP"] } },
    { text: "Sharp criticism of Georgia came from Lithuania.", values: { type: "ACCUSE", source: ["LTU"], target: ["GEO"] } },
  ],
  leaves: ["Praise for Cyprus came late.", "The minister came from Greece."],
});
