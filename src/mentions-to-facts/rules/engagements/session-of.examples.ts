import { examples } from "../../example.ts";

export default examples({
  finds: [
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
    {
      text: "The fourth round of the Kenya-Norway Political Consultations was held in Oslo on 3 June 2022. The first took place in Nairobi in 2016, and Kenya will host the fifth in 2023.",
      values: { kind: "consultations", status: "held", start: "2016", states: ["KEN", "NOR"], round: 1, place: "Nairobi" },
    },
    {
      text: "The fourth round of the Kenya-Norway Political Consultations was held in Oslo on 3 June 2022. Kenya will host the next one in 2023.",
      values: { kind: "consultations", status: "planned", start: "2023", states: ["KEN", "NOR"], round: 5, place: "Kenya" },
    },
    {
      text: "The Chile-Fiji Joint Commission, due in Suva on 4 July, has been postponed.",
      values: { kind: "consultations", status: "cancelled", start: "2022-07-04", states: ["CHL", "FJI"], place: "Suva" },
    },
    {
      text: "The third session of the Peru-Fiji joint economic commission took place in Lima on 6 June 2022, and Suva will host the fourth in 2024.",
      values: { kind: "consultations", status: "planned", start: "2024", states: ["FJI", "PER"], round: 4, place: "Suva" },
    },
    {
      text: "Border talks between Tajikistan and Kyrgyzstan resumed in Bishkek on 3 June 2022.",
      values: { kind: "consultations", status: "held", start: "2022-06-03", states: ["KGZ", "TJK"], mechanism: "Border talks", place: "Bishkek" },
    },
    {
      text: "Kenyan and Jordanian troops began the 15th edition of Desert Lance in the Gulf of Aqaba on 3 June 2022.",
      values: {
        kind: "exercise",
        status: "held",
        start: "2022-06-03",
        states: ["JOR", "KEN"],
        mechanism: "Desert Lance",
        round: 15,
        place: "Gulf of Aqaba",
      },
    },
    {
      text: "The Fiji-Vanuatu Joint Commission, which was to have met in Port Vila this week, has been put off until September.",
      values: { kind: "consultations", status: "planned", start: "2022-09", states: ["FJI", "VUT"], place: "Port Vila" },
    },
    {
      text: "The technical committee of Jordan and Syria on water will hold its third meeting in Amman by the end of July.",
      values: { kind: "consultations", status: "planned", start: "2022-07", states: ["JOR", "SYR"], round: 3, place: "Amman" },
    },
    {
      text: "The ministers of Ghana and Peru met in Lima for the second session of the Joint Trade Committee, established in 2019.",
      values: { kind: "consultations", status: "held", start: null, round: 2, mechanism: "Joint Trade Committee", place: "Lima" },
    },
  ],
  leaves: [
    "The parliamentary committee on foreign affairs of Iceland discussed the dialogue with Greenland.",
    "The dialogue between the government and the opposition in Nicaragua resumed in Managua.",
    "The Ghanaian foreign minister is expected in Lomé for political consultations.",
    "The Chile-Fiji Joint Commission was set up in 1991.",
    "The two sides cooperate within the framework of the Egypt-Japan Joint Committee.",
    "Chile attaches great weight to the Chile-Kenya Strategic Dialogue.",
  ],
});
