import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Iceland is set to provide geothermal training to 30 Kenyan engineers.",
      values: { by: ["ISL"], text: "to provide geothermal training to 30 Kenyan engineers" },
    },
    { text: "Chad is going to waive the fees of 40 Cameroonian students.", values: { by: ["TCD"] } },
  ],
  leaves: ["Iceland is set to meet Kenya on Sunday.", "The Icelandic minister is set to visit Kenya in May."],
});
