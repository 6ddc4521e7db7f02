import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Three agreements are due to be signed by Gabon and Togo in August 2022.",
      values: { by: ["GAB", "TGO"], due: "2022-08" },
    },
    {
      text: "Exports of rice to Senegal are planned by Thailand.",
      values: { by: ["THA"], text: "Exports of rice to Senegal are planned by Thailand" },
    },
  ],
  leaves: [
    "Three agreements were signed by Gabon and Togo in August 2022.",
    "Cultural gatherings are planned while the ships of Thailand are in harbour.",
  ],
});
