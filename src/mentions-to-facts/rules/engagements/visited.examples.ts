import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Nepal's Prime Minister Sher Bahadur Deuba left Kathmandu for Doha on Friday.",
      values: { kind: "visit", status: "held", start: "2022-06-24", states: ["NPL", "QAT"], place: "Doha" },
    },
    {
      text: "Mozambique's President Filipe Nyusi is expected in Lisbon on Thursday.",
      values: { kind: "visit", status: "planned", start: "2022-06-30", states: ["MOZ", "PRT"], place: "Lisbon" },
    },
    {
      text: "Vietnamese President Nguyen Xuan Phuc is on a state visit to Thailand.",
      values: { kind: "visit", format: "in-person", states: ["THA", "VNM"], place: "Thailand" },
    },
    {
      text: "Turkish President Recep Tayyip Erdogan visited Azerbaijan on 13 June 2022.",
      values: { kind: "visit", status: "held", format: "in-person", start: "2022-06-13", states: ["AZE", "TUR"] },
    },
    {
      text: "Colombian Foreign Minister Álvaro Leyva will travel to Panama on Friday.",
      values: { kind: "visit", status: "planned", start: "2022-07-01", states: ["COL", "PAN"] },
    },
    {
      text: "Swedish Defence Minister Peter Hultqvist arrived in Helsinki on Wednesday for talks on security.",
      values: { kind: "visit", status: "held", start: "2022-06-22", states: ["FIN", "SWE"], place: "Helsinki" },
    },
  ],
  leaves: [
    "Slovenian President Borut Pahor left office in December.",
    "Thousands of tourists visited the museum in Cairo.",
    "The Kenyan president visited a school in Nairobi.",
    "A Chilean frigate arrived in Valparaiso.",
    "Germany came to the rescue of the euro.",
  ],
});
