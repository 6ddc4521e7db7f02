import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "During the meeting, Jamaican Foreign Minister Kamina Johnson Smith thanked Cuban Ambassador Fermin Quinones for the doctors.",
      values: { kind: "meeting", status: "held", states: ["CUB", "JAM"] },
    },
    {
      text: "Estonian Defence Minister Kalle Laanet briefed Canadian Ambassador Kevin Rex on the exercise in a meeting on Thursday.",
      values: { kind: "meeting", status: "held", start: "2022-06-23", states: ["CAN", "EST"] },
    },
    {
      text: "During a meeting in New York on 25 May, Cypriot minister Ioannis Kasou and Egyptian minister Nabil Fahmi agreed to open a consulate.",
      values: { kind: "meeting", status: "held", start: "2022-05-25", states: ["CYP", "EGY"], place: "New York" },
    },
  ],
  leaves: [
    "Jamaican Foreign Minister Kamina Johnson Smith thanked Cuban Ambassador Fermin Quinones in a letter.",
    "The Estonian minister told reporters during the meeting with Canadian officials that nothing had changed.",
  ],
});
