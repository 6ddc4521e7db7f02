import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Serbia and Montenegro agreed on the joint maintenance of the railway to Bar.",
      values: { by: ["MNE", "SRB"], text: "the joint maintenance of the railway to Bar" },
    },
    {
      text: "Fiji and Tonga settled on using the same patrol boats.",
      values: { by: ["FJI", "TON"], text: "using the same patrol boats" },
    },
    {
      text: "Belgium agreed to a package of measures for Congolese hospitals.",
      values: { by: ["BEL"], text: "a package of measures for Congolese hospitals" },
    },
    {
      text: "Rwanda and Burundi agreed on a timetable for the return of refugees and on a joint census of cattle.",
      values: { by: ["BDI", "RWA"], text: "a timetable for the return of refugees" },
    },
  ],
  leaves: [
    "Serbia and Montenegro agreed on the importance of the railway to Bar.",
    "Fiji and Tonga agreed on a ceasefire agreement.",
    "Austria and Hungary did not agree on the construction of a new bridge.",
  ],
});
