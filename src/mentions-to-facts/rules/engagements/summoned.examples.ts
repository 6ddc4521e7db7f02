import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "The Finnish Foreign Ministry summoned the Russian ambassador on Friday over the violation of its airspace.",
      values: { kind: "meeting", status: "held", format: "in-person", start: "2022-06-24", states: ["FIN", "RUS"] },
    },
    {
      text: "The Swedish ambassador was summoned to the foreign ministry in Ankara, Turkey's state broadcaster said.",
      values: { kind: "meeting", status: "held", format: "in-person", states: ["SWE", "TUR"] },
    },
    {
      text: "The Estonian Foreign Ministry called in the Belarusian chargé d'affaires on Friday to protest.",
      values: { kind: "meeting", status: "held", format: "in-person", start: "2022-06-24", states: ["BLR", "EST"] },
    },
    {
      text: "Iraq's ambassador was called in by the Danish government on Monday.",
      values: { kind: "meeting", status: "held", states: ["DNK", "IRQ"] },
    },
    {
      text: "Cyprus handed a protest note to the Turkmen chargé d'affaires, Serdar Annayev, in Nicosia on Monday.",
      values: { kind: "meeting", status: "held", start: "2022-06-27", states: ["CYP", "TKM"], place: "Nicosia" },
    },
  ],
  leaves: [
    "Chile handed a note of thanks to the winners.",
    "Lawmakers summoned Peruvian Prime Minister Gustavo Adrianzén.",
    "The ambassador of Chile called in the evening.",
    "The court in Lisbon summoned three witnesses.",
    "Ecuador summoned the courage to change its law.",
  ],
});
