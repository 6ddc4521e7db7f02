import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "The ambassador of Peru, Luis Quesada, took leave of Paraguayan Foreign Minister Euclides Acevedo on Thursday.",
      values: { kind: "meeting", status: "held", format: "in-person", start: "2022-06-23", states: ["PER", "PRY"] },
    },
    {
      text: "Omani Foreign Minister Badr Albusaidi bade farewell to Dutch Ambassador Laetitia van Asch in Muscat.",
      values: { kind: "meeting", status: "held", format: "in-person", states: ["NLD", "OMN"], place: "Muscat" },
    },
  ],
  leaves: [
    "Thousands bade farewell to Portuguese President Mario Soares.",
    "The Finnish minister took leave from parliament to write about Estonia.",
    "The Iraqi minister said farewell to politics.",
  ],
});
