import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Pope Leo granted an audience to Peruvian President Raúl Vega on Monday.",
      values: { kind: "meeting", status: "held", format: "in-person", states: ["PER", "VAT"] },
    },
    {
      text: "President Sergio Mattarella of Italy received Slovenian President Borut Pahor at the Quirinal Palace on Tuesday.",
      values: { kind: "meeting", status: "held", format: "in-person", start: "2022-06-21", states: ["ITA", "SVN"] },
    },
    {
      text: "The Rwandan foreign minister was received by Tanzanian President Samia Suluhu Hassan in Dodoma.",
      values: { kind: "meeting", status: "held", format: "in-person", states: ["RWA", "TZA"], place: "Dodoma" },
    },
    {
      text: "Peruvian Foreign Minister Luz Quispe was received by Ghanaian President Kojo Mensah and by Ghanaian Defence Minister Ama Asante.",
      values: {
        kind: "meeting",
        participants: [
          { name: "Luz Quispe", office: "foreign minister", state: "PER", body: null },
          { name: "Ama Asante", office: "defence minister", state: "GHA", body: null },
        ],
      },
    },
    {
      text: "British Queen Elizabeth, accompanied by Prince Philip, was welcomed by Irish Taoiseach Enda Kenney at Government Buildings.",
      values: { kind: "meeting", states: ["GBR", "IRL"], place: "Government Buildings" },
    },
  ],
  leaves: [
    "The court granted an audience to nobody.",
    "Jordan received a second shipment of wheat from Romania.",
    "Denmark welcomed the ceasefire in Ethiopia.",
    "The Laotian president landed in Hanoi and was received by Deputy Prime Minister Tran Hong Ha of Vietnam.",
    "Spanish King Felipe VI was welcomed at the airport by Jordanian Foreign Minister Ayman Safadi.",
    "Uganda hosts more than a million refugees.",
  ],
});
