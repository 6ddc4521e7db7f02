import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Papua New Guinea hosts APEC trade ministers in Port Moresby on 25 July 2022.",
      values: { kind: "conference", status: "planned", start: "2022-07-25", bodies: ["APEC"], states: ["PNG"] },
    },
    {
      text: "Foreign ministers of the Pacific Islands Forum met in Apia on 3 June 2022 to prepare the summit of leaders.",
      values: { kind: "conference", status: "held", start: "2022-06-03", bodies: ["PIF"], states: [], place: "Apia" },
    },
    {
      text: "CARICOM leaders opened their annual meeting in Georgetown on 3 June 2022.",
      values: { kind: "conference", status: "held", start: "2022-06-03", bodies: ["CARICOM"], place: "Georgetown" },
    },
    {
      text: "The African Union's heads of state will gather in Lusaka on 17 July 2022.",
      values: { kind: "conference", status: "planned", start: "2022-07-17", bodies: ["AU"], place: "Lusaka" },
    },
    {
      text: "CARICOM heads of government will gather in Georgetown from 25 to 28 July 2022 for their 46th regular meeting.",
      values: { kind: "conference", status: "planned", start: "2022-07-25", bodies: ["CARICOM"], place: "Georgetown", round: 46 },
    },
  ],
  leaves: [
    "ASEAN leaders have met every challenge of the year.",
    "Kenya's ministers met in Mombasa on 3 June 2022.",
    "The European Union opened an office in Apia on 3 June 2022.",
  ],
});
