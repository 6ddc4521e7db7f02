import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "The Republic of Korea will provide a loan for the building of a hospital in Tashkent.",
      values: { type: "AGREE", source: ["KOR"], target: ["UZB"] },
    },
    {
      text: "The UAE delivered 40 tonnes of medical supplies to Sudan on Sunday.",
      values: { type: "AID", source: ["ARE"], target: ["SDN"], date: "2022-06-26" },
    },
    { text: "Japan provided medical equipment to Fiji.", values: { type: "AID", source: ["JPN"], target: ["FJI"] } },
    { text: "India gave the Maldives a grant of 50 million dollars.", values: { type: "AID", source: ["IND"], target: ["MDV"] } },
    { text: "Germany pledged 40 million euros in aid to Moldova.", values: { type: "AGREE", source: ["DEU"], target: ["MDA"] } },
  ],
  leaves: ["Japan gave credit to Fiji for the win.", "Germany did not deliver aid to Moldova.", "Iran gave Oman a list of names."],
});
