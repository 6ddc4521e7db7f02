import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "A meeting was held between the defence ministers of Greece and Cyprus in Athens on 14 June 2022.",
      values: { kind: "meeting", status: "held", start: "2022-06-14", end: "2022-06-14", states: ["CYP", "GRC"], place: "Athens" },
    },
    {
      text: "Talks between Botswana and Namibia on the shared river were held in Windhoek on Wednesday.",
      values: { kind: "meeting", status: "held", start: "2022-06-22", states: ["BWA", "NAM"], place: "Windhoek" },
    },
  ],
  leaves: ["Elections were held in Zambia in August.", "The meeting will be held on Monday.", "The funeral took place in Oslo."],
});
