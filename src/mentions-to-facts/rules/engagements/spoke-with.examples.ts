import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Poland and Ukraine agreed on two crossings. Andrzej Malinowski and Petro Hrytsenko spoke by telephone on Thursday evening.",
      values: { kind: "call", status: "held", format: "phone", start: "2022-06-23", states: ["POL", "UKR"] },
    },
    {
      text: "Polish President Andrzej Duda spoke by phone with Lithuanian President Gitanas Nausėda on Saturday.",
      values: { kind: "call", status: "held", format: "phone", start: "2022-06-25", states: ["LTU", "POL"] },
    },
    {
      text: "Moroccan Foreign Minister Nasser Bourita spoke with his Senegalese counterpart Aïssata Tall Sall via video link on Friday.",
      values: { kind: "meeting", status: "held", format: "video", start: "2022-06-24", states: ["MAR", "SEN"] },
    },
    {
      text: "Canadian Prime Minister Justin Trudeau telephoned Jamaican Prime Minister Andrew Holness on Sunday.",
      values: { kind: "call", format: "phone", start: "2022-06-26", states: ["CAN", "JAM"] },
    },
  ],
  leaves: [
    "The Irish foreign minister spoke to reporters in Dublin.",
    "The Ecuadorian president spoke about trade with great warmth.",
    "The Estonian and Latvian presidents did not speak by phone.",
  ],
});
