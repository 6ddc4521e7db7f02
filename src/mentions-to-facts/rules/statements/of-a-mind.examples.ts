import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Malaysian Prime Minister Anwar Ibrahim would like to see more Indonesian workers in Sabah.",
      values: {
        speaker: { name: "Anwar Ibrahim", office: "prime minister", state: "MYS", body: null },
        text: "would like to see more Indonesian workers in Sabah",
      },
    },
    {
      text: "Georgian President Salome Zourabichvili was grateful for Lithuania's backing.",
      values: { text: "was grateful for Lithuania's backing", states: ["GEO", "LTU"] },
    },
    {
      text: "Vietnam looks forward to a new chapter with Cambodia.",
      values: { speaker: { name: null, office: null, state: "VNM", body: null }, text: "looks forward to a new chapter with Cambodia" },
    },
  ],
  leaves: [
    "Malaysian Prime Minister Anwar Ibrahim was in Jakarta.",
    "The two sides look forward to a new chapter.",
    "Georgian President Salome Zourabichvili was not ready to sign.",
  ],
});
