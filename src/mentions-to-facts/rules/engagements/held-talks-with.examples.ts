import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Omani Foreign Minister Badr Albusaidi held talks with his Dutch counterpart Wopke Hoekstra in Muscat on Sunday.",
      values: { kind: "meeting", status: "held", start: "2022-06-26", states: ["NLD", "OMN"], place: "Muscat" },
    },
    {
      text: "Argentina's foreign minister held a telephone conversation with the foreign minister of Uruguay on Thursday.",
      values: { kind: "call", status: "held", format: "phone", start: "2022-06-23", states: ["ARG", "URY"] },
    },
    {
      text: "Kazakh Deputy Foreign Minister Roman Vassilenko discussed trade with Finnish Ambassador Soili Mäkeläinen-Buhanist in Astana.",
      values: { kind: "meeting", status: "held", states: ["FIN", "KAZ"], topics: ["trade"] },
    },
    {
      text: "US President Brian Osborne and Russian President Viktor Putilin held two hours of talks on Syria in Geneva on Monday.",
      values: { kind: "meeting", status: "held", start: "2022-06-27", states: ["RUS", "USA"], place: "Geneva" },
    },
  ],
  leaves: [
    "Ethiopia held a general election on Monday.",
    "The Ghanaian president held a meeting of his cabinet.",
    "The Swedish parliament discussed the budget with great care.",
  ],
});
