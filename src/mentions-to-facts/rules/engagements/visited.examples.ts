import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Icelandic Foreign Minister Thordis Gylfadottir will visit Riga on Tuesday and Tallinn the following day.",
      values: { kind: "visit", status: "planned", start: "2022-06-29", states: ["EST", "ISL"], place: "Tallinn" },
    },
    {
      text: "Danish Prime Minister Poul Schlüter travelled to Seoul in 1987, and Foreign Minister Uffe Ellemann-Jensen in May 1990.",
      values: { kind: "visit", status: "held", start: "1990-05", states: ["DNK", "KOR"], place: "Seoul" },
    },
    {
      text: "President Mwai Kibaki of Kenya visited China in 2002 and again, as head of state, in May 2005.",
      values: { kind: "visit", status: "held", start: "2005-05", states: ["CHN", "KEN"], place: "China" },
    },
    {
      text: "The Latvian president, Egils Levits, stopped over in Tbilisi on Friday.",
      values: { kind: "visit", status: "held", start: "2022-06-24", states: ["GEO", "LVA"], place: "Tbilisi" },
    },
    {
      text: "Latvian Foreign Minister Baiba Braze arrived in Chisinau on Sunday for a three-day visit.",
      values: { kind: "visit", status: "ongoing", start: "2022-06-26", end: "2022-06-28", states: ["LVA", "MDA"] },
    },
    {
      text: "Peruvian Foreign Minister Elmer Schialer landed in Rabat on 3 June.",
      values: { kind: "visit", status: "held", start: "2022-06-03", end: null, states: ["MAR", "PER"] },
    },
    {
      text: "Finnish President Alexander Stubb met Prime Minister Robert Abela of Malta. His plan was to visit Malta again in October.",
      values: { kind: "visit", states: ["FIN", "MLT"] },
    },
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
    {
      text: "Latvian President Egils Levits was to have travelled to Nairobi this month, but the trip has been cancelled.",
      values: { kind: "visit", status: "cancelled", start: "2022-06", states: ["KEN", "LVA"], place: "Nairobi" },
    },
    {
      text: "A Ghanaian delegation led by Trade Minister Ama Darko left for Lisbon today.",
      values: { kind: "visit", status: "held", start: "2022-06-27", states: ["GHA", "PRT"], place: "Lisbon" },
    },
    {
      text: "Chilean President Ana Rojas arrived on Tuesday in Cairo.",
      values: { kind: "visit", start: "2022-06-21", states: ["CHL", "EGY"], place: "Cairo" },
    },
    {
      text: "US Vice President Joe Benton will then leave for Mongolia.",
      values: { kind: "visit", status: "planned", states: ["MNG", "USA"] },
    },
    {
      text: "Jordan's King Abdul left Moscow on Friday at the end of a two-day visit.",
      values: { kind: "visit", status: "held", start: "2022-06-23", end: "2022-06-24", states: ["JOR", "RUS"] },
    },
    {
      text: "Maltese Foreign Minister George Vell transited through Doha on his way to Manila.",
      values: { kind: "visit", status: "held", states: ["MLT", "QAT"], place: "Doha" },
    },
  ],
  leaves: [
    "INS Rana called at Trincomalee in Sri Lanka on Monday.",
    "Swedish Prime Minister Ulf Kristersson called in his ministers.",
    "Slovenian President Borut Pahor left office in December.",
    "Thousands of tourists visited the museum in Cairo.",
    "The Kenyan president visited a school in Nairobi.",
    "A Chilean frigate arrived in Valparaiso.",
    "Germany came to the rescue of the euro.",
    "Talks between Chile and Peru came to an end in Lima on Friday.",
    "Finland went to Chile in 1992 with a new idea.",
    "The Finnish president returned to the capital after a Chile visit.",
    "Two Turkish frigates arrived in Tripoli on Friday.",
    "Ghana's Trade Minister Kofi Asante headed the delegation in Togo.",
    "The French ambassador to Niger, Sylvain Itte, returned to Niamey last week.",
    "Japanese Prime Minister Fumio Kishida travelled to Bali to attend the G20 summit.",
  ],
});
