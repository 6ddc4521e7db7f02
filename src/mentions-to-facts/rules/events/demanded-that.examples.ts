import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "The prime minister of Nepal sought Japanese investment in hydropower.", values: { type: "REQUEST", source: ["NPL"], target: ["JPN"] } },
    { text: "Iraq demanded that Turkey withdraw its troops.", values: { type: "REQUEST", source: ["IRQ"], target: ["TUR"] } },
    { text: "Nigeria sought a loan from China.", values: { type: "REQUEST", source: ["NGA"], target: ["CHN"] } },
    { text: "Bolivia hopes that Chile will open the port.", values: { type: "REQUEST", source: ["BOL"], target: ["CHL"] } },
  ],
  leaves: [
    "Ghana called it aggression.",
    "Iraq hopes that it will recover soon.",
    "The Togolese minister told reporters that the vote went well.",
    "Bolivia may ask for help.",
  ],
});
