import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "The Norwegian embassy in Ghana was opened in 2007, and Ghana has long had one in Norway.",
      published: "2021-03-02",
      values: { years: null, year: null, since: 2007, states: ["GHA", "NOR"] },
    },
    {
      text: "Portugal opened a consulate in Windhoek in 1991.",
      published: "2021-03-02",
      values: { what: "consulate in Windhoek", since: 1991, states: ["NAM", "PRT"] },
    },
    {
      text: "Founded in 1998 to settle quarrels over water, the Joint Commission on the Senegal River meets twice a year, Mali and Senegal said.",
      published: "2021-03-02",
      values: { since: 1998, states: ["MLI", "SEN"] },
    },
    {
      text: "The Kenya-Uganda Strategic Dialogue was first held in 2009 in Kampala.",
      published: "2021-03-02",
      values: { since: 2009, states: ["KEN", "UGA"] },
    },
  ],
  leaves: [
    "The embassy of Norway in Ghana was opened to visitors this week.",
    "The museum opened in Oslo in 1999.",
    "Kenya and Uganda held the Strategic Dialogue in Kampala in 2009.",
  ],
});
