import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "The second Ghana-Norway Strategic Dialogue was held in Accra. The Norwegian delegation was led by State Secretary Henrik Thune, and the Ghanaian side was headed by Deputy Foreign Minister Thomas Mbomba.",
      values: { kind: "consultations", states: ["GHA", "NOR"], mechanism: "Ghana-Norway Strategic Dialogue" },
    },
    {
      text: "The Egypt-Japan Joint Committee was co-chaired by Egyptian Trade Minister Nevine Gamea and Japanese Vice Foreign Minister Takeo Mori.",
      values: { kind: "consultations", status: "held", states: ["EGY", "JPN"] },
    },
  ],
  leaves: ["The Norwegian delegation was led by State Secretary Henrik Thune.", "Colonel Joseph Mensah of Ghana led the march through Accra."],
});
