import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Ghana and Togo resumed their talks on the border. The third round took place in Kara in March.",
      values: { kind: "meeting", status: "held", start: "2022-03", states: ["GHA", "TGO"], place: "Kara", round: 3 },
    },
    {
      text: "Peru and Ecuador negotiate over the river. The talks resume in Loja in August.",
      values: { kind: "meeting", status: "planned", start: "2022-08", states: ["ECU", "PER"], place: "Loja" },
    },
    {
      text: "Angola and Portugal talked about the debt. Expert teams will sit together in Luanda in August.",
      values: { kind: "meeting", status: "planned", start: "2022-08", states: ["AGO", "PRT"], place: "Luanda" },
    },
    {
      text: "Kenya and Uganda talked with Peru about coffee. Kenya and Uganda met again in Kampala. Peru and Ghana agreed that experts would meet in Lima in August.",
      values: { kind: "meeting", status: "planned", start: "2022-08", states: ["GHA", "PER"], place: "Lima" },
    },
  ],
  leaves: [
    "Ghana and Togo resumed their talks. The next meeting of the cabinet will be held in Accra on Friday.",
    "Peru and Ecuador talked about the river. The first session of the parliament was held in Lima on Monday.",
  ],
});
