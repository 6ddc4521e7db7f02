import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "A bridge was built by Switzerland for the people of Nepal.", values: { type: "AID", source: ["CHE"], target: ["NPL"] } },
    { text: "Turkey built a hospital in Somalia.", values: { type: "AID", source: ["TUR"], target: ["SOM"] } },
  ],
  leaves: ["Nepal built a bridge in its capital.", "Turkey built up its trade with Somalia."],
});
