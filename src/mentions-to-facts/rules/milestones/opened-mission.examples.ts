import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Uruguay on Monday inaugurated its first embassy in Hanoi.",
      values: { what: "embassy in Hanoi", years: null, since: 2022, states: ["URY", "VNM"] },
    },
    {
      text: "Ghana's foreign minister opened a new High Commission in Kingston.",
      published: "2019-06-12",
      values: { what: "High Commission in Kingston", since: 2019, states: ["GHA", "JAM"] },
    },
  ],
  leaves: ["Uruguay will open an embassy in Hanoi.", "Uruguay opened an embassy in Hanoi in 1997."],
});
