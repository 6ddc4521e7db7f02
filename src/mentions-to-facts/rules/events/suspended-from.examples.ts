import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Guinea was suspended from ECOWAS on Wednesday.", values: { type: "SANCTION", source: ["ECOWAS"], target: ["GIN"] } },
    { text: "The African Union suspended Gabon over the coup.", values: { type: "SANCTION", source: ["AU"], target: ["GAB"] } },
  ],
  leaves: ["Kenya suspended the ferry on Monday.", "The Togolese striker was suspended from the league."],
});
