import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "The president of Laos thanked Vietnam for the 500,000 doses of vaccine it gave in May.",
      values: { type: "AID", source: ["VNM"], target: ["LAO"], date: "2022-05" },
    },
    {
      text: "The foreign minister of Georgia expressed his gratitude to Norway for its support for Georgia's accession to the bank.",
      values: { type: "SUPPORT", source: ["NOR"], target: ["GEO"] },
    },
  ],
  leaves: [
    "The president of Laos thanked Vietnam for the warm welcome.",
    "The minister of Malta thanked Italy for its promise to send ambulances, which Italy will deliver.",
  ],
});
