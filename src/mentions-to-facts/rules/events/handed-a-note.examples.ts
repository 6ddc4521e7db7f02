import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Vietnam's foreign ministry handed a protest note to the Chinese embassy in Hanoi.",
      values: { type: "ACCUSE", source: ["VNM"], target: ["CHN"] },
    },
    { text: "Fiji sent a diplomatic note to Australia.", values: { type: "ACCUSE", source: ["FJI"], target: ["AUS"] } },
  ],
  leaves: ["Fiji sent a note of thanks to Australia.", "Vietnam handed a cheque to Laos."],
});
