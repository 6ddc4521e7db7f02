import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "The Swedish king congratulated Finland on the 105th anniversary of Finland's independence.",
      published: "2022-12-06",
      values: { what: "independence", years: 105, year: 2022, since: 1917, states: ["FIN"] },
    },
    {
      text: "The Strategic Partnership between Chile and Kenya will mark its tenth anniversary in 2024.",
      published: "2023-05-02",
      values: { what: "Strategic Partnership", years: 10, year: 2024, since: 2014, states: ["CHL", "KEN"] },
    },
    {
      text: "Peru and Bolivia celebrated the golden jubilee of the Treaty of Ilo in Lima.",
      published: "2021-05-02",
      values: { years: 50, year: 2021, since: 1971, states: ["BOL", "PER"] },
    },
  ],
  leaves: [
    "The king attended the tenth anniversary concert of the museum in Amman.",
    "After two years of talks Oman and Peru agreed on fishing rights.",
    "Japan and Kenya marked the 60th anniversary of diplomatic relations.",
  ],
});
