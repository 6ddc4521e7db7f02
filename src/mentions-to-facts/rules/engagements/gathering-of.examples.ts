import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Norway wants its allies in NATO to discuss the matter at the summit in Riga on 14 July.",
      values: { kind: "conference", status: "planned", start: "2022-07-14", bodies: ["NATO"], place: "Riga" },
    },
    {
      text: "The African Union has called a summit on the drought for 5 July in Nairobi.",
      values: { kind: "conference", status: "planned", start: "2022-07-05", bodies: ["AU"], place: "Nairobi" },
    },
    {
      text: "Kenya's foreign minister Ama Otieno attended a meeting of ASEAN foreign ministers in Jakarta on 3 June 2022.",
      values: { kind: "conference", status: "held", start: "2022-06-03", states: ["KEN"], bodies: ["ASEAN"], place: "Jakarta" },
    },
    {
      text: "At the meeting of the heads of state in Suva on 9 June 2022 a declaration was signed by Fiji, Samoa and Tonga.",
      values: { kind: "conference", status: "held", start: "2022-06-09", states: ["FJI", "TON", "WSM"], place: "Suva" },
    },
  ],
  leaves: [
    "NATO will discuss the matter at a summit.",
    "The two ministers held a meeting in Oslo on 3 June 2022 and spoke about NATO and the European Union.",
    "Norway's envoy to the United Nations held a meeting with Kenya's minister in Oslo on 3 June 2022.",
  ],
});
