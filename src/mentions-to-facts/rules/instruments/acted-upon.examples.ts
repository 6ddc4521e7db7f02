import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "The ministers of Malta and Togo met. Also inked were an MoU on fisheries and a Protocol on Police Training.",
      values: { title: "Protocol on Police Training", action: "signed" },
    },
    {
      text: "The extradition treaty between Togo and Malta, signed in 2010, came into force on Thursday.",
      values: { action: "in-force", date: "2022-06-23", states: ["MLT", "TGO"] },
    },
    { text: "Egypt and Ethiopia have had a cultural agreement since 1957.", values: { action: "in-force", date: "1957", states: ["EGY", "ETH"] } },
    { text: "Jordan and Togo are close to an agreement on labour.", values: { action: "negotiating", date: null } },
    {
      text: "Niger withdrew from the 1977 defence accord with France in March 2022.",
      values: { title: "defence accord", action: "terminated", states: ["FRA", "NER"] },
    },
    {
      text: "Peru and Chile renewed their fisheries agreement for four more years.",
      values: { title: "fisheries agreement", action: "extended", date: null },
    },
    {
      text: "Cuba and Serbia initialled a programme of cultural cooperation.",
      values: { title: "programme of cultural cooperation", action: "agreed" },
    },
    {
      text: "Latvian President Egils Levits and his Polish counterpart Andrzej Duda signed a joint declaration in Riga.",
      values: { title: "joint declaration", type: "declaration", action: "signed", states: ["LVA", "POL"] },
    },
    {
      text: "Serbia and Egypt signed a memorandum of understanding on tourism in Belgrade on 20 June 2022.",
      values: { type: "mou", action: "signed", date: "2022-06-20", states: ["EGY", "SRB"], topics: ["tourism"] },
    },
    {
      text: "Iceland and Japan are negotiating a free trade agreement.",
      values: { type: "agreement", action: "negotiating", states: ["ISL", "JPN"] },
    },
    {
      text: "The extradition treaty between Mexico and Spain entered into force on 1 June 2022.",
      values: { type: "treaty", action: "in-force", date: "2022-06-01", states: ["ESP", "MEX"] },
    },
    {
      text: "The Greek parliament ratified the defence agreement with France.",
      values: { type: "agreement", action: "ratified", states: ["FRA", "GRC"] },
    },
  ],
  leaves: [
    "Ghana signed a contract with a local company for new buses.",
    "The ministers of Kenya and Oman were in agreement about the drought.",
    "Finland and Sweden signed off on the seating plan.",
  ],
});
