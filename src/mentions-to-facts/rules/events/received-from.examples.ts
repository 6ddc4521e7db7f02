import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Tunisia will receive 500,000 doses of vaccine from Italy.", values: { type: "AGREE", source: ["ITA"], target: ["TUN"] } },
    { text: "Samoa has received two patrol boats from New Zealand.", values: { type: "AID", source: ["NZL"], target: ["WSM"] } },
    { text: "Togo got a loan of 20 million dollars from Kuwait.", values: { type: "AID", source: ["KWT"], target: ["TGO"] } },
  ],
  leaves: ["Samoa received the minister of New Zealand.", "Togo did not get a loan from Kuwait."],
});
