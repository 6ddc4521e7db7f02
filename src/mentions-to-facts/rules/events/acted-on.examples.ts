import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "The UAE delivered 40 tonnes of medical supplies to Sudan on Sunday.",
      values: { type: "AID", source: ["ARE"], target: ["SDN"], date: "2022-06-26" },
    },
    {
      text: "Colombia accused Venezuela of harbouring rebels on Tuesday.",
      values: { type: "ACCUSE", source: ["COL"], target: ["VEN"], date: "2022-06-21" },
    },
    { text: "Estonia expelled two Russian diplomats.", values: { type: "SANCTION", source: ["EST"], target: ["RUS"] } },
    { text: "Turkey thanked Qatar for its support after the floods.", values: { type: "SUPPORT", source: ["TUR"], target: ["QAT"] } },
    { text: "Japan provided medical equipment to Fiji.", values: { type: "AID", source: ["JPN"], target: ["FJI"] } },
    {
      text: "Ethiopia was urged by Egypt to return to the talks over the dam.",
      values: { type: "REQUEST", source: ["EGY"], target: ["ETH"] },
    },
  ],
  leaves: [
    "The Chilean president thanked the firefighters.",
    "Algeria did not accuse Mali of the raid.",
    "Spain may expel the Nicaraguan ambassador.",
    "Peru imposed a curfew in its capital.",
  ],
});
