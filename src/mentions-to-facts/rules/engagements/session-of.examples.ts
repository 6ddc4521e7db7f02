import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "The sixth meeting of the Oman-Kenya Joint Commission closed on Friday. The Commission was first convened in Muscat in 2008.",
      values: { kind: "consultations", status: "held", start: "2008", place: "Muscat", round: 1 },
    },
    {
      text: "The second Peru-Chile Binational Cabinet met in Lima on Friday. The third is to be hosted by Chile in Arica in 2023.",
      values: { kind: "consultations", status: "planned", start: "2023", place: "Arica", round: 3 },
    },
    {
      text: "The third meeting of the Nepal-Qatar Joint Working Group on Labour was held in Doha. The Working Group is to meet again in Kathmandu in 2023.",
      values: { kind: "consultations", status: "planned", start: "2023", place: "Kathmandu", round: 4 },
    },
    {
      text: "The 4th round of Foreign Office Consultations between Kenya and Norway was held in Oslo on 15 June 2022.",
      values: {
        kind: "consultations",
        status: "held",
        start: "2022-06-15",
        states: ["KEN", "NOR"],
        mechanism: "Foreign Office Consultations",
        round: 4,
        place: "Oslo",
      },
    },
    {
      text: "The third session of the Egypt-Japan Joint Committee will be held in Tokyo in October.",
      values: { kind: "consultations", status: "planned", start: "2022-10", states: ["EGY", "JPN"], round: 3, place: "Tokyo" },
    },
    {
      text: "Argentine President Alberto Fernández attended the Summit of the Americas in Los Angeles.",
      values: { kind: "conference", status: "held", states: ["ARG"], mechanism: "Summit of the Americas", place: "Los Angeles" },
    },
    {
      text: "The 5th Joint Commission between Kenya and Tanzania was held in Arusha on 3 May. Mombasa was the venue of the previous session, from December 17 to 20, 2020.",
      values: { kind: "consultations", status: "held", start: "2020-12-17", end: "2020-12-20", states: ["KEN", "TZA"], place: "Mombasa" },
    },
    {
      text: "They reviewed progress since the previous round of the Strategic Dialogue, which the ministers of Egypt and Kenya co-chaired in Cairo in May 2021.",
      values: { kind: "consultations", status: "held", start: "2021-05", states: ["EGY", "KEN"], mechanism: "Strategic Dialogue", place: "Cairo" },
    },
    {
      text: "The 12th edition of Exercise Sampriti, which India and Bangladesh conduct every year, was hosted by Dhaka. The last edition took place at Pune in December 2020.",
      values: { kind: "exercise", status: "held", start: "2020-12", states: ["BGD", "IND"], mechanism: "Sampriti", place: "Pune" },
    },
  ],
  leaves: [
    "The two sides cooperate within the framework of the Egypt-Japan Joint Committee.",
    "Chile attaches great weight to the Chile-Kenya Strategic Dialogue.",
  ],
});
