import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Preparations for the visit of Kenyan President William Ruto to Jordan were reviewed.",
      values: { kind: "visit", status: "planned", states: ["JOR", "KEN"] },
    },
    {
      text: "The loan was signed on June 5 during a state visit by Philippine President Ferdinand Marcos to Laos.",
      values: { kind: "visit", status: "held", start: null, states: ["LAO", "PHL"] },
    },
    { text: "Ghana cancelled the president's visit to Togo.", values: { kind: "visit", status: "cancelled", states: ["GHA", "TGO"] } },
    {
      text: "Zambian President Hakainde Hichilema paid a state visit to Botswana in May.",
      values: { kind: "visit", status: "held", format: "in-person", start: "2022-05", states: ["BWA", "ZMB"], place: "Botswana" },
    },
    {
      text: "During Serbian President Aleksandar Vucic's visit to Cyprus, the two countries agreed to open a trade office.",
      values: { kind: "visit", status: "held", states: ["CYP", "SRB"] },
    },
    {
      text: "The upcoming visit of Qatari Emir Sheikh Tamim bin Hamad Al Thani to Slovenia will deepen ties, the ministry said.",
      values: { kind: "visit", status: "planned", states: ["QAT", "SVN"] },
    },
    {
      text: "A state visit by the Queen of Denmark to Chile, planned for 10 July, has been put off, the palace said.",
      values: { kind: "visit", status: "cancelled", start: "2022-07-10", states: ["CHL", "DNK"], place: "Chile" },
    },
    {
      text: "Kenyan President Amos Kibaki wound up a five-day visit to Peru on Saturday.",
      values: { kind: "visit", status: "held", start: "2022-06-21", end: "2022-06-25", states: ["KEN", "PER"] },
    },
    {
      text: "Togo's foreign minister, Kofi Sossou, was welcomed in Oslo on Monday at the start of a three-day visit to Norway.",
      values: { kind: "visit", start: "2022-06-27", end: "2022-06-29", states: ["NOR", "TGO"] },
    },
    {
      text: "It was the Turkish foreign minister's third visit to Oslo in six months.",
      values: { kind: "visit", start: null, states: ["NOR", "TUR"], place: "Oslo" },
    },
    {
      text: "The Emir of Kuwait concluded a two-day state visit to Bulgaria on Friday.",
      values: { kind: "visit", status: "held", start: "2022-06-23", end: "2022-06-24", states: ["BGR", "KWT"], place: "Bulgaria" },
    },
  ],
  leaves: ["The visit to the museum was cut short.", "The trip cost the Kenyan taxpayer little.", "A tax on trips to Togo worried Ghana."],
});
