import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Trade between Turkey and Kazakhstan reached $5.3 billion in 2021.",
      values: { metric: "bilateral trade", value: 5_300_000_000, unit: "USD", qualifier: null, period: "2021", states: ["KAZ", "TUR"] },
    },
    {
      text: "Brazil's exports to Egypt stood at about USD 2.1 billion in 2020.",
      values: { metric: "exports", value: 2_100_000_000, unit: "USD", qualifier: "about", period: "2020", from: "BRA", to: "EGY" },
    },
    {
      text: "Norway and Ghana want to raise bilateral trade to 800 million euros by 2030.",
      values: { metric: "bilateral trade", value: 800_000_000, unit: "EUR", qualifier: "target", period: "2030", states: ["GHA", "NOR"] },
    },
    {
      text: "Some 12,000 Nepali students are studying in Australia.",
      values: { metric: "students", value: 12_000, unit: "persons", qualifier: "about", states: ["AUS", "NPL"] },
    },
  ],
  leaves: [
    "Oil traded at $95 a barrel as Iraq and Turkey spoke of exports.",
    "Trade between Chad and Niger has grown.",
    "The clash between Kyrgyz and Tajik guards over a trade road left 14 people injured.",
  ],
});
