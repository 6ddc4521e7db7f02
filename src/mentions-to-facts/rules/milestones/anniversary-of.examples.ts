import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "The year marks the centenary of the Treaty of Friendship between Norway and Turkey.",
      values: { what: "Treaty of Friendship", years: 100, year: 2022 },
    },
    {
      text: "Japan and Peru celebrate the 10th anniversary of their Economic Partnership Agreement.",
      values: { what: "Economic Partnership Agreement", years: 10, year: 2022, since: 2012, states: ["JPN", "PER"] },
    },
    {
      text: "The visit caps thirty years of strategic partnership between Norway and Latvia.",
      values: { what: "strategic partnership", years: 30, year: 2022, since: 1992, states: ["LVA", "NOR"] },
    },
  ],
  leaves: [
    "Latvia and Norway marked the second anniversary of the invasion of Ukraine.",
    "Norway celebrated the 65th anniversary of the establishment of diplomatic relations with Ghana.",
  ],
});
