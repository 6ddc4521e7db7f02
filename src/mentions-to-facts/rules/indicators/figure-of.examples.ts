import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Trade between Oman and Latvia: 2019 - $31.5 million; 2020 - $44 million.",
      values: { metric: "bilateral trade", value: 31_500_000, period: "2019", states: ["LVA", "OMN"] },
    },
    {
      text: "Trade of Chile with Peru was worth 3.4 billion dollars in 2020; exports made up 1.9 billion.",
      values: { metric: "exports", value: 1_900_000_000, unit: "USD", period: "2020" },
    },
    {
      text: "Turkmenistan pumped 9 bcm of gas to Uzbekistan in 2019.",
      values: { metric: "gas", value: 9_000_000_000, unit: "cubic meters", from: "TKM", to: "UZB" },
    },
    {
      text: "Remittances from Filipinos in Norway came to USD 75 million in 2020.",
      values: { metric: "remittances", from: "NOR", to: "PHL" },
    },
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
    {
      text: "In the first nine months of 2021 trade between Chile and Peru came to $3.1 billion, of which $1.9 billion were Chilean exports.",
      values: { metric: "exports", value: 1_900_000_000, period: "2021-01/2021-09", states: ["CHL", "PER"] },
    },
    {
      text: "About 3 lakh Nepalis live in Qatar, down from 4 lakh in 2018.",
      values: { metric: "diaspora", value: 400_000, unit: "persons", period: "2018", states: ["NPL", "QAT"] },
    },
    {
      text: "Kenya bought 20,000 tonnes of rice from Pakistan.",
      values: { metric: "rice", value: 20_000, unit: "tonnes", states: ["KEN", "PAK"] },
    },
    {
      text: "The number of Tongan workers in New Zealand will be raised from 1,500 to 2,000.",
      values: { metric: "workers", value: 1500, unit: "persons", period: null, states: ["NZL", "TON"] },
    },
    {
      text: "Their trade was worth 40 billion rand ($2.2 billion; £1.7 billion), the ministers of South Africa and Botswana said.",
      values: { metric: "bilateral trade", value: 40_000_000_000, unit: "ZAR", states: ["BWA", "ZAF"] },
    },
    {
      text: "Kenya and Somalia will cut the levy on Kenyan tea from $4 to $2 a kilogram.",
      values: { metric: "levy", value: 4, unit: "USD", states: ["KEN", "SOM"] },
    },
    {
      text: "Scholarships: 14 (2015). So writes Fiji of Tonga.",
      values: { metric: "scholarships", value: 14, period: "2015", states: ["FJI", "TON"] },
    },
    {
      text: "Chinese visitors to Iceland numbered 47,643 last year.",
      values: { metric: "tourists", value: 47_643, unit: "persons", period: "2021", states: ["CHN", "ISL"] },
    },
    {
      text: "Ecuador's exports to the European Union increased by 13 percent.",
      values: { metric: "growth", value: 13, states: ["ECU"], bodies: ["EU"] },
    },
  ],
  leaves: [
    "Peru's economy grew 3.2 percent last year, said the finance ministers of Peru and Chile.",
    "A delegation of 70 Turkish companies and 40 Kenyan students attended the fair.",
    "India sent two Bell 412 helicopters to Nepal.",
    "Oil traded at $95 a barrel as Iraq and Turkey spoke of exports.",
    "Trade between Chad and Niger has grown.",
    "The clash between Kyrgyz and Tajik guards over a trade road left 14 people injured.",
  ],
});
