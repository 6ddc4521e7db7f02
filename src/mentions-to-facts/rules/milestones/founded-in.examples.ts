import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Since 1982, when the Joint Committee was created, Brazil and Peru have held twelve sessions.",
      values: { what: "Joint Committee", since: 1982, states: ["BRA", "PER"] },
    },
    {
      text: "The Joint Commission, in existence since 1994, meets in Turkey or Malta.",
      values: { what: "Joint Commission", since: 1994, states: ["MLT", "TUR"] },
    },
    {
      text: "The Norwegian embassy in Ghana was opened in 2007, and Ghana has long had one in Norway.",
      values: { what: "Norwegian embassy in Ghana", years: null, year: null, since: 2007, states: ["GHA", "NOR"] },
    },
    {
      text: "Fiji opened its consulate in Busan in March 1998, said the ministers of Fiji and South Korea.",
      values: { what: "consulate in Busan", since: 1998, states: ["FJI", "KOR"] },
    },
    {
      text: "Founded in 1996 to foster trade, the Joint Commission of Malta and Tunisia meets every two years.",
      values: { what: "Joint Commission of Malta and Tunisia", since: 1996, states: ["MLT", "TUN"] },
    },
  ],
  leaves: [
    "The embassy of Norway in Ghana was renovated in 2007.",
    "The museum opened in Oslo in 1999.",
    "Kenya and Oman held the second session of the commission in 2019.",
  ],
});
