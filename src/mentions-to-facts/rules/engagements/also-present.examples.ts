import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Kenyan President William Ruto met Dutch Prime Minister Dick Schoof in Nairobi. Also present were Kenyan Trade Minister Salim Mvurya and the Dutch ambassador, Henk Bakker.",
      values: {
        at: "meeting",
        participants: [
          { name: "Salim Mvurya", office: "trade minister", state: "KEN", body: null },
          { name: "Henk Bakker", office: "ambassador", state: "NLD", body: null },
        ],
      },
    },
    {
      text: "Chile and Fiji held consultations in Suva. The meeting was attended by Chilean Ambassador Luz Soto, who later flew to Nadi with Fijian Health Minister Ratu Lalabalavu.",
      values: { at: "meeting", participants: [{ name: "Luz Soto", office: "ambassador", state: "CHL", body: null }] },
    },
    {
      text: "Chile and Fiji held consultations in Suva. Fijian Foreign Secretary Raijeli Taga and Chilean Ambassador Luz Soto attended the talks.",
      values: { at: "meeting" },
    },
    {
      text: "Fiji's premier, Ana Vula, met Chile's premier, Luis Rojas, in Suva. Trade Minister Jone Tora and Ambassador Eva Soto were also present.",
      values: { at: "meeting" },
    },
  ],
  leaves: ["Kenyan President William Ruto said that the present crisis worried him.", "The Dutch ambassador, Henk Bakker, attended school in Kenya."],
});
