import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Brazilian Ambassador Ana Paula Vieira called on Ghanaian Foreign Minister Shirley Ayorkor Botchwey in Accra on Wednesday.",
      values: { kind: "meeting", status: "held", format: "in-person", start: "2022-06-22", states: ["BRA", "GHA"], place: "Accra" },
    },
    {
      text: "The Swiss foreign minister paid a courtesy call on Mongolian President Ukhnaagiin Khurelsukh.",
      values: { kind: "meeting", status: "held", format: "in-person", states: ["CHE", "MNG"] },
    },
  ],
  leaves: [
    "The Belgian prime minister called on Rwanda once again to withdraw its troops.",
    "They called on both sides of the Sudanese conflict to lay down their arms.",
    "France called on Serbia to recognise the border.",
    "Turkey called for a meeting of the council.",
    "Norway paid tribute to the victims.",
    "Algeria called on Morocco to release the prisoners.",
  ],
});
