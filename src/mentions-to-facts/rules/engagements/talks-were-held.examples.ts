import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "A meeting was held between the defence ministers of Greece and Cyprus in Athens on 14 June 2022.",
      values: { kind: "meeting", status: "held", start: "2022-06-14", end: "2022-06-14", states: ["CYP", "GRC"], place: "Athens" },
    },
    {
      text: "Talks with the Paraguayan foreign minister were held in Montevideo, the Uruguayan ministry said.",
      values: { kind: "meeting", status: "held", place: "Montevideo" },
    },
  ],
  leaves: ["Elections were held in Zambia in August.", "The meeting will be held on Monday.", "The funeral took place in Oslo."],
});
