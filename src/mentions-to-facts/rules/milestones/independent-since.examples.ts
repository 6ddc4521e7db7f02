import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Tuvalu, independent since 1978, has an embassy in Suva.", values: { what: "independence", since: 1978, states: ["TUV"] } },
    {
      text: "The Swedish king congratulated Finland on the 105th anniversary of its independence.",
      values: { what: "independence", years: 105, year: 2022, since: 1917, states: ["FIN"] },
    },
    {
      text: "Namibia, which won its independence in 1990, thanked Cuba.",
      values: { what: "independence", years: null, since: 1990, states: ["NAM"] },
    },
    {
      text: "France has kept a base in Djibouti since 1977, the year in which Djibouti gained independence.",
      values: { what: "independence", years: null, since: 1977, states: ["DJI"] },
    },
  ],
  leaves: ["The court ruled on its independence from the Polish government in 2019.", "Kosovo's independence is not recognised by Serbia."],
});
