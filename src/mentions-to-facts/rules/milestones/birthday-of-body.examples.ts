import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "ASEAN will celebrate its 55th anniversary in Phnom Penh in August.",
      values: { what: "ASEAN", years: 55, year: 2022, since: 1967, states: [], bodies: ["ASEAN"] },
    },
    { text: "NATO turned 70 on Thursday.", published: "2019-04-05", values: { what: "NATO", years: 70, year: 2019, since: 1949 } },
    {
      text: "The ministers hailed the 40th anniversary of the founding of SADC.",
      published: "2020-08-17",
      values: { what: "SADC", years: 40, year: 2020, since: 1980 },
    },
  ],
  leaves: ["NATO turned down the request of Georgia.", "In Oslo, ASEAN praised the 40th anniversary of the partnership with Norway."],
});
