import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Egypt and Greece conducted a joint naval exercise off Crete on 14 June.",
      values: { kind: "exercise", status: "held", format: "in-person", start: "2022-06-14", states: ["EGY", "GRC"], mechanism: null },
    },
    {
      text: "Joint military drills between Tajikistan and China will begin on Friday.",
      values: { kind: "exercise", status: "planned", start: "2022-07-01", states: ["CHN", "TJK"] },
    },
    {
      text: "The Indonesian navy held combined drills with Australian warships in May.",
      values: { kind: "exercise", status: "held", start: "2022-05", states: ["AUS", "IDN"] },
    },
    {
      text: "Chile and Peru held their first-ever joint naval exercise off Iquique on 4 March 2022.",
      values: { kind: "exercise", status: "held", start: "2022-03-04", states: ["CHL", "PER"], place: "Iquique", round: 1 },
    },
    {
      text: "Algeria and Mali have cancelled a joint military exercise planned for December 2022.",
      values: { kind: "exercise", status: "cancelled", start: "2022-12", states: ["DZA", "MLI"] },
    },
  ],
  leaves: [
    "Fire brigades of Chile and Peru held a joint exercise at the airport of Arica.",
    "Norway held a naval exercise in its northern waters.",
    "Chile and Peru hope to hold joint military exercises.",
    "The Ghanaian and Togolese ministers stressed the value of holding joint exercises.",
    "Kenya and Uganda launched an exercise to count wildlife.",
  ],
});
