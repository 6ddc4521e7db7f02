import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "The last German soldiers have left Mali.", values: { type: "RETREAT", source: ["DEU"], target: ["MLI"] } },
    { text: "Kenyan troops departed from Somalia on Monday.", values: { type: "RETREAT", source: ["KEN"], target: ["SOM"] } },
  ],
  leaves: ["The German minister left Mali.", "Kenyan troops left a good impression."],
});
