import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "The Netherlands declared four Russian diplomats personae non gratae.", values: { type: "SANCTION", source: ["NLD"], target: ["RUS"] } },
    { text: "Bolivia gave the Peruvian ambassador 48 hours to leave.", values: { type: "SANCTION", source: ["BOL"], target: ["PER"] } },
  ],
  leaves: ["Bolivia gave the Peruvian ambassador a medal.", "The Netherlands told tourists to leave Chad."],
});
