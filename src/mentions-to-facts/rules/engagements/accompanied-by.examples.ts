import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Spanish King Felipe VI arrived in Rabat on Monday, accompanied by Queen Letizia of Spain and Foreign Minister José Manuel Ruiz of Spain.",
      values: {
        at: "journey",
        participants: [
          { name: "Letizia", office: "queen", state: "ESP", body: null },
          { name: "José Manuel Ruiz", office: "foreign minister", state: "ESP", body: null },
        ],
      },
    },
    {
      text: "Ghanaian President John Mahama will visit Doha. Accompanying him are Ghanaian Energy Minister John Jinapor and Ghanaian Finance Minister Cassiel Forson.",
      values: { at: "journey" },
    },
  ],
  leaves: ["Growth was accompanied by inflation, Ghanaian Finance Minister Cassiel Forson said.", "The Spanish Navy accompanied the ship to Rabat."],
});
