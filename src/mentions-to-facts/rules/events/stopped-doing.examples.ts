import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "India stopped issuing visas to Canadians.", values: { type: "SANCTION", source: ["IND"], target: ["CAN"] } },
    { text: "Poland has ceased buying oil from Russia.", values: { type: "SANCTION", source: ["POL"], target: ["RUS"] } },
  ],
  leaves: ["India stopped at the border of Nepal.", "Poland did not cease buying oil from Russia."],
});
