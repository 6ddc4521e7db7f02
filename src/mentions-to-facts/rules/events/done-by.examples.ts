import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Riyadh froze new trade after Canada's call for the release of activists.", values: { type: "REQUEST", source: ["CAN"], target: [] } },
    { text: "Israel carried out air strikes on Syria overnight.", values: { type: "ASSAULT", source: ["ISR"], target: ["SYR"] } },
    { text: "The attack by Turkish aircraft on northern Iraq killed four shepherds.", values: { type: "ASSAULT", source: ["TUR"], target: ["IRQ"] } },
    { text: "Colombia ordered the expulsion of Argentine diplomats.", values: { type: "SANCTION", source: ["COL"], target: ["ARG"] } },
  ],
  leaves: [
    "Prices rose after India's call for tenders.",
    "The attack was long ago.",
    "Ministers discussed the attack by Chad on Sudan.",
    "Colombia announced no expulsion of Argentine diplomats.",
  ],
});
