import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Georgian Foreign Minister Maka Botchorishvili extended an invitation to her Croatian counterpart, Gordan Grlić Radman, to visit Georgia.",
      values: { kind: "visit", status: "invited", format: "in-person", states: ["GEO", "HRV"], place: "Georgia" },
    },
    {
      text: "An invitation to visit Suriname was conveyed to Barbadian Prime Minister Mia Mottley by President Chandrikapersad Santokhi of Suriname.",
      values: { kind: "visit", status: "invited", states: ["BRB", "SUR"], place: "Suriname" },
    },
    {
      text: "Omani Foreign Minister Badr Albusaidi accepted an invitation from Kenyan President William Ruto to visit Nairobi in autumn.",
      values: { kind: "visit", status: "planned", start: "2022", states: ["KEN", "OMN"], place: "Nairobi" },
    },
    {
      text: "Fiji's prime minister, Josefa Tuilagi, accepted an invitation to visit Seoul in the first quarter of 2023.",
      values: { kind: "visit", status: "planned", start: "2023", states: ["FJI", "KOR"], place: "Seoul" },
    },
    {
      text: "Vanuatu's foreign minister, Bruno Leingkon, accepted an invitation to visit Wellington in May.",
      values: { kind: "visit", status: "planned", start: "2023-05", states: ["NZL", "VUT"], place: "Wellington" },
    },
  ],
  leaves: [
    "The Estonian president extended an invitation to Chilean companies.",
    "Zambia's President Hakainde Hichilema received an invitation to invest in Malawi.",
    "Danish Prime Minister Mette Frederiksen accepted an invitation to the Shangri-La Dialogue from Singapore.",
  ],
});
