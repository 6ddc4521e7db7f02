import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Peru signed with Chile a memorandum under which 45 engineers will be trained in Lima.",
      values: { by: ["CHL", "PER"], text: "45 engineers will be trained in Lima" },
    },
    {
      text: "Zambia and Malawi concluded an arrangement whereby Zambia will lease two silos to Malawi for ten years.",
      values: { by: ["ZMB"], text: "Zambia will lease two silos to Malawi for ten years" },
    },
  ],
  leaves: [
    "Peru signed with Chile a memorandum under which 45 engineers were trained in Lima.",
    "The house in which Ghana and Togo will meet stands in Lomé.",
  ],
});
