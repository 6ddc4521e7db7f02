import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Icelandic Foreign Minister Thordis Gylfadottir told her Ukrainian counterpart Dmytro Kuleba by telephone on Tuesday that aid was on its way.",
      values: { kind: "call", status: "held", format: "phone", start: "2022-06-21", states: ["ISL", "UKR"], place: null },
    },
    {
      text: "Japan's prime minister expressed his condolences to President Prabowo Subianto of Indonesia in a phone call on Sunday.",
      values: { kind: "call", status: "held", format: "phone", start: "2022-06-26", states: ["IDN", "JPN"] },
    },
  ],
  leaves: [
    "Swiss President Ignazio Cassis offered help to Kyrgyz Foreign Minister Jeenbek Kulubaev in a video call.",
    "Polish President Andrzej Duda told Slovak President Zuzana Caputova that the border would stay open.",
    "Egypt's foreign minister told reporters by telephone that the talks went on.",
  ],
});
