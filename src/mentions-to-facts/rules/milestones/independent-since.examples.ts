import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Namibia, which won its independence in 1990, thanked Cuba.",
      values: { what: "independence", years: null, since: 1990, states: ["NAM"] },
    },
    {
      text: "Relations date from 1980, the year in which Zimbabwe gained independence from Britain.",
      values: { what: "independence", since: 1980, states: ["ZWE"] },
    },
  ],
  leaves: ["The court ruled on its independence from the Polish government in 2019.", "Since 1990 Namibia has been an independent voice in Africa."],
});
