import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "The Norwegian embassy in Ghana was opened in 2007, and Ghana has long had one in Norway.",
      values: { years: null, year: null, since: 2007, states: ["GHA", "NOR"] },
    },
    {
      text: "The Swedish king congratulated Finland on the 105th anniversary of its independence.",
      values: { what: "independence", years: 105, year: 2022, since: 1917, states: ["FIN"] },
    },
    {
      text: "Namibia, which won its independence in 1990, thanked Cuba.",
      values: { what: "independence", years: null, since: 1990, states: ["NAM"] },
    },
  ],
  leaves: [
    "The embassy of Norway in Ghana was renovated in 2007.",
    "The court ruled on its independence from the Polish government in 2019.",
    "The museum opened in Oslo in 1999.",
  ],
});
