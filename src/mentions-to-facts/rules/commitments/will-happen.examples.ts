import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Presidents Evaristo Carvalho of Sao Tome and Macky Sall of Senegal met in Dakar. Direct flights will resume in October 2022.",
      values: { by: ["SEN", "STP"], text: "Direct flights will resume in October 2022", due: "2022-10" },
    },
    {
      text: "Ministers of Georgia and Armenia met in Tbilisi. The bridge over the river should open by June 2024.",
      values: { by: ["ARM", "GEO"], due: "2024-06" },
    },
  ],
  leaves: [
    "Ministers of Georgia and Armenia met in Tbilisi. Talks will resume in October 2022.",
    "Ministers of Georgia and Armenia met in Tbilisi. Prices will rise.",
    "Ministers of Georgia and Armenia met in Tbilisi. The bridge opened in 2014.",
  ],
});
