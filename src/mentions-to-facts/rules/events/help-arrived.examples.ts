import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Cuban doctors arrived in Lombardy to help Italy.", values: { type: "AID", source: ["CUB"], target: ["ITA"] } },
    { text: "A Turkish ship with 3,000 tonnes of flour arrived in Somalia.", values: { type: "AID", source: ["TUR"], target: ["SOM"] } },
    { text: "Vaccines from India reached Bhutan on Monday.", values: { type: "AID", source: ["IND"], target: ["BTN"] } },
  ],
  leaves: ["A Turkish minister arrived in Somalia.", "Aid did not reach Somalia."],
});
