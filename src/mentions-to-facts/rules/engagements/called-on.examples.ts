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
    {
      text: "Outgoing Dutch ambassador Ines Coppoolse paid a farewell visit to Kosovar President Vjosa Osmani on Thursday.",
      values: { kind: "meeting", status: "held", format: "in-person", start: "2022-06-23", states: ["NLD", "XKX"] },
    },
    {
      text: "Fiji thanked Tuvalu for its support during a courtesy call by Tuvaluan High Commissioner Eselealofa Apinelu on Fijian Prime Minister Frank Bainimarama.",
      values: { kind: "meeting", status: "held", format: "in-person", states: ["FJI", "TUV"] },
    },
    {
      text: "Irish Ambassador Una Ni Dhubhghaill was called on by Malian Minister of Culture Andogoly Guindo in Bamako.",
      values: { kind: "meeting", status: "held", format: "in-person", states: ["IRL", "MLI"], place: "Bamako" },
    },
  ],
  leaves: [
    "The Maltese minister was called on by lawmakers to resign over Libya.",
    "The Georgian president paid a visit to Baku with Armenian President Vahagn Khachaturyan's letter.",
    "The Belgian prime minister called on Rwanda once again to withdraw its troops.",
    "They called on both sides of the Sudanese conflict to lay down their arms.",
    "France called on Serbia to recognise the border.",
    "Turkey called for a meeting of the council.",
    "Norway paid tribute to the victims.",
    "Algeria called on Morocco to release the prisoners.",
  ],
});
