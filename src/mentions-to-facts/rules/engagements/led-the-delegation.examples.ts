import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "The second Ghana-Norway Strategic Dialogue was held in Accra. The Norwegian delegation was led by State Secretary Henrik Thune.",
      values: { at: "meeting", participants: [{ name: "Henrik Thune", office: "state secretary", state: "NOR", body: null }] },
    },
    {
      text: "The Egypt-Japan Joint Committee was co-chaired by Egyptian Trade Minister Nevine Gamea and Japanese Vice Foreign Minister Mori Takeo.",
      values: {
        at: "meeting",
        participants: [
          { name: "Nevine Gamea", office: "trade minister", state: "EGY", body: null },
          { name: "Mori Takeo", office: "vice foreign minister", state: "JPN", body: null },
        ],
      },
    },
    {
      text: "Malta and Cyprus reviewed their ties on Friday. In the chair were Permanent Secretary Joan Farrugia of Malta and Director Andreas Photiou of Cyprus.",
      values: { at: "meeting" },
    },
  ],
  leaves: [
    "Colonel Joseph Mensah of Ghana led the march through Accra.",
    "Norwegian Prime Minister Jonas Lind said that trade headed his list of wishes to Ghana.",
  ],
});
