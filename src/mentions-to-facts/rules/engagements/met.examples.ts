import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Kenyan President William Ruto met Ghana's Nana Akufo-Addo in Accra on Monday and with Togolese President Faure Gnassingbé in Lomé the next day.",
      values: { kind: "meeting", start: "2022-06-28", states: ["KEN", "TGO"], place: "Lomé" },
    },
    {
      text: "Laotian President Thongloun Sisoulith will meet first with Vietnam's Vo Van Thuong and then with Cambodia's Hun Manet.",
      values: { kind: "meeting", status: "planned", states: ["KHM", "LAO"] },
    },
    {
      text: "Kenyan President William Ruto met Norwegian Prime Minister Jonas Gahr Støre in Nairobi on Friday.",
      published: "2023-05-15",
      values: { kind: "meeting", status: "held", start: "2023-05-12", end: "2023-05-12", states: ["KEN", "NOR"], place: "Nairobi" },
    },
    {
      text: "The foreign ministers of Chile and Peru will meet in Lima on 3 July.",
      values: { kind: "meeting", status: "planned", start: "2022-07-03", states: ["CHL", "PER"], place: "Lima" },
    },
    {
      text: "Greek Foreign Minister Nikos Dendias met with his Egyptian counterpart Sameh Shoukry on the sidelines of the Munich Security Conference.",
      values: { kind: "meeting", format: "in-person", states: ["EGY", "GRC"], alongside: "Munich Security Conference" },
    },
    {
      text: "Chile's president, Emilia Rojas, Peru's premier, Rui Castro, and Kenya's foreign minister, Amos Otieno, met in Lisbon on Monday.",
      values: { kind: "conference", status: "held", start: "2022-06-27", states: ["CHL", "KEN", "PER"], place: "Lisbon" },
    },
    {
      text: "Lithuanian minister Linas Linkev and his Latvian and Estonian colleagues, Edgars Rinks and Sven Saar, met Ukrainian minister Pavlo Klym in Kyiv.",
      values: { kind: "conference", states: ["EST", "LTU", "LVA", "UKR"], place: "Kyiv" },
    },
  ],
  leaves: [
    "Sweden meets the needs of refugees on Monday and of orphans on Tuesday.",
    "The draft does not meet the needs of Togo, its president said.",
    "Norway and Peru will work together to meet the challenges of our time.",
    "Ghana has met all conditions of the loan.",
    "The two presidents did not meet in Geneva.",
    "Portugal met the deadline set by the European Commission.",
  ],
});
