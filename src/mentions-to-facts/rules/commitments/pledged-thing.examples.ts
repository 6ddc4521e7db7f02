import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Iceland pledged two generators to Moldova.",
      values: { by: ["ISL"], text: "two generators to Moldova" },
    },
    {
      text: "Qatar announced $60 million in fuel for the Lebanese army.",
      values: { by: ["QAT"], topics: ["defence", "energy"] },
    },
    {
      text: "A sum of 300,000 euros was pledged by Estonia.",
      values: { by: ["EST"], text: "A sum of 300,000 euros was pledged by Estonia" },
    },
    {
      text: "Tajikistan and Uzbekistan announced the opening of five crossings in May 2023.",
      values: { by: ["TJK", "UZB"], text: "the opening of five crossings in May 2023", due: "2023-05" },
    },
  ],
  leaves: [
    "Iceland pledged its unwavering friendship to Moldova.",
    "Qatar announced a new ambassador to Lebanon.",
    "Estonia did not pledge any money to Georgia.",
  ],
});
