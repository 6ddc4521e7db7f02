import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Vietnamese President Nguyen Xuan Phuc is on a state visit to Thailand.",
      values: { kind: "visit", format: "in-person", states: ["THA", "VNM"], place: "Thailand" },
    },
    {
      text: "During Serbian President Aleksandar Vucic's visit to Cyprus, the two countries agreed to open a trade office.",
      values: { kind: "visit", status: "held", states: ["CYP", "SRB"] },
    },
    {
      text: "The upcoming visit of Qatari Emir Sheikh Tamim bin Hamad Al Thani to Slovenia will deepen ties, the ministry said.",
      values: { kind: "visit", status: "planned", states: ["QAT", "SVN"] },
    },
  ],
  leaves: ["The visit to the museum was cut short.", "The trip cost the Kenyan taxpayer little.", "Ghana cancelled the president's visit to Togo."],
});
