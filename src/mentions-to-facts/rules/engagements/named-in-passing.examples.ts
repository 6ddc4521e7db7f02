import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Georgian Foreign Minister Ilia Darchiashvili met his Moldovan counterpart, Nicu Popescu, ahead of the NATO Summit in Madrid next week.",
      values: { kind: "conference", status: "planned", start: "2022-07", states: [], bodies: ["NATO"], mechanism: "NATO Summit", place: "Madrid" },
    },
    {
      text: "President Sadyr Japarov of Kyrgyzstan will raise the matter with Tajikistan at the Bishkek summit in October.",
      values: { kind: "conference", status: "planned", start: "2022-10", states: ["KGZ"], mechanism: "Bishkek summit", place: "Bishkek" },
    },
    {
      text: "Chile announced a new loan to Fiji at the Pacific Support Platform in Suva on 15 April 2022.",
      values: { kind: "conference", status: "held", start: "2022-04-15", states: ["CHL"], mechanism: "Pacific Support Platform", place: "Suva" },
    },
    {
      text: "Egypt and Jordan welcomed the plan, which is to be adopted at the ASEAN-Japan Foreign Ministers Meeting next month.",
      values: { kind: "conference", status: "planned", start: "2022-07", states: ["JPN"], bodies: ["ASEAN"] },
    },
    {
      text: "The 5th Joint Commission between Kenya and Tanzania was held in Arusha on 3 May. The two sides looked forward to the next Joint Commission.",
      values: { kind: "consultations", status: "planned", start: null, states: ["KEN", "TZA"], mechanism: "Joint Commission" },
    },
    {
      text: "Norway said that the African Union will be able to endorse the plan at the Lusaka summit in November.",
      values: { kind: "conference", status: "planned", start: "2022-11", bodies: ["AU"], mechanism: "Lusaka summit" },
    },
  ],
  leaves: [
    "President Lula met President Petro on the sidelines of the Amazon Summit in Belém on 8 August.",
    "Norway supports the aims of the Ocean Summit and of the Paris Agreement.",
  ],
});
