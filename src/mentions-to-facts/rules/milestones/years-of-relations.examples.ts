import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "The relations of Monaco and Georgia were established 25 years ago.",
      values: { years: 25, year: 2022, since: 1997, states: ["GEO", "MCO"] },
    },
    { text: "Singapore and Peru have had diplomatic relations since 1980.", values: { years: null, since: 1980, states: ["PER", "SGP"] } },
    { text: "It was in 1976 that Portugal and Angola took up relations.", values: { since: 1976, states: ["AGO", "PRT"] } },
    {
      text: "Mexico and Egypt mark the 65th anniversary of the establishment of diplomatic relations in 2023.",
      published: "2023-03-20",
      values: { what: "diplomatic-relations", years: 65, year: 2023, since: 1958, states: ["EGY", "MEX"] },
    },
    {
      text: "Japan and Kenya are celebrating sixty years of diplomatic relations.",
      published: "2023-10-02",
      values: { years: 60, year: 2023, since: 1963, states: ["JPN", "KEN"] },
    },
    {
      text: "Diplomatic relations between Oman and Peru were established in 1992.",
      values: { years: null, year: null, since: 1992, states: ["OMN", "PER"] },
    },
  ],
  leaves: [
    "Relations between Bolivia and Chile have been poor for years.",
    "The king attended the tenth anniversary of the museum in Amman.",
    "Cuba broke off diplomatic relations with Israel in 1973.",
  ],
});
