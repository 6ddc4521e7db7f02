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
  ],
  leaves: ["The court in Lisbon summoned three witnesses.", "Ecuador summoned the courage to change its law."],
});
